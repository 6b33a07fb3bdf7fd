//! How are the sentences of `page/answer.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 補助の期間が終わったあとの月額
pub fn afterwards(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の期間が終わったあとの月額",
        Words::En => "Monthly fee once the subsidised time is over",
    }
}

/// 補助は最大{months}。続けて使う場合の料金です
pub fn afterwards_note(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("補助は最大{months}。続けて使う場合の料金です"),
        Words::En => format!("At most {months} are subsidised. This is the price if you go on"),
    }
}

/// 実質負担 {net}。{status}、補助金の見込み額 {subsidy}。
pub fn announcement(words: Words, net: &str, status: &str, subsidy: &str) -> String {
    match words {
        Words::Ja => format!("実質負担 {net}。{status}、補助金の見込み額 {subsidy}。"),
        Words::En => format!("Net cost {net}. Estimated subsidy {subsidy}: {status}."),
    }
}

/// {value}で計算する
pub fn apply(words: Words, value: &str) -> String {
    match words {
        Words::Ja => format!("{value}で計算する"),
        Words::En => format!("Calculate with {value}"),
    }
}

/// ※ {note}
pub fn assumed(words: Words, note: &str) -> String {
    match words {
        Words::Ja => format!("※ {note}"),
        Words::En => format!("※ {note}"),
    }
}

/// 支払総額 {total}のうち、補助金 {subsidy}、実質負担 {net}
pub fn bar(words: Words, total: &str, subsidy: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("支払総額 {total}のうち、補助金 {subsidy}、実質負担 {net}"),
        Words::En => format!("Of {total} in total, the subsidy is {subsidy} and the net cost {net}"),
    }
}

/// 実質負担 {amount}
pub fn bar_net(words: Words, amount: &str) -> String {
    match words {
        Words::Ja => format!("実質負担 {amount}"),
        Words::En => format!("Net cost {amount}"),
    }
}

/// 補助金 {amount}
pub fn bar_subsidy(words: Words, amount: &str) -> String {
    match words {
        Words::Ja => format!("補助金 {amount}"),
        Words::En => format!("Subsidy {amount}"),
    }
}

/// 支払総額 {amount}（税込）
pub fn bar_total(words: Words, amount: &str) -> String {
    match words {
        Words::Ja => format!("支払総額 {amount}（税込）"),
        Words::En => format!("Total {amount} (incl. tax)"),
    }
}

/// △ 下限{floor}に届きません
pub fn below_floor(words: Words, floor: &str) -> String {
    match words {
        Words::Ja => format!("△ 下限{floor}に届きません"),
        Words::En => format!("△ Below the minimum of {floor}"),
    }
}

/// {year}年度の規則なら
pub fn by_rules_of(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度の規則なら"),
        Words::En => format!("Under the rules of {year}"),
    }
}

/// 補助金は{count}で上限の {cap} に達します。台数をこれより増やしても、補助金は増えません。
pub fn cap_reached(words: Words, count: &str, cap: &str) -> String {
    match words {
        Words::Ja => format!("補助金は{count}で上限の {cap} に達します。台数をこれより増やしても、補助金は増えません。"),
        Words::En => format!("At {count}, the subsidy reaches its maximum of {cap}. More terminals do not raise it."),
    }
}

/// 上限額です
pub fn capped(words: Words) -> &'static str {
    match words {
        Words::Ja => "上限額です",
        Words::En => "At the maximum",
    }
}

/// 資金の予定（税込）
pub fn cash(words: Words) -> &'static str {
    match words {
        Words::Ja => "資金の予定（税込）",
        Words::En => "Cash plan (incl. tax)",
    }
}

/// 想定
pub fn certainty_assumed(words: Words) -> &'static str {
    match words {
        Words::Ja => "想定",
        Words::En => "assumed",
    }
}

/// 入力
pub fn certainty_given(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力",
        Words::En => "entered",
    }
}

/// 公式資料で確認
pub fn certainty_official(words: Words) -> &'static str {
    match words {
        Words::Ja => "公式資料で確認",
        Words::En => "official document",
    }
}

/// 二次資料で確認
pub fn certainty_secondary(words: Words) -> &'static str {
    match words {
        Words::Ja => "二次資料で確認",
        Words::En => "secondary document",
    }
}

/// {difference}減ります
pub fn change_down(words: Words, difference: &str) -> String {
    match words {
        Words::Ja => format!("{difference}減ります"),
        Words::En => format!("{difference} less"),
    }
}

