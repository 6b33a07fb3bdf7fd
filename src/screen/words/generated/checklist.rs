//! How are the sentences of `panels/checklist.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// サービス基準になくても確かめること
pub fn beyond(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス基準になくても確かめること",
        Words::En => "What to ask beyond the standard",
    }
}

/// お助け隊サービスどうしでも異なるため、契約の前に確かめることが勧められています
pub fn beyond_intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊サービスどうしでも異なるため、契約の前に確かめることが勧められています",
        Words::En => "These differ from service to service; the source recommends asking before you contract",
    }
}

/// ＿＿＿＿＿＿＿＿
pub fn blank(words: Words) -> &'static str {
    match words {
        Words::Ja => "＿＿＿＿＿＿＿＿",
        Words::En => "________________",
    }
}

/// お助け隊サービス基準（表1）の16要件
pub fn caption(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊サービス基準（表1）の16要件",
        Words::En => "The 16 requirements of the service standard (表1)",
    }
}

/// ✓ 追加した
pub fn claimed(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ 追加した",
        Words::En => "✓ claimed",
    }
}

/// 自社の1類で監視できる端末が{terminals}未満のときは、{terminals}以上に増やす必要があります
pub fn clause(words: Words, terminals: &str) -> String {
    match words {
        Words::Ja => format!("自社の1類で監視できる端末が{terminals}未満のときは、{terminals}以上に増やす必要があります"),
        Words::En => format!("Where the provider's class 1 service can monitor fewer than {terminals}, this one must be able to monitor {terminals} or more"),
    }
}

/// このサービス
pub fn column_answer(words: Words) -> &'static str {
    match words {
        Words::Ja => "このサービス",
        Words::En => "This service",
    }
}

/// 追加したと言っているか
pub fn column_claim(words: Words) -> &'static str {
    match words {
        Words::Ja => "追加したと言っているか",
        Words::En => "Does it claim to add this?",
    }
}

/// 概要
pub fn column_demand(words: Words) -> &'static str {
    match words {
        Words::Ja => "概要",
        Words::En => "What it asks",
    }
}

/// 満たすか
pub fn column_fit(words: Words) -> &'static str {
    match words {
        Words::Ja => "満たすか",
        Words::En => "Is it met?",
    }
}

/// 項目
pub fn column_item(words: Words) -> &'static str {
    match words {
        Words::Ja => "項目",
        Words::En => "Item",
    }
}

/// 要件
pub fn column_row(words: Words) -> &'static str {
    match words {
        Words::Ja => "要件",
        Words::En => "Requirement",
    }
}

/// — 追加したと言えば満たす
pub fn could_hold(words: Words) -> &'static str {
    match words {
        Words::Ja => "— 追加したと言えば満たす",
        Words::En => "— would be met if claimed",
    }
}

/// 必要な要件{required}件のうち、事業者に確かめるものが{open}件あります（記載あり{stated}件、計算で確認{met}件、基準外{failed}件）
pub fn count(words: Words, required: &str, open: &str, stated: &str, met: &str, failed: &str) -> String {
    match words {
        Words::Ja => format!("必要な要件{required}件のうち、事業者に確かめるものが{open}件あります（記載あり{stated}件、計算で確認{met}件、基準外{failed}件）"),
        Words::En => format!("Of {required} requirements, {open} are still to be asked (stated: {stated}, confirmed by the calculation: {met}, not met: {failed})"),
    }
}

/// 取引先から製品やサービスを指定されたとき
pub fn demands(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先から製品やサービスを指定されたとき",
        Words::En => "Where a customer of yours names the product",
    }
}

/// 拡充要件（2類）ア〜エ
pub fn enhancements(words: Words) -> &'static str {
    match words {
        Words::Ja => "拡充要件（2類）ア〜エ",
        Words::En => "Enhancements of class 2 (拡充要件): items (ア) to (エ)",
    }
}

/// 拡充要件と、このサービスが追加したもの
pub fn enhancements_caption(words: Words) -> &'static str {
    match words {
        Words::Ja => "拡充要件と、このサービスが追加したもの",
        Words::En => "The enhancements, and what this service claims",
    }
}

/// 1類には拡充要件はありません。2類の場合の説明です
pub fn enhancements_ignored(words: Words) -> &'static str {
    match words {
        Words::Ja => "1類には拡充要件はありません。2類の場合の説明です",
        Words::En => "Class 1 has no enhancements. This is what class 2 asks",
    }
}

/// 2類は、1類サービスに加えて次のいずれか1つ以上を拡充したサービスです
pub fn enhancements_intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "2類は、1類サービスに加えて次のいずれか1つ以上を拡充したサービスです",
        Words::En => "A class 2 service adds at least one of these to its provider's class 1 service",
    }
}

/// ✕ 計算で確認: 満たさない
pub fn failed(words: Words) -> &'static str {
    match words {
        Words::Ja => "✕ 計算で確認: 満たさない",
        Words::En => "✕ not met, by the calculation",
    }
}

