//! How are the sentences of `page/questions.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 過去の年度に、お助け隊サービスで補助を受けましたか
pub fn already(words: Words) -> &'static str {
    match words {
        Words::Ja => "過去の年度に、お助け隊サービスで補助を受けましたか",
        Words::En => "Have you received a subsidy for an Otasuketai service in an earlier year?",
    }
}

/// 会社の規模
pub fn applicant(words: Words) -> &'static str {
    match words {
        Words::Ja => "会社の規模",
        Words::En => "Size of the company",
    }
}

/// どちらでもない
pub fn applicant_large(words: Words) -> &'static str {
    match words {
        Words::Ja => "どちらでもない",
        Words::En => "Neither",
    }
}

/// 小規模事業者
pub fn applicant_small(words: Words) -> &'static str {
    match words {
        Words::Ja => "小規模事業者",
        Words::En => "Small-scale business (小規模事業者)",
    }
}

/// 中小企業
pub fn applicant_sme(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業",
        Words::En => "SME (中小企業)",
    }
}

/// 1類
pub fn class_one(words: Words) -> &'static str {
    match words {
        Words::Ja => "1類",
        Words::En => "Class 1",
    }
}

/// 価格に上限がある基本のサービス
pub fn class_one_explained(words: Words) -> &'static str {
    match words {
        Words::Ja => "価格に上限がある基本のサービス",
        Words::En => "The basic service, with limits on its price (1類)",
    }
}

/// 2類
pub fn class_two(words: Words) -> &'static str {
    match words {
        Words::Ja => "2類",
        Words::En => "Class 2",
    }
}

/// 機能を拡充したサービス。額の上限はない
pub fn class_two_explained(words: Words) -> &'static str {
    match words {
        Words::Ja => "機能を拡充したサービス。額の上限はない",
        Words::En => "A service with more functions, without a limit in yen (2類)",
    }
}

/// 併用型
pub fn combined(words: Words) -> &'static str {
    match words {
        Words::Ja => "併用型",
        Words::En => "Combined monitoring",
    }
}

/// ネットワークと端末の両方を見守る
pub fn combined_explained(words: Words) -> &'static str {
    match words {
        Words::Ja => "ネットワークと端末の両方を見守る",
        Words::En => "Watches both the network and the terminals (併用型)",
    }
}

/// 申請する会社
pub fn company(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請する会社",
        Words::En => "The company that applies",
    }
}

/// 端末監視型
pub fn endpoint(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末監視型",
        Words::En => "Terminal monitoring",
    }
}

/// パソコンやサーバーを1台ずつ見守る（EDRなど）
pub fn endpoint_explained(words: Words) -> &'static str {
    match words {
        Words::Ja => "パソコンやサーバーを1台ずつ見守る（EDRなど）",
        Words::En => "Watches each computer and server, for example by EDR (端末監視型)",
    }
}

/// イ クラウドサービスの監視を加えた
pub fn enhancement_cloud(words: Words) -> &'static str {
    match words {
        Words::Ja => "イ クラウドサービスの監視を加えた",
        Words::En => "(イ) Monitoring of cloud services was added",
    }
}

/// イ アを満たし、ネットワークと端末の併用に変えた
pub fn enhancement_combined(words: Words) -> &'static str {
    match words {
        Words::Ja => "イ アを満たし、ネットワークと端末の併用に変えた",
        Words::En => "(イ) Meets (ア), and now monitors both network and terminals",
    }
}

/// ウ 詳細ガイドラインに沿って異常監視の機能を加えた
pub fn enhancement_detection(words: Words) -> &'static str {
    match words {
        Words::Ja => "ウ 詳細ガイドラインに沿って異常監視の機能を加えた",
        Words::En => "(ウ) Functions to detect anomalies were added, following the detailed guideline",
    }
}

/// ア 監視できる端末を増やした（ネットワーク監視・併用型）
pub fn enhancement_more_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "ア 監視できる端末を増やした（ネットワーク監視・併用型）",
        Words::En => "(ア) More terminals can be monitored (network or combined monitoring)",
    }
}

