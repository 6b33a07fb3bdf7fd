//! How are the sentences of `panels/years.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 過去の年度に補助を受けている
pub fn already_subsidised(words: Words) -> &'static str {
    match words {
        Words::Ja => "過去の年度に補助を受けている",
        Words::En => "subsidised in an earlier year",
    }
}

/// 補助金の見込み額
pub fn amount(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金の見込み額",
        Words::En => "Estimated subsidy",
    }
}

/// 中小企業・小規模事業者ではない
pub fn applicant_too_large(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業・小規模事業者ではない",
        Words::En => "not an SME",
    }
}

/// この会社の補助率
pub fn applied_rate(words: Words) -> &'static str {
    match words {
        Words::Ja => "この会社の補助率",
        Words::En => "Rate for this applicant",
    }
}

/// 想定
pub fn assumed(words: Words) -> &'static str {
    match words {
        Words::Ja => "想定",
        Words::En => "assumed",
    }
}

/// △ 下限に届かない
pub fn below_floor(words: Words) -> &'static str {
    match words {
        Words::Ja => "△ 下限に届かない",
        Words::En => "△ Below the minimum",
    }
}

/// {before}から{after}へ
pub fn between(words: Words, before: &str, after: &str) -> String {
    match words {
        Words::Ja => format!("{before}から{after}へ"),
        Words::En => format!("From {before} to {after}"),
    }
}

/// 補助額の上限
pub fn cap(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助額の上限",
        Words::En => "Maximum subsidy",
    }
}

/// 監視できる台数を超える
pub fn capacity_exceeded(words: Words) -> &'static str {
    match words {
        Words::Ja => "監視できる台数を超える",
        Words::En => "more terminals than the service can monitor",
    }
}

/// △ 上限額で頭打ち
pub fn capped(words: Words) -> &'static str {
    match words {
        Words::Ja => "△ 上限額で頭打ち",
        Words::En => "△ At the maximum",
    }
}

/// 年度ごとの補助
pub fn caption(words: Words) -> &'static str {
    match words {
        Words::Ja => "年度ごとの補助",
        Words::En => "The subsidy by year",
    }
}

/// 資料の確かさ
pub fn certainty(words: Words) -> &'static str {
    match words {
        Words::Ja => "資料の確かさ",
        Words::En => "How sure we are",
    }
}

/// {certainty}: {rules}
pub fn certainty_of(words: Words, certainty: &str, rules: &str) -> String {
    match words {
        Words::Ja => format!("{certainty}: {rules}"),
        Words::En => format!("{certainty}: {rules}"),
    }
}

/// {rule}は「{before}」から「{after}」に変わりました
pub fn changed(words: Words, rule: &str, before: &str, after: &str) -> String {
    match words {
        Words::Ja => format!("{rule}は「{before}」から「{after}」に変わりました"),
        Words::En => format!("{rule}: “{before}” became “{after}”"),
    }
}

/// 年度の間に変わったこと
pub fn changes(words: Words) -> &'static str {
    match words {
        Words::Ja => "年度の間に変わったこと",
        Words::En => "What changed between the years",
    }
}

/// 終了
pub fn closed(words: Words) -> &'static str {
    match words {
        Words::Ja => "終了",
        Words::En => "Closed",
    }
}

/// 項目
pub fn column_item(words: Words) -> &'static str {
    match words {
        Words::Ja => "項目",
        Words::En => "Item",
    }
}

/// {name}の締切: {day}
pub fn deadline(words: Words, name: &str, day: &str) -> String {
    match words {
        Words::Ja => format!("{name}の締切: {day}"),
        Words::En => format!("Deadline ({name}): {day}"),
    }
}

/// 補助される月数
pub fn eligible_months(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助される月数",
        Words::En => "Months that are subsidised",
    }
}

/// 補助額の下限
pub fn floor(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助額の下限",
        Words::En => "Minimum subsidy",
    }
}

/// ✕ 対象外
pub fn ineligible(words: Words) -> &'static str {
    match words {
        Words::Ja => "✕ 対象外",
        Words::En => "✕ Not eligible",
    }
}

/// いま入力している見積もりを、各年度の規則で計算して比べます
pub fn intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "いま入力している見積もりを、各年度の規則で計算して比べます",
        Words::En => "The offer that you have entered, calculated by the rules of each year",
    }
}

/// {rule}は「{before}」から「{after}」です。どちらかの年度が未確認のため、変わったとは言い切れません
pub fn maybe_changed(words: Words, rule: &str, before: &str, after: &str) -> String {
    match words {
        Words::Ja => format!("{rule}は「{before}」から「{after}」です。どちらかの年度が未確認のため、変わったとは言い切れません"),
        Words::En => format!("{rule}: “{before}”, then “{after}”. One of the years is not confirmed, so this may be no change"),
    }
}

/// 対象になる利用料の月数（最大）
pub fn months_max(words: Words) -> &'static str {
    match words {
        Words::Ja => "対象になる利用料の月数（最大）",
        Words::En => "Months of fees that are subsidised (at most)",
    }
}

/// 実質負担（税込）
pub fn net(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担（税込）",
        Words::En => "Net cost (incl. tax)",
    }
}

/// 見積もりの税込総額から補助金を引いた額
pub fn net_source(words: Words) -> &'static str {
    match words {
        Words::Ja => "見積もりの税込総額から補助金を引いた額",
        Words::En => "the offer's total with tax, less the subsidy",
    }
}

