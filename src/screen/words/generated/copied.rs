//! How are the sentences of `panels/copied.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 規則は{edition}の版によります。
pub fn about(words: Words, edition: &str) -> String {
    match words {
        Words::Ja => format!("規則は{edition}の版によります。"),
        Words::En => format!("By the rules as of {edition}."),
    }
}

/// {day}の試算です。規則は{edition}の版によります。
pub fn about_on(words: Words, day: &str, edition: &str) -> String {
    match words {
        Words::Ja => format!("{day}の試算です。規則は{edition}の版によります。"),
        Words::En => format!("Estimated on {day}, by the rules as of {edition}."),
    }
}

/// {name} 様
pub fn addressee(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("{name} 様"),
        Words::En => format!("To {name}"),
    }
}

/// {sources} / {source}
pub fn and(words: Words, sources: &str, source: &str) -> String {
    match words {
        Words::Ja => format!("{sources} / {source}"),
        Words::En => format!("{sources} / {source}"),
    }
}

/// 料金のかかる月数
pub fn billed_months(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金のかかる月数",
        Words::En => "Months billed",
    }
}

/// 料金のかかる台数
pub fn billed_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金のかかる台数",
        Words::En => "Terminals billed",
    }
}

/// コード：{code}
pub fn code(words: Words, code: &str) -> String {
    match words {
        Words::Ja => format!("コード：{code}"),
        Words::En => format!("Code: {code}"),
    }
}

/// 確かさ
pub fn column_certainty(words: Words) -> &'static str {
    match words {
        Words::Ja => "確かさ",
        Words::En => "Certainty",
    }
}

/// 確認日
pub fn column_checked(words: Words) -> &'static str {
    match words {
        Words::Ja => "確認日",
        Words::En => "Checked on",
    }
}

/// 説明
pub fn column_detail(words: Words) -> &'static str {
    match words {
        Words::Ja => "説明",
        Words::En => "Detail",
    }
}

/// 項目
pub fn column_item(words: Words) -> &'static str {
    match words {
        Words::Ja => "項目",
        Words::En => "Item",
    }
}

/// 上限
pub fn column_limit(words: Words) -> &'static str {
    match words {
        Words::Ja => "上限",
        Words::En => "Limit",
    }
}

/// 箇所
pub fn column_locator(words: Words) -> &'static str {
    match words {
        Words::Ja => "箇所",
        Words::En => "Place",
    }
}

/// 上限までの余裕
pub fn column_margin(words: Words) -> &'static str {
    match words {
        Words::Ja => "上限までの余裕",
        Words::En => "Below the limit",
    }
}

/// 区分
pub fn column_part(words: Words) -> &'static str {
    match words {
        Words::Ja => "区分",
        Words::En => "Part",
    }
}

/// 出典
pub fn column_source(words: Words) -> &'static str {
    match words {
        Words::Ja => "出典",
        Words::En => "Source",
    }
}

/// 単位
pub fn column_unit(words: Words) -> &'static str {
    match words {
        Words::Ja => "単位",
        Words::En => "Unit",
    }
}

/// 出典のアドレス
pub fn column_url(words: Words) -> &'static str {
    match words {
        Words::Ja => "出典のアドレス",
        Words::En => "Address of the source",
    }
}

/// 値
pub fn column_value(words: Words) -> &'static str {
    match words {
        Words::Ja => "値",
        Words::En => "Value",
    }
}

/// 費用
pub fn cost(words: Words) -> &'static str {
    match words {
        Words::Ja => "費用",
        Words::En => "Cost",
    }
}

/// 入力された内容
pub fn entered(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力された内容",
        Words::En => "as entered",
    }
}

/// ■ {heading}
pub fn heading(words: Words, heading: &str) -> String {
    match words {
        Words::Ja => format!("■ {heading}"),
        Words::En => format!("{heading}:"),
    }
}

/// 初期費用（{tax}）
pub fn initial_fee(words: Words, tax: &str) -> String {
    match words {
        Words::Ja => format!("初期費用（{tax}）"),
        Words::En => format!("Initial fee ({tax})"),
    }
}