/// {name} {actual}（上限なし）
pub fn figure(words: Words, name: &str, actual: &str) -> String {
    match words {
        Words::Ja => format!("{name} {actual}（上限なし）"),
        Words::En => format!("{name}: {actual} (no limit)"),
    }
}

/// {name} {actual}（上限 {limit}）
pub fn figure_limit(words: Words, name: &str, actual: &str, limit: &str) -> String {
    match words {
        Words::Ja => format!("{name} {actual}（上限 {limit}）"),
        Words::En => format!("{name}: {actual} (limit {limit})"),
    }
}

/// 入力を終えると判定します
pub fn fit_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力を終えると判定します",
        Words::En => "Decided once the form is complete",
    }
}

/// フォームに入力中の内容
pub fn form_offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "フォームに入力中の内容",
        Words::En => "The offer in the form",
    }
}

/// ✓ 満たす
pub fn holds(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ 満たす",
        Words::En => "✓ met",
    }
}

/// サービス基準（表1）の要件を1つずつ、満たすと書かれているかを確かめます
pub fn intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス基準（表1）の要件を1つずつ、満たすと書かれているかを確かめます",
        Words::En => "Does the service say that it meets each requirement of the service standard (表1)?",
    }
}

/// {letter} {title}
pub fn item(words: Words, letter: &str, title: &str) -> String {
    match words {
        Words::Ja => format!("{letter} {title}"),
        Words::En => format!("{letter} {title}"),
    }
}

/// △ 計算では決まらない（判断が必要）
pub fn judgement(words: Words) -> &'static str {
    match words {
        Words::Ja => "△ 計算では決まらない（判断が必要）",
        Words::En => "△ a matter of judgement",
    }
}

/// ✓ 計算で確認: 満たす
pub fn met(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ 計算で確認: 満たす",
        Words::En => "✓ met, by the calculation",
    }
}

/// ？ 拡充要件が選ばれていない
pub fn not_claimed(words: Words) -> &'static str {
    match words {
        Words::Ja => "？ 拡充要件が選ばれていない",
        Words::En => "? no enhancement is chosen",
    }
}

/// — 追加していない
pub fn not_claimed_item(words: Words) -> &'static str {
    match words {
        Words::Ja => "— 追加していない",
        Words::En => "— not claimed",
    }
}

/// ？ 入力を終えると計算で確認します
pub fn not_computed(words: Words) -> &'static str {
    match words {
        Words::Ja => "？ 入力を終えると計算で確認します",
        Words::En => "? checked once the form is complete",
    }
}

/// — この類では不要
pub fn not_for_class(words: Words) -> &'static str {
    match words {
        Words::Ja => "— この類では不要",
        Words::En => "— not required of this class",
    }
}

/// ✕ 1類より多くの端末を監視できません
pub fn not_more(words: Words) -> &'static str {
    match words {
        Words::Ja => "✕ 1類より多くの端末を監視できません",
        Words::En => "✕ it monitors no more terminals than the class 1 service",
    }
}

/// 不要
pub fn not_required(words: Words) -> &'static str {
    match words {
        Words::Ja => "不要",
        Words::En => "not required",
    }
}

/// ？ 記載なし
pub fn not_stated(words: Words) -> &'static str {
    match words {
        Words::Ja => "？ 記載なし",
        Words::En => "? not stated",
    }
}

/// 入力中の内容（{class}）
pub fn of_form(words: Words, class: &str) -> String {
    match words {
        Words::Ja => format!("入力中の内容（{class}）"),
        Words::En => format!("The offer in the form ({class})"),
    }
}

/// {name}（{class}）
pub fn of_service(words: Words, name: &str, class: &str) -> String {
    match words {
        Words::Ja => format!("{name}（{class}）"),
        Words::En => format!("{name} ({class})"),
    }
}

/// ✕ 監視の方式が合わない
pub fn other_monitoring(words: Words) -> &'static str {
    match words {
        Words::Ja => "✕ 監視の方式が合わない",
        Words::En => "✕ not with this kind of monitoring",
    }
}

/// 初期費用は{initial}以下、ネットワーク一括監視型は月額{network}以下、端末監視型は1台あたり月額{endpoint}以下。最低契約台数は{terminals}、最低契約期間は{months}以内
pub fn price_demand(words: Words, initial: &str, network: &str, endpoint: &str, terminals: &str, months: &str) -> String {
    match words {
        Words::Ja => format!("初期費用は{initial}以下、ネットワーク一括監視型は月額{network}以下、端末監視型は1台あたり月額{endpoint}以下。最低契約台数は{terminals}、最低契約期間は{months}以内"),
        Words::En => format!("Initial fee at most {initial}; network monitoring at most {network} a month; terminal monitoring at most {endpoint} a month for each terminal. Minimum contract of at most {terminals} and {months}"),
    }
}

