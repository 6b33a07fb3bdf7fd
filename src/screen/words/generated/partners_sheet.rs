//! How are the sentences of `panels/partners_sheet.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 計算した取引先
pub fn answered(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算した取引先",
        Words::En => "Partners computed",
    }
}

/// 表計算ソフトが日付に変えています。元の数を入れ直してください。
pub fn became_a_date(words: Words) -> &'static str {
    match words {
        Words::Ja => "表計算ソフトが日付に変えています。元の数を入れ直してください。",
        Words::En => "The spreadsheet has made a date of it. Enter the number again.",
    }
}

/// 表計算ソフトが桁を丸めています。元の数字を文字列として入れ直してください。
pub fn became_rounded(words: Words) -> &'static str {
    match words {
        Words::Ja => "表計算ソフトが桁を丸めています。元の数字を文字列として入れ直してください。",
        Words::En => "The spreadsheet has rounded it. Enter all its digits again, as text.",
    }
}

/// 補助の下限に届かない
pub fn below_floor(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の下限に届かない",
        Words::En => "Below the least that is paid",
    }
}

/// 期間を延ばせば下限に届く取引先
pub fn by_longer_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "期間を延ばせば下限に届く取引先",
        Words::En => "Reach the least subsidy with a longer term",
    }
}

/// 台数を増やせば下限に届く取引先
pub fn by_more_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "台数を増やせば下限に届く取引先",
        Words::En => "Reach the least subsidy with more machines",
    }
}

/// 資本金（円）
pub fn capital(words: Words) -> &'static str {
    match words {
        Words::Ja => "資本金（円）",
        Words::En => "Capital (yen)",
    }
}

/// 補助の上限
pub fn capped(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の上限",
        Words::En => "At the most that is paid",
    }
}

/// 発注者の負担（円）
pub fn carried(words: Words) -> &'static str {
    match words {
        Words::Ja => "発注者の負担（円）",
        Words::En => "Carried by the ordering company (yen)",
    }
}

/// 1つのセルは32,767文字までです。
pub fn cell_too_long(words: Words) -> &'static str {
    match words {
        Words::Ja => "1つのセルは32,767文字までです。",
        Words::En => "A cell holds at most 32,767 characters.",
    }
}

/// 計算に使った料金
pub fn chosen(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算に使った料金",
        Words::En => "Offer used",
    }
}

/// 列
pub fn column(words: Words) -> &'static str {
    match words {
        Words::Ja => "列",
        Words::En => "Column",
    }
}

/// 法人番号
pub fn corporate_number(words: Words) -> &'static str {
    match words {
        Words::Ja => "法人番号",
        Words::En => "Corporate number",
    }
}

/// 費用（税込・円）
pub fn cost(words: Words) -> &'static str {
    match words {
        Words::Ja => "費用（税込・円）",
        Words::En => "Cost, tax included (yen)",
    }
}

/// 従業員数
pub fn employees(words: Words) -> &'static str {
    match words {
        Words::Ja => "従業員数",
        Words::En => "Employees",
    }
}

/// 書かれている内容
pub fn found(words: Words) -> &'static str {
    match words {
        Words::Ja => "書かれている内容",
        Words::En => "What stands there",
    }
}

/// 業種
pub fn industry(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種",
        Words::En => "Industry",
    }
}

/// 補助の対象外
pub fn ineligible(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の対象外",
        Words::En => "Not eligible",
    }
}

/// 基準内
pub fn is_within(words: Words) -> &'static str {
    match words {
        Words::Ja => "基準内",
        Words::En => "Kept",
    }
}

/// 項目
pub fn item(words: Words) -> &'static str {
    match words {
        Words::Ja => "項目",
        Words::En => "Item",
    }
}

/// 中小企業より大きい
pub fn large(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業より大きい",
        Words::En => "Larger than an SME",
    }
}

/// 実質負担（税込・円）
pub fn left(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担（税込・円）",
        Words::En => "Left to pay, tax included (yen)",
    }
}

