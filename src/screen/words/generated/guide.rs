//! How are the sentences of `panels/guide.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 残りはすべて「いいえ」
pub fn all_no(words: Words) -> &'static str {
    match words {
        Words::Ja => "残りはすべて「いいえ」",
        Words::En => "Answer “No” to all the others",
    }
}

/// {name}（想定）
pub fn assumed_row(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("{name}（想定）"),
        Words::En => format!("{name} (assumed)"),
    }
}

/// 申請する会社・個人の種類
pub fn body(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請する会社・個人の種類",
        Words::En => "What kind of organisation applies?",
    }
}

/// 資本金（出資の総額）
pub fn capital(words: Words) -> &'static str {
    match words {
        Words::Ja => "資本金（出資の総額）",
        Words::En => "Capital (all contributions)",
    }
}

/// 例: 1,500万円、2億円
pub fn capital_support(words: Words) -> &'static str {
    match words {
        Words::Ja => "例: 1,500万円、2億円",
        Words::En => "For example 15,000,000",
    }
}

/// 選んでください
pub fn choose(words: Words) -> &'static str {
    match words {
        Words::Ja => "選んでください",
        Words::En => "Choose one",
    }
}

/// 入力
pub fn column_actual(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力",
        Words::En => "Yours",
    }
}

/// 業種
pub fn column_industry(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種",
        Words::En => "Industry",
    }
}

/// 上限
pub fn column_max(words: Words) -> &'static str {
    match words {
        Words::Ja => "上限",
        Words::En => "Limit",
    }
}

/// 見る数字
pub fn column_measure(words: Words) -> &'static str {
    match words {
        Words::Ja => "見る数字",
        Words::En => "Figure",
    }
}

/// 表の行
pub fn column_row(words: Words) -> &'static str {
    match words {
        Words::Ja => "表の行",
        Words::En => "Row of the table",
    }
}

/// 従業員（小規模事業者）
pub fn column_small_employees(words: Words) -> &'static str {
    match words {
        Words::Ja => "従業員（小規模事業者）",
        Words::En => "Employees (small-scale)",
    }
}

/// 資本金（中小企業）
pub fn column_sme_capital(words: Words) -> &'static str {
    match words {
        Words::Ja => "資本金（中小企業）",
        Words::En => "Capital (SME)",
    }
}

/// 従業員（中小企業）
pub fn column_sme_employees(words: Words) -> &'static str {
    match words {
        Words::Ja => "従業員（中小企業）",
        Words::En => "Employees (SME)",
    }
}

/// 結果
pub fn column_verdict(words: Words) -> &'static str {
    match words {
        Words::Ja => "結果",
        Words::En => "Verdict",
    }
}

/// 常時使用する従業員
pub fn employees(words: Words) -> &'static str {
    match words {
        Words::Ja => "常時使用する従業員",
        Words::En => "Regular employees",
    }
}

/// この種類では資本金は見ません。従業員だけで決まります
pub fn employees_only(words: Words) -> &'static str {
    match words {
        Words::Ja => "この種類では資本金は見ません。従業員だけで決まります",
        Words::En => "For this kind of body the capital does not count; employees alone decide",
    }
}

/// 役員と個人事業主本人は数えません。いなければ0
pub fn employees_support(words: Words) -> &'static str {
    match words {
        Words::Ja => "役員と個人事業主本人は数えません。いなければ0",
        Words::En => "Without officers and the owner. 0 if there are none",
    }
}

/// 申請できない場合に当てはまりませんか
pub fn exclusions(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請できない場合に当てはまりませんか",
        Words::En => "Does anything rule out an application?",
    }
}

/// 会社の数字と上限
pub fn facts(words: Words) -> &'static str {
    match words {
        Words::Ja => "会社の数字と上限",
        Words::En => "Your figures and the limits",
    }
}

/// 「はい」なら、中小企業・小規模事業者として申請できません（みなし大企業など）
pub fn if_deemed(words: Words) -> &'static str {
    match words {
        Words::Ja => "「はい」なら、中小企業・小規模事業者として申請できません（みなし大企業など）",
        Words::En => "If yes, you cannot apply as an SME (deemed a large company, or the like)",
    }
}

/// 「はい」なら、規模にかかわらず申請できません
pub fn if_excluded(words: Words) -> &'static str {
    match words {
        Words::Ja => "「はい」なら、規模にかかわらず申請できません",
        Words::En => "If yes, you cannot apply whatever your size",
    }
}

/// 「はい」なら、まとめて1つの会社とみなされ、申請できるのはそのうち1社だけです
pub fn if_one(words: Words) -> &'static str {
    match words {
        Words::Ja => "「はい」なら、まとめて1つの会社とみなされ、申請できるのはそのうち1社だけです",
        Words::En => "If yes, the companies count as one, and only one of them can apply",
    }
}