/// 質問を印刷する
pub fn print(words: Words) -> &'static str {
    match words {
        Words::Ja => "質問を印刷する",
        Words::En => "Print the questions",
    }
}

/// No.{number} {title}: 「{demand}」を満たしていますか
pub fn question(words: Words, number: &str, title: &str, demand: &str) -> String {
    match words {
        Words::Ja => format!("No.{number} {title}: 「{demand}」を満たしていますか"),
        Words::En => format!("No. {number}, {title}: do you meet “{demand}”?"),
    }
}

/// 1類と、このサービスで監視できる端末はそれぞれ何台ですか（1類が{terminals}未満なら{terminals}以上が必要）
pub fn question_terminals(words: Words, terminals: &str) -> String {
    match words {
        Words::Ja => format!("1類と、このサービスで監視できる端末はそれぞれ何台ですか（1類が{terminals}未満なら{terminals}以上が必要）"),
        Words::En => format!("How many terminals can your class 1 service monitor, and how many this one? (Where class 1 monitors fewer than {terminals}, {terminals} or more are needed)"),
    }
}

/// 必要
pub fn required(words: Words) -> &'static str {
    match words {
        Words::Ja => "必要",
        Words::En => "required",
    }
}

/// {number} {title}
pub fn row(words: Words, number: &str, title: &str) -> String {
    match words {
        Words::Ja => format!("{number} {title}"),
        Words::En => format!("{number} {title}"),
    }
}

/// サービス事業者への質問
pub fn sheet(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス事業者への質問",
        Words::En => "Questions to the provider",
    }
}

/// 日付: {date}
pub fn sheet_date(words: Words, date: &str) -> String {
    match words {
        Words::Ja => format!("日付: {date}"),
        Words::En => format!("Date: {date}"),
    }
}

/// 必要なのに記載のない要件と、上の項目です。印刷すると、質問ごとに書き込む欄がつきます
pub fn sheet_intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "必要なのに記載のない要件と、上の項目です。印刷すると、質問ごとに書き込む欄がつきます",
        Words::En => "What is required and not stated, and the points above. On paper each question has a line to write on",
    }
}

/// 事業者: {name}
pub fn sheet_provider(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("事業者: {name}"),
        Words::En => format!("Provider: {name}"),
    }
}

/// サービス: {name}
pub fn sheet_service(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("サービス: {name}"),
        Words::En => format!("Service: {name}"),
    }
}

/// 各要件の出典
pub fn sources(words: Words) -> &'static str {
    match words {
        Words::Ja => "各要件の出典",
        Words::En => "Sources of the rows",
    }
}

/// ✓ 記載あり
pub fn stated(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ 記載あり",
        Words::En => "✓ stated",
    }
}

/// 「{title}」の記載がある
pub fn states(words: Words, title: &str) -> String {
    match words {
        Words::Ja => format!("「{title}」の記載がある"),
        Words::En => format!("States “{title}”"),
    }
}

/// この料金表は、どの要件についても述べていません
pub fn states_none(words: Words) -> &'static str {
    match words {
        Words::Ja => "この料金表は、どの要件についても述べていません",
        Words::En => "This price list states nothing about the requirements",
    }
}

/// 補助を受けるために確かめること
pub fn subsidy(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助を受けるために確かめること",
        Words::En => "What the subsidy depends on",
    }
}

/// 金額は税抜です
pub fn tax_excluded(words: Words) -> &'static str {
    match words {
        Words::Ja => "金額は税抜です",
        Words::En => "Amounts without tax",
    }
}

/// 金額は税込です
pub fn tax_included(words: Words) -> &'static str {
    match words {
        Words::Ja => "金額は税込です",
        Words::En => "Amounts with tax",
    }
}

/// 資料や見積書に「満たす」と書いてある要件に印をつけてください
pub fn tick(words: Words) -> &'static str {
    match words {
        Words::Ja => "資料や見積書に「満たす」と書いてある要件に印をつけてください",
        Words::En => "Tick each requirement that the provider's documents say is met",
    }
}

/// ✕ 監視できるのは{terminals}未満
pub fn too_few(words: Words, terminals: &str) -> String {
    match words {
        Words::Ja => format!("✕ 監視できるのは{terminals}未満"),
        Words::En => format!("✕ it monitors fewer than {terminals}"),
    }
}

/// △ 台数が分からないため、成り立つとして計算
pub fn unless_known(words: Words) -> &'static str {
    match words {
        Words::Ja => "△ 台数が分からないため、成り立つとして計算",
        Words::En => "△ taken to hold, as the number of terminals is not known",
    }
}

/// どのサービスを確かめますか
pub fn which(words: Words) -> &'static str {
    match words {
        Words::Ja => "どのサービスを確かめますか",
        Words::En => "Which service is to be checked?",
    }
}
