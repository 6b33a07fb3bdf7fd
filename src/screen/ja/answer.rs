//! What does the answer say? The figures, what would change them, and the steps.

use crate::domain::{Certainty, CheckRule, Reason, TaxBasis};

use super::questions::tax_name;

/// What is left to pay over the term.
pub fn net(months: &str) -> String {
    format!("実質負担（{months}・税込）")
}

/// The dock's short name of it.
pub const NET_SHORT: &str = "実質負担（税込）";
/// What the programme pays.
pub const SUBSIDY: &str = "補助金の見込み額";

/// Before a subsidy that cannot be applied for now.
pub fn by_rules_of(year: u32) -> String {
    format!("{year}年度の規則なら")
}

/// The programme is open and pays.
pub const PAYABLE: &str = "✓ 見込みあり";
/// The cap is reached.
pub const CAPPED: &str = "上限額です";

/// The floor is not reached.
pub fn below_floor(floor: &str) -> String {
    format!("△ 下限{floor}に届きません")
}

/// Nothing is paid.
pub const INELIGIBLE: &str = "✕ 補助の対象外です";

/// What is left, month by month.
pub fn net_monthly(monthly: &str, per_terminal: &str) -> String {
    format!("月あたり {monthly}、1台あたり月 {per_terminal}（初期費用と補助金を期間でならした額）")
}

/// How the share came about.
pub fn share(cost: &str, rate: &str, share: &str) -> String {
    format!("対象経費 {cost} × {rate} = {share}")
}

/// What is assumed about a figure, under it.
pub fn assumed(note: &str) -> String {
    format!("※ {note}")
}

/// Why nothing is paid.
pub const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::StandardNotMet => "価格か契約条件がサービス基準に合わないため",
        Reason::CapacityExceeded => "このサービスで監視できる台数を超えているため",
        Reason::ApplicantTooLarge => "中小企業・小規模事業者ではないため",
        Reason::AlreadySubsidised => "過去の年度にお助け隊サービスで補助を受けているため",
    }
}

/// The picture of who pays what, in words.
pub fn bar(total: &str, subsidy: &str, net: &str) -> String {
    format!("支払総額 {total}のうち、補助金 {subsidy}、実質負担 {net}")
}

/// A part of the picture.
pub fn bar_subsidy(amount: &str) -> String {
    format!("補助金 {amount}")
}

/// A part of the picture.
pub fn bar_net(amount: &str) -> String {
    format!("実質負担 {amount}")
}

/// The whole picture.
pub fn bar_total(amount: &str) -> String {
    format!("支払総額 {amount}（税込）")
}

/// Read aloud when the answer changes.
pub fn announcement(net: &str, subsidy: &str, status: &str) -> String {
    format!("実質負担 {net}。{status}、補助金の見込み額 {subsidy}。")
}

/// A hint: more terminals.
pub fn raise_terminals(more: &str, count: &str, amount: &str, net: &str, change: &str) -> String {
    format!("あと{more}（{count}）で補助対象になります（{amount}）。実質負担は {net} になり、いまより{change}。")
}

/// A hint: a longer term.
pub fn raise_term(months: &str, amount: &str, net: &str, change: &str) -> String {
    format!("契約期間を{months}にすると補助対象になります（{amount}）。実質負担は {net} になり、いまより{change}。")
}

/// How a hint changes what is left to pay.
pub fn change(difference: &str, more: bool) -> String {
    if more {
        format!("{difference}増えます")
    } else {
        format!("{difference}減ります")
    }
}

/// A hint: where the cap is reached.
pub fn cap_reached(count: &str, cap: &str) -> String {
    format!(
        "補助金は{count}で上限の {cap} に達します。台数をこれより増やしても、補助金は増えません。"
    )
}

/// A hint: months beyond the subsidised ones.
pub fn months_not_subsidised(months: &str, max: &str) -> String {
    format!("{months}分の利用料は補助されません（対象は最大{max}）。")
}

/// A hint: a fee over its limit.
pub fn lower_price(name: &str, limit: &str, tax: TaxBasis) -> String {
    format!("{name}は {limit}（{}）までです。1類として登録できる価格ではないため、補助金は0円として計算しています。", tax_name(tax))
}

/// The button that applies a hint.
pub fn apply(value: &str) -> String {
    format!("{value}で計算する")
}

/// What a fee is called in a hint.
pub const fn fee_name(rule: CheckRule) -> &'static str {
    match rule {
        CheckRule::NetworkMonthlyFee => "ネットワーク一括監視型の月額",
        CheckRule::EndpointMonthlyFee => "端末監視型の月額（1台あたり）",
        _ => "初期費用",
    }
}