/// エ 常時または毎月1回以上提供するサービスを加えた
pub fn enhancement_service(words: Words) -> &'static str {
    match words {
        Words::Ja => "エ 常時または毎月1回以上提供するサービスを加えた",
        Words::En => "(エ) A service was added that is given all the time or at least once a month",
    }
}

/// 拡充要件（2類が1類に加えているもの）
pub fn enhancements(words: Words) -> &'static str {
    match words {
        Words::Ja => "拡充要件（2類が1類に加えているもの）",
        Words::En => "Enhancements (拡充要件): what class 2 adds to class 1",
    }
}

/// 同じ事業者の1類で監視できる台数
pub fn label_class1_max_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "同じ事業者の1類で監視できる台数",
        Words::En => "Terminals that the same provider's class 1 service can monitor",
    }
}

/// 月額（端末1台あたり・{tax}）
pub fn label_endpoint_fee(words: Words, tax: &str) -> String {
    match words {
        Words::Ja => format!("月額（端末1台あたり・{tax}）"),
        Words::En => format!("Monthly fee (per terminal, {tax})"),
    }
}

/// 初期費用（{tax}）
pub fn label_initial_fee(words: Words, tax: &str) -> String {
    match words {
        Words::Ja => format!("初期費用（{tax}）"),
        Words::En => format!("Initial fee ({tax})"),
    }
}

/// このサービスで監視できる台数
pub fn label_max_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "このサービスで監視できる台数",
        Words::En => "Terminals that this service can monitor",
    }
}

/// 最低契約期間
pub fn label_min_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "最低契約期間",
        Words::En => "Minimum term",
    }
}

/// 最低契約台数
pub fn label_min_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "最低契約台数",
        Words::En => "Minimum number of terminals",
    }
}

/// 月額（ネットワーク全体・{tax}）
pub fn label_network_fee(words: Words, tax: &str) -> String {
    match words {
        Words::Ja => format!("月額（ネットワーク全体・{tax}）"),
        Words::En => format!("Monthly fee (whole network, {tax})"),
    }
}

/// 契約期間
pub fn label_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "契約期間",
        Words::En => "Contract term",
    }
}

/// 端末数
pub fn label_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末数",
        Words::En => "Number of terminals",
    }
}

/// 1類の上限は{limit}（{tax}）
pub fn limit(words: Words, limit: &str, tax: &str) -> String {
    match words {
        Words::Ja => format!("1類の上限は{limit}（{tax}）"),
        Words::En => format!("Limit for class 1: {limit} ({tax})"),
    }
}

/// 監視のしかた
pub fn monitoring(words: Words) -> &'static str {
    match words {
        Words::Ja => "監視のしかた",
        Words::En => "Kind of monitoring",
    }
}

/// ネットワーク一括監視型
pub fn network(words: Words) -> &'static str {
    match words {
        Words::Ja => "ネットワーク一括監視型",
        Words::En => "Network monitoring",
    }
}

/// 社内ネットワークの出入口をまとめて見守る（UTMなど）
pub fn network_explained(words: Words) -> &'static str {
    match words {
        Words::Ja => "社内ネットワークの出入口をまとめて見守る（UTMなど）",
        Words::En => "Watches where the office network meets the internet, for example by a UTM (ネットワーク一括監視型)",
    }
}

/// いいえ
pub fn no(words: Words) -> &'static str {
    match words {
        Words::Ja => "いいえ",
        Words::En => "No",
    }
}

/// 2類には額の上限がありません
pub fn no_limit(words: Words) -> &'static str {
    match words {
        Words::Ja => "2類には額の上限がありません",
        Words::En => "Class 2 has no limit in yen",
    }
}

/// —
pub fn none(words: Words) -> &'static str {
    match words {
        Words::Ja => "—",
        Words::En => "—",
    }
}

/// サービスと価格
pub fn offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービスと価格",
        Words::En => "Service and price",
    }
}

/// ✕ 1類の上限を{excess}超えています
pub fn over(words: Words, excess: &str) -> String {
    match words {
        Words::Ja => format!("✕ 1類の上限を{excess}超えています"),
        Words::En => format!("✕ {excess} over the limit for class 1"),
    }
}

