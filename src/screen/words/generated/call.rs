//! How are the sentences of `panels/call.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 残した試算をすべて消す
pub fn clear(words: Words) -> &'static str {
    match words {
        Words::Ja => "残した試算をすべて消す",
        Words::En => "Clear them all",
    }
}

/// 残した試算をすべて消しました
pub fn cleared(words: Words) -> &'static str {
    match words {
        Words::Ja => "残した試算をすべて消しました",
        Words::En => "All kept estimates are cleared",
    }
}

/// 控え
pub fn column_held(words: Words) -> &'static str {
    match words {
        Words::Ja => "控え",
        Words::En => "Held",
    }
}

/// いま
pub fn column_now(words: Words) -> &'static str {
    match words {
        Words::Ja => "いま",
        Words::En => "Present",
    }
}

/// 電話対応
pub fn heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "電話対応",
        Words::En => "During the call",
    }
}

/// いまの試算を控えました
pub fn held(words: Words) -> &'static str {
    match words {
        Words::Ja => "いまの試算を控えました",
        Words::En => "The present estimate is held",
    }
}

/// 控えと比べる
pub fn held_heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "控えと比べる",
        Words::En => "Two estimates side by side",
    }
}

/// いまの試算を控えると、台数や料金を変えたあとの試算と並べて見られます
pub fn held_none(words: Words) -> &'static str {
    match words {
        Words::Ja => "いまの試算を控えると、台数や料金を変えたあとの試算と並べて見られます",
        Words::En => "Hold the present estimate, and it stands beside the one that you change next",
    }
}

/// 質問にすべて答えると、控えと並べて見られます
pub fn held_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "質問にすべて答えると、控えと並べて見られます",
        Words::En => "Once all questions are answered, both stand side by side",
    }
}

/// 控えと、いまの試算
pub fn held_table(words: Words) -> &'static str {
    match words {
        Words::Ja => "控えと、いまの試算",
        Words::En => "The held estimate and the present one",
    }
}

/// いまの試算を控える
pub fn hold(words: Words) -> &'static str {
    match words {
        Words::Ja => "いまの試算を控える",
        Words::En => "Hold this estimate",
    }
}

/// お客さまの台数と期間を入れると、上の文がその答えになります。お名前は、どこにも保存しません
pub fn intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "お客さまの台数と期間を入れると、上の文がその答えになります。お名前は、どこにも保存しません",
        Words::En => "Enter the customer’s terminals and term, and the sentences above are the answer. No name is kept anywhere",
    }
}

/// 項目
pub fn item(words: Words) -> &'static str {
    match words {
        Words::Ja => "項目",
        Words::En => "Item",
    }
}

/// この端末に、直近{count}件の試算を残す
pub fn keep(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("この端末に、直近{count}件の試算を残す"),
        Words::En => format!("Keep the last {count} estimates on this device"),
    }
}

/// 読み上げ・コピー・控えをした試算を、このブラウザーだけに残します。宛名は残しません。このサイトのほかのページからも読めます
pub fn keep_note(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み上げ・コピー・控えをした試算を、このブラウザーだけに残します。宛名は残しません。このサイトのほかのページからも読めます",
        Words::En => "Estimates that were read out, copied or held are kept in this browser alone, without any name. Other pages of this site can read them",
    }
}

/// いまの規則では {net}
pub fn kept_changed(words: Words, net: &str) -> String {
    match words {
        Words::Ja => format!("いまの規則では {net}"),
        Words::En => format!("{net} under the rules of today"),
    }
}

/// 最近の試算
pub fn kept_heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "最近の試算",
        Words::En => "Recent estimates",
    }
}

/// まだありません
pub fn kept_none(words: Words) -> &'static str {
    match words {
        Words::Ja => "まだありません",
        Words::En => "None yet",
    }
}

/// {day}、{terminals}・{months}、実質負担 {net}
pub fn kept_one(words: Words, day: &str, terminals: &str, months: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("{day}、{terminals}・{months}、実質負担 {net}"),
        Words::En => format!("{day}: {terminals}, {months}, {net} left to pay"),
    }
}

/// このブラウザーには保存できませんでした。試算はこの画面を閉じると消えます
pub fn kept_refused(words: Words) -> &'static str {
    match words {
        Words::Ja => "このブラウザーには保存できませんでした。試算はこの画面を閉じると消えます",
        Words::En => "This browser does not allow keeping anything. The estimates are gone when this page is closed",
    }
}

/// 日付なし
pub fn kept_unknown_day(words: Words) -> &'static str {
    match words {
        Words::Ja => "日付なし",
        Words::En => "no date",
    }
}

/// 文章をコピー
pub fn key_copy(words: Words) -> &'static str {
    match words {
        Words::Ja => "文章をコピー",
        Words::En => "Copy as text",
    }
}