/// The heading of the cash figures.
pub const CASH: &str = "資金の予定（税込）";
/// Before the subsidy comes.
pub const PREPAID: &str = "補助金が出る前に支払う額";

/// What that is made of.
pub fn prepaid_note(months: &str) -> String {
    format!("初期費用と{months}分の利用料。補助金はあとから振り込まれます")
}

/// Where no subsidy comes: the whole cost.
pub const TOTAL: &str = "契約期間に支払う額";

/// What that is made of.
pub fn total_note(months: &str) -> String {
    format!("初期費用と{months}分の利用料。補助金は見込めません")
}

/// Where no subsidy comes: a month.
pub const MONTHLY: &str = "毎月の利用料";
/// What that is.
pub const MONTHLY_NOTE: &str = "初期費用を除いた額";

/// After the subsidised time.
pub const AFTERWARDS: &str = "補助の期間が終わったあとの月額";

/// Why it is the full price.
pub fn afterwards_note(months: &str) -> String {
    format!("補助は最大{months}。続けて使う場合の料金です")
}

/// The price a month without the initial fee.
pub const WITHOUT_INITIAL: &str = "初期費用を除いた実質の月額";
/// What that is.
pub const WITHOUT_INITIAL_NOTE: &str =
    "利用料から補助金を引き、契約期間の月数で割った額（1円未満四捨五入）";

/// The steps.
pub const STEPS: &str = "計算の内訳と根拠";
/// The steps to the subsidy.
pub const STEPS_SUBSIDY: &str = "補助金の見込み額";
/// The steps to what is left.
pub const STEPS_NET: &str = "実質負担";
/// Where the offer itself is the source.
pub const FROM_OFFER: &str = "入力された価格";

/// How sure a figure is.
pub const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "公式資料で確認",
        Certainty::Secondary => "二次資料で確認",
        Certainty::Assumed => "想定",
        Certainty::Given => "入力",
    }
}

/// Where a figure stands, when that was checked, and how sure it is.
pub fn citation(locator: &str, day: &str, certainty: &str) -> String {
    format!("{locator}（{day}確認・{certainty}）")
}

/// A step: the fee of the network and of the terminals.
pub fn monthly_combined(network: &str, fee: &str, count: &str) -> String {
    format!("月額 {network} + {fee} × {count}")
}

/// A step: the fee of the network.
pub fn monthly_network(fee: &str) -> String {
    format!("月額 {fee}（台数によらない）")
}

/// A step: the fee of the terminals.
pub fn monthly_endpoint(fee: &str, count: &str) -> String {
    format!("月額 {fee} × {count}")
}

/// A step: the months that count.
pub fn eligible_months(billed: &str, max: &str) -> String {
    format!("補助の対象になる期間（契約{billed}、最大{max}）")
}

/// A step: their fees.
pub fn eligible_fee(monthly: &str, months: &str) -> String {
    format!("{monthly} × {months}")
}

/// A step: the tax basis of the eligible cost.
pub fn eligible_cost(basis: TaxBasis, percent: u32) -> String {
    match basis {
        TaxBasis::Excluded => "対象経費（税抜の価格なので、そのまま）".to_owned(),
        TaxBasis::Included => {
            format!("対象経費（消費税{percent}%を除き、1円未満切り捨て）")
        }
    }
}

/// A step: the share.
pub fn before_limits(rate: &str) -> String {
    format!("× 補助率 {rate}（1円未満切り捨て）")
}

/// A step: floor and cap.
pub fn amount(floor: &str, cap: &str) -> String {
    format!("下限 {floor}以上、上限 {cap}以下")
}

/// A step: floor not reached.
pub fn amount_below(floor: &str) -> String {
    format!("下限 {floor}に届かないため、補助なし")
}

/// A step: the cap.
pub fn amount_capped(cap: &str) -> String {
    format!("上限 {cap}まで")
}

/// A step: something stands against it.
pub fn amount_refused(reasons: &str) -> String {
    format!("{reasons}、補助なし")
}

/// A step: the whole cost.
pub fn total(monthly: &str, months: &str, initial: &str) -> String {
    format!("{monthly} × {months} + 初期費用 {initial}")
}

/// A step: the tax.
pub fn tax(basis: TaxBasis, percent: u32) -> String {
    match basis {
        TaxBasis::Excluded => format!("+ 消費税{percent}%（1円未満切り捨て）= 支払総額（税込）"),
        TaxBasis::Included => format!("支払総額（税込。うち消費税{percent}%）"),
    }
}

/// A step: the subsidy comes off.
pub fn less_subsidy(subsidy: &str) -> String {
    format!("− 補助金 {subsidy} = 実質負担（税込）")
}
