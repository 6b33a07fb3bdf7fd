//! How are the sentences of `panels/script.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 先に支払う額
pub fn about_first(words: Words) -> &'static str {
    match words {
        Words::Ja => "先に支払う額",
        Words::En => "What is paid first",
    }
}

/// 実質負担
pub fn about_left(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担",
        Words::En => "What is left to pay",
    }
}

/// サービス基準の確認
pub fn about_limits(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス基準の確認",
        Words::En => "The limits of the standard",
    }
}

/// 次にすること
pub fn about_next(words: Words) -> &'static str {
    match words {
        Words::Ja => "次にすること",
        Words::En => "What to do next",
    }
}

/// ご相談の内容
pub fn about_question(words: Words) -> &'static str {
    match words {
        Words::Ja => "ご相談の内容",
        Words::En => "What was asked",
    }
}

/// 補助金
pub fn about_subsidy(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金",
        Words::En => "The subsidy",
    }
}

/// 補助金がないため、全額の{total}を支払います。
pub fn all_paid(words: Words, total: &str) -> String {
    match words {
        Words::Ja => format!("補助金がないため、全額の{total}を支払います。"),
        Words::En => format!("As there is no subsidy, the whole {total} is paid."),
    }
}

/// 補助金の見込み額は{amount}です。
pub fn amount(words: Words, amount: &str) -> String {
    match words {
        Words::Ja => format!("補助金の見込み額は{amount}です。"),
        Words::En => format!("The estimated subsidy is {amount}."),
    }
}

/// {year}の規則での補助金は{amount}です。
pub fn amount_by_rules(words: Words, year: &str, amount: &str) -> String {
    match words {
        Words::Ja => format!("{year}の規則での補助金は{amount}です。"),
        Words::En => format!("By the rules of {year}, the subsidy is {amount}."),
    }
}

/// 会社の区分は「{applicant}」で計算しています。
pub fn applicant(words: Words, applicant: &str) -> String {
    match words {
        Words::Ja => format!("会社の区分は「{applicant}」で計算しています。"),
        Words::En => format!("The size of the company is taken as: {applicant}."),
    }
}

/// 端末{terminals}で{months}使う場合の試算です。
pub fn asked(words: Words, terminals: &str, months: &str) -> String {
    match words {
        Words::Ja => format!("端末{terminals}で{months}使う場合の試算です。"),
        Words::En => format!("This is an estimate for {terminals} over {months}."),
    }
}

/// 補助額の下限の{floor}に届かないため、補助金は見込めません。
pub fn below_floor(words: Words, floor: &str) -> String {
    match words {
        Words::Ja => format!("補助額の下限の{floor}に届かないため、補助金は見込めません。"),
        Words::En => format!("That is below the minimum subsidy of {floor}, so no subsidy can be expected."),
    }
}

/// 監視できる台数は{limit}までで、{actual}は収まります。
pub fn capacity(words: Words, limit: &str, actual: &str) -> String {
    match words {
        Words::Ja => format!("監視できる台数は{limit}までで、{actual}は収まります。"),
        Words::En => format!("The service can monitor up to {limit}, which is enough for {actual}."),
    }
}

/// 監視できる台数は{limit}までで、{actual}は超過します。
pub fn capacity_over(words: Words, limit: &str, actual: &str) -> String {
    match words {
        Words::Ja => format!("監視できる台数は{limit}までで、{actual}は超過します。"),
        Words::En => format!("The service can monitor up to {limit}, which is not enough for {actual}."),
    }
}

/// 補助額には{cap}の上限があります。
pub fn capped(words: Words, cap: &str) -> String {
    match words {
        Words::Ja => format!("補助額には{cap}の上限があります。"),
        Words::En => format!("The subsidy is at most {cap}."),
    }
}

/// {year}の公募は終わっていて、申請できません。
pub fn closed(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}の公募は終わっていて、申請できません。"),
        Words::En => format!("The programme of {year} is closed and takes no applications."),
    }
}

/// {count}日
pub fn days(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}日"),
        Words::En => format!("{count} days"),
    }
}

/// 補助の対象は{months}分の利用料で、税抜で{cost}です。
pub fn eligible(words: Words, months: &str, cost: &str) -> String {
    match words {
        Words::Ja => format!("補助の対象は{months}分の利用料で、税抜で{cost}です。"),
        Words::En => format!("What counts are the fees of {months}, which are {cost} without tax."),
    }
}

/// 端末1台の月額
pub fn endpoint_fee(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末1台の月額",
        Words::En => "The monthly fee for a terminal",
    }
}

/// 拡充要件は、満たすものがあります。
pub fn enhanced(words: Words) -> &'static str {
    match words {
        Words::Ja => "拡充要件は、満たすものがあります。",
        Words::En => "An enhancement of the standard is met.",
    }
}

