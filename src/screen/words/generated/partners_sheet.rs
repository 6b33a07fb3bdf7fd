//! How are the sentences of `panels/partners_sheet.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 計算した取引先
pub fn answered(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算した取引先",
        Words::En => "Partners computed",
    }
}

/// 契約期間を長くすると補助金が出る取引先
pub fn by_longer_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "契約期間を長くすると補助金が出る取引先",
        Words::En => "Paid something with a longer term",
    }
}

/// 端末を増やすと補助金が出る取引先
pub fn by_more_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末を増やすと補助金が出る取引先",
        Words::En => "Paid something with more terminals",
    }
}

/// うち発注者が持つ額（円）
pub fn carried(words: Words) -> &'static str {
    match words {
        Words::Ja => "うち発注者が持つ額（円）",
        Words::En => "Of that, carried by the ordering company (yen)",
    }
}

/// 計算に使ったサービス
pub fn chosen(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算に使ったサービス",
        Words::En => "Service computed with",
    }
}

/// 列
pub fn column(words: Words) -> &'static str {
    match words {
        Words::Ja => "列",
        Words::En => "Column",
    }
}

/// 支払総額（税込・円）
pub fn cost(words: Words) -> &'static str {
    match words {
        Words::Ja => "支払総額（税込・円）",
        Words::En => "Paid in all, incl. tax (yen)",
    }
}

/// 書かれている内容
pub fn found(words: Words) -> &'static str {
    match words {
        Words::Ja => "書かれている内容",
        Words::En => "What stands there",
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

/// 残る負担（税込・円）
pub fn left(words: Words) -> &'static str {
    match words {
        Words::Ja => "残る負担（税込・円）",
        Words::En => "Left to pay, incl. tax (yen)",
    }
}

/// 残る負担が{yen}円を超える
pub fn left_above(words: Words, yen: &str) -> String {
    match words {
        Words::Ja => format!("残る負担が{yen}円を超える"),
        Words::En => format!("Left to pay: more than {yen} yen"),
    }
}

/// 残る負担が{yen}円以下
pub fn left_to(words: Words, yen: &str) -> String {
    match words {
        Words::Ja => format!("残る負担が{yen}円以下"),
        Words::En => format!("Left to pay: up to {yen} yen"),
    }
}

/// 補助金が出はじめる期間（か月）
pub fn longer_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金が出はじめる期間（か月）",
        Words::En => "Months from which something is paid",
    }
}

/// まちがいのため計算していない行
pub fn mistaken_rows(words: Words) -> &'static str {
    match words {
        Words::Ja => "まちがいのため計算していない行",
        Words::En => "Rows not computed because of a mistake",
    }
}

/// まちがいの数
pub fn mistakes(words: Words) -> &'static str {
    match words {
        Words::Ja => "まちがいの数",
        Words::En => "Mistakes",
    }
}

/// 補助金が出はじめる台数（台）
pub fn more_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金が出はじめる台数（台）",
        Words::En => "Terminals from which something is paid",
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

/// 取引先（社）
pub fn partners(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先（社）",
        Words::En => "Partners",
    }
}

/// {column}: {says}
pub fn remark(words: Words, column: &str, says: &str) -> String {
    match words {
        Words::Ja => format!("{column}: {says}"),
        Words::En => format!("{column}: {says}"),
    }
}

/// 注意
pub fn remarks(words: Words) -> &'static str {
    match words {
        Words::Ja => "注意",
        Words::En => "Remarks",
    }
}

/// すべての行
pub fn rows(words: Words) -> &'static str {
    match words {
        Words::Ja => "すべての行",
        Words::En => "All rows",
    }
}

/// まちがいと直し方
pub fn says(words: Words) -> &'static str {
    match words {
        Words::Ja => "まちがいと直し方",
        Words::En => "What is wrong, and what to do",
    }
}

/// 補助金（円）
pub fn subsidy(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金（円）",
        Words::En => "Subsidy (yen)",
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
