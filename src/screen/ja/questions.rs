//! What is asked, and how is each question explained?

use crate::domain::{Applicant, Enhancement, MonitoringKind, Programme, ServiceClass, TaxBasis};
use crate::draft::number_text::group_digits;
use crate::draft::NumberField;

/// The first group of questions.
pub const SIZE: &str = "規模と期間";
/// The second group.
pub const OFFER: &str = "サービスと価格";
/// The third group.
pub const COMPANY: &str = "申請する会社";
/// The terms that most offers do not need.
pub const TERMS: &str = "詳しい条件（最低契約、監視できる台数）";
/// How the service watches.
pub const MONITORING: &str = "監視のしかた";
/// 類型.
pub const SERVICE_CLASS: &str = "類型";
/// Whether prices contain tax.
pub const TAX: &str = "入力する価格";
/// Who applies.
pub const APPLICANT: &str = "会社の規模";
/// Opens the definitions.
pub const DEFINITIONS: &str = "中小企業・小規模事業者の定義";
/// Whether お助け隊 was subsidised before.
pub const ALREADY: &str = "過去の年度に、お助け隊サービスで補助を受けましたか";
/// No.
pub const NO: &str = "いいえ";
/// Yes.
pub const YES: &str = "はい";
/// The programme year.
pub const PROGRAMME: &str = "補助金の年度";
/// A programme in the list, its year first: a phone cuts the end off.
pub fn programme(programme: &Programme) -> String {
    format!(
        "{}年度 {}",
        programme.fiscal_year,
        crate::screen::Words::ja().rule(programme.title)
    )
}

/// 拡充要件.
pub const ENHANCEMENTS: &str = "拡充要件（2類が1類に加えているもの）";
/// One terminal fewer.
pub const STEP_DOWN: &str = "1台減らす";
/// One terminal more.
pub const STEP_UP: &str = "1台増やす";
/// Names the quick picks of the term.
pub const TERM_PICKS: &str = "よく使う期間";

/// The label of a number field.
pub const fn label(field: NumberField) -> &'static str {
    match field {
        NumberField::Terminals => "端末数",
        NumberField::TermMonths => "契約期間",
        NumberField::InitialFee => "初期費用",
        NumberField::NetworkMonthlyFee => "月額（ネットワーク全体）",
        NumberField::EndpointMonthlyFee => "月額（端末1台あたり）",
        NumberField::MinTerminals => "最低契約台数",
        NumberField::MinTermMonths => "最低契約期間",
        NumberField::MaxTerminals => "このサービスで監視できる台数",
        NumberField::Class1MaxTerminals => "同じ事業者の1類で監視できる台数",
    }
}

/// The label of a price, which says whether it contains tax.
pub fn price_label(field: NumberField, tax: TaxBasis) -> String {
    let (label, tax) = (label(field), tax_name(tax));
    match label.strip_suffix('）') {
        Some(open) => format!("{open}・{tax}）"),
        None => format!("{label}（{tax}）"),
    }
}

/// What a field asks for, under its label.
pub const fn support(field: NumberField) -> &'static str {
    match field {
        NumberField::Terminals => "監視するパソコンとサーバーの台数",
        NumberField::TermMonths => "月数。「2年」のようにも入力できます",
        NumberField::InitialFee => "なければ 0",
        NumberField::NetworkMonthlyFee | NumberField::EndpointMonthlyFee => "",
        NumberField::MinTerminals => "空欄なら1台として計算します",
        NumberField::MinTermMonths => "解約できない期間。空欄なら縛りなし",
        NumberField::MaxTerminals => "分からなければ空欄",
        NumberField::Class1MaxTerminals => "分からなければ空欄",
    }
}

/// Under the number of terminals where it does not change the price.
pub const NETWORK_TERMINALS: &str =
    "ネットワーク一括監視型では、台数が変わっても料金は変わりません";

/// Between two remarks.
pub const SENTENCE_END: &str = "。";

/// The limit on a price, under its label.
pub fn limit(limit: &str, tax: TaxBasis) -> String {
    format!("1類の上限は{limit}（{}）", tax_name(tax))
}

