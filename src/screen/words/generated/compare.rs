//! How are the sentences of `panels/compare.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// すべて
pub fn any(words: Words) -> &'static str {
    match words {
        Words::Ja => "すべて",
        Words::En => "All",
    }
}

/// {host} の料金表を読み込みますか。このページの運営者が作ったものではありません。
pub fn ask(words: Words, host: &str) -> String {
    match words {
        Words::Ja => format!("{host} の料金表を読み込みますか。このページの運営者が作ったものではありません。"),
        Words::En => format!("Load the price list from {host}? It was not made by whoever runs this page."),
    }
}

/// やめる
pub fn ask_no(words: Words) -> &'static str {
    match words {
        Words::Ja => "やめる",
        Words::En => "Do not load",
    }
}

/// {host} から読み込む
pub fn ask_yes(words: Words, host: &str) -> String {
    match words {
        Words::Ja => format!("{host} から読み込む"),
        Words::En => format!("Load from {host}"),
    }
}

/// 補助率どおり
pub fn at_rate(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助率どおり",
        Words::En => "At the full rate",
    }
}

/// 最低契約のため{months}・{terminals}分の料金です
pub fn billed_longer(words: Words, months: &str, terminals: &str) -> String {
    match words {
        Words::Ja => format!("最低契約のため{months}・{terminals}分の料金です"),
        Words::En => format!("The minimum contract bills {months} and {terminals}"),
    }
}

/// と
pub fn both(words: Words) -> &'static str {
    match words {
        Words::Ja => "と",
        Words::En => " and ",
    }
}

/// サービスの比較（税込、{count}件中 {first}～{last}件目）
pub fn caption(words: Words, count: &str, first: &str, last: &str) -> String {
    match words {
        Words::Ja => format!("サービスの比較（税込、{count}件中 {first}～{last}件目）"),
        Words::En => format!("Services compared (incl. tax, {first}–{last} of {count})"),
    }
}

/// 条件に合うサービスがありません。上の絞り込みをゆるめてください。
pub fn caption_none(words: Words) -> &'static str {
    match words {
        Words::Ja => "条件に合うサービスがありません。上の絞り込みをゆるめてください。",
        Words::En => "No service fits. Ask for less above.",
    }
}

/// 台数や期間を変える
pub fn change_question(words: Words) -> &'static str {
    match words {
        Words::Ja => "台数や期間を変える",
        Words::En => "Change terminals or term",
    }
}

/// {terminals}・{months}なら「{name}」が最も安く、実質負担は{net}です。
pub fn cheapest(words: Words, terminals: &str, months: &str, name: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("{terminals}・{months}なら「{name}」が最も安く、実質負担は{net}です。"),
        Words::En => format!("For {terminals} over {months}, “{name}” is cheapest, at a net cost of {net}."),
    }
}

/// 「{name}」より{difference}安くなります。
pub fn cheapest_by(words: Words, name: &str, difference: &str) -> String {
    match words {
        Words::Ja => format!("「{name}」より{difference}安くなります。"),
        Words::En => format!("{difference} less than “{name}”."),
    }
}

/// {terminals}・{months}なら{count}件が同じ額で最も安く、実質負担は{net}です。
pub fn cheapest_many(words: Words, terminals: &str, months: &str, count: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("{terminals}・{months}なら{count}件が同じ額で最も安く、実質負担は{net}です。"),
        Words::En => format!("For {terminals} over {months}, {count} offers are cheapest, each at a net cost of {net}."),
    }
}

/// 選んだ中に、対応できるサービスがありません。
pub fn cheapest_none(words: Words) -> &'static str {
    match words {
        Words::Ja => "選んだ中に、対応できるサービスがありません。",
        Words::En => "None of the picked services can serve you.",
    }
}

/// {terminals}・{months}なら「{name}」が同じ額で最も安く、実質負担は{net}です。
pub fn cheapest_tie(words: Words, terminals: &str, months: &str, name: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("{terminals}・{months}なら「{name}」が同じ額で最も安く、実質負担は{net}です。"),
        Words::En => format!("For {terminals} over {months}, “{name}” are cheapest, each at a net cost of {net}."),
    }
}