/// 料金は税抜で、月額が{monthly}、初期費用が{initial}です。
pub fn fees_excluded(words: Words, monthly: &str, initial: &str) -> String {
    match words {
        Words::Ja => format!("料金は税抜で、月額が{monthly}、初期費用が{initial}です。"),
        Words::En => format!("Without tax, the fees are {monthly} a month and {initial} at the start."),
    }
}

/// 料金は税込で、月額が{monthly}、初期費用が{initial}です。
pub fn fees_included(words: Words, monthly: &str, initial: &str) -> String {
    match words {
        Words::Ja => format!("料金は税込で、月額が{monthly}、初期費用が{initial}です。"),
        Words::En => format!("With tax, the fees are {monthly} a month and {initial} at the start."),
    }
}

/// 最初にすることは、{title}ことです。
pub fn first_step(words: Words, title: &str) -> String {
    match words {
        Words::Ja => format!("最初にすることは、{title}ことです。"),
        Words::En => format!("The first thing to do: {title}."),
    }
}

/// {year}年度
pub fn fiscal_year(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度"),
        Words::En => format!("{year}"),
    }
}

/// 初期費用
pub fn initial_fee(words: Words) -> &'static str {
    match words {
        Words::Ja => "初期費用",
        Words::En => "The initial fee",
    }
}

/// このサービスは、価格も契約条件もサービス基準に適合しています。
pub fn kept(words: Words) -> &'static str {
    match words {
        Words::Ja => "このサービスは、価格も契約条件もサービス基準に適合しています。",
        Words::En => "Prices and terms of this service keep the service standard.",
    }
}

/// 補助金は後払いです。実績報告を出さないと支払われません。
pub fn later(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金は後払いです。実績報告を出さないと支払われません。",
        Words::En => "The subsidy comes afterwards. Without the final report it is not paid.",
    }
}

/// 時間がかかるのは、{title}ことです。約{days}かかります。
pub fn long_step(words: Words, title: &str, days: &str) -> String {
    match words {
        Words::Ja => format!("時間がかかるのは、{title}ことです。約{days}かかります。"),
        Words::En => format!("What takes long: {title}. It takes about {days}."),
    }
}

/// {name}を{limit}以下にすれば、上限に収まります。
pub fn lower_price(words: Words, name: &str, limit: &str) -> String {
    match words {
        Words::Ja => format!("{name}を{limit}以下にすれば、上限に収まります。"),
        Words::En => format!("{name} keeps its limit at {limit} or less."),
    }
}

/// 最低契約期間
pub fn min_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "最低契約期間",
        Words::En => "The minimum term",
    }
}

/// 最低契約台数
pub fn min_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "最低契約台数",
        Words::En => "The minimum number of terminals",
    }
}

/// 補助金を引いたあとの実質負担は、税込で{net}です。
pub fn net(words: Words, net: &str) -> String {
    match words {
        Words::Ja => format!("補助金を引いたあとの実質負担は、税込で{net}です。"),
        Words::En => format!("After the subsidy, {net} with tax is left to pay."),
    }
}

/// 実質負担は支払総額と同じで、税込で{net}です。
pub fn net_all(words: Words, net: &str) -> String {
    match words {
        Words::Ja => format!("実質負担は支払総額と同じで、税込で{net}です。"),
        Words::En => format!("What is left to pay is the whole total, {net} with tax."),
    }
}

/// {months}でならすと、ひと月あたり{monthly}です。
pub fn net_monthly(words: Words, months: &str, monthly: &str) -> String {
    match words {
        Words::Ja => format!("{months}でならすと、ひと月あたり{monthly}です。"),
        Words::En => format!("Spread over {months}, that is {monthly} a month."),
    }
}

/// ネットワークの月額
pub fn network_fee(words: Words) -> &'static str {
    match words {
        Words::Ja => "ネットワークの月額",
        Words::En => "The monthly fee for the network",
    }
}

/// {year}の規則では、補助金は見込めません。
pub fn newest_none(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}の規則では、補助金は見込めません。"),
        Words::En => format!("By the rules of {year}, no subsidy can be expected."),
    }
}

/// 交付決定より前に契約や発注をしたものは、補助されません。
pub fn no_contract(words: Words) -> &'static str {
    match words {
        Words::Ja => "交付決定より前に契約や発注をしたものは、補助されません。",
        Words::En => "What is contracted or ordered before the grant decision is not subsidised.",
    }
}

/// {name}は{actual}です。2類の価格に額の上限はなく、相応かつ妥当かの判断が必要です。
pub fn no_limit(words: Words, name: &str, actual: &str) -> String {
    match words {
        Words::Ja => format!("{name}は{actual}です。2類の価格に額の上限はなく、相応かつ妥当かの判断が必要です。"),
        Words::En => format!("{name} is {actual}. Prices of class 2 have no limit in yen; whether they are reasonable needs a judgement."),
    }
}

/// 拡充要件は、満たすものがありません。
pub fn not_enhanced(words: Words) -> &'static str {
    match words {
        Words::Ja => "拡充要件は、満たすものがありません。",
        Words::En => "No enhancement of the standard is met.",
    }
}