/// 実質負担が{yen}円を超える
pub fn left_above(words: Words, yen: &str) -> String {
    match words {
        Words::Ja => format!("実質負担が{yen}円を超える"),
        Words::En => format!("Left to pay: more than {yen} yen"),
    }
}

/// 実質負担が{yen}円以下
pub fn left_to(words: Words, yen: &str) -> String {
    match words {
        Words::Ja => format!("実質負担が{yen}円以下"),
        Words::En => format!("Left to pay: up to {yen} yen"),
    }
}

/// 下限に届く期間（か月）
pub fn longer_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "下限に届く期間（か月）",
        Words::En => "Months that reach the least subsidy",
    }
}

/// 値を入れてください。
pub fn missing(words: Words) -> &'static str {
    match words {
        Words::Ja => "値を入れてください。",
        Words::En => "A value has to stand here.",
    }
}

/// 計算できない
pub fn mistaken(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算できない",
        Words::En => "Not computed",
    }
}

/// 計算できない行
pub fn mistaken_rows(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算できない行",
        Words::En => "Rows that are not computed",
    }
}

/// 誤りの数
pub fn mistakes(words: Words) -> &'static str {
    match words {
        Words::Ja => "誤りの数",
        Words::En => "Mistakes",
    }
}

/// 下限に届く台数（台）
pub fn more_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "下限に届く台数（台）",
        Words::En => "Machines that reach the least subsidy",
    }
}

/// 名称
pub fn name(words: Words) -> &'static str {
    match words {
        Words::Ja => "名称",
        Words::En => "Name",
    }
}

/// 整数を入れてください。
pub fn not_a_number(words: Words) -> &'static str {
    match words {
        Words::Ja => "整数を入れてください。",
        Words::En => "A whole number.",
    }
}

/// 法人番号は13桁の数字です。
pub fn not_thirteen_digits(words: Words) -> &'static str {
    match words {
        Words::Ja => "法人番号は13桁の数字です。",
        Words::En => "A corporate number has 13 digits.",
    }
}

/// 要確認
pub fn not_within(words: Words) -> &'static str {
    match words {
        Words::Ja => "要確認",
        Words::En => "To be checked",
    }
}

/// 業種: {industry}
pub fn of_industry(words: Words, industry: &str) -> String {
    match words {
        Words::Ja => format!("業種: {industry}"),
        Words::En => format!("Industry: {industry}"),
    }
}

/// 規模: {size}
pub fn of_size(words: Words, size: &str) -> String {
    match words {
        Words::Ja => format!("規模: {size}"),
        Words::En => format!("Size: {size}"),
    }
}

/// サービス
pub fn offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス",
        Words::En => "Service",
    }
}

/// {least}～{most}の整数を入れてください。
pub fn out_of_range(words: Words, least: &str, most: &str) -> String {
    match words {
        Words::Ja => format!("{least}～{most}の整数を入れてください。"),
        Words::En => format!("A whole number from {least} to {most}."),
    }
}

/// 取引先（社）
pub fn partners(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先（社）",
        Words::En => "Partners",
    }
}

/// 補助あり
pub fn payable(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助あり",
        Words::En => "Subsidised",
    }
}

/// {column}: {wanted}
pub fn remark(words: Words, column: &str, wanted: &str) -> String {
    match words {
        Words::Ja => format!("{column}: {wanted}"),
        Words::En => format!("{column}: {wanted}"),
    }
}

/// 注意
pub fn remarks(words: Words) -> &'static str {
    match words {
        Words::Ja => "注意",
        Words::En => "Remarks",
    }
}

/// 結果
pub fn result(words: Words) -> &'static str {
    match words {
        Words::Ja => "結果",
        Words::En => "Result",
    }
}

/// 行
pub fn row(words: Words) -> &'static str {
    match words {
        Words::Ja => "行",
        Words::En => "Row",
    }
}

