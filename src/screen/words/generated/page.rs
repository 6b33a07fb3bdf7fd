//! How are the sentences of `page/page.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 計算結果
pub fn answer(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算結果",
        Words::En => "Result",
    }
}

/// すべて消す
pub fn clear(words: Words) -> &'static str {
    match words {
        Words::Ja => "すべて消す",
        Words::En => "Clear all",
    }
}

/// お助け隊サービスの料金が基準に収まるか、補助金でいくら戻るかを、根拠と一緒に計算します。
pub fn description(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊サービスの料金が基準に収まるか、補助金でいくら戻るかを、根拠と一緒に計算します。",
        Words::En => "Calculates whether the price of an Otasuketai service (お助け隊サービス) keeps the limits and how much of it the subsidy pays, with the sources.",
    }
}

/// 計算結果の要約
pub fn dock(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算結果の要約",
        Words::En => "Summary of the result",
    }
}

/// 表示は見込み額です。交付の可否と金額は事務局が決定し、この計算は交付を約束するものではありません。このページはIPA・経済産業省・中小企業庁が運営するものではありません。
pub fn estimate(words: Words) -> &'static str {
    match words {
        Words::Ja => "表示は見込み額です。交付の可否と金額は事務局が決定し、この計算は交付を約束するものではありません。このページはIPA・経済産業省・中小企業庁が運営するものではありません。",
        Words::En => "The amounts are estimates. The secretariat of the programme decides whether a subsidy is granted and how much; this calculation promises none. This page is not run by IPA, METI (経済産業省) or the SME Agency (中小企業庁).",
    }
}

/// {estimate}計算日 {day}。
pub fn estimate_on(words: Words, estimate: &str, day: &str) -> String {
    match words {
        Words::Ja => format!("{estimate}計算日 {day}。"),
        Words::En => format!("{estimate} Calculated for {day}."),
    }
}

/// 例を表示しています。数字を書き換えると、あなたの会社の結果になります。
pub fn example(words: Words) -> &'static str {
    match words {
        Words::Ja => "例を表示しています。数字を書き換えると、あなたの会社の結果になります。",
        Words::En => "This is an example. Change the numbers to see the result for your company.",
    }
}

/// 例
pub fn example_field(words: Words) -> &'static str {
    match words {
        Words::Ja => "例",
        Words::En => "example",
    }
}

/// 日付が変わりました。{day}の時点の公募状況です。
pub fn new_day(words: Words, day: &str) -> String {
    match words {
        Words::Ja => format!("日付が変わりました。{day}の時点の公募状況です。"),
        Words::En => format!("The date has changed: applications are shown as of {day}."),
    }
}

/// {year}年度の規則で計算する
pub fn newest_programme(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度の規則で計算する"),
        Words::En => format!("Calculate by the rules of {year}"),
    }
}

/// en
pub fn other_code(words: Words) -> &'static str {
    match words {
        Words::Ja => "en",
        Words::En => "ja",
    }
}

/// English
pub fn other_language(words: Words) -> &'static str {
    match words {
        Words::Ja => "English",
        Words::En => "日本語",
    }
}

/// en.html?lang=en
pub fn other_page(words: Words) -> &'static str {
    match words {
        Words::Ja => "en.html?lang=en",
        Words::En => "./?lang=ja",
    }
}

/// 質問
pub fn questions(words: Words) -> &'static str {
    match words {
        Words::Ja => "質問",
        Words::En => "Questions",
    }
}

/// 規則の確認日 {day}
pub fn rules_checked(words: Words, day: &str) -> String {
    match words {
        Words::Ja => format!("規則の確認日 {day}"),
        Words::En => format!("Rules checked {day}"),
    }
}

/// 公募は終了しています
pub fn state_closed(words: Words) -> &'static str {
    match words {
        Words::Ja => "公募は終了しています",
        Words::En => "Applications are closed",
    }
}

/// 公募の状況は確認していません
pub fn state_not_asked(words: Words) -> &'static str {
    match words {
        Words::Ja => "公募の状況は確認していません",
        Words::En => "Not checked whether applications are taken",
    }
}

/// 公募開始前です
pub fn state_not_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "公募開始前です",
        Words::En => "Applications are not taken yet",
    }
}

/// 公募期間中です
pub fn state_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "公募期間中です",
        Words::En => "Applications are being taken",
    }
}

/// 次の締切は要確認です
pub fn state_unknown(words: Words) -> &'static str {
    match words {
        Words::Ja => "次の締切は要確認です",
        Words::En => "See the schedule for the next deadline",
    }
}

/// お助け隊サービス 料金・補助金シミュレーター
pub fn title(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊サービス 料金・補助金シミュレーター",
        Words::En => "Otasuketai services (お助け隊サービス): price and subsidy calculator",
    }
}

/// 内訳
pub fn to_answer(words: Words) -> &'static str {
    match words {
        Words::Ja => "内訳",
        Words::En => "Details",
    }
}

/// 元に戻す
pub fn undo(words: Words) -> &'static str {
    match words {
        Words::Ja => "元に戻す",
        Words::En => "Undo",
    }
}