/// 入力を終えると、この表に各年度の補助金と実質負担も並びます
pub fn no_request(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力を終えると、この表に各年度の補助金と実質負担も並びます",
        Words::En => "Once the form is complete, this table also shows the subsidy and the net cost of each year",
    }
}

/// 日付が不明
pub fn not_asked(words: Words) -> &'static str {
    match words {
        Words::Ja => "日付が不明",
        Words::En => "Day unknown",
    }
}

/// 開始前
pub fn not_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "開始前",
        Words::En => "Not open yet",
    }
}

/// 数字も扱いも変わっていません
pub fn nothing_changed(words: Words) -> &'static str {
    match words {
        Words::Ja => "数字も扱いも変わっていません",
        Words::En => "Neither figures nor treatment changed",
    }
}

/// 公式資料で確認
pub fn official(words: Words) -> &'static str {
    match words {
        Words::Ja => "公式資料で確認",
        Words::En => "read in the official document",
    }
}

/// 公募中
pub fn open(words: Words) -> &'static str {
    match words {
        Words::Ja => "公募中",
        Words::En => "Open",
    }
}

/// ✓ 規則上は対象
pub fn payable(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ 規則上は対象",
        Words::En => "✓ Paid by these rules",
    }
}

/// 過去の年度に補助を受けている場合
pub fn repeat(words: Words) -> &'static str {
    match words {
        Words::Ja => "過去の年度に補助を受けている場合",
        Words::En => "After a grant in an earlier year",
    }
}

/// 申請できない
pub fn repeat_ineligible(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請できない",
        Words::En => "cannot apply",
    }
}

/// 未確認（公募要領を確認できていません）
pub fn repeat_unclear(words: Words) -> &'static str {
    match words {
        Words::Ja => "未確認（公募要領を確認できていません）",
        Words::En => "not confirmed (the guidelines were not seen)",
    }
}

/// 切り捨て
pub fn round_down(words: Words) -> &'static str {
    match words {
        Words::Ja => "切り捨て",
        Words::En => "dropped",
    }
}

/// 1円未満の端数
pub fn rounding(words: Words) -> &'static str {
    match words {
        Words::Ja => "1円未満の端数",
        Words::En => "Fractions of a yen",
    }
}

/// {rules}: {valid}
pub fn rules_valid(words: Words, rules: &str, valid: &str) -> String {
    match words {
        Words::Ja => format!("{rules}: {valid}"),
        Words::En => format!("{rules}: {valid}"),
    }
}

/// 二次資料で確認
pub fn secondary(words: Words) -> &'static str {
    match words {
        Words::Ja => "二次資料で確認",
        Words::En => "read in a secondary source",
    }
}

/// 小規模事業者の補助率
pub fn small_rate(words: Words) -> &'static str {
    match words {
        Words::Ja => "小規模事業者の補助率",
        Words::En => "Rate for a small-scale business",
    }
}

/// 中小企業の補助率
pub fn sme_rate(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業の補助率",
        Words::En => "Rate for an SME",
    }
}

/// {year}の出典と適用日
pub fn sources(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}の出典と適用日"),
        Words::En => format!("Sources and dates of {year}"),
    }
}

/// 価格か契約条件がサービス基準に合わない
pub fn standard_not_met(words: Words) -> &'static str {
    match words {
        Words::Ja => "価格か契約条件がサービス基準に合わない",
        Words::En => "the price or the terms are outside the service standard",
    }
}

/// 今日の公募状況
pub fn state(words: Words) -> &'static str {
    match words {
        Words::Ja => "今日の公募状況",
        Words::En => "Applications today",
    }
}

/// {from}から: {state}
pub fn state_from(words: Words, from: &str, state: &str) -> String {
    match words {
        Words::Ja => format!("{from}から: {state}"),
        Words::En => format!("From {from}: {state}"),
    }
}

/// 公募状況（{day}）
pub fn state_on(words: Words, day: &str) -> String {
    match words {
        Words::Ja => format!("公募状況（{day}）"),
        Words::En => format!("Applications ({day})"),
    }
}

/// 資料の確かさが「{before}」から「{after}」になったもの: {rules}
pub fn surer(words: Words, before: &str, after: &str, rules: &str) -> String {
    match words {
        Words::Ja => format!("資料の確かさが「{before}」から「{after}」になったもの: {rules}"),
        Words::En => format!("The sources went from “{before}” to “{after}” for: {rules}"),
    }
}

/// 消費税
pub fn tax(words: Words) -> &'static str {
    match words {
        Words::Ja => "消費税",
        Words::En => "Consumption tax",
    }
}

/// 補助の対象外
pub fn tax_excluded(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の対象外",
        Words::En => "not subsidised",
    }
}

/// 変わらないもの: {rules}
pub fn unchanged(words: Words, rules: &str) -> String {
    match words {
        Words::Ja => format!("変わらないもの: {rules}"),
        Words::En => format!("Unchanged: {rules}"),
    }
}

/// 次の締切は要確認
pub fn unknown(words: Words) -> &'static str {
    match words {
        Words::Ja => "次の締切は要確認",
        Words::En => "Next deadline: see the schedule",
    }
}

/// {from}から適用
pub fn valid_from(words: Words, from: &str) -> String {
    match words {
        Words::Ja => format!("{from}から適用"),
        Words::En => format!("In force from {from}"),
    }
}

/// {from}から{until}まで適用
pub fn valid_until(words: Words, from: &str, until: &str) -> String {
    match words {
        Words::Ja => format!("{from}から{until}まで適用"),
        Words::En => format!("In force from {from} to {until}"),
    }
}

/// {year}年度
pub fn year(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度"),
        Words::En => format!("{year}"),
    }
}