/// {difference}増えます
pub fn change_up(words: Words, difference: &str) -> String {
    match words {
        Words::Ja => format!("{difference}増えます"),
        Words::En => format!("{difference} more"),
    }
}

/// {locator}（{day}確認・{certainty}）
pub fn citation(words: Words, locator: &str, day: &str, certainty: &str) -> String {
    match words {
        Words::Ja => format!("{locator}（{day}確認・{certainty}）"),
        Words::En => format!("{locator} (checked {day}, {certainty})"),
    }
}

/// 端末監視型の月額（1台あたり）
pub fn fee_endpoint(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末監視型の月額（1台あたり）",
        Words::En => "The monthly fee for terminal monitoring (per terminal)",
    }
}

/// 初期費用
pub fn fee_initial(words: Words) -> &'static str {
    match words {
        Words::Ja => "初期費用",
        Words::En => "The initial fee",
    }
}

/// ネットワーク一括監視型の月額
pub fn fee_network(words: Words) -> &'static str {
    match words {
        Words::Ja => "ネットワーク一括監視型の月額",
        Words::En => "The monthly fee for network monitoring",
    }
}

/// 入力された価格
pub fn from_offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力された価格",
        Words::En => "The price that you entered",
    }
}

/// ✕ 補助の対象外です
pub fn ineligible(words: Words) -> &'static str {
    match words {
        Words::Ja => "✕ 補助の対象外です",
        Words::En => "✕ Not eligible",
    }
}

/// {name}は {limit}（{tax}）までです。1類として登録できる価格ではないため、補助金は0円として計算しています。
pub fn lower_price(words: Words, name: &str, limit: &str, tax: &str) -> String {
    match words {
        Words::Ja => format!("{name}は {limit}（{tax}）までです。1類として登録できる価格ではないため、補助金は0円として計算しています。"),
        Words::En => format!("{name} may be at most {limit} ({tax}). At this price the service cannot be registered as class 1, so the subsidy is computed as 0 yen."),
    }
}

/// 毎月の利用料
pub fn monthly(words: Words) -> &'static str {
    match words {
        Words::Ja => "毎月の利用料",
        Words::En => "Monthly fee",
    }
}

/// 初期費用を除いた額
pub fn monthly_note(words: Words) -> &'static str {
    match words {
        Words::Ja => "初期費用を除いた額",
        Words::En => "Without the initial fee",
    }
}

/// {months}分の利用料は補助されません（対象は最大{max}）。
pub fn months_not_subsidised(words: Words, months: &str, max: &str) -> String {
    match words {
        Words::Ja => format!("{months}分の利用料は補助されません（対象は最大{max}）。"),
        Words::En => format!("The fees of {months} are not subsidised (at most {max} are eligible)."),
    }
}

/// 実質負担（{months}・税込）
pub fn net(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("実質負担（{months}・税込）"),
        Words::En => format!("Net cost ({months}, incl. tax)"),
    }
}

/// 月あたり {monthly}、1台あたり月 {per_terminal}（初期費用と補助金を期間でならした額）
pub fn net_monthly(words: Words, monthly: &str, per_terminal: &str) -> String {
    match words {
        Words::Ja => format!("月あたり {monthly}、1台あたり月 {per_terminal}（初期費用と補助金を期間でならした額）"),
        Words::En => format!("{monthly} a month, {per_terminal} per terminal and month (initial fee and subsidy spread over the term)"),
    }
}

/// 実質負担（税込）
pub fn net_short(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担（税込）",
        Words::En => "Net cost (incl. tax)",
    }
}

/// ✓ 見込みあり
pub fn payable(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ 見込みあり",
        Words::En => "✓ Can be expected",
    }
}

/// 補助金が出る前に支払う額
pub fn prepaid(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金が出る前に支払う額",
        Words::En => "To be paid before the subsidy comes",
    }
}

/// 初期費用と{months}分の利用料。補助金はあとから振り込まれます
pub fn prepaid_note(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("初期費用と{months}分の利用料。補助金はあとから振り込まれます"),
        Words::En => format!("The initial fee and the fees of {months}. The subsidy is paid afterwards"),
    }
}