/// サービス基準と照らす
pub fn check(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス基準と照らす",
        Words::En => "Check against the standard",
    }
}

/// 類（1類・2類）
pub fn class(words: Words) -> &'static str {
    match words {
        Words::Ja => "類（1類・2類）",
        Words::En => "Class",
    }
}

/// {year}年度の公募は終わっています。補助金は、{year}年度の規則なら出る額です。
pub fn closed(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度の公募は終わっています。補助金は、{year}年度の規則なら出る額です。"),
        Words::En => format!("Applications for {year} have closed. The subsidy is what the rules of {year} would pay."),
    }
}

/// サービス基準
pub fn compliance(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス基準",
        Words::En => "Standard",
    }
}

/// 問い合わせ先: {contact}
pub fn contact(words: Words, contact: &str) -> String {
    match words {
        Words::Ja => format!("問い合わせ先: {contact}"),
        Words::En => format!("Contact: {contact}"),
    }
}

/// 問い合わせる
pub fn contact_link(words: Words) -> &'static str {
    match words {
        Words::Ja => "問い合わせる",
        Words::En => "Get in touch",
    }
}

/// 支払総額（税込）
pub fn cost(words: Words) -> &'static str {
    match words {
        Words::Ja => "支払総額（税込）",
        Words::En => "Total cost (incl. tax)",
    }
}

/// この料金の内容
pub fn details(words: Words) -> &'static str {
    match words {
        Words::Ja => "この料金の内容",
        Words::En => "Terms and figures",
    }
}

/// {feature}: {values}
pub fn difference(words: Words, feature: &str, values: &str) -> String {
    match words {
        Words::Ja => format!("{feature}: {values}"),
        Words::En => format!("{feature}: {values}"),
    }
}

/// 違うところ
pub fn differences(words: Words) -> &'static str {
    match words {
        Words::Ja => "違うところ",
        Words::En => "How they differ",
    }
}

/// {day}で終わる料金です（あと{left}日）
pub fn ends_soon(words: Words, day: &str, left: &str) -> String {
    match words {
        Words::Ja => format!("{day}で終わる料金です（あと{left}日）"),
        Words::En => format!("This price ends on {day} (days left: {left})"),
    }
}

/// 今日（{day}）で終わる料金です
pub fn ends_today(words: Words, day: &str) -> String {
    match words {
        Words::Ja => format!("今日（{day}）で終わる料金です"),
        Words::En => format!("This price ends today ({day})"),
    }
}

/// 料金表を読み込めませんでした: {why}
pub fn failed(words: Words, why: &str) -> String {
    match words {
        Words::Ja => format!("料金表を読み込めませんでした: {why}"),
        Words::En => format!("The price list could not be loaded: {why}"),
    }
}

/// アドレスは https:// で始まる必要があります。
pub fn failed_address(words: Words) -> &'static str {
    match words {
        Words::Ja => "アドレスは https:// で始まる必要があります。",
        Words::En => "the address must begin with https://.",
    }
}

/// つながりませんでした。アドレスと通信を確かめてください。相手のサーバーが、ほかのサイトからの読み込みを許していない場合もあります（CORSの設定）。その場合はファイルを選んでください。
pub fn failed_network(words: Words) -> &'static str {
    match words {
        Words::Ja => "つながりませんでした。アドレスと通信を確かめてください。相手のサーバーが、ほかのサイトからの読み込みを許していない場合もあります（CORSの設定）。その場合はファイルを選んでください。",
        Words::En => "there was no connection. Check the address and your network. The other server may also forbid other sites to read the list (its CORS setting); then choose a file instead.",
    }
}

/// 30秒のあいだに終わらなかったので、読み込みをやめました。もう一度試すか、ファイルを選んでください。
pub fn failed_slow(words: Words) -> &'static str {
    match words {
        Words::Ja => "30秒のあいだに終わらなかったので、読み込みをやめました。もう一度試すか、ファイルを選んでください。",
        Words::En => "it had not come to its end after 30 seconds, so loading was given up. Please try again, or choose a file.",
    }
}

