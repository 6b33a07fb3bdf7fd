//! How are the sentences of `panels/apply.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// この年度の公募は終わっていて、申請できません
pub fn closed(words: Words) -> &'static str {
    match words {
        Words::Ja => "この年度の公募は終わっていて、申請できません",
        Words::En => "This year's programme is closed and takes no applications",
    }
}

/// この年度の公募は終わっていて、申請できません。確認できている最後の締切は{round}（{deadline}）でした
pub fn closed_after(words: Words, round: &str, deadline: &str) -> String {
    match words {
        Words::Ja => format!("この年度の公募は終わっていて、申請できません。確認できている最後の締切は{round}（{deadline}）でした"),
        Words::En => format!("This year's programme is closed and takes no applications. Its last deadline known to us was that of the {round}: {deadline}"),
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

/// 確認できている最後の締切は{round}（{deadline}）です
pub fn last_known(words: Words, round: &str, deadline: &str) -> String {
    match words {
        Words::Ja => format!("確認できている最後の締切は{round}（{deadline}）です"),
        Words::En => format!("The last deadline known to us is that of the {round}: {deadline}"),
    }
}

/// 約{days}日かかります
pub fn lead(words: Words, days: &str) -> String {
    match words {
        Words::Ja => format!("約{days}日かかります"),
        Words::En => format!("Takes about {days} days"),
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

/// 公募回
pub fn round(words: Words) -> &'static str {
    match words {
        Words::Ja => "公募回",
        Words::En => "Round",
    }
}

/// 締切
pub fn round_deadline(words: Words) -> &'static str {
    match words {
        Words::Ja => "締切",
        Words::En => "Deadline",
    }
}

/// 交付決定
pub fn round_decision(words: Words) -> &'static str {
    match words {
        Words::Ja => "交付決定",
        Words::En => "Grant decision",
    }
}

/// {day}（予定）
pub fn round_planned(words: Words, day: &str) -> String {
    match words {
        Words::Ja => format!("{day}（予定）"),
        Words::En => format!("{day} (planned)"),
    }
}

/// 実績報告の期限
pub fn round_report(words: Words) -> &'static str {
    match words {
        Words::Ja => "実績報告の期限",
        Words::En => "Final report due",
    }
}

/// 未確認
pub fn round_unknown(words: Words) -> &'static str {
    match words {
        Words::Ja => "未確認",
        Words::En => "not confirmed",
    }
}

/// {year}年度の公募回
pub fn rounds(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度の公募回"),
        Words::En => format!("Rounds of {year}"),
    }
}

/// 約{days}日かかります。締切に間に合うように、{date}までに始めてください
pub fn start(words: Words, days: &str, date: &str) -> String {
    match words {
        Words::Ja => format!("約{days}日かかります。締切に間に合うように、{date}までに始めてください"),
        Words::En => format!("Takes about {days} days. Begin by {date} to meet the deadline"),
    }
}

/// 約{days}日かかります。次の回に備えて、いまから始められます
pub fn start_between(words: Words, days: &str) -> String {
    match words {
        Words::Ja => format!("約{days}日かかります。次の回に備えて、いまから始められます"),
        Words::En => format!("Takes about {days} days. You can begin now, before the next round"),
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

/// 昨年度（{year}年度）の実績: 確認できた最後の締切は{round}（{deadline}）でした。この年度の予定ではありません
pub fn year_before(words: Words, year: &str, round: &str, deadline: &str) -> String {
    match words {
        Words::Ja => format!("昨年度（{year}年度）の実績: 確認できた最後の締切は{round}（{deadline}）でした。この年度の予定ではありません"),
        Words::En => format!("Last year ({year}), as it was: the last deadline known to us was that of the {round}, {deadline}. It is no date of this year"),
    }
}