/// いまの計算はこの区分（{name}）です
pub fn in_use(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("いまの計算はこの区分（{name}）です"),
        Words::En => format!("The calculation uses this: {name}"),
    }
}

/// 主な業種
pub fn industry(words: Words) -> &'static str {
    match words {
        Words::Ja => "主な業種",
        Words::En => "Main industry",
    }
}

/// 業種と規模から、補助金での会社の区分（中小企業・小規模事業者・対象外）を調べます。入力した内容は送信されません
pub fn intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種と規模から、補助金での会社の区分（中小企業・小規模事業者・対象外）を調べます。入力した内容は送信されません",
        Words::En => "Find out how the subsidy classes your company, by industry and size. What you enter is not sent anywhere",
    }
}

/// 対象外（大企業など）
pub fn large(words: Words) -> &'static str {
    match words {
        Words::Ja => "対象外（大企業など）",
        Words::En => "not eligible (large or excluded)",
    }
}

/// 小規模事業者としては監視する端末が多めです（{terminals}、目安は{min}未満）。従業員数と台数を確かめてください
pub fn many_terminals(words: Words, terminals: &str, min: &str) -> String {
    match words {
        Words::Ja => format!("小規模事業者としては監視する端末が多めです（{terminals}、目安は{min}未満）。従業員数と台数を確かめてください"),
        Words::En => format!("{terminals} are many for a small-scale business (usually fewer than {min}). Please check the employees and the terminals"),
    }
}

/// {name}は、従業員が少なくても小規模事業者にはなりません
pub fn never_small(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("{name}は、従業員が少なくても小規模事業者にはなりません"),
        Words::En => format!("Never a small-scale business, however few its employees: {name}"),
    }
}

/// いいえ
pub fn no(words: Words) -> &'static str {
    match words {
        Words::Ja => "いいえ",
        Words::En => "No",
    }
}

/// 中小企業は、資本金か従業員のどちらかが上限以内なら当てはまります。小規模事業者は従業員だけで決まります
pub fn one_side(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業は、資本金か従業員のどちらかが上限以内なら当てはまります。小規模事業者は従業員だけで決まります",
        Words::En => "For an SME, capital or employees within the limit is enough. For a small-scale business employees alone count",
    }
}

/// 残りの質問: {questions}
pub fn open(words: Words, questions: &str) -> String {
    match words {
        Words::Ja => format!("残りの質問: {questions}"),
        Words::En => format!("Still to be answered: {questions}"),
    }
}

/// 申請できない場合の確認
pub fn open_exclusions(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請できない場合の確認",
        Words::En => "whether anything rules out an application",
    }
}

/// ✕ 上限を超える
pub fn over(words: Words) -> &'static str {
    match words {
        Words::Ja => "✕ 上限を超える",
        Words::En => "✕ over the limit",
    }
}

/// 判定
pub fn result(words: Words) -> &'static str {
    match words {
        Words::Ja => "判定",
        Words::En => "Result",
    }
}

/// 小規模事業者
pub fn small(words: Words) -> &'static str {
    match words {
        Words::Ja => "小規模事業者",
        Words::En => "small-scale business (小規模事業者)",
    }
}

/// 小規模事業者の従業員
pub fn small_employees(words: Words) -> &'static str {
    match words {
        Words::Ja => "小規模事業者の従業員",
        Words::En => "Employees, small-scale business",
    }
}

/// 中小企業
pub fn sme(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業",
        Words::En => "SME (中小企業)",
    }
}

/// 中小企業の資本金
pub fn sme_capital(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業の資本金",
        Words::En => "Capital, SME",
    }
}

/// 中小企業の従業員
pub fn sme_employees(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業の従業員",
        Words::En => "Employees, SME",
    }
}

/// 業種ごとの上限の一覧
pub fn table(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種ごとの上限の一覧",
        Words::En => "All limits by industry",
    }
}

/// この区分（{name}）で計算する
pub fn use_result(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("この区分（{name}）で計算する"),
        Words::En => format!("Calculate as: {name}"),
    }
}

/// 判定: {name}
pub fn verdict(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("判定: {name}"),
        Words::En => format!("Result: {name}"),
    }
}

/// 規模では「{name}」です。残りの質問に答えると決まります
pub fn verdict_by_size(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("規模では「{name}」です。残りの質問に答えると決まります"),
        Words::En => format!("By size: {name}. Answer the remaining questions to settle it"),
    }
}

/// まだ決まりません。質問に答えてください
pub fn verdict_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "まだ決まりません。質問に答えてください",
        Words::En => "Not settled yet. Please answer the questions",
    }
}

/// ✓ 上限以内
pub fn within(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ 上限以内",
        Words::En => "✓ within the limit",
    }
}

/// はい
pub fn yes(words: Words) -> &'static str {
    match words {
        Words::Ja => "はい",
        Words::En => "Yes",
    }
}