/// 10秒のあいだ何も届かなかったので、読み込みをやめました。もう一度試してください。
pub fn failed_stalled(words: Words) -> &'static str {
    match words {
        Words::Ja => "10秒のあいだ何も届かなかったので、読み込みをやめました。もう一度試してください。",
        Words::En => "nothing arrived for 10 seconds, so loading was given up. Please try again.",
    }
}

/// その場所に料金表がありませんでした。アドレスを確かめてください。
pub fn failed_status(words: Words) -> &'static str {
    match words {
        Words::Ja => "その場所に料金表がありませんでした。アドレスを確かめてください。",
        Words::En => "there is none at that address. Check the address.",
    }
}

/// 読み込みをやめました。
pub fn failed_stopped(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み込みをやめました。",
        Words::En => "loading was stopped.",
    }
}

/// 料金表が大きすぎます（1MiBまで）。
pub fn failed_too_long(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表が大きすぎます（1MiBまで）。",
        Words::En => "it is too large (at most 1 MiB).",
    }
}

/// 項目
pub fn feature(words: Words) -> &'static str {
    match words {
        Words::Ja => "項目",
        Words::En => "Item",
    }
}

/// パソコンにある料金表のファイル（JSON形式）を選ぶ
pub fn file(words: Words) -> &'static str {
    match words {
        Words::Ja => "パソコンにある料金表のファイル（JSON形式）を選ぶ",
        Words::En => "Or choose a price list on your computer (a JSON file)",
    }
}

/// 絞り込み
pub fn filter(words: Words) -> &'static str {
    match words {
        Words::Ja => "絞り込み",
        Words::En => "Show only",
    }
}

/// 月額が0円です。料金表の書きもれでないか確かめてください
pub fn free(words: Words) -> &'static str {
    match words {
        Words::Ja => "月額が0円です。料金表の書きもれでないか確かめてください",
        Words::En => "The monthly fee is 0 yen. Check that the price list did not leave it out",
    }
}

/// 読み込み元: {from}
pub fn from(words: Words, from: &str) -> String {
    match words {
        Words::Ja => format!("読み込み元: {from}"),
        Words::En => format!("Loaded from: {from}"),
    }
}

/// このページに埋め込まれた料金表
pub fn from_page(words: Words) -> &'static str {
    match words {
        Words::Ja => "このページに埋め込まれた料金表",
        Words::En => "the price list inside this page",
    }
}

/// 料金表
pub fn heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表",
        Words::En => "Price list",
    }
}

/// 対応できません: 監視できるのは{count}まで
pub fn hindered_capacity(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("対応できません: 監視できるのは{count}まで"),
        Words::En => format!("Cannot serve you: monitors at most {count}"),
    }
}

/// 対応できません: {day}からの料金です
pub fn hindered_future(words: Words, day: &str) -> String {
    match words {
        Words::Ja => format!("対応できません: {day}からの料金です"),
        Words::En => format!("Cannot serve you: this price starts on {day}"),
    }
}

/// 対応できません: {day}で終わった料金です
pub fn hindered_past(words: Words, day: &str) -> String {
    match words {
        Words::Ja => format!("対応できません: {day}で終わった料金です"),
        Words::En => format!("Cannot serve you: this price ended on {day}"),
    }
}

/// これは見本です。サービスも価格も架空のものです。
pub fn is_sample(words: Words) -> &'static str {
    match words {
        Words::Ja => "これは見本です。サービスも価格も架空のものです。",
        Words::En => "This is a sample. Its services and prices are invented.",
    }
}

/// 開いている料金表は、そのまま使えます。
pub fn kept(words: Words) -> &'static str {
    match words {
        Words::Ja => "開いている料金表は、そのまま使えます。",
        Words::En => "The price list that is open stays as it is.",
    }
}

/// 監視のしかた
pub fn kind(words: Words) -> &'static str {
    match words {
        Words::Ja => "監視のしかた",
        Words::En => "Kind of monitoring",
    }
}