/// 契約期間を{months}にすると補助対象になります（{amount}）。実質負担は {net} になり、いまより{change}。
pub fn raise_term(words: Words, months: &str, amount: &str, net: &str, change: &str) -> String {
    match words {
        Words::Ja => format!("契約期間を{months}にすると補助対象になります（{amount}）。実質負担は {net} になり、いまより{change}。"),
        Words::En => format!("With a term of {months}, a subsidy is paid ({amount}). The net cost becomes {net}, which is {change} than now."),
    }
}

/// あと{more}（{count}）で補助対象になります（{amount}）。実質負担は {net} になり、いまより{change}。
pub fn raise_terminals(words: Words, more: &str, count: &str, amount: &str, net: &str, change: &str) -> String {
    match words {
        Words::Ja => format!("あと{more}（{count}）で補助対象になります（{amount}）。実質負担は {net} になり、いまより{change}。"),
        Words::En => format!("With {more} more ({count} in all), a subsidy is paid ({amount}). The net cost becomes {net}, which is {change} than now."),
    }
}

/// 過去の年度にお助け隊サービスで補助を受けているため
pub fn reason_already(words: Words) -> &'static str {
    match words {
        Words::Ja => "過去の年度にお助け隊サービスで補助を受けているため",
        Words::En => "An Otasuketai service was subsidised in an earlier year",
    }
}

/// このサービスで監視できる台数を超えているため
pub fn reason_capacity(words: Words) -> &'static str {
    match words {
        Words::Ja => "このサービスで監視できる台数を超えているため",
        Words::En => "More terminals than this service can monitor",
    }
}

/// 価格か契約条件がサービス基準に合わないため
pub fn reason_standard(words: Words) -> &'static str {
    match words {
        Words::Ja => "価格か契約条件がサービス基準に合わないため",
        Words::En => "Price or contract terms do not meet the service standard",
    }
}

/// 中小企業・小規模事業者ではないため
pub fn reason_too_large(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業・小規模事業者ではないため",
        Words::En => "Neither an SME nor a small-scale business",
    }
}

/// 対象経費 {cost} × {rate} = {share}
pub fn share(words: Words, cost: &str, rate: &str, share: &str) -> String {
    match words {
        Words::Ja => format!("対象経費 {cost} × {rate} = {share}"),
        Words::En => format!("Eligible cost {cost} × {rate} = {share}"),
    }
}

/// ［{number}］
pub fn source_mark(words: Words, number: &str) -> String {
    match words {
        Words::Ja => format!("［{number}］"),
        Words::En => format!("[{number}]"),
    }
}

/// 下限 {floor}以上、上限 {cap}以下
pub fn step_amount(words: Words, floor: &str, cap: &str) -> String {
    match words {
        Words::Ja => format!("下限 {floor}以上、上限 {cap}以下"),
        Words::En => format!("At least {floor} and at most {cap}"),
    }
}

/// 下限 {floor}に届かないため、補助なし
pub fn step_below(words: Words, floor: &str) -> String {
    match words {
        Words::Ja => format!("下限 {floor}に届かないため、補助なし"),
        Words::En => format!("No subsidy: below the minimum of {floor}"),
    }
}

/// 上限 {cap}まで
pub fn step_capped(words: Words, cap: &str) -> String {
    match words {
        Words::Ja => format!("上限 {cap}まで"),
        Words::En => format!("At most {cap}"),
    }
}

/// 月額 {network} + {fee} × {count}
pub fn step_combined(words: Words, network: &str, fee: &str, count: &str) -> String {
    match words {
        Words::Ja => format!("月額 {network} + {fee} × {count}"),
        Words::En => format!("Monthly fee {network} + {fee} × {count}"),
    }
}

/// 対象経費（税抜の価格なので、そのまま）
pub fn step_cost_excluded(words: Words) -> &'static str {
    match words {
        Words::Ja => "対象経費（税抜の価格なので、そのまま）",
        Words::En => "Eligible cost (the prices exclude tax, so as they are)",
    }
}

/// 対象経費（消費税{percent}%を除き、1円未満切り捨て）
pub fn step_cost_included(words: Words, percent: &str) -> String {
    match words {
        Words::Ja => format!("対象経費（消費税{percent}%を除き、1円未満切り捨て）"),
        Words::En => format!("Eligible cost (without {percent}% consumption tax, fractions of a yen dropped)"),
    }
}

/// 月額 {fee} × {count}
pub fn step_endpoint(words: Words, fee: &str, count: &str) -> String {
    match words {
        Words::Ja => format!("月額 {fee} × {count}"),
        Words::En => format!("Monthly fee {fee} × {count}"),
    }
}