/// 一部です。全文と出典は「文章をコピー」で。
pub fn left_out(words: Words) -> &'static str {
    match words {
        Words::Ja => "一部です。全文と出典は「文章をコピー」で。",
        Words::En => "This is a part of it. For all of it, with where each figure stands, press “Copy as text”.",
    }
}

/// ・{text}
pub fn line(words: Words, text: &str) -> String {
    match words {
        Words::Ja => format!("・{text}"),
        Words::En => format!("- {text}"),
    }
}

/// リンク：{link}
pub fn link(words: Words, link: &str) -> String {
    match words {
        Words::Ja => format!("リンク：{link}"),
        Words::En => format!("Link: {link}"),
    }
}

/// 実質負担（税込）
pub fn net(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担（税込）",
        Words::En => "Net cost (incl. tax)",
    }
}

/// 実質負担の月割り（税込）
pub fn net_monthly(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担の月割り（税込）",
        Words::En => "Net cost a month (incl. tax)",
    }
}

/// 先に支払う額（税込）
pub fn prepaid(words: Words) -> &'static str {
    match words {
        Words::Ja => "先に支払う額（税込）",
        Words::En => "Paid first (incl. tax)",
    }
}

/// 計算の規則
pub fn rules(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算の規則",
        Words::En => "Rules",
    }
}

/// 期間の利用料（{tax}）
pub fn service_fee(words: Words, tax: &str) -> String {
    match words {
        Words::Ja => format!("期間の利用料（{tax}）"),
        Words::En => format!("Fees over the term ({tax})"),
    }
}

/// {document} {locator}、{certainty}
pub fn source(words: Words, document: &str, locator: &str, certainty: &str) -> String {
    match words {
        Words::Ja => format!("{document} {locator}、{certainty}"),
        Words::En => format!("{document}, {locator}, {certainty}"),
    }
}

/// {text}（出典: {sources}）
pub fn sourced(words: Words, text: &str, sources: &str) -> String {
    match words {
        Words::Ja => format!("{text}（出典: {sources}）"),
        Words::En => format!("{text} (Source: {sources})"),
    }
}

/// 補助額
pub fn step_amount(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助額",
        Words::En => "Subsidy",
    }
}

/// 補助対象経費（税抜）
pub fn step_cost(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助対象経費（税抜）",
        Words::En => "Eligible cost (excl. tax)",
    }
}

/// 対象期間の利用料
pub fn step_fee(words: Words) -> &'static str {
    match words {
        Words::Ja => "対象期間の利用料",
        Words::En => "Fees of these months",
    }
}

/// 月額
pub fn step_monthly(words: Words) -> &'static str {
    match words {
        Words::Ja => "月額",
        Words::En => "Monthly fee",
    }
}

/// 補助の対象になる月数
pub fn step_months(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の対象になる月数",
        Words::En => "Months that count",
    }
}

/// 補助率をかけた額
pub fn step_share(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助率をかけた額",
        Words::En => "Share by the rate",
    }
}

/// 消費税
pub fn tax(words: Words) -> &'static str {
    match words {
        Words::Ja => "消費税",
        Words::En => "Consumption tax",
    }
}

/// 契約期間
pub fn term(words: Words) -> &'static str {
    match words {
        Words::Ja => "契約期間",
        Words::En => "Term",
    }
}

/// 端末数
pub fn terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末数",
        Words::En => "Terminals",
    }
}

/// お助け隊サービスの試算（見積書ではありません）
pub fn title(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊サービスの試算（見積書ではありません）",
        Words::En => "Estimate for an Otasuketai service (not a quotation)",
    }
}

/// 支払総額（税抜）
pub fn total_excl(words: Words) -> &'static str {
    match words {
        Words::Ja => "支払総額（税抜）",
        Words::En => "Total (excl. tax)",
    }
}

/// 支払総額（税込）
pub fn total_incl(words: Words) -> &'static str {
    match words {
        Words::Ja => "支払総額（税込）",
        Words::En => "Total (incl. tax)",
    }
}