/// このサービスには、サービス基準に合わないところがあります。
pub fn not_kept(words: Words) -> &'static str {
    match words {
        Words::Ja => "このサービスには、サービス基準に合わないところがあります。",
        Words::En => "This service does not keep the service standard in every point.",
    }
}

/// {name}は{actual}です。上限の{limit}を{excess}超過しています。
pub fn over(words: Words, name: &str, actual: &str, limit: &str, excess: &str) -> String {
    match words {
        Words::Ja => format!("{name}は{actual}です。上限の{limit}を{excess}超過しています。"),
        Words::En => format!("{name} is {actual}. That is over the limit of {limit} by {excess}."),
    }
}

/// {name}は{actual}です。上限の{limit}を{excess}超えますが、ネットワークと端末の上限の合計には収まります。合計で見てよいかは、基準の原文で確認できていません。
pub fn over_within_sum(words: Words, name: &str, actual: &str, limit: &str, excess: &str) -> String {
    match words {
        Words::Ja => format!("{name}は{actual}です。上限の{limit}を{excess}超えますが、ネットワークと端末の上限の合計には収まります。合計で見てよいかは、基準の原文で確認できていません。"),
        Words::En => format!("{name} is {actual}. That is over the limit of {limit} by {excess}, but within the sum of the limits for network and terminals. We could not confirm in the text of the standard that the sum counts."),
    }
}

/// {count}パーセント
pub fn percent(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}パーセント"),
        Words::En => format!("{count} percent"),
    }
}

/// {count}%
pub fn percent_sign(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}%"),
        Words::En => format!("{count}%"),
    }
}

/// 先に、初期費用と{months}分の利用料の全額、税込で{prepaid}を支払います。
pub fn prepaid(words: Words, months: &str, prepaid: &str) -> String {
    match words {
        Words::Ja => format!("先に、初期費用と{months}分の利用料の全額、税込で{prepaid}を支払います。"),
        Words::En => format!("First, the initial fee and the fees of {months} are paid in full: {prepaid} with tax."),
    }
}

/// 補助金は「{title}」の規則で計算しています。
pub fn programme(words: Words, title: &str) -> String {
    match words {
        Words::Ja => format!("補助金は「{title}」の規則で計算しています。"),
        Words::En => format!("The subsidy is calculated by these rules: {title}."),
    }
}

/// 契約期間を{months}にすると補助金は{amount}、実質負担は{net}になります。
pub fn raise_term(words: Words, months: &str, amount: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("契約期間を{months}にすると補助金は{amount}、実質負担は{net}になります。"),
        Words::En => format!("With a term of {months}, the subsidy is {amount} and {net} is left to pay."),
    }
}

/// 端末を{count}にすると補助金は{amount}、実質負担は{net}になります。
pub fn raise_terminals(words: Words, count: &str, amount: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("端末を{count}にすると補助金は{amount}、実質負担は{net}になります。"),
        Words::En => format!("With {count}, the subsidy is {amount} and {net} is left to pay."),
    }
}

/// {reason}、補助金は見込めません。
pub fn refused(words: Words, reason: &str) -> String {
    match words {
        Words::Ja => format!("{reason}、補助金は見込めません。"),
        Words::En => format!("No subsidy can be expected. The reason: {reason}."),
    }
}

/// サービスは{class}の{monitoring}です。
pub fn service(words: Words, class: &str, monitoring: &str) -> String {
    match words {
        Words::Ja => format!("サービスは{class}の{monitoring}です。"),
        Words::En => format!("The service is: {class}, {monitoring}."),
    }
}

/// 補助率は{rate}で、計算上の額は{share}です。
pub fn share(words: Words, rate: &str, share: &str) -> String {
    match words {
        Words::Ja => format!("補助率は{rate}で、計算上の額は{share}です。"),
        Words::En => format!("The rate is {rate}, which comes to {share}."),
    }
}

/// このサービスがサービス基準に合うかどうかは、判断が必要です。
pub fn to_judge(words: Words) -> &'static str {
    match words {
        Words::Ja => "このサービスがサービス基準に合うかどうかは、判断が必要です。",
        Words::En => "Whether this service keeps the service standard needs a judgement.",
    }
}

/// {months}の支払総額は、消費税{percent}を含めて{total}です。
pub fn total(words: Words, months: &str, percent: &str, total: &str) -> String {
    match words {
        Words::Ja => format!("{months}の支払総額は、消費税{percent}を含めて{total}です。"),
        Words::En => format!("Over {months}, the total with {percent} consumption tax is {total}."),
    }
}

/// {name}は{actual}です。上限は{limit}で、適合です。
pub fn within(words: Words, name: &str, actual: &str, limit: &str) -> String {
    match words {
        Words::Ja => format!("{name}は{actual}です。上限は{limit}で、適合です。"),
        Words::En => format!("{name} is {actual}. The limit is {limit}, so it fits."),
    }
}
