//! How are the sentences of `page/notices.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// {unclear}{known}。出典は「申請の準備」の手順にあります。
pub fn already_known(words: Words, unclear: &str, known: &str) -> String {
    match words {
        Words::Ja => format!("{unclear}{known}。出典は「申請の準備」の手順にあります。"),
        Words::En => format!("{unclear} {known}. The sources stand with the steps under “Prepare to apply”."),
    }
}

/// 過去の年度に補助を受けた場合の扱いは、{year}年度については確認できていません。対象外になることがあるため、申請の前に事務局へ確認してください。
pub fn already_unclear(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("過去の年度に補助を受けた場合の扱いは、{year}年度については確認できていません。対象外になることがあるため、申請の前に事務局へ確認してください。"),
        Words::En => format!("We could not confirm for {year} what an earlier subsidy means. It may make you ineligible: ask the secretariat of the programme before you apply."),
    }
}

/// 併用型の価格は、ネットワークと端末の上限の合計に収まるかで判断しています。この合わせ方は基準の原文で確認できていません。
pub fn combined_limit(words: Words) -> &'static str {
    match words {
        Words::Ja => "併用型の価格は、ネットワークと端末の上限の合計に収まるかで判断しています。この合わせ方は基準の原文で確認できていません。",
        Words::En => "Combined monitoring (併用型) is held against the sum of the limits for network and terminals. We could not confirm this way of adding them in the text of the standard.",
    }
}

/// 知っておくこと
pub fn heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "知っておくこと",
        Words::En => "Good to know",
    }
}

/// 初期費用は補助の対象外として計算しています（想定）。対象になるかは、IT導入支援事業者に確認してください。
pub fn initial_fee(words: Words) -> &'static str {
    match words {
        Words::Ja => "初期費用は補助の対象外として計算しています（想定）。対象になるかは、IT導入支援事業者に確認してください。",
        Words::En => "The initial fee is taken as not eligible (assumed). Ask the IT vendor of the programme (IT導入支援事業者) whether it is.",
    }
}

/// 最低契約期間があるため、{months}分の料金で計算しています。
pub fn min_term(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("最低契約期間があるため、{months}分の料金で計算しています。"),
        Words::En => format!("The contract has a minimum term, so the fees of {months} are charged."),
    }
}

/// 最低契約台数があるため、{terminals}分の料金で計算しています。
pub fn min_terminals(words: Words, terminals: &str) -> String {
    match words {
        Words::Ja => format!("最低契約台数があるため、{terminals}分の料金で計算しています。"),
        Words::En => format!("The contract has a minimum, so the fees of {terminals} are charged."),
    }
}

/// 補助金は後払いです。先に {prepaid}（税込）を支払います。交付決定より前の契約や支払いは補助されません。
pub fn prepayment(words: Words, prepaid: &str) -> String {
    match words {
        Words::Ja => format!("補助金は後払いです。先に {prepaid}（税込）を支払います。交付決定より前の契約や支払いは補助されません。"),
        Words::En => format!("The subsidy is paid afterwards. You first pay {prepaid} (incl. tax). What is contracted or paid before the grant decision (交付決定) is not subsidised."),
    }
}

/// 2類の価格は「ユーザー概況に照らして相応かつ妥当な額」とされ、額の上限がありません。妥当かどうかは、この計算では判断できません。
pub fn price_judgement(words: Words) -> &'static str {
    match words {
        Words::Ja => "2類の価格は「ユーザー概況に照らして相応かつ妥当な額」とされ、額の上限がありません。妥当かどうかは、この計算では判断できません。",
        Words::En => "The price of a class 2 service must be “reasonable and appropriate in the light of the user's situation”; there is no limit in yen. This calculation cannot judge whether it is reasonable.",
    }
}

/// 補助を受けられるのは、IPAのお助け隊サービスの一覧に載り、かつ、IT導入支援事業者が補助金のITツールとして登録したサービスだけです。両方の一覧で確かめてください。
pub fn registration(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助を受けられるのは、IPAのお助け隊サービスの一覧に載り、かつ、IT導入支援事業者が補助金のITツールとして登録したサービスだけです。両方の一覧で確かめてください。",
        Words::En => "Only a service that is on IPA's list of Otasuketai services and that an IT vendor of the programme (IT導入支援事業者) has registered as an IT tool is subsidised. Please check both lists.",
    }
}

/// IPAのお助け隊サービスの一覧
pub fn service_list(words: Words) -> &'static str {
    match words {
        Words::Ja => "IPAのお助け隊サービスの一覧",
        Words::En => "IPA's list of Otasuketai services (in Japanese)",
    }
}

/// 交付決定のあと、事業の完了までに小規模事業者でなくなると、補助率は{sme_rate}に下がります。
pub fn small_rate(words: Words, sme_rate: &str) -> String {
    match words {
        Words::Ja => format!("交付決定のあと、事業の完了までに小規模事業者でなくなると、補助率は{sme_rate}に下がります。"),
        Words::En => format!("If you are no longer a small-scale business (小規模事業者) at some time between the grant decision and the end of the project, the subsidy rate falls to {sme_rate}."),
    }
}

/// 補助額は、税込の価格を税抜に直して計算しています（1円未満切り捨て）。
pub fn tax_converted(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助額は、税込の価格を税抜に直して計算しています（1円未満切り捨て）。",
        Words::En => "The subsidy is computed from your prices with the tax taken out (fractions of a yen dropped).",
    }
}

/// 補助金の登録ITツール（ポータル）
pub fn tool_list(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金の登録ITツール（ポータル）",
        Words::En => "IT tools registered for the subsidy (portal, in Japanese)",
    }
}
