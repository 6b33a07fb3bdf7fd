//! What do the regulations say? Written by `cargo xtask codegen` from rules/*.toml: edit those.

use crate::domain::{
    Applicants, Basis, Body, Certainty, Class2Price, CombinedLimit, Date, EligibleTax, Exclusion, ExclusionEffect,
    GrantLimits, GuideRules, Industry, Period, PeriodChange, PeriodFact, Programme, ProgrammeState, Rates, Ratio, Repeat,
    Requirement, Rounding, Rule, RuleBook, RuleText, SizeLimit, Source, Standard, Yen,
};
use crate::domain::{FrameYear, Hardware, InvoiceFrame, LowWageRate, LowerBand, NormalFrame, Slice, UpperBand};

static SOURCE_HOJOJO_2026: Source = Source { title: RuleText(242), publisher: "補助金の情報サイト", url: "https://hojojo.jp/client/subsidies/1193" };
static SOURCE_IPA_SERVICE_LIST: Source = Source { title: RuleText(243), publisher: "IPA", url: "https://www.ipa.go.jp/security/sme/otasuketai/index.html" };
static SOURCE_IT_SHIEN_PORTAL: Source = Source { title: RuleText(244), publisher: "中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_SECURITY: Source = Source { title: RuleText(245), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_RMFOCUS_90: Source = Source { title: RuleText(246), publisher: "MS&ADインターリスク総研", url: "https://rm-navi.com/search/item/1762" };
static SOURCE_TAX_RATES: Source = Source { title: RuleText(247), publisher: "税理士事務所の解説", url: "https://tanaka-cpa-office.jp/?p=164" };
const NOTE_COMBINED_SUM: RuleText = RuleText(248);
const NOTE_DROP_FRACTIONS: RuleText = RuleText(249);
const NOTE_INITIAL_FEE_NOT_ELIGIBLE: RuleText = RuleText(250);
const NOTE_LIMITS_EXCLUDE_TAX: RuleText = RuleText(251);
const NOTE_MINIMUM_COMMITMENT: RuleText = RuleText(252);
const NOTE_ONE_SOURCE: RuleText = RuleText(253);
const NOTE_SUBSIDY_EXCLUDES_TAX: RuleText = RuleText(254);

static PROGRAMME_IT_SECURITY_2024: Programme = Programme {
    id: "it-security-2024",
    fiscal_year: 2024,
    title: RuleText(255),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(1, 2) }, basis: Basis { clause: "it-security-2024/rate", source: &SOURCE_RMFOCUS_90, locator: RuleText(256), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1000000) }, basis: Basis { clause: "it-security-2024/limits", source: &SOURCE_RMFOCUS_90, locator: RuleText(257), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2024/eligible", source: &SOURCE_RMFOCUS_90, locator: RuleText(258), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2024/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(259), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2024/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(260), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(261), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
    period: Period { before: ProgrammeState::Unknown, changes: &[
        PeriodChange { from: Date::literal(2024, 3, 15), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2024, 8, 24), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2025: Programme = Programme {
    id: "it-security-2025",
    fiscal_year: 2025,
    title: RuleText(262),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2025/rate", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(263), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2025/limits", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(264), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2025/eligible", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(265), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2025/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(266), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2025/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(260), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-security-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(267), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    period: Period { before: ProgrammeState::NotOpen, changes: &[
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2025, 11, 1), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2026, 3, 30), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2026: Programme = Programme {
    id: "it-security-2026",
    fiscal_year: 2026,
    title: RuleText(268),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2026/rate", source: &SOURCE_HOJOJO_2026, locator: RuleText(269), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2026/limits", source: &SOURCE_HOJOJO_2026, locator: RuleText(270), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2026/eligible", source: &SOURCE_HOJOJO_2026, locator: RuleText(271), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2026/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(259), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2026/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(260), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(272), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
    period: Period { before: ProgrammeState::NotOpen, changes: &[
        PeriodChange { from: Date::literal(2026, 3, 30), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2026, 8, 26), state: ProgrammeState::Unknown },
    ] },
};

static SME: [SizeLimit; 10] = [
    SizeLimit { industry: RuleText(273), capital_yen_max: Some(300000000), employees_max: 300 },
    SizeLimit { industry: RuleText(274), capital_yen_max: Some(100000000), employees_max: 100 },
    SizeLimit { industry: RuleText(275), capital_yen_max: Some(50000000), employees_max: 100 },
    SizeLimit { industry: RuleText(276), capital_yen_max: Some(50000000), employees_max: 50 },
    SizeLimit { industry: RuleText(277), capital_yen_max: Some(300000000), employees_max: 900 },
    SizeLimit { industry: RuleText(278), capital_yen_max: Some(300000000), employees_max: 300 },
    SizeLimit { industry: RuleText(279), capital_yen_max: Some(50000000), employees_max: 200 },
    SizeLimit { industry: RuleText(280), capital_yen_max: Some(300000000), employees_max: 300 },
    SizeLimit { industry: RuleText(281), capital_yen_max: None, employees_max: 300 },
    SizeLimit { industry: RuleText(282), capital_yen_max: None, employees_max: 100 },
];

static SMALL: [SizeLimit; 3] = [
    SizeLimit { industry: RuleText(283), capital_yen_max: None, employees_max: 5 },
    SizeLimit { industry: RuleText(284), capital_yen_max: None, employees_max: 20 },
    SizeLimit { industry: RuleText(285), capital_yen_max: None, employees_max: 20 },
];

/// All rules.
pub static BOOK: RuleBook = RuleBook {
    edition: Date::literal(2026, 11, 22),
    standard: Standard {
        id: "standard-2.0",
        title: RuleText(286),
        initial_fee_max: Rule { value: Yen::new(500000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(287), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_ONE_SOURCE, NOTE_LIMITS_EXCLUDE_TAX] } },
        network_monthly_fee_max: Rule { value: Yen::new(10000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(288), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        endpoint_monthly_fee_max: Rule { value: Yen::new(2000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(289), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        combined_monthly_fee: Rule { value: CombinedLimit::Sum, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(290), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_COMBINED_SUM] } },
        class2_price: Rule { value: Class2Price::Reasonable, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(291), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_terminals_max: Rule { value: 1, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(292), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_term_months_max: Rule { value: 24, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(293), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_MINIMUM_COMMITMENT] } },
        enhancement_terminals_min: Rule { value: 50, basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(294), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    },
    tax_percent: Rule { value: 10, basis: Basis { clause: "tax/rate", source: &SOURCE_TAX_RATES, locator: RuleText(295), valid_from: Date::literal(2019, 10, 1), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    programmes: &[&PROGRAMME_IT_SECURITY_2024, &PROGRAMME_IT_SECURITY_2025, &PROGRAMME_IT_SECURITY_2026],
    default_programme: &PROGRAMME_IT_SECURITY_2024,
    newest_programme: &PROGRAMME_IT_SECURITY_2026,
    applicants: Applicants { basis: Basis { clause: "applicants", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(296), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] }, sme: &SME, small: &SMALL },
    service_list: &SOURCE_IPA_SERVICE_LIST,
    tool_list: &SOURCE_IT_SHIEN_PORTAL,
};

static SOURCE_CAREARC_2024: Source = Source { title: RuleText(521), publisher: "ケアアーク", url: "https://carearc.co.jp/blog/?p=743" };
static SOURCE_JEED_INDUSTRIES: Source = Source { title: RuleText(522), publisher: "高齢・障害・求職者雇用支援機構", url: "https://www.jeed.go.jp/elderly/subsidy/book_keizoku/pageindices/index68.html" };
static SOURCE_JOSEIKIN_INSIGHT_2025: Source = Source { title: RuleText(523), publisher: "助成金インサイト", url: "https://joseikin-insight.com/grants/grant-12820" };
static SOURCE_KOFU_2026_NORMAL: Source = Source { title: RuleText(524), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_INVOICE: Source = Source { title: RuleText(525), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_NORMAL: Source = Source { title: RuleText(526), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_SAMURAI_MATCH_2026: Source = Source { title: RuleText(527), publisher: "補助金の情報サイト", url: "https://samurai-match.jp/subsidylist/116105/subsidydetail" };
static SOURCE_SOICHIRO_2024: Source = Source { title: RuleText(528), publisher: "税理士事務所の解説", url: "https://soichiro.co.jp/blog/it-hojo-2024-subsidy-rate" };
const NOTE_AS_IN_2025: RuleText = RuleText(529);
const NOTE_ENTERTAINMENT_IS_SERVICE: RuleText = RuleText(530);
const NOTE_INTRODUCTION_IS_SERVICES: RuleText = RuleText(531);
const NOTE_INVOICE_2024_OPEN: RuleText = RuleText(532);
const NOTE_INVOICE_2026_OPEN: RuleText = RuleText(533);
const NOTE_INVOICE_CLOUD_AS_NORMAL: RuleText = RuleText(534);
const NOTE_MANY_TERMINALS: RuleText = RuleText(535);
const NOTE_REPEAT_IN_ANY_FRAME: RuleText = RuleText(536);
const NOTE_RESTAURANT_IS_RETAIL: RuleText = RuleText(537);
const NOTE_SERVICE_MONTHS_AS_CLOUD: RuleText = RuleText(538);
const NOTE_SOFTWARE_IS_SERVICE: RuleText = RuleText(539);

/// All rows of the table of the service standard.
pub static REQUIREMENTS: [Requirement; 16] = [
    Requirement { number: 1, title: RuleText(540), class1: Some(RuleText(541)), class2: Some(RuleText(541)) },
    Requirement { number: 2, title: RuleText(542), class1: Some(RuleText(543)), class2: Some(RuleText(543)) },
    Requirement { number: 3, title: RuleText(544), class1: Some(RuleText(545)), class2: Some(RuleText(545)) },
    Requirement { number: 4, title: RuleText(546), class1: Some(RuleText(547)), class2: Some(RuleText(547)) },
    Requirement { number: 5, title: RuleText(548), class1: Some(RuleText(549)), class2: Some(RuleText(549)) },
    Requirement { number: 6, title: RuleText(550), class1: Some(RuleText(551)), class2: Some(RuleText(551)) },
    Requirement { number: 7, title: RuleText(552), class1: None, class2: Some(RuleText(553)) },
    Requirement { number: 8, title: RuleText(554), class1: Some(RuleText(555)), class2: Some(RuleText(556)) },
    Requirement { number: 9, title: RuleText(557), class1: Some(RuleText(558)), class2: Some(RuleText(559)) },
    Requirement { number: 10, title: RuleText(560), class1: None, class2: Some(RuleText(561)) },
    Requirement { number: 11, title: RuleText(562), class1: None, class2: Some(RuleText(563)) },
    Requirement { number: 12, title: RuleText(564), class1: Some(RuleText(565)), class2: Some(RuleText(566)) },
    Requirement { number: 13, title: RuleText(567), class1: Some(RuleText(568)), class2: Some(RuleText(568)) },
    Requirement { number: 14, title: RuleText(569), class1: None, class2: Some(RuleText(570)) },
    Requirement { number: 15, title: RuleText(571), class1: Some(RuleText(572)), class2: Some(RuleText(572)) },
    Requirement { number: 16, title: RuleText(573), class1: None, class2: Some(RuleText(574)) },
];

/// The frames that pay for another tool, oldest year first.
pub static FRAMES: [FrameYear; 3] = [
    FrameYear {
        fiscal_year: 2024,
        normal: NormalFrame {
            title: RuleText(575),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2024/rate", source: &SOURCE_RMFOCUS_90, locator: RuleText(256), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            low_wage_rate: None,
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2024/lower", source: &SOURCE_RMFOCUS_90, locator: RuleText(576), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2024/upper", source: &SOURCE_RMFOCUS_90, locator: RuleText(577), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            introduction_max: None,
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2024/cloud", source: &SOURCE_RMFOCUS_90, locator: RuleText(578), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            service_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2024/service", source: &SOURCE_RMFOCUS_90, locator: RuleText(579), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SERVICE_MONTHS_AS_CLOUD, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2024/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(580), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2024/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(581), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-normal-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(261), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(582),
            computed: Rule { value: false, basis: Basis { clause: "it-invoice-2024/computed", source: &SOURCE_SOICHIRO_2024, locator: RuleText(583), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_2024_OPEN] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2024/slice", source: &SOURCE_SOICHIRO_2024, locator: RuleText(584), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2024/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(585), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2024/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(586), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2024/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(587), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2024/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(588), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2024/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(589), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2024/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(590), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2024/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(591), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-invoice-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(261), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
    },
    FrameYear {
        fiscal_year: 2025,
        normal: NormalFrame {
            title: RuleText(592),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2025/rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(593), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            low_wage_rate: Some(LowWageRate { condition: RuleText(594), rate: Rule { value: Ratio::new(2, 3), basis: Basis { clause: "it-normal-2025/low_wage_rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(595), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } } }),
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2025/lower", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(596), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2025/upper", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(597), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            introduction_max: Some(Rule { value: Yen::new(2000000), basis: Basis { clause: "it-normal-2025/introduction", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(598), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INTRODUCTION_IS_SERVICES] } }),
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2025/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(599), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-normal-2025/service", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(600), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2025/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(601), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2025/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(602), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-normal-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(603), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_REPEAT_IN_ANY_FRAME] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(604),
            computed: Rule { value: true, basis: Basis { clause: "it-invoice-2025/computed", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(605), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2025/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(606), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2025/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(607), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2025/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(608), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2025/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(609), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2025/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(588), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2025/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(610), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2025/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(611), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2025/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(612), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-invoice-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(603), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_REPEAT_IN_ANY_FRAME] } },
        },
    },
    FrameYear {
        fiscal_year: 2026,
        normal: NormalFrame {
            title: RuleText(613),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2026/rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(614), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            low_wage_rate: Some(LowWageRate { condition: RuleText(615), rate: Rule { value: Ratio::new(2, 3), basis: Basis { clause: "it-normal-2026/low_wage_rate", source: &SOURCE_KOFU_2026_NORMAL, locator: RuleText(616), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } } }),
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2026/lower", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(617), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2026/upper", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(618), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            introduction_max: Some(Rule { value: Yen::new(2000000), basis: Basis { clause: "it-normal-2026/introduction", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(619), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INTRODUCTION_IS_SERVICES] } }),
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2026/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(620), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-normal-2026/service", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(621), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2026/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(580), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2026/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(581), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-normal-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(272), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(622),
            computed: Rule { value: false, basis: Basis { clause: "it-invoice-2026/computed", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(623), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_2026_OPEN] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2026/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(624), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2026/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(585), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2026/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(586), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2026/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(587), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2026/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(588), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2026/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(589), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2026/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(590), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2026/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(591), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-invoice-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(272), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
    },
];

/// Who applies: what the guide asks.
pub static GUIDE: GuideRules = GuideRules {
    bodies: &[
        Body { id: "company", name: RuleText(625), capital_counts: true, sme: None, may_be_small: true, basis: Basis { clause: "applicants/body/company", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(296), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "sole", name: RuleText(626), capital_counts: false, sme: None, may_be_small: true, basis: Basis { clause: "applicants/body/sole", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(627), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "medical", name: RuleText(628), capital_counts: false, sme: Some(&SME[8]), may_be_small: false, basis: Basis { clause: "applicants/body/medical", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(629), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "school", name: RuleText(630), capital_counts: false, sme: Some(&SME[8]), may_be_small: false, basis: Basis { clause: "applicants/body/school", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(629), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "chamber", name: RuleText(631), capital_counts: false, sme: Some(&SME[9]), may_be_small: false, basis: Basis { clause: "applicants/body/chamber", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(629), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "association", name: RuleText(632), capital_counts: false, sme: None, may_be_small: false, basis: Basis { clause: "applicants/body/association", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(633), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    industries: &[
        Industry { id: "manufacturing", name: RuleText(273), sme: &SME[0], small: &SMALL[2], basis: Basis { clause: "applicants/industry/manufacturing", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(296), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "wholesale", name: RuleText(274), sme: &SME[1], small: &SMALL[0], basis: Basis { clause: "applicants/industry/wholesale", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(296), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "retail", name: RuleText(276), sme: &SME[3], small: &SMALL[0], basis: Basis { clause: "applicants/industry/retail", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(296), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "restaurants", name: RuleText(634), sme: &SME[3], small: &SMALL[0], basis: Basis { clause: "applicants/industry/restaurants", source: &SOURCE_JEED_INDUSTRIES, locator: RuleText(635), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_RESTAURANT_IS_RETAIL] } },
        Industry { id: "services", name: RuleText(636), sme: &SME[2], small: &SMALL[0], basis: Basis { clause: "applicants/industry/services", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(296), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "entertainment", name: RuleText(637), sme: &SME[2], small: &SMALL[1], basis: Basis { clause: "applicants/industry/entertainment", source: &SOURCE_JEED_INDUSTRIES, locator: RuleText(638), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_ENTERTAINMENT_IS_SERVICE] } },
        Industry { id: "software", name: RuleText(278), sme: &SME[5], small: &SMALL[0], basis: Basis { clause: "applicants/industry/software", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(639), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SOFTWARE_IS_SERVICE] } },
        Industry { id: "inns", name: RuleText(640), sme: &SME[6], small: &SMALL[1], basis: Basis { clause: "applicants/industry/inns", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(296), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "rubber", name: RuleText(277), sme: &SME[4], small: &SMALL[2], basis: Basis { clause: "applicants/industry/rubber", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(296), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "other", name: RuleText(280), sme: &SME[7], small: &SMALL[2], basis: Basis { clause: "applicants/industry/other", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(296), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    exclusions: &[
        Exclusion { id: "one-large-owner", question: RuleText(641), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/one-large-owner", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(642), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "large-owners", question: RuleText(643), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/large-owners", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(642), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "large-officers", question: RuleText(644), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/large-officers", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(642), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "owned-by-deemed", question: RuleText(645), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/owned-by-deemed", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(642), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "income", question: RuleText(646), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/income", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(647), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "group", question: RuleText(648), effect: ExclusionEffect::OneApplication, basis: Basis { clause: "applicants/exclusion/group", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(649), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "vendor", question: RuleText(650), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/vendor", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(651), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "nightlife", question: RuleText(652), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/nightlife", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(651), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "religious", question: RuleText(653), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/religious", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(651), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "unincorporated", question: RuleText(654), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/unincorporated", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(651), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "labour", question: RuleText(655), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/labour", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(651), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "organised-crime", question: RuleText(656), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/organised-crime", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(651), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    small_terminals_min: Rule { value: 42, basis: Basis { clause: "applicants/terminals", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(657), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_MANY_TERMINALS] } },
};

/// When each programme takes applications, and where that stands.
pub static PERIODS: &[PeriodFact] = &[
    PeriodFact { programme: "it-security-2024", from: Date::literal(2024, 3, 15), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_CAREARC_2024, locator: RuleText(658), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2024", from: Date::literal(2024, 8, 24), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_CAREARC_2024, locator: RuleText(659), valid_from: Date::literal(2024, 8, 24), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2024", from: Date::literal(2025, 3, 31), state: ProgrammeState::Closed, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(660), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2025, 3, 31), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_JOSEIKIN_INSIGHT_2025, locator: RuleText(661), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2025, 11, 1), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_JOSEIKIN_INSIGHT_2025, locator: RuleText(662), valid_from: Date::literal(2025, 11, 1), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2026, 3, 30), state: ProgrammeState::Closed, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(660), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2026", from: Date::literal(2026, 3, 30), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2026/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(661), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2026", from: Date::literal(2026, 8, 26), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2026/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(663), valid_from: Date::literal(2026, 8, 26), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
];