/// {monthly} × {months}
pub fn step_fee(words: Words, monthly: &str, months: &str) -> String {
    match words {
        Words::Ja => format!("{monthly} × {months}"),
        Words::En => format!("{monthly} × {months}"),
    }
}

/// − 補助金 {subsidy} = 実質負担（税込）
pub fn step_less(words: Words, subsidy: &str) -> String {
    match words {
        Words::Ja => format!("− 補助金 {subsidy} = 実質負担（税込）"),
        Words::En => format!("− subsidy {subsidy} = net cost (incl. tax)"),
    }
}

/// 補助の対象になる期間（契約{billed}、最大{max}）
pub fn step_months(words: Words, billed: &str, max: &str) -> String {
    match words {
        Words::Ja => format!("補助の対象になる期間（契約{billed}、最大{max}）"),
        Words::En => format!("Eligible period (contract {billed}, at most {max})"),
    }
}

/// 月額 {fee}（台数によらない）
pub fn step_network(words: Words, fee: &str) -> String {
    match words {
        Words::Ja => format!("月額 {fee}（台数によらない）"),
        Words::En => format!("Monthly fee {fee} (for any number of terminals)"),
    }
}

/// {reasons}、補助なし
pub fn step_refused(words: Words, reasons: &str) -> String {
    match words {
        Words::Ja => format!("{reasons}、補助なし"),
        Words::En => format!("No subsidy: {reasons}"),
    }
}

/// × 補助率 {rate}（1円未満切り捨て）
pub fn step_share(words: Words, rate: &str) -> String {
    match words {
        Words::Ja => format!("× 補助率 {rate}（1円未満切り捨て）"),
        Words::En => format!("× subsidy rate {rate} (fractions of a yen dropped)"),
    }
}

/// + 消費税{percent}%（1円未満切り捨て）= 支払総額（税込）
pub fn step_tax_excluded(words: Words, percent: &str) -> String {
    match words {
        Words::Ja => format!("+ 消費税{percent}%（1円未満切り捨て）= 支払総額（税込）"),
        Words::En => format!("+ {percent}% consumption tax (fractions of a yen dropped) = total (incl. tax)"),
    }
}

/// 支払総額（税込。うち消費税{percent}%）
pub fn step_tax_included(words: Words, percent: &str) -> String {
    match words {
        Words::Ja => format!("支払総額（税込。うち消費税{percent}%）"),
        Words::En => format!("Total (incl. {percent}% consumption tax)"),
    }
}

/// {monthly} × {months} + 初期費用 {initial}
pub fn step_total(words: Words, monthly: &str, months: &str, initial: &str) -> String {
    match words {
        Words::Ja => format!("{monthly} × {months} + 初期費用 {initial}"),
        Words::En => format!("{monthly} × {months} + initial fee {initial}"),
    }
}

/// 計算の内訳と根拠
pub fn steps(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算の内訳と根拠",
        Words::En => "How it is calculated, with sources",
    }
}

/// 実質負担
pub fn steps_net(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担",
        Words::En => "Net cost",
    }
}

/// 補助金の見込み額
pub fn subsidy(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金の見込み額",
        Words::En => "Estimated subsidy",
    }
}

/// 補助金（{year}年度なら）
pub fn subsidy_by_rules(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("補助金（{year}年度なら）"),
        Words::En => format!("Subsidy (rules of {year})"),
    }
}

/// 契約期間に支払う額
pub fn total(words: Words) -> &'static str {
    match words {
        Words::Ja => "契約期間に支払う額",
        Words::En => "To be paid over the term",
    }
}

/// 初期費用と{months}分の利用料。補助金は見込めません
pub fn total_note(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("初期費用と{months}分の利用料。補助金は見込めません"),
        Words::En => format!("The initial fee and the fees of {months}. No subsidy can be expected"),
    }
}

/// 初期費用を除いた実質の月額
pub fn without_initial(words: Words) -> &'static str {
    match words {
        Words::Ja => "初期費用を除いた実質の月額",
        Words::En => "Net monthly cost without the initial fee",
    }
}

/// 利用料から補助金を引き、契約期間の月数で割った額（1円未満四捨五入）
pub fn without_initial_note(words: Words) -> &'static str {
    match words {
        Words::Ja => "利用料から補助金を引き、契約期間の月数で割った額（1円未満四捨五入）",
        Words::En => "The fees less the subsidy, divided by the months of the term (rounded to the nearest yen)",
    }
}