/// △ 単独の上限を{excess}超えています（合計では上限内・要確認）
pub fn over_but_sum(words: Words, excess: &str) -> String {
    match words {
        Words::Ja => format!("△ 単独の上限を{excess}超えています（合計では上限内・要確認）"),
        Words::En => format!("△ {excess} over its own limit (within the sum of the limits, to be confirmed)"),
    }
}

/// 補助金の年度
pub fn programme(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金の年度",
        Words::En => "Year of the subsidy",
    }
}

/// {year}年度 {title}
pub fn programme_of(words: Words, year: &str, title: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度 {title}"),
        Words::En => format!("{year}: {title}"),
    }
}

/// 類型
pub fn service_class(words: Words) -> &'static str {
    match words {
        Words::Ja => "類型",
        Words::En => "Class of the service",
    }
}

/// 規模と期間
pub fn size(words: Words) -> &'static str {
    match words {
        Words::Ja => "規模と期間",
        Words::En => "Size and term",
    }
}

/// 1台減らす
pub fn step_down(words: Words) -> &'static str {
    match words {
        Words::Ja => "1台減らす",
        Words::En => "One terminal fewer",
    }
}

/// 1台増やす
pub fn step_up(words: Words) -> &'static str {
    match words {
        Words::Ja => "1台増やす",
        Words::En => "One terminal more",
    }
}

/// なければ 0
pub fn support_initial_fee(words: Words) -> &'static str {
    match words {
        Words::Ja => "なければ 0",
        Words::En => "Enter 0 if there is none",
    }
}

/// 解約できない期間。空欄なら縛りなし
pub fn support_min_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "解約できない期間。空欄なら縛りなし",
        Words::En => "How long it cannot be cancelled. No commitment if left empty",
    }
}

/// 空欄なら1台として計算します
pub fn support_min_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "空欄なら1台として計算します",
        Words::En => "Taken as one terminal if left empty",
    }
}

/// ネットワーク一括監視型では、台数が変わっても料金は変わりません
pub fn support_network_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "ネットワーク一括監視型では、台数が変わっても料金は変わりません",
        Words::En => "With network monitoring, the fee does not depend on the number of terminals",
    }
}

/// 月数。「2年」のようにも入力できます
pub fn support_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "月数。「2年」のようにも入力できます",
        Words::En => "In months",
    }
}

/// 監視するパソコンとサーバーの台数
pub fn support_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "監視するパソコンとサーバーの台数",
        Words::En => "Computers and servers to be monitored",
    }
}

/// 分からなければ空欄
pub fn support_unknown(words: Words) -> &'static str {
    match words {
        Words::Ja => "分からなければ空欄",
        Words::En => "Leave empty if you do not know",
    }
}

/// 入力する価格
pub fn tax(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力する価格",
        Words::En => "Prices that you enter",
    }
}

/// 税抜
pub fn tax_excluded(words: Words) -> &'static str {
    match words {
        Words::Ja => "税抜",
        Words::En => "excl. tax",
    }
}

/// 税込
pub fn tax_included(words: Words) -> &'static str {
    match words {
        Words::Ja => "税込",
        Words::En => "incl. tax",
    }
}

/// よく使う期間
pub fn term_picks(words: Words) -> &'static str {
    match words {
        Words::Ja => "よく使う期間",
        Words::En => "Common terms",
    }
}

/// 詳しい条件（最低契約、監視できる台数）
pub fn terms(words: Words) -> &'static str {
    match words {
        Words::Ja => "詳しい条件（最低契約、監視できる台数）",
        Words::En => "Further terms (minimum contract, capacity)",
    }
}

/// {years}年なら{months}と入力します
pub fn years_meant(words: Words, years: &str, months: &str) -> String {
    match words {
        Words::Ja => format!("{years}年なら{months}と入力します"),
        Words::En => format!("If you mean years ({years}), enter {months}"),
    }
}

/// はい
pub fn yes(words: Words) -> &'static str {
    match words {
        Words::Ja => "はい",
        Words::En => "Yes",
    }
}
