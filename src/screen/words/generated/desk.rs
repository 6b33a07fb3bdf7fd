//! How are the sentences of `panels/desk.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 宛名（任意・保存しません）
pub fn addressee(words: Words) -> &'static str {
    match words {
        Words::Ja => "宛名（任意・保存しません）",
        Words::En => "For whom (optional, kept nowhere)",
    }
}

/// 類型
pub fn column_class(words: Words) -> &'static str {
    match words {
        Words::Ja => "類型",
        Words::En => "Class",
    }
}

/// 使えない理由
pub fn column_hindrance(words: Words) -> &'static str {
    match words {
        Words::Ja => "使えない理由",
        Words::En => "Why it cannot serve",
    }
}

/// 監視の方法
pub fn column_monitoring(words: Words) -> &'static str {
    match words {
        Words::Ja => "監視の方法",
        Words::En => "Monitoring",
    }
}

/// 先に支払う額（税込・円）
pub fn column_prepaid(words: Words) -> &'static str {
    match words {
        Words::Ja => "先に支払う額（税込・円）",
        Words::En => "Paid first (incl. tax, yen)",
    }
}

/// 料金の出典
pub fn column_prices(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金の出典",
        Words::En => "Source of the prices",
    }
}

/// 提供者
pub fn column_provider(words: Words) -> &'static str {
    match words {
        Words::Ja => "提供者",
        Words::En => "Provider",
    }
}

/// 支払総額（税込・円）
pub fn column_total(words: Words) -> &'static str {
    match words {
        Words::Ja => "支払総額（税込・円）",
        Words::En => "Total (incl. tax, yen)",
    }
}

/// コピーしました
pub fn copied(words: Words) -> &'static str {
    match words {
        Words::Ja => "コピーしました",
        Words::En => "Copied",
    }
}

/// 写しを渡す
pub fn copies(words: Words) -> &'static str {
    match words {
        Words::Ja => "写しを渡す",
        Words::En => "Hand it on",
    }
}

/// Markdownでコピー
pub fn copy_markdown(words: Words) -> &'static str {
    match words {
        Words::Ja => "Markdownでコピー",
        Words::En => "Copy as Markdown",
    }
}

/// 文章をコピー
pub fn copy_plain(words: Words) -> &'static str {
    match words {
        Words::Ja => "文章をコピー",
        Words::En => "Copy as text",
    }
}

/// {column}（円）
pub fn in_yen(words: Words, column: &str) -> String {
    match words {
        Words::Ja => format!("{column}（円）"),
        Words::En => format!("{column} (yen)"),
    }
}

/// いまの計算を、電話などで読み上げる文にしました。コピーする文には、金額を数字で書き、出典を付けます
pub fn intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "いまの計算を、電話などで読み上げる文にしました。コピーする文には、金額を数字で書き、出典を付けます",
        Words::En => "The present calculation as sentences to read out. Copies write the amounts in digits and name the sources",
    }
}

/// 金額と数をかなで示す
pub fn kana(words: Words) -> &'static str {
    match words {
        Words::Ja => "金額と数をかなで示す",
        Words::En => "Amounts and numbers in kana",
    }
}

/// メールの下書きを開く
pub fn mail(words: Words) -> &'static str {
    match words {
        Words::Ja => "メールの下書きを開く",
        Words::En => "Open a draft mail",
    }
}

/// 質問にすべて答えると、読み上げる文がここに出ます
pub fn no_request(words: Words) -> &'static str {
    match words {
        Words::Ja => "質問にすべて答えると、読み上げる文がここに出ます",
        Words::En => "Once all questions are answered, the sentences stand here",
    }
}

/// このページの埋め込み方では保存が許可されていません。単独のページで開くと保存できます
pub fn not_saved(words: Words) -> &'static str {
    match words {
        Words::Ja => "このページの埋め込み方では保存が許可されていません。単独のページで開くと保存できます",
        Words::En => "The way in which this page embeds the calculator does not allow saving. Opened on its own, it does",
    }
}

/// ブラウザーがコピーを許可しませんでした。下の欄の文が選ばれているので、キーボードかメニューでコピーしてください
pub fn refused(words: Words) -> &'static str {
    match words {
        Words::Ja => "ブラウザーがコピーを許可しませんでした。下の欄の文が選ばれているので、キーボードかメニューでコピーしてください",
        Words::En => "The browser did not allow copying. The text is selected in the box below: copy it with the keyboard or the menu",
    }
}

/// この表をCSVで保存
pub fn save_offers(words: Words) -> &'static str {
    match words {
        Words::Ja => "この表をCSVで保存",
        Words::En => "Save this table as CSV",
    }
}

/// 計算をCSVで保存
pub fn save_trace(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算をCSVで保存",
        Words::En => "Save the calculation as CSV",
    }
}

/// 「{name}」の保存をブラウザーに頼みました。保存が始まらないときは、このページが保存を許可していません
pub fn saving(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("「{name}」の保存をブラウザーに頼みました。保存が始まらないときは、このページが保存を許可していません"),
        Words::En => format!("The browser was asked to save “{name}”. If nothing is saved, this page does not allow it"),
    }
}

/// 読み上げる文
pub fn script(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み上げる文",
        Words::En => "To read out",
    }
}

/// コピーする文
pub fn text(words: Words) -> &'static str {
    match words {
        Words::Ja => "コピーする文",
        Words::En => "Text to copy",
    }
}