/// 事業者の料金表を読み込むと、あなたの会社の台数と期間で、すべてのサービスを同じ計算で比べられます。
pub fn lead(words: Words) -> &'static str {
    match words {
        Words::Ja => "事業者の料金表を読み込むと、あなたの会社の台数と期間で、すべてのサービスを同じ計算で比べられます。",
        Words::En => "Load a provider's price list and all its services are compared for your terminals and your term, by the same calculation.",
    }
}

/// 読み込む
pub fn load(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み込む",
        Words::En => "Load",
    }
}

/// {count}件のサービスを読み込みました。
pub fn loaded(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}件のサービスを読み込みました。"),
        Words::En => format!("Services loaded: {count}."),
    }
}

/// 料金表を読み込んでいます… {url}
pub fn loading(words: Words, url: &str) -> String {
    match words {
        Words::Ja => format!("料金表を読み込んでいます… {url}"),
        Words::En => format!("Loading the price list… {url}"),
    }
}

/// サービス
pub fn name(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス",
        Words::En => "Service",
    }
}

/// 実質負担
pub fn net(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担",
        Words::En => "Net cost",
    }
}

/// 月あたり
pub fn net_monthly(words: Words) -> &'static str {
    match words {
        Words::Ja => "月あたり",
        Words::En => "Per month",
    }
}

/// 実質負担（税込、月あたり）
pub fn net_monthly_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担（税込、月あたり）",
        Words::En => "Net cost per month (incl. tax)",
    }
}

/// 1台・月あたり
pub fn net_per_terminal(words: Words) -> &'static str {
    match words {
        Words::Ja => "1台・月あたり",
        Words::En => "Per terminal and month",
    }
}

/// 実質負担（税込）
pub fn net_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担（税込）",
        Words::En => "Net cost (incl. tax)",
    }
}

/// 費用と条件に違いはありません。
pub fn no_difference(words: Words) -> &'static str {
    match words {
        Words::Ja => "費用と条件に違いはありません。",
        Words::En => "They do not differ in cost or terms.",
    }
}

/// 価格と条件は事業者が示したもので、このページは確かめていません。
pub fn not_checked(words: Words) -> &'static str {
    match words {
        Words::Ja => "価格と条件は事業者が示したもので、このページは確かめていません。",
        Words::En => "The prices and terms are the provider's; this page has not verified them.",
    }
}

/// {year}年度の公募が今日受付中とは確認できていません。補助金は、{year}年度の規則なら出る額です。
pub fn not_known(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度の公募が今日受付中とは確認できていません。補助金は、{year}年度の規則なら出る額です。"),
        Words::En => format!("Applications for {year} are not known to be open today. The subsidy is what the rules of {year} would pay."),
    }
}

/// なし
pub fn not_used(words: Words) -> &'static str {
    match words {
        Words::Ja => "なし",
        Words::En => "none",
    }
}

/// {year}年度の公募はまだ始まっていません。補助金は、{year}年度の規則なら出る額です。
pub fn not_yet(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度の公募はまだ始まっていません。補助金は、{year}年度の規則なら出る額です。"),
        Words::En => format!("Applications for {year} have not opened yet. The subsidy is what the rules of {year} would pay."),
    }
}

/// この台数と今日の日付で契約できるものだけ
pub fn only_serving(words: Words) -> &'static str {
    match words {
        Words::Ja => "この台数と今日の日付で契約できるものだけ",
        Words::En => "Only those that can serve us now",
    }
}

/// 補助金が出るものだけ
pub fn only_subsidised(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金が出るものだけ",
        Words::En => "Only with a subsidy",
    }
}

/// サービス基準に合うものだけ
pub fn only_within(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス基準に合うものだけ",
        Words::En => "Only within the standard",
    }
}

/// ほかの料金表を読み込む
pub fn other(words: Words) -> &'static str {
    match words {
        Words::Ja => "ほかの料金表を読み込む",
        Words::En => "Load another price list",
    }
}

/// {provider}の料金表（サービス{count}件）
pub fn owner(words: Words, provider: &str, count: &str) -> String {
    match words {
        Words::Ja => format!("{provider}の料金表（サービス{count}件）"),
        Words::En => format!("Price list of {provider} (services: {count})"),
    }
}

