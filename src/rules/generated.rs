//! What do the regulations say? Written by `cargo xtask codegen` from rules/*.toml: edit those.

use crate::domain::{
    Applicants, Basis, Certainty, Class2Price, CombinedLimit, Date, EligibleTax, GrantLimits, Period, PeriodChange,
    Programme, ProgrammeState, Rates, Ratio, Repeat, Requirement, Rounding, Rule, RuleBook, SizeLimit,
    Source, Standard, Words, Yen,
};

static SOURCE_HOJOJO_2026: Source = Source { title: Words { ja: "デジタル化・AI導入補助金2026 セキュリティ対策推進枠" }, publisher: "補助金の情報サイト", url: "https://hojojo.jp/client/subsidies/1193" };
static SOURCE_IPA_SERVICE_LIST: Source = Source { title: Words { ja: "サイバーセキュリティお助け隊サービス制度" }, publisher: "IPA", url: "https://www.ipa.go.jp/security/sme/otasuketai/index.html" };
static SOURCE_IT_SHIEN_PORTAL: Source = Source { title: Words { ja: "IT導入補助金（デジタル化・AI導入補助金）ポータル" }, publisher: "中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_SECURITY: Source = Source { title: Words { ja: "IT導入補助金2025 公募要領 セキュリティ対策推進枠" }, publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_RMFOCUS_90: Source = Source { title: Words { ja: "RMFOCUS 第90号「サプライチェーン全体でサイバーセキュリティ対策強化を」" }, publisher: "MS&ADインターリスク総研", url: "https://rm-navi.com/search/item/1762" };
static SOURCE_TAX_RATES: Source = Source { title: Words { ja: "消費税率表（平成31年10月1日から）" }, publisher: "税理士事務所の解説", url: "https://tanaka-cpa-office.jp/?p=164" };
const NOTE_COMBINED_SUM: Words = Words { ja: "併用型で2つの上限をどう合わせるかは未確認です。合計額に収まるかで判断しています（想定）" };
const NOTE_DROP_FRACTIONS: Words = Words { ja: "1円未満の切り捨ては想定です（2025年度の公募要領に倣う）" };
const NOTE_INITIAL_FEE_NOT_ELIGIBLE: Words = Words { ja: "初期費用は補助の対象外と想定しています（公募要領に記載なし）" };
const NOTE_LIMITS_EXCLUDE_TAX: Words = Words { ja: "上限は税抜の額と想定しています（基準の原文で未確認）" };
const NOTE_MINIMUM_COMMITMENT: Words = Words { ja: "「年数は2年以内」を、事業者が求める最低契約期間の上限と読んでいます（想定）" };
const NOTE_ONE_SOURCE: Words = Words { ja: "初期費用の上限は、確認できた出典が1つだけです" };
const NOTE_SUBSIDY_EXCLUDES_TAX: Words = Words { ja: "消費税は補助の対象外と想定しています" };

static PROGRAMME_IT_SECURITY_2024: Programme = Programme {
    id: "it-security-2024",
    fiscal_year: 2024,
    title: Words { ja: "IT導入補助金2024 セキュリティ対策推進枠" },
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(1, 2) }, basis: Basis { clause: "it-security-2024/rate", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表2 補助率 1/2以内" }, valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1000000) }, basis: Basis { clause: "it-security-2024/limits", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表2 補助額 5万円～100万円" }, valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2024/eligible", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表2 対象経費 サービス利用料（最大2年分）" }, valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2024/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "2025年度の公募要領 2-3「1円未満は切り捨て」に倣う" }, valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2024/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "他の枠の公募要領 対象外経費「公租公課（消費税）」" }, valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "2024年度の公募要領は未確認" }, valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
    period: Period { before: ProgrammeState::Unknown, changes: &[
        PeriodChange { from: Date::literal(2024, 3, 15), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2024, 8, 24), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2025: Programme = Programme {
    id: "it-security-2025",
    fiscal_year: 2025,
    title: Words { ja: "IT導入補助金2025 セキュリティ対策推進枠" },
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2025/rate", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "公募要領 2-3 補助率" }, valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2025/limits", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "公募要領 2-3 補助額" }, valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2025/eligible", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "公募要領 2-3 サービス利用料（最大2年分）" }, valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2025/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "公募要領 2-3「補助額の１円未満は切り捨てとする」" }, valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2025/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "他の枠の公募要領 対象外経費「公租公課（消費税）」" }, valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-security-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "公募要領 3-2(4)" }, valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    period: Period { before: ProgrammeState::NotOpen, changes: &[
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2025, 11, 1), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2026, 3, 30), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2026: Programme = Programme {
    id: "it-security-2026",
    fiscal_year: 2026,
    title: Words { ja: "デジタル化・AI導入補助金2026 セキュリティ対策推進枠" },
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2026/rate", source: &SOURCE_HOJOJO_2026, locator: Words { ja: "補助率 1/2以内、小規模事業者は2/3以内" }, valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2026/limits", source: &SOURCE_HOJOJO_2026, locator: Words { ja: "補助額 5万円～150万円" }, valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2026/eligible", source: &SOURCE_HOJOJO_2026, locator: Words { ja: "対象経費 サービス利用料（最大2年分）" }, valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2026/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "2025年度の公募要領 2-3「1円未満は切り捨て」に倣う" }, valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2026/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "他の枠の公募要領 対象外経費「公租公課（消費税）」" }, valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "2026年度の公募要領は未確認" }, valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
    period: Period { before: ProgrammeState::NotOpen, changes: &[
        PeriodChange { from: Date::literal(2026, 3, 30), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2026, 8, 26), state: ProgrammeState::Unknown },
    ] },
};

