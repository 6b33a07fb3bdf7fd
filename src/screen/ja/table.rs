//! What does the table of price limits say?

use crate::domain::{CheckRule, Compliance, TaxBasis};

use super::questions::tax_name;

/// The table.
pub const CAPTION: &str = "サービス基準の確認";
/// A column.
pub const RULE: &str = "項目";
/// A column.
pub const VERDICT: &str = "判定";
/// A column.
pub const SOURCE: &str = "出典";

/// A column.
pub fn actual(tax: TaxBasis) -> String {
    format!("この内容（{}）", tax_name(tax))
}

/// A column.
pub fn limit(tax: TaxBasis) -> String {
    format!("上限（{}）", tax_name(tax))
}

/// The short name of the offer's figure, where the table is stacked.
pub const ACTUAL_SHORT: &str = "この内容";
/// The short name of the limit, where the table is stacked.
pub const LIMIT_SHORT: &str = "上限";

/// The sum of the checks.
pub const fn compliance(compliance: Compliance) -> &'static str {
    match compliance {
        Compliance::Within => "✓ すべて基準内",
        Compliance::Outside => "✕ 基準に合いません",
        Compliance::Judgement => "△ 判断が必要です",
    }
}

/// What is checked.
pub const fn rule(rule: CheckRule) -> &'static str {
    match rule {
        CheckRule::InitialFee => "初期費用",
        CheckRule::NetworkMonthlyFee => "月額（ネットワーク）",
        CheckRule::EndpointMonthlyFee => "月額（端末1台）",
        CheckRule::MinTerminals => "最低契約台数",
        CheckRule::MinTermMonths => "最低契約期間",
        CheckRule::Enhancements => "拡充要件",
        CheckRule::Capacity => "監視できる台数",
    }
}

/// Below the limit.
pub fn margin(margin: &str) -> String {
    format!("✓ {margin}の余裕")
}

/// At the limit.
pub const EXACT: &str = "✓ 上限ちょうど";
/// A claimed enhancement holds.
pub const ENHANCED: &str = "✓ 満たす拡充あり";
/// No claimed enhancement holds.
pub const NOT_ENHANCED: &str = "✕ 選んだ拡充要件は成り立ちません";
/// No enhancement is claimed.
pub const NOT_CLAIMED: &str = "✕ 拡充要件が選ばれていません";
/// The standard has no figure.
pub const REASONABLE: &str = "△ 額の上限なし（相応かつ妥当かの判断）";

/// Above the limit.
pub fn excess(excess: &str) -> String {
    format!("✕ {excess}の超過")
}

/// Above its own limit, within the sum.
pub fn excess_within_sum(excess: &str) -> String {
    format!("△ {excess}の超過（合計では上限内）")
}

/// The checks that do not concern the offer.
pub fn not_applicable(names: &str) -> String {
    format!("対象外の項目: {names}")
}

/// Between names.
pub const AND: &str = "、";
/// Where the offer itself is the limit.
pub const OFFER: &str = "サービスの仕様";

/// A row of the standard.
pub fn row(standard: &str, number: &str) -> String {
    format!("{standard} No.{number}")
}

/// Marks a footnote.
pub fn mark(number: usize) -> String {
    format!("※{number}")
}
