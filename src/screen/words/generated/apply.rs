//! How are the sentences of `panels/apply.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 確認できている最後の締切は{date}です
pub fn deadline(words: Words, date: &str) -> String {
    match words {
        Words::Ja => format!("確認できている最後の締切は{date}です"),
        Words::En => format!("The last deadline known to us is {date}"),
    }
}

/// この年度の公募は終わっていて、申請できません。確認できている最後の締切は{date}でした
pub fn deadline_closed(words: Words, date: &str) -> String {
    match words {
        Words::Ja => format!("この年度の公募は終わっていて、申請できません。確認できている最後の締切は{date}でした"),
        Words::En => format!("This year's programme is closed and takes no applications. Its last deadline known to us was {date}"),
    }
}

/// 確認できている最後の締切（{date}）は過ぎています。その後の締切は確認できていません
pub fn deadline_past(words: Words, date: &str) -> String {
    match words {
        Words::Ja => format!("確認できている最後の締切（{date}）は過ぎています。その後の締切は確認できていません"),
        Words::En => format!("The last deadline known to us ({date}) has passed. We know of no later one"),
    }
}

/// 確認できている最後の締切は今日（{date}）です
pub fn deadline_today(words: Words, date: &str) -> String {
    match words {
        Words::Ja => format!("確認できている最後の締切は今日（{date}）です"),
        Words::En => format!("The last deadline known to us is today ({date})"),
    }
}

/// {all}項目のうち{done}項目が済みました
pub fn done(words: Words, all: &str, done: &str) -> String {
    match words {
        Words::Ja => format!("{all}項目のうち{done}項目が済みました"),
        Words::En => format!("{done} of {all} steps are done"),
    }
}

/// 申請の前から報告までにすることを、年度の公募要領にそって並べました
pub fn intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請の前から報告までにすることを、年度の公募要領にそって並べました",
        Words::En => "What to do, from before the application to the reports, following each year's guidelines",
    }
}

/// 約{days}日かかります
pub fn lead(words: Words, days: &str) -> String {
    match words {
        Words::Ja => format!("約{days}日かかります"),
        Words::En => format!("Takes about {days} days"),
    }
}

/// この年度の締切は確認できていません
pub fn no_deadline(words: Words) -> &'static str {
    match words {
        Words::Ja => "この年度の締切は確認できていません",
        Words::En => "We know of no deadline for this year",
    }
}

/// この年度の手順は未確認です。下の手順は{year}年度のものです
pub fn not_read(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("この年度の手順は未確認です。下の手順は{year}年度のものです"),
        Words::En => format!("We have not read this year's steps. Those below are of {year}"),
    }
}

/// 交付決定のあと、実施期間のうちに
pub fn pay(words: Words) -> &'static str {
    match words {
        Words::Ja => "交付決定のあと、実施期間のうちに",
        Words::En => "After the grant decision, within the project period",
    }
}

/// ほかの補助金などでの加点
pub fn points(words: Words) -> &'static str {
    match words {
        Words::Ja => "ほかの補助金などでの加点",
        Words::En => "Points in other programmes",
    }
}

/// お助け隊サービスの利用やSECURITY ACTIONの宣言が、ほかの補助金の審査で加点になる例です。加点や採択の見込みは計算しません
pub fn points_about(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊サービスの利用やSECURITY ACTIONの宣言が、ほかの補助金の審査で加点になる例です。加点や採択の見込みは計算しません",
        Words::En => "Examples of other programmes that give points for using the service or declaring SECURITY ACTION. Points and chances are not computed here",
    }
}

/// 申請の前に
pub fn prepare(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請の前に",
        Words::En => "Before applying",
    }
}

/// かかる日数は、資料に書いてあるものだけを示します
pub fn prepare_about(words: Words) -> &'static str {
    match words {
        Words::Ja => "かかる日数は、資料に書いてあるものだけを示します",
        Words::En => "The time that a step takes is given where a document gives it",
    }
}

/// この一覧を印刷する
pub fn print(words: Words) -> &'static str {
    match words {
        Words::Ja => "この一覧を印刷する",
        Words::En => "Print this list",
    }
}

/// 年度
pub fn programme(words: Words) -> &'static str {
    match words {
        Words::Ja => "年度",
        Words::En => "Year",
    }
}

/// 導入したあと
pub fn report(words: Words) -> &'static str {
    match words {
        Words::Ja => "導入したあと",
        Words::En => "Afterwards",
    }
}

/// 約{days}日かかります。締切に間に合うように、{date}までに始めてください
pub fn start(words: Words, days: &str, date: &str) -> String {
    match words {
        Words::Ja => format!("約{days}日かかります。締切に間に合うように、{date}までに始めてください"),
        Words::En => format!("Takes about {days} days. Begin by {date} to meet the deadline"),
    }
}

/// 約{days}日かかります。締切に間に合う最後の開始日は{date}でした
pub fn start_missed(words: Words, days: &str, date: &str) -> String {
    match words {
        Words::Ja => format!("約{days}日かかります。締切に間に合う最後の開始日は{date}でした"),
        Words::En => format!("Takes about {days} days. The last day to begin was {date}"),
    }
}

/// 約{days}日かかります。締切が分からないため、始める期限は示せません
pub fn start_open(words: Words, days: &str) -> String {
    match words {
        Words::Ja => format!("約{days}日かかります。締切が分からないため、始める期限は示せません"),
        Words::En => format!("Takes about {days} days. As no deadline is known, we cannot say by when to begin"),
    }
}

/// 約{days}日かかります。締切に間に合う最後の開始日（{date}）を過ぎているため、間に合わないおそれがあります
pub fn start_past(words: Words, days: &str, date: &str) -> String {
    match words {
        Words::Ja => format!("約{days}日かかります。締切に間に合う最後の開始日（{date}）を過ぎているため、間に合わないおそれがあります"),
        Words::En => format!("Takes about {days} days. The last day to begin ({date}) has passed, so the deadline may be missed"),
    }
}

/// 交付決定まで
pub fn wait(words: Words) -> &'static str {
    match words {
        Words::Ja => "交付決定まで",
        Words::En => "Until the grant decision",
    }
}
