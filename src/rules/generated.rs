//! What do the regulations say? Written by `cargo xtask codegen` from rules/*.toml: edit those.

use crate::domain::{
    Applicants, Basis, Body, Certainty, Class2Price, CombinedLimit, Date, EligibleTax, Exclusion, ExclusionEffect,
    GrantLimits, GuideRules, Industry, Period, PeriodChange, PeriodFact, Programme, ProgrammeState, Rates, Ratio, Repeat,
    Requirement, Rounding, Rule, RuleBook, RuleText, SizeLimit, Source, Standard, Yen,
};
use crate::domain::{FrameYear, Hardware, InvoiceFrame, LowWageRate, LowerBand, NormalFrame, Slice, UpperBand};

static SOURCE_HOJOJO_2026: Source = Source { title: RuleText(18), publisher: "補助金の情報サイト", url: "https://hojojo.jp/client/subsidies/1193" };
static SOURCE_IPA_SERVICE_LIST: Source = Source { title: RuleText(19), publisher: "IPA", url: "https://www.ipa.go.jp/security/sme/otasuketai/index.html" };
static SOURCE_IT_SHIEN_PORTAL: Source = Source { title: RuleText(20), publisher: "中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_SECURITY: Source = Source { title: RuleText(21), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_RMFOCUS_90: Source = Source { title: RuleText(22), publisher: "MS&ADインターリスク総研", url: "https://rm-navi.com/search/item/1762" };
static SOURCE_TAX_RATES: Source = Source { title: RuleText(23), publisher: "税理士事務所の解説", url: "https://tanaka-cpa-office.jp/?p=164" };
const NOTE_COMBINED_SUM: RuleText = RuleText(24);
const NOTE_DROP_FRACTIONS: RuleText = RuleText(25);
const NOTE_INITIAL_FEE_NOT_ELIGIBLE: RuleText = RuleText(26);
const NOTE_LIMITS_EXCLUDE_TAX: RuleText = RuleText(27);
const NOTE_MINIMUM_COMMITMENT: RuleText = RuleText(28);
const NOTE_ONE_SOURCE: RuleText = RuleText(29);
const NOTE_SUBSIDY_EXCLUDES_TAX: RuleText = RuleText(30);

static PROGRAMME_IT_SECURITY_2024: Programme = Programme {
    id: "it-security-2024",
    fiscal_year: 2024,
    title: RuleText(31),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(1, 2) }, basis: Basis { clause: "it-security-2024/rate", source: &SOURCE_RMFOCUS_90, locator: RuleText(32), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1000000) }, basis: Basis { clause: "it-security-2024/limits", source: &SOURCE_RMFOCUS_90, locator: RuleText(33), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2024/eligible", source: &SOURCE_RMFOCUS_90, locator: RuleText(34), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2024/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(35), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2024/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(36), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(37), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
    period: Period { before: ProgrammeState::Unknown, changes: &[
        PeriodChange { from: Date::literal(2024, 3, 15), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2024, 8, 24), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2025: Programme = Programme {
    id: "it-security-2025",
    fiscal_year: 2025,
    title: RuleText(38),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2025/rate", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(39), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2025/limits", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(40), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2025/eligible", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(41), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2025/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(42), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2025/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(36), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-security-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(43), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    period: Period { before: ProgrammeState::NotOpen, changes: &[
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2025, 11, 1), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2026, 3, 30), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2026: Programme = Programme {
    id: "it-security-2026",
    fiscal_year: 2026,
    title: RuleText(44),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2026/rate", source: &SOURCE_HOJOJO_2026, locator: RuleText(45), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2026/limits", source: &SOURCE_HOJOJO_2026, locator: RuleText(46), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2026/eligible", source: &SOURCE_HOJOJO_2026, locator: RuleText(47), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2026/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(35), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2026/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(36), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(48), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
    period: Period { before: ProgrammeState::NotOpen, changes: &[
        PeriodChange { from: Date::literal(2026, 3, 30), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2026, 8, 26), state: ProgrammeState::Unknown },
    ] },
};

static SME: [SizeLimit; 10] = [
    SizeLimit { industry: RuleText(49), capital_yen_max: Some(300000000), employees_max: 300 },
    SizeLimit { industry: RuleText(50), capital_yen_max: Some(100000000), employees_max: 100 },
    SizeLimit { industry: RuleText(51), capital_yen_max: Some(50000000), employees_max: 100 },
    SizeLimit { industry: RuleText(52), capital_yen_max: Some(50000000), employees_max: 50 },
    SizeLimit { industry: RuleText(53), capital_yen_max: Some(300000000), employees_max: 900 },
    SizeLimit { industry: RuleText(54), capital_yen_max: Some(300000000), employees_max: 300 },
    SizeLimit { industry: RuleText(55), capital_yen_max: Some(50000000), employees_max: 200 },
    SizeLimit { industry: RuleText(56), capital_yen_max: Some(300000000), employees_max: 300 },
    SizeLimit { industry: RuleText(57), capital_yen_max: None, employees_max: 300 },
    SizeLimit { industry: RuleText(58), capital_yen_max: None, employees_max: 100 },
];

static SMALL: [SizeLimit; 3] = [
    SizeLimit { industry: RuleText(59), capital_yen_max: None, employees_max: 5 },
    SizeLimit { industry: RuleText(60), capital_yen_max: None, employees_max: 20 },
    SizeLimit { industry: RuleText(61), capital_yen_max: None, employees_max: 20 },
];

/// All rules.
pub static BOOK: RuleBook = RuleBook {
    edition: Date::literal(2026, 11, 22),
    standard: Standard {
        id: "standard-2.0",
        title: RuleText(62),
        initial_fee_max: Rule { value: Yen::new(500000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(63), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_ONE_SOURCE, NOTE_LIMITS_EXCLUDE_TAX] } },
        network_monthly_fee_max: Rule { value: Yen::new(10000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(64), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        endpoint_monthly_fee_max: Rule { value: Yen::new(2000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(65), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        combined_monthly_fee: Rule { value: CombinedLimit::Sum, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(66), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_COMBINED_SUM] } },
        class2_price: Rule { value: Class2Price::Reasonable, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(67), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_terminals_max: Rule { value: 1, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(68), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_term_months_max: Rule { value: 24, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(69), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_MINIMUM_COMMITMENT] } },
        enhancement_terminals_min: Rule { value: 50, basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(70), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    },
    tax_percent: Rule { value: 10, basis: Basis { clause: "tax/rate", source: &SOURCE_TAX_RATES, locator: RuleText(71), valid_from: Date::literal(2019, 10, 1), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    programmes: &[&PROGRAMME_IT_SECURITY_2024, &PROGRAMME_IT_SECURITY_2025, &PROGRAMME_IT_SECURITY_2026],
    default_programme: &PROGRAMME_IT_SECURITY_2024,
    newest_programme: &PROGRAMME_IT_SECURITY_2026,
    applicants: Applicants { basis: Basis { clause: "applicants", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] }, sme: &SME, small: &SMALL },
    service_list: &SOURCE_IPA_SERVICE_LIST,
    tool_list: &SOURCE_IT_SHIEN_PORTAL,
};

static SOURCE_CAREARC_2024: Source = Source { title: RuleText(297), publisher: "ケアアーク", url: "https://carearc.co.jp/blog/?p=743" };
static SOURCE_JEED_INDUSTRIES: Source = Source { title: RuleText(298), publisher: "高齢・障害・求職者雇用支援機構", url: "https://www.jeed.go.jp/elderly/subsidy/book_keizoku/pageindices/index68.html" };
static SOURCE_JOSEIKIN_INSIGHT_2025: Source = Source { title: RuleText(299), publisher: "助成金インサイト", url: "https://joseikin-insight.com/grants/grant-12820" };
static SOURCE_KOFU_2026_NORMAL: Source = Source { title: RuleText(300), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_INVOICE: Source = Source { title: RuleText(301), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_NORMAL: Source = Source { title: RuleText(302), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_SAMURAI_MATCH_2026: Source = Source { title: RuleText(303), publisher: "補助金の情報サイト", url: "https://samurai-match.jp/subsidylist/116105/subsidydetail" };
static SOURCE_SOICHIRO_2024: Source = Source { title: RuleText(304), publisher: "税理士事務所の解説", url: "https://soichiro.co.jp/blog/it-hojo-2024-subsidy-rate" };
const NOTE_AS_IN_2025: RuleText = RuleText(305);
const NOTE_ENTERTAINMENT_IS_SERVICE: RuleText = RuleText(306);
const NOTE_INTRODUCTION_IS_SERVICES: RuleText = RuleText(307);
const NOTE_INVOICE_2024_OPEN: RuleText = RuleText(308);
const NOTE_INVOICE_2026_OPEN: RuleText = RuleText(309);
const NOTE_INVOICE_CLOUD_AS_NORMAL: RuleText = RuleText(310);
const NOTE_MANY_TERMINALS: RuleText = RuleText(311);
const NOTE_REPEAT_IN_ANY_FRAME: RuleText = RuleText(312);
const NOTE_RESTAURANT_IS_RETAIL: RuleText = RuleText(313);
const NOTE_SERVICE_MONTHS_AS_CLOUD: RuleText = RuleText(314);
const NOTE_SOFTWARE_IS_SERVICE: RuleText = RuleText(315);

/// All rows of the table of the service standard.
pub static REQUIREMENTS: [Requirement; 16] = [
    Requirement { number: 1, title: RuleText(316), class1: Some(RuleText(317)), class2: Some(RuleText(317)) },
    Requirement { number: 2, title: RuleText(318), class1: Some(RuleText(319)), class2: Some(RuleText(319)) },
    Requirement { number: 3, title: RuleText(320), class1: Some(RuleText(321)), class2: Some(RuleText(321)) },
    Requirement { number: 4, title: RuleText(322), class1: Some(RuleText(323)), class2: Some(RuleText(323)) },
    Requirement { number: 5, title: RuleText(324), class1: Some(RuleText(325)), class2: Some(RuleText(325)) },
    Requirement { number: 6, title: RuleText(326), class1: Some(RuleText(327)), class2: Some(RuleText(327)) },
    Requirement { number: 7, title: RuleText(328), class1: None, class2: Some(RuleText(329)) },
    Requirement { number: 8, title: RuleText(330), class1: Some(RuleText(331)), class2: Some(RuleText(332)) },
    Requirement { number: 9, title: RuleText(333), class1: Some(RuleText(334)), class2: Some(RuleText(335)) },
    Requirement { number: 10, title: RuleText(336), class1: None, class2: Some(RuleText(337)) },
    Requirement { number: 11, title: RuleText(338), class1: None, class2: Some(RuleText(339)) },
    Requirement { number: 12, title: RuleText(340), class1: Some(RuleText(341)), class2: Some(RuleText(342)) },
    Requirement { number: 13, title: RuleText(343), class1: Some(RuleText(344)), class2: Some(RuleText(344)) },
    Requirement { number: 14, title: RuleText(345), class1: None, class2: Some(RuleText(346)) },
    Requirement { number: 15, title: RuleText(347), class1: Some(RuleText(348)), class2: Some(RuleText(348)) },
    Requirement { number: 16, title: RuleText(349), class1: None, class2: Some(RuleText(350)) },
];

/// The frames that pay for another tool, oldest year first.
pub static FRAMES: [FrameYear; 3] = [
    FrameYear {
        fiscal_year: 2024,
        normal: NormalFrame {
            title: RuleText(351),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2024/rate", source: &SOURCE_RMFOCUS_90, locator: RuleText(32), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            low_wage_rate: None,
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2024/lower", source: &SOURCE_RMFOCUS_90, locator: RuleText(352), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2024/upper", source: &SOURCE_RMFOCUS_90, locator: RuleText(353), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            introduction_max: None,
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2024/cloud", source: &SOURCE_RMFOCUS_90, locator: RuleText(354), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            service_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2024/service", source: &SOURCE_RMFOCUS_90, locator: RuleText(355), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SERVICE_MONTHS_AS_CLOUD, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2024/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(356), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2024/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(357), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-normal-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(37), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(358),
            computed: Rule { value: false, basis: Basis { clause: "it-invoice-2024/computed", source: &SOURCE_SOICHIRO_2024, locator: RuleText(359), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_2024_OPEN] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2024/slice", source: &SOURCE_SOICHIRO_2024, locator: RuleText(360), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2024/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(361), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2024/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(362), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2024/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(363), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2024/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(364), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2024/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(365), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2024/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(366), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2024/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(367), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-invoice-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(37), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
    },
    FrameYear {
        fiscal_year: 2025,
        normal: NormalFrame {
            title: RuleText(368),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2025/rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(369), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            low_wage_rate: Some(LowWageRate { condition: RuleText(370), rate: Rule { value: Ratio::new(2, 3), basis: Basis { clause: "it-normal-2025/low_wage_rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(371), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } } }),
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2025/lower", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(372), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2025/upper", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(373), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            introduction_max: Some(Rule { value: Yen::new(2000000), basis: Basis { clause: "it-normal-2025/introduction", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(374), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INTRODUCTION_IS_SERVICES] } }),
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2025/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(375), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-normal-2025/service", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(376), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2025/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(377), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2025/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(378), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-normal-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(379), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_REPEAT_IN_ANY_FRAME] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(380),
            computed: Rule { value: true, basis: Basis { clause: "it-invoice-2025/computed", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(381), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2025/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(382), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2025/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(383), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2025/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(384), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2025/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(385), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2025/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(364), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2025/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(386), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2025/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(387), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2025/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(388), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-invoice-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(379), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_REPEAT_IN_ANY_FRAME] } },
        },
    },
    FrameYear {
        fiscal_year: 2026,
        normal: NormalFrame {
            title: RuleText(389),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2026/rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(390), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            low_wage_rate: Some(LowWageRate { condition: RuleText(391), rate: Rule { value: Ratio::new(2, 3), basis: Basis { clause: "it-normal-2026/low_wage_rate", source: &SOURCE_KOFU_2026_NORMAL, locator: RuleText(392), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } } }),
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2026/lower", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(393), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2026/upper", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(394), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            introduction_max: Some(Rule { value: Yen::new(2000000), basis: Basis { clause: "it-normal-2026/introduction", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(395), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INTRODUCTION_IS_SERVICES] } }),
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2026/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(396), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-normal-2026/service", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(397), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2026/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(356), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2026/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(357), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-normal-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(48), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(398),
            computed: Rule { value: false, basis: Basis { clause: "it-invoice-2026/computed", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(399), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_2026_OPEN] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2026/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(400), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2026/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(361), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2026/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(362), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2026/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(363), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2026/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(364), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2026/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(365), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2026/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(366), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2026/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(367), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-invoice-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(48), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
    },
];

/// Who applies: what the guide asks.
pub static GUIDE: GuideRules = GuideRules {
    bodies: &[
        Body { id: "company", name: RuleText(401), capital_counts: true, sme: None, may_be_small: true, basis: Basis { clause: "applicants/body/company", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "sole", name: RuleText(402), capital_counts: false, sme: None, may_be_small: true, basis: Basis { clause: "applicants/body/sole", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(403), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "medical", name: RuleText(404), capital_counts: false, sme: Some(&SME[8]), may_be_small: false, basis: Basis { clause: "applicants/body/medical", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(405), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "school", name: RuleText(406), capital_counts: false, sme: Some(&SME[8]), may_be_small: false, basis: Basis { clause: "applicants/body/school", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(405), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "chamber", name: RuleText(407), capital_counts: false, sme: Some(&SME[9]), may_be_small: false, basis: Basis { clause: "applicants/body/chamber", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(405), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "association", name: RuleText(408), capital_counts: false, sme: None, may_be_small: false, basis: Basis { clause: "applicants/body/association", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(409), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    industries: &[
        Industry { id: "manufacturing", name: RuleText(49), sme: &SME[0], small: &SMALL[2], basis: Basis { clause: "applicants/industry/manufacturing", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "wholesale", name: RuleText(50), sme: &SME[1], small: &SMALL[0], basis: Basis { clause: "applicants/industry/wholesale", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "retail", name: RuleText(52), sme: &SME[3], small: &SMALL[0], basis: Basis { clause: "applicants/industry/retail", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "restaurants", name: RuleText(410), sme: &SME[3], small: &SMALL[0], basis: Basis { clause: "applicants/industry/restaurants", source: &SOURCE_JEED_INDUSTRIES, locator: RuleText(411), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_RESTAURANT_IS_RETAIL] } },
        Industry { id: "services", name: RuleText(412), sme: &SME[2], small: &SMALL[0], basis: Basis { clause: "applicants/industry/services", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "entertainment", name: RuleText(413), sme: &SME[2], small: &SMALL[1], basis: Basis { clause: "applicants/industry/entertainment", source: &SOURCE_JEED_INDUSTRIES, locator: RuleText(414), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_ENTERTAINMENT_IS_SERVICE] } },
        Industry { id: "software", name: RuleText(54), sme: &SME[5], small: &SMALL[0], basis: Basis { clause: "applicants/industry/software", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(415), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SOFTWARE_IS_SERVICE] } },
        Industry { id: "inns", name: RuleText(416), sme: &SME[6], small: &SMALL[1], basis: Basis { clause: "applicants/industry/inns", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "rubber", name: RuleText(53), sme: &SME[4], small: &SMALL[2], basis: Basis { clause: "applicants/industry/rubber", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "other", name: RuleText(56), sme: &SME[7], small: &SMALL[2], basis: Basis { clause: "applicants/industry/other", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    exclusions: &[
        Exclusion { id: "one-large-owner", question: RuleText(417), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/one-large-owner", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(418), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "large-owners", question: RuleText(419), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/large-owners", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(418), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "large-officers", question: RuleText(420), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/large-officers", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(418), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "owned-by-deemed", question: RuleText(421), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/owned-by-deemed", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(418), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "income", question: RuleText(422), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/income", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(423), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "group", question: RuleText(424), effect: ExclusionEffect::OneApplication, basis: Basis { clause: "applicants/exclusion/group", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(425), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "vendor", question: RuleText(426), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/vendor", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(427), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "nightlife", question: RuleText(428), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/nightlife", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(427), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "religious", question: RuleText(429), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/religious", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(427), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "unincorporated", question: RuleText(430), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/unincorporated", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(427), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "labour", question: RuleText(431), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/labour", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(427), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "organised-crime", question: RuleText(432), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/organised-crime", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(427), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    small_terminals_min: Rule { value: 42, basis: Basis { clause: "applicants/terminals", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(433), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_MANY_TERMINALS] } },
};

/// When each programme takes applications, and where that stands.
pub static PERIODS: &[PeriodFact] = &[
    PeriodFact { programme: "it-security-2024", from: Date::literal(2024, 3, 15), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_CAREARC_2024, locator: RuleText(434), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2024", from: Date::literal(2024, 8, 24), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_CAREARC_2024, locator: RuleText(435), valid_from: Date::literal(2024, 8, 24), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2024", from: Date::literal(2025, 3, 31), state: ProgrammeState::Closed, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(436), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2025, 3, 31), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_JOSEIKIN_INSIGHT_2025, locator: RuleText(437), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2025, 11, 1), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_JOSEIKIN_INSIGHT_2025, locator: RuleText(438), valid_from: Date::literal(2025, 11, 1), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2026, 3, 30), state: ProgrammeState::Closed, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(436), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2026", from: Date::literal(2026, 3, 30), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2026/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(437), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2026", from: Date::literal(2026, 8, 26), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2026/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(439), valid_from: Date::literal(2026, 8, 26), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
];