/// All rows of the table of the service standard.
pub static REQUIREMENTS: [Requirement; 16] = [
    Requirement { number: 1, title: Words { ja: "相談窓口" }, class1: Some(Words { ja: "一元的な問い合わせ窓口がある" }), class2: Some(Words { ja: "一元的な問い合わせ窓口がある" }) },
    Requirement { number: 2, title: Words { ja: "異常の監視" }, class1: Some(Words { ja: "24時間監視・検知・通知する" }), class2: Some(Words { ja: "24時間監視・検知・通知する" }) },
    Requirement { number: 3, title: Words { ja: "緊急時の対応支援" }, class1: Some(Words { ja: "技術者による緊急時の対応支援を行う" }), class2: Some(Words { ja: "技術者による緊急時の対応支援を行う" }) },
    Requirement { number: 4, title: Words { ja: "導入・運用の簡単さ" }, class1: Some(Words { ja: "専門知識なく導入・運用できる工夫がある" }), class2: Some(Words { ja: "専門知識なく導入・運用できる工夫がある" }) },
    Requirement { number: 5, title: Words { ja: "簡易サイバー保険" }, class1: Some(Words { ja: "初動対応の費用を補償する簡易サイバー保険が付帯されている" }), class2: Some(Words { ja: "初動対応の費用を補償する簡易サイバー保険が付帯されている" }) },
    Requirement { number: 6, title: Words { ja: "ワンパッケージ提供" }, class1: Some(Words { ja: "上記1~5の機能を一元的に購入可能" }), class2: Some(Words { ja: "上記1~5の機能を一元的に購入可能" }) },
    Requirement { number: 7, title: Words { ja: "拡充要件(2類)" }, class1: None, class2: Some(Words { ja: "1類サービスに加えて、監視対象端末の増加、クラウドサービスの監視、異常監視機能の追加、月1回以上提供するサービスの拡充のいずれか" }) },
    Requirement { number: 8, title: Words { ja: "価格" }, class1: Some(Words { ja: "初期費用、ネットワーク一括監視型の月額、端末監視型の1台あたり月額に上限がある。最低契約台数は1台、年数は2年以内" }), class2: Some(Words { ja: "ユーザー概況に照らして相応かつ妥当な額。最低契約台数は1台、年数は2年以内" }) },
    Requirement { number: 9, title: Words { ja: "サービス提供実績" }, class1: Some(Words { ja: "類似のサービスを提供・運用した実績がある" }), class2: Some(Words { ja: "1類サービスを提供・運用した実績がある" }) },
    Requirement { number: 10, title: Words { ja: "1類サービスの継続" }, class1: None, class2: Some(Words { ja: "1類サービスを提供し続けること" }) },
    Requirement { number: 11, title: Words { ja: "2類サービスの妥当性・適時性" }, class1: None, class2: Some(Words { ja: "2類サービスの内容がユーザーにとって適正・妥当・タイムリーであること" }) },
    Requirement { number: 12, title: Words { ja: "情報共有" }, class1: Some(Words { ja: "IPAにアラートの統計情報等の提供を行う" }), class2: Some(Words { ja: "IPAが求める高度な情報等の提供を行う" }) },
    Requirement { number: 13, title: Words { ja: "事業継続性" }, class1: Some(Words { ja: "サービス提供に必要な要員や品質管理能力、安定した財政基盤等を有する" }), class2: Some(Words { ja: "サービス提供に必要な要員や品質管理能力、安定した財政基盤等を有する" }) },
    Requirement { number: 14, title: Words { ja: "2類サービスの安定性・継続性" }, class1: None, class2: Some(Words { ja: "2類サービスの品質を維持すること" }) },
    Requirement { number: 15, title: Words { ja: "法令遵守" }, class1: Some(Words { ja: "法令および本基準を遵守する" }), class2: Some(Words { ja: "法令および本基準を遵守する" }) },
    Requirement { number: 16, title: Words { ja: "サプライチェーン・リスク対応" }, class1: None, class2: Some(Words { ja: "2類サービスを構成する製品等におけるサプライチェーン・リスク対応を行う" }) },
];