/// That a price of a 2類 has no limit.
pub const NO_LIMIT: &str = "2類には額の上限がありません";

/// A bare small number as the term means months.
pub fn years_meant(years: u64, months: &str) -> String {
    format!("{years}年なら{months}と入力します")
}

/// A price over its limit, by its field.
pub fn over(excess: &str) -> String {
    format!("✕ 1類の上限を{excess}超えています")
}

/// A price over its own limit that the sum may still allow.
pub fn over_but_sum(excess: &str) -> String {
    format!("△ 単独の上限を{excess}超えています（合計では上限内・要確認）")
}

/// The name and the explanation of a kind of monitoring.
pub const fn monitoring(kind: MonitoringKind) -> (&'static str, &'static str) {
    match kind {
        MonitoringKind::Network => (
            "ネットワーク一括監視型",
            "社内ネットワークの出入口をまとめて見守る（UTMなど）",
        ),
        MonitoringKind::Endpoint => ("端末監視型", "パソコンやサーバーを1台ずつ見守る（EDRなど）"),
        MonitoringKind::Combined => ("併用型", "ネットワークと端末の両方を見守る"),
    }
}

/// The name and the explanation of a class.
pub const fn service_class(class: ServiceClass) -> (&'static str, &'static str) {
    match class {
        ServiceClass::One => ("1類", "価格に上限がある基本のサービス"),
        ServiceClass::Two => ("2類", "機能を拡充したサービス。額の上限はない"),
    }
}

/// 税抜 or 税込.
pub const fn tax_name(basis: TaxBasis) -> &'static str {
    match basis {
        TaxBasis::Excluded => "税抜",
        TaxBasis::Included => "税込",
    }
}

/// The name of a size of company.
pub const fn applicant(applicant: Applicant) -> &'static str {
    match applicant {
        Applicant::Sme => "中小企業",
        Applicant::Small => "小規模事業者",
        Applicant::Large => "どちらでもない",
    }
}

/// What a 2類 may add.
pub const fn enhancement(one: Enhancement) -> &'static str {
    match one {
        Enhancement::MoreTerminals => "ア 監視できる端末を増やした（ネットワーク監視・併用型）",
        Enhancement::Combined => "イ アを満たし、ネットワークと端末の併用に変えた",
        Enhancement::Cloud => "イ クラウドサービスの監視を加えた",
        Enhancement::AddedDetection => "ウ 詳細ガイドラインに沿って異常監視の機能を加えた",
        Enhancement::MonthlyService => "エ 常時または毎月1回以上提供するサービスを加えた",
    }
}

/// 中小企業: capital or employees.
pub const DEFINITION_SME: &str = "中小企業（資本金か従業員数の、どちらか一方が以下）";
/// 小規模事業者: employees alone.
pub const DEFINITION_SMALL: &str = "小規模事業者（従業員数が以下）";
/// Who is not counted, and who is never small.
pub const DEFINITION_NOTE: &str = "従業員数に会社役員と個人事業主は含めません（0人でもかまいません）。大企業が株式の2分の1以上を持つ会社などは「どちらでもない」です。医療法人・社会福祉法人・学校法人・組合・団体は小規模事業者にはなりません。";
/// A column of the definitions.
pub const INDUSTRY: &str = "業種";
/// A column of the definitions.
pub const CAPITAL: &str = "資本金";
/// A column of the definitions.
pub const EMPLOYEES: &str = "従業員";
/// Where a side does not count.
pub const NONE: &str = "—";

/// An amount of capital.
pub fn capital(yen: u32) -> String {
    const HUNDRED_MILLION: u32 = 100_000_000;
    const TEN_THOUSAND: u32 = 10_000;
    if yen % HUNDRED_MILLION == 0 {
        format!("{}億円", yen / HUNDRED_MILLION)
    } else {
        group_digits(u64::from(yen / TEN_THOUSAND)) + "万円"
    }
}

/// A number of employees.
pub fn employees(count: u32) -> String {
    format!("{count}人")
}