/// 台数の欄へ
pub fn key_first(words: Words) -> &'static str {
    match words {
        Words::Ja => "台数の欄へ",
        Words::En => "To the number of terminals",
    }
}

/// いまの試算を控える
pub fn key_hold(words: Words) -> &'static str {
    match words {
        Words::Ja => "いまの試算を控える",
        Words::En => "Hold the present estimate",
    }
}

/// 次の質問へ
pub fn key_next(words: Words) -> &'static str {
    match words {
        Words::Ja => "次の質問へ",
        Words::En => "To the next question",
    }
}

/// 読み上げる文へ
pub fn key_read(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み上げる文へ",
        Words::En => "To the sentences",
    }
}

/// 次のキーを使う
pub fn keys(words: Words) -> &'static str {
    match words {
        Words::Ja => "次のキーを使う",
        Words::En => "Use these keys",
    }
}

/// キーボード
pub fn keys_heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "キーボード",
        Words::En => "Keyboard",
    }
}

/// HとCは、F8で読み上げる文へ移ったあとに働きます。日本語の変換中と、Ctrl・Alt・Shiftを押している間は、どれも働きません。使わない設定は、このブラウザーに残ります
pub fn keys_note(words: Words) -> &'static str {
    match words {
        Words::Ja => "HとCは、F8で読み上げる文へ移ったあとに働きます。日本語の変換中と、Ctrl・Alt・Shiftを押している間は、どれも働きません。使わない設定は、このブラウザーに残ります",
        Words::En => "H and C act once F8 has led to the sentences. None does anything while text is being composed, nor with Ctrl, Alt or Shift. This browser remembers that they are switched off",
    }
}

/// いまの試算は、控えより実質負担が{difference}少なくなります
pub fn less(words: Words, difference: &str) -> String {
    match words {
        Words::Ja => format!("いまの試算は、控えより実質負担が{difference}少なくなります"),
        Words::En => format!("The present estimate leaves {difference} less to pay than the held one"),
    }
}

/// いまの試算は、控えより実質負担が{difference}多くなります
pub fn more(words: Words, difference: &str) -> String {
    match words {
        Words::Ja => format!("いまの試算は、控えより実質負担が{difference}多くなります"),
        Words::En => format!("The present estimate leaves {difference} more to pay than the held one"),
    }
}

/// 次のお客さまへ
pub fn next(words: Words) -> &'static str {
    match words {
        Words::Ja => "次のお客さまへ",
        Words::En => "Next customer",
    }
}

/// 宛名と控えを消しました。台数から入れてください
pub fn next_done(words: Words) -> &'static str {
    match words {
        Words::Ja => "宛名と控えを消しました。台数から入れてください",
        Words::En => "The name and the held estimate are cleared. Start with the terminals",
    }
}

/// 料金表のサービス
pub fn offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表のサービス",
        Words::En => "Service of the price list",
    }
}

/// {name}（実質負担 {net}）
pub fn offer_named(words: Words, name: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("{name}（実質負担 {net}）"),
        Words::En => format!("{name} ({net} left to pay)"),
    }
}

/// 入力した料金
pub fn offer_none(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力した料金",
        Words::En => "The prices entered",
    }
}

/// 控えを消す
pub fn release(words: Words) -> &'static str {
    match words {
        Words::Ja => "控えを消す",
        Words::En => "Clear the held one",
    }
}

/// 控えを消しました
pub fn released(words: Words) -> &'static str {
    match words {
        Words::Ja => "控えを消しました",
        Words::En => "The held estimate is cleared",
    }
}

/// 開く
pub fn reopen(words: Words) -> &'static str {
    match words {
        Words::Ja => "開く",
        Words::En => "Open",
    }
}

/// 残してあった試算を開きました。「元に戻す」で前の入力に戻れます
pub fn reopened(words: Words) -> &'static str {
    match words {
        Words::Ja => "残してあった試算を開きました。「元に戻す」で前の入力に戻れます",
        Words::En => "The kept estimate is open. “Undo” brings back what stood there before",
    }
}

/// いまの試算の実質負担は、控えと同じです
pub fn same(words: Words) -> &'static str {
    match words {
        Words::Ja => "いまの試算の実質負担は、控えと同じです",
        Words::En => "Both estimates leave the same to pay",
    }
}

/// サービス
pub fn service(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス",
        Words::En => "Service",
    }
}

/// 控えを画面に戻す
pub fn swap(words: Words) -> &'static str {
    match words {
        Words::Ja => "控えを画面に戻す",
        Words::En => "Put the held one back",
    }
}

/// 控えを画面に戻し、いまの試算を控えました
pub fn swapped(words: Words) -> &'static str {
    match words {
        Words::Ja => "控えを画面に戻し、いまの試算を控えました",
        Words::En => "The held estimate is back, and the present one is held",
    }
}