/// 事業者名のない料金表（サービス{count}件）
pub fn owner_unnamed(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("事業者名のない料金表（サービス{count}件）"),
        Words::En => format!("Price list of a provider that gives no name (services: {count})"),
    }
}

/// {page}ページ目
pub fn page(words: Words, page: &str) -> String {
    match words {
        Words::Ja => format!("{page}ページ目"),
        Words::En => format!("Page {page}"),
    }
}

/// 表のページ
pub fn pages(words: Words) -> &'static str {
    match words {
        Words::Ja => "表のページ",
        Words::En => "Pages of the table",
    }
}

/// 並べる
pub fn pick(words: Words) -> &'static str {
    match words {
        Words::Ja => "並べる",
        Words::En => "Pick",
    }
}

/// {name}を並べて比べる
pub fn pick_of(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("{name}を並べて比べる"),
        Words::En => format!("Put {name} side by side"),
    }
}

/// 補助金が出る前に払う額（税込）
pub fn prepaid(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金が出る前に払う額（税込）",
        Words::En => "Paid before the subsidy (incl. tax)",
    }
}

/// 読み込めなかったところ: {count}か所
pub fn problems(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("読み込めなかったところ: {count}か所"),
        Words::En => format!("Places that could not be read: {count}"),
    }
}

/// 料金表に読み込めるサービスがありませんでした。
pub fn problems_all(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表に読み込めるサービスがありませんでした。",
        Words::En => "The price list has no service that could be read.",
    }
}

/// ほかに{count}か所あります。
pub fn problems_more(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("ほかに{count}か所あります。"),
        Words::En => format!("And more of them: {count}."),
    }
}

/// 提供: {provider}
pub fn provider(words: Words, provider: &str) -> String {
    match words {
        Words::Ja => format!("提供: {provider}"),
        Words::En => format!("By {provider}"),
    }
}

/// {terminals}・{months}・{applicant}として、{year}年度の規則で計算しています。
pub fn question(words: Words, terminals: &str, months: &str, applicant: &str, year: &str) -> String {
    match words {
        Words::Ja => format!("{terminals}・{months}・{applicant}として、{year}年度の規則で計算しています。"),
        Words::En => format!("Calculated for {terminals}, {months}, {applicant}, under the rules of {year}."),
    }
}

/// 上の質問（端末数、契約期間など）に答えると、ここで比べられます。
pub fn question_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "上の質問（端末数、契約期間など）に答えると、ここで比べられます。",
        Words::En => "Answer the questions above (terminals, term and so on) to compare here.",
    }
}

/// {host} の料金表は読み込みませんでした。
pub fn refused(words: Words, host: &str) -> String {
    match words {
        Words::Ja => format!("{host} の料金表は読み込みませんでした。"),
        Words::En => format!("The price list from {host} was not loaded."),
    }
}

/// 見本の料金表を開く
pub fn sample(words: Words) -> &'static str {
    match words {
        Words::Ja => "見本の料金表を開く",
        Words::En => "Open the sample price list",
    }
}

/// 並べて比べる
pub fn side(words: Words) -> &'static str {
    match words {
        Words::Ja => "並べて比べる",
        Words::En => "Side by side",
    }
}

/// 選んだサービスの内容
pub fn side_caption(words: Words) -> &'static str {
    match words {
        Words::Ja => "選んだサービスの内容",
        Words::En => "The picked services",
    }
}

/// 表で2つから4つを選ぶと、違いを並べて示します。
pub fn side_few(words: Words) -> &'static str {
    match words {
        Words::Ja => "表で2つから4つを選ぶと、違いを並べて示します。",
        Words::En => "Pick two to four in the table to see how they differ.",
    }
}

/// 並べられるのは4つまでです。
pub fn side_full(words: Words) -> &'static str {
    match words {
        Words::Ja => "並べられるのは4つまでです。",
        Words::En => "At most four can stand side by side.",
    }
}

/// 並べ替え:
pub fn sort_by(words: Words) -> &'static str {
    match words {
        Words::Ja => "並べ替え:",
        Words::En => "Sort by:",
    }
}