/// All rules.
pub static BOOK: RuleBook = RuleBook {
    edition: Date::literal(2026, 11, 22),
    standard: Standard {
        id: "standard-2.0",
        title: Words { ja: "サービス基準2.0 表1" },
        initial_fee_max: Rule { value: Yen::new(500000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表1 No.8 価格（1類）初期費用は50万円以下" }, valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_ONE_SOURCE, NOTE_LIMITS_EXCLUDE_TAX] } },
        network_monthly_fee_max: Rule { value: Yen::new(10000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表1 No.8 価格（1類）ネットワーク一括監視型 月額1万円以下" }, valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        endpoint_monthly_fee_max: Rule { value: Yen::new(2000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表1 No.8 価格（1類）端末監視型 1台あたり月額2,000円以下" }, valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        combined_monthly_fee: Rule { value: CombinedLimit::Sum, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表1 No.8（併用型についての記載なし）" }, valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_COMBINED_SUM] } },
        class2_price: Rule { value: Class2Price::Reasonable, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表1 No.8 価格（2類）ユーザー概況に照らして相応かつ妥当な額" }, valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_terminals_max: Rule { value: 1, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表1 No.8 ※最低契約台数は1台" }, valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_term_months_max: Rule { value: 24, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "表1 No.8 ※年数は2年以内" }, valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_MINIMUM_COMMITMENT] } },
        enhancement_terminals_min: Rule { value: 50, basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: Words { ja: "第3章 1.(5) ア" }, valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    },
    tax_percent: Rule { value: 10, basis: Basis { clause: "tax/rate", source: &SOURCE_TAX_RATES, locator: Words { ja: "標準税率 7.8% + 地方消費税 2.2%" }, valid_from: Date::literal(2019, 10, 1), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    programmes: &[&PROGRAMME_IT_SECURITY_2024, &PROGRAMME_IT_SECURITY_2025, &PROGRAMME_IT_SECURITY_2026],
    default_programme: &PROGRAMME_IT_SECURITY_2024,
    newest_programme: &PROGRAMME_IT_SECURITY_2026,
    applicants: Applicants {
        basis: Basis { clause: "applicants", source: &SOURCE_KOUBO_2025_SECURITY, locator: Words { ja: "公募要領 2-1-1" }, valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] },
        sme: &[
            SizeLimit { industry: Words { ja: "製造業（ゴム製品を除く）・建設業・運輸業" }, capital_yen_max: Some(300000000), employees_max: 300 },
            SizeLimit { industry: Words { ja: "卸売業" }, capital_yen_max: Some(100000000), employees_max: 100 },
            SizeLimit { industry: Words { ja: "サービス業（ソフトウェア・情報処理・旅館を除く）" }, capital_yen_max: Some(50000000), employees_max: 100 },
            SizeLimit { industry: Words { ja: "小売業" }, capital_yen_max: Some(50000000), employees_max: 50 },
            SizeLimit { industry: Words { ja: "ゴム製品製造業（タイヤ・チューブ・工業用ベルトを除く）" }, capital_yen_max: Some(300000000), employees_max: 900 },
            SizeLimit { industry: Words { ja: "ソフトウェア業・情報処理サービス業" }, capital_yen_max: Some(300000000), employees_max: 300 },
            SizeLimit { industry: Words { ja: "旅館業" }, capital_yen_max: Some(50000000), employees_max: 200 },
            SizeLimit { industry: Words { ja: "その他の業種" }, capital_yen_max: Some(300000000), employees_max: 300 },
            SizeLimit { industry: Words { ja: "医療法人・社会福祉法人・学校法人" }, capital_yen_max: None, employees_max: 300 },
            SizeLimit { industry: Words { ja: "商工会・商工会議所" }, capital_yen_max: None, employees_max: 100 },
        ],
        small: &[
            SizeLimit { industry: Words { ja: "商業・サービス業（宿泊業・娯楽業を除く）" }, capital_yen_max: None, employees_max: 5 },
            SizeLimit { industry: Words { ja: "宿泊業・娯楽業" }, capital_yen_max: None, employees_max: 20 },
            SizeLimit { industry: Words { ja: "製造業その他" }, capital_yen_max: None, employees_max: 20 },
        ],
    },
    service_list: &SOURCE_IPA_SERVICE_LIST,
    tool_list: &SOURCE_IT_SHIEN_PORTAL,
};