/// すべての行
pub fn rows(words: Words) -> &'static str {
    match words {
        Words::Ja => "すべての行",
        Words::En => "All rows",
    }
}

/// 規模
pub fn size(words: Words) -> &'static str {
    match words {
        Words::Ja => "規模",
        Words::En => "Size",
    }
}

/// 小規模事業者
pub fn small(words: Words) -> &'static str {
    match words {
        Words::Ja => "小規模事業者",
        Words::En => "Small business",
    }
}

/// 中小企業
pub fn sme(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業",
        Words::En => "SME",
    }
}

/// 補助額（円）
pub fn subsidy(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助額（円）",
        Words::En => "Subsidy (yen)",
    }
}

/// 端末数
pub fn terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末数",
        Words::En => "Terminals",
    }
}

/// 見出しと同じ数のセルが必要です。
pub fn too_few_cells(words: Words) -> &'static str {
    match words {
        Words::Ja => "見出しと同じ数のセルが必要です。",
        Words::En => "As many cells as there are headings.",
    }
}

/// 規模が対象外
pub fn too_large(words: Words) -> &'static str {
    match words {
        Words::Ja => "規模が対象外",
        Words::En => "Too large for the programme",
    }
}

/// 見出しより多いセルがあります。見出しと同じ数にしてください。
pub fn too_many_cells(words: Words) -> &'static str {
    match words {
        Words::Ja => "見出しより多いセルがあります。見出しと同じ数にしてください。",
        Words::En => "No more cells than there are headings.",
    }
}

/// 「"」で始まるセルは、「"」で閉じてください。
pub fn unclosed_quote(words: Words) -> &'static str {
    match words {
        Words::Ja => "「\"」で始まるセルは、「\"」で閉じてください。",
        Words::En => "A cell that begins with \" has to end with one.",
    }
}

/// 業種の名称を確かめてください。規模の案内にある業種を入れてください。
pub fn unknown_industry(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種の名称を確かめてください。規模の案内にある業種を入れてください。",
        Words::En => "One of the industries of the size guide.",
    }
}

/// 不明
pub fn unknown_industry_name(words: Words) -> &'static str {
    match words {
        Words::Ja => "不明",
        Words::En => "not known",
    }
}

/// 料金表にあるサービスの名称かIDを入れてください。
pub fn unknown_offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表にあるサービスの名称かIDを入れてください。",
        Words::En => "The name or the id of a service in the price list.",
    }
}

/// 不明（フォームの申請者として計算）
pub fn unknown_size(words: Words) -> &'static str {
    match words {
        Words::Ja => "不明（フォームの申請者として計算）",
        Words::En => "Not known (taken for the applicant of the form)",
    }
}

/// 読めない文字があります。元のファイルの文字を確かめてください。
pub fn unreadable(words: Words) -> &'static str {
    match words {
        Words::Ja => "読めない文字があります。元のファイルの文字を確かめてください。",
        Words::En => "Some character cannot be read. Check it in the original file.",
    }
}

/// 使えるサービスがない
pub fn unserved(words: Words) -> &'static str {
    match words {
        Words::Ja => "使えるサービスがない",
        Words::En => "No service can serve it",
    }
}

/// 必要な内容
pub fn wanted(words: Words) -> &'static str {
    match words {
        Words::Ja => "必要な内容",
        Words::En => "What is wanted",
    }
}

/// 行全体
pub fn whole_row(words: Words) -> &'static str {
    match words {
        Words::Ja => "行全体",
        Words::En => "The whole row",
    }
}

/// 価格の基準
pub fn within(words: Words) -> &'static str {
    match words {
        Words::Ja => "価格の基準",
        Words::En => "Price standard",
    }
}

/// 法人番号の検査用数字が合いません。番号を確かめてください。
pub fn wrong_check_digit(words: Words) -> &'static str {
    match words {
        Words::Ja => "法人番号の検査用数字が合いません。番号を確かめてください。",
        Words::En => "The check digit of the corporate number is wrong. Check the number.",
    }
}