/// {column}（大きい順）
pub fn sorted_down(words: Words, column: &str) -> String {
    match words {
        Words::Ja => format!("{column}（大きい順）"),
        Words::En => format!("{column} (descending)"),
    }
}

/// {column}（小さい順）
pub fn sorted_up(words: Words, column: &str) -> String {
    match words {
        Words::Ja => format!("{column}（小さい順）"),
        Words::En => format!("{column} (ascending)"),
    }
}

/// 補助の見込み
pub fn status(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の見込み",
        Words::En => "Subsidised?",
    }
}

/// 読み込みをやめる
pub fn stop(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み込みをやめる",
        Words::En => "Stop loading",
    }
}

/// 補助金
pub fn subsidy(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金",
        Words::En => "Subsidy",
    }
}

/// この料金を上のフォームに入れる
pub fn take(words: Words) -> &'static str {
    match words {
        Words::Ja => "この料金を上のフォームに入れる",
        Words::En => "Put this offer into the form above",
    }
}

/// 台数で単価が変わる料金なので、上のフォームには入れられません。ここの金額は、その段階料金で計算しています。
pub fn take_not_tiers(words: Words) -> &'static str {
    match words {
        Words::Ja => "台数で単価が変わる料金なので、上のフォームには入れられません。ここの金額は、その段階料金で計算しています。",
        Words::En => "The fee per terminal depends on how many there are, which the form above cannot hold. The figures here follow those tiers.",
    }
}

/// 料金の税区分
pub fn tax_basis(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金の税区分",
        Words::En => "Prices given",
    }
}

/// {from}から{fee}
pub fn tier(words: Words, from: &str, fee: &str) -> String {
    match words {
        Words::Ja => format!("{from}から{fee}"),
        Words::En => format!("{fee} from {from} on"),
    }
}

/// 記載なし
pub fn unlimited(words: Words) -> &'static str {
    match words {
        Words::Ja => "記載なし",
        Words::En => "not stated",
    }
}

/// 選択をすべて外す
pub fn unpick_all(words: Words) -> &'static str {
    match words {
        Words::Ja => "選択をすべて外す",
        Words::En => "Clear the picks",
    }
}

/// 料金表の更新日: {day}
pub fn updated(words: Words, day: &str) -> String {
    match words {
        Words::Ja => format!("料金表の更新日: {day}"),
        Words::En => format!("Last updated: {day}"),
    }
}

/// 料金表のアドレス（https://で始まるもの）
pub fn url(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表のアドレス（https://で始まるもの）",
        Words::En => "Address of the price list (begins with https://)",
    }
}

/// {name}の料金を上のフォームに入れました。
pub fn used(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("{name}の料金を上のフォームに入れました。"),
        Words::En => format!("{name} now stands in the form above."),
    }
}

/// {first}から{last}まで
pub fn valid_between(words: Words, first: &str, last: &str) -> String {
    match words {
        Words::Ja => format!("{first}から{last}まで"),
        Words::En => format!("from {first} to {last}"),
    }
}

/// {first}から
pub fn valid_from(words: Words, first: &str) -> String {
    match words {
        Words::Ja => format!("{first}から"),
        Words::En => format!("from {first}"),
    }
}

/// {last}まで
pub fn valid_until(words: Words, last: &str) -> String {
    match words {
        Words::Ja => format!("{last}まで"),
        Words::En => format!("until {last}"),
    }
}

/// 料金の適用期間
pub fn validity(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金の適用期間",
        Words::En => "This price holds",
    }
}

/// {name}は{value}
pub fn value_of(words: Words, name: &str, value: &str) -> String {
    match words {
        Words::Ja => format!("{name}は{value}"),
        Words::En => format!("{value} for {name}"),
    }
}

/// サービスのページ
pub fn website(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービスのページ",
        Words::En => "Website of the service",
    }
}

/// {fee}（{basis}）
pub fn with_basis(words: Words, fee: &str, basis: &str) -> String {
    match words {
        Words::Ja => format!("{fee}（{basis}）"),
        Words::En => format!("{fee} ({basis})"),
    }
}
