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

static SOURCE_CAREARC_2024: Source = Source { title: RuleText(199), publisher: "ケアアーク", url: "https://carearc.co.jp/blog/?p=743" };
static SOURCE_JEED_INDUSTRIES: Source = Source { title: RuleText(200), publisher: "高齢・障害・求職者雇用支援機構", url: "https://www.jeed.go.jp/elderly/subsidy/book_keizoku/pageindices/index68.html" };
static SOURCE_JOSEIKIN_INSIGHT_2025: Source = Source { title: RuleText(201), publisher: "助成金インサイト", url: "https://joseikin-insight.com/grants/grant-12820" };
static SOURCE_KOFU_2026_NORMAL: Source = Source { title: RuleText(202), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_INVOICE: Source = Source { title: RuleText(203), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_NORMAL: Source = Source { title: RuleText(204), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_SAMURAI_MATCH_2026: Source = Source { title: RuleText(205), publisher: "補助金の情報サイト", url: "https://samurai-match.jp/subsidylist/116105/subsidydetail" };
static SOURCE_SOICHIRO_2024: Source = Source { title: RuleText(206), publisher: "税理士事務所の解説", url: "https://soichiro.co.jp/blog/it-hojo-2024-subsidy-rate" };
const NOTE_AS_IN_2025: RuleText = RuleText(207);
const NOTE_ENTERTAINMENT_IS_SERVICE: RuleText = RuleText(208);
const NOTE_INTRODUCTION_IS_SERVICES: RuleText = RuleText(209);
const NOTE_INVOICE_2024_OPEN: RuleText = RuleText(210);
const NOTE_INVOICE_2026_OPEN: RuleText = RuleText(211);
const NOTE_INVOICE_CLOUD_AS_NORMAL: RuleText = RuleText(212);
const NOTE_MANY_TERMINALS: RuleText = RuleText(213);
const NOTE_REPEAT_IN_ANY_FRAME: RuleText = RuleText(214);
const NOTE_RESTAURANT_IS_RETAIL: RuleText = RuleText(215);
const NOTE_SERVICE_MONTHS_AS_CLOUD: RuleText = RuleText(216);
const NOTE_SOFTWARE_IS_SERVICE: RuleText = RuleText(217);

/// All rows of the table of the service standard.
pub static REQUIREMENTS: [Requirement; 16] = [
    Requirement { number: 1, title: RuleText(218), class1: Some(RuleText(219)), class2: Some(RuleText(219)) },
    Requirement { number: 2, title: RuleText(220), class1: Some(RuleText(221)), class2: Some(RuleText(221)) },
    Requirement { number: 3, title: RuleText(222), class1: Some(RuleText(223)), class2: Some(RuleText(223)) },
    Requirement { number: 4, title: RuleText(224), class1: Some(RuleText(225)), class2: Some(RuleText(225)) },
    Requirement { number: 5, title: RuleText(226), class1: Some(RuleText(227)), class2: Some(RuleText(227)) },
    Requirement { number: 6, title: RuleText(228), class1: Some(RuleText(229)), class2: Some(RuleText(229)) },
    Requirement { number: 7, title: RuleText(230), class1: None, class2: Some(RuleText(231)) },
    Requirement { number: 8, title: RuleText(232), class1: Some(RuleText(233)), class2: Some(RuleText(234)) },
    Requirement { number: 9, title: RuleText(235), class1: Some(RuleText(236)), class2: Some(RuleText(237)) },
    Requirement { number: 10, title: RuleText(238), class1: None, class2: Some(RuleText(239)) },
    Requirement { number: 11, title: RuleText(240), class1: None, class2: Some(RuleText(241)) },
    Requirement { number: 12, title: RuleText(242), class1: Some(RuleText(243)), class2: Some(RuleText(244)) },
    Requirement { number: 13, title: RuleText(245), class1: Some(RuleText(246)), class2: Some(RuleText(246)) },
    Requirement { number: 14, title: RuleText(247), class1: None, class2: Some(RuleText(248)) },
    Requirement { number: 15, title: RuleText(249), class1: Some(RuleText(250)), class2: Some(RuleText(250)) },
    Requirement { number: 16, title: RuleText(251), class1: None, class2: Some(RuleText(252)) },
];

/// The frames that pay for another tool, oldest year first.
pub static FRAMES: [FrameYear; 3] = [
    FrameYear {
        fiscal_year: 2024,
        normal: NormalFrame {
            title: RuleText(253),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2024/rate", source: &SOURCE_RMFOCUS_90, locator: RuleText(32), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            low_wage_rate: None,
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2024/lower", source: &SOURCE_RMFOCUS_90, locator: RuleText(254), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2024/upper", source: &SOURCE_RMFOCUS_90, locator: RuleText(255), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            introduction_max: None,
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2024/cloud", source: &SOURCE_RMFOCUS_90, locator: RuleText(256), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            service_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2024/service", source: &SOURCE_RMFOCUS_90, locator: RuleText(257), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SERVICE_MONTHS_AS_CLOUD, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2024/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(258), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2024/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(259), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-normal-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(37), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(260),
            computed: Rule { value: false, basis: Basis { clause: "it-invoice-2024/computed", source: &SOURCE_SOICHIRO_2024, locator: RuleText(261), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_2024_OPEN] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2024/slice", source: &SOURCE_SOICHIRO_2024, locator: RuleText(262), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2024/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(263), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2024/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(264), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2024/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(265), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2024/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(266), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2024/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(267), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2024/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(268), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2024/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(269), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-invoice-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(37), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
    },
    FrameYear {
        fiscal_year: 2025,
        normal: NormalFrame {
            title: RuleText(270),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2025/rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(271), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            low_wage_rate: Some(LowWageRate { condition: RuleText(272), rate: Rule { value: Ratio::new(2, 3), basis: Basis { clause: "it-normal-2025/low_wage_rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(273), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } } }),
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2025/lower", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(274), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2025/upper", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(275), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            introduction_max: Some(Rule { value: Yen::new(2000000), basis: Basis { clause: "it-normal-2025/introduction", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(276), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INTRODUCTION_IS_SERVICES] } }),
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2025/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(277), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-normal-2025/service", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(278), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2025/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(279), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2025/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(280), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-normal-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(281), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_REPEAT_IN_ANY_FRAME] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(282),
            computed: Rule { value: true, basis: Basis { clause: "it-invoice-2025/computed", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(283), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2025/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(284), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2025/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(285), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2025/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(286), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2025/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(287), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2025/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(266), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2025/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(288), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2025/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(289), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2025/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(290), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-invoice-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(281), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_REPEAT_IN_ANY_FRAME] } },
        },
    },
    FrameYear {
        fiscal_year: 2026,
        normal: NormalFrame {
            title: RuleText(291),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2026/rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(292), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            low_wage_rate: Some(LowWageRate { condition: RuleText(293), rate: Rule { value: Ratio::new(2, 3), basis: Basis { clause: "it-normal-2026/low_wage_rate", source: &SOURCE_KOFU_2026_NORMAL, locator: RuleText(294), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } } }),
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2026/lower", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(295), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2026/upper", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(296), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            introduction_max: Some(Rule { value: Yen::new(2000000), basis: Basis { clause: "it-normal-2026/introduction", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(297), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INTRODUCTION_IS_SERVICES] } }),
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2026/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(298), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-normal-2026/service", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(299), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2026/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(258), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2026/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(259), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-normal-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(48), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(300),
            computed: Rule { value: false, basis: Basis { clause: "it-invoice-2026/computed", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(301), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_2026_OPEN] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2026/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(302), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2026/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(263), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2026/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(264), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2026/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(265), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2026/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(266), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2026/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(267), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2026/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(268), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2026/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(269), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-invoice-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(48), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
    },
];

/// Who applies: what the guide asks.
pub static GUIDE: GuideRules = GuideRules {
    bodies: &[
        Body { id: "company", name: RuleText(303), capital_counts: true, sme: None, may_be_small: true, basis: Basis { clause: "applicants/body/company", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "sole", name: RuleText(304), capital_counts: false, sme: None, may_be_small: true, basis: Basis { clause: "applicants/body/sole", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(305), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "medical", name: RuleText(306), capital_counts: false, sme: Some(&SME[8]), may_be_small: false, basis: Basis { clause: "applicants/body/medical", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(307), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "school", name: RuleText(308), capital_counts: false, sme: Some(&SME[8]), may_be_small: false, basis: Basis { clause: "applicants/body/school", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(307), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "chamber", name: RuleText(309), capital_counts: false, sme: Some(&SME[9]), may_be_small: false, basis: Basis { clause: "applicants/body/chamber", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(307), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "association", name: RuleText(310), capital_counts: false, sme: None, may_be_small: false, basis: Basis { clause: "applicants/body/association", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(311), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    industries: &[
        Industry { id: "manufacturing", name: RuleText(49), sme: &SME[0], small: &SMALL[2], basis: Basis { clause: "applicants/industry/manufacturing", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "wholesale", name: RuleText(50), sme: &SME[1], small: &SMALL[0], basis: Basis { clause: "applicants/industry/wholesale", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "retail", name: RuleText(52), sme: &SME[3], small: &SMALL[0], basis: Basis { clause: "applicants/industry/retail", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "restaurants", name: RuleText(312), sme: &SME[3], small: &SMALL[0], basis: Basis { clause: "applicants/industry/restaurants", source: &SOURCE_JEED_INDUSTRIES, locator: RuleText(313), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_RESTAURANT_IS_RETAIL] } },
        Industry { id: "services", name: RuleText(314), sme: &SME[2], small: &SMALL[0], basis: Basis { clause: "applicants/industry/services", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "entertainment", name: RuleText(315), sme: &SME[2], small: &SMALL[1], basis: Basis { clause: "applicants/industry/entertainment", source: &SOURCE_JEED_INDUSTRIES, locator: RuleText(316), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_ENTERTAINMENT_IS_SERVICE] } },
        Industry { id: "software", name: RuleText(54), sme: &SME[5], small: &SMALL[0], basis: Basis { clause: "applicants/industry/software", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(317), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SOFTWARE_IS_SERVICE] } },
        Industry { id: "inns", name: RuleText(318), sme: &SME[6], small: &SMALL[1], basis: Basis { clause: "applicants/industry/inns", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "rubber", name: RuleText(53), sme: &SME[4], small: &SMALL[2], basis: Basis { clause: "applicants/industry/rubber", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "other", name: RuleText(56), sme: &SME[7], small: &SMALL[2], basis: Basis { clause: "applicants/industry/other", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(72), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    exclusions: &[
        Exclusion { id: "one-large-owner", question: RuleText(319), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/one-large-owner", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(320), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "large-owners", question: RuleText(321), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/large-owners", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(320), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "large-officers", question: RuleText(322), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/large-officers", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(320), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "owned-by-deemed", question: RuleText(323), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/owned-by-deemed", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(320), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "income", question: RuleText(324), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/income", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(325), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "group", question: RuleText(326), effect: ExclusionEffect::OneApplication, basis: Basis { clause: "applicants/exclusion/group", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(327), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "vendor", question: RuleText(328), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/vendor", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(329), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "nightlife", question: RuleText(330), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/nightlife", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(329), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "religious", question: RuleText(331), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/religious", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(329), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "unincorporated", question: RuleText(332), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/unincorporated", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(329), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "labour", question: RuleText(333), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/labour", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(329), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "organised-crime", question: RuleText(334), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/organised-crime", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(329), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    small_terminals_min: Rule { value: 42, basis: Basis { clause: "applicants/terminals", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(335), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_MANY_TERMINALS] } },
};

/// When each programme takes applications, and where that stands.
pub static PERIODS: &[PeriodFact] = &[
    PeriodFact { programme: "it-security-2024", from: Date::literal(2024, 3, 15), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_CAREARC_2024, locator: RuleText(336), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2024", from: Date::literal(2024, 8, 24), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_CAREARC_2024, locator: RuleText(337), valid_from: Date::literal(2024, 8, 24), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2024", from: Date::literal(2025, 3, 31), state: ProgrammeState::Closed, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(338), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2025, 3, 31), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_JOSEIKIN_INSIGHT_2025, locator: RuleText(339), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2025, 11, 1), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_JOSEIKIN_INSIGHT_2025, locator: RuleText(340), valid_from: Date::literal(2025, 11, 1), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2026, 3, 30), state: ProgrammeState::Closed, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(338), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2026", from: Date::literal(2026, 3, 30), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2026/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(339), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2026", from: Date::literal(2026, 8, 26), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2026/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(341), valid_from: Date::literal(2026, 8, 26), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
];
