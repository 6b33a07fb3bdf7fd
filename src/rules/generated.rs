//! What do the regulations say? Written by `cargo xtask codegen` from rules/*.toml: edit those.

use crate::domain::{
    Applicants, Basis, Certainty, Class2Price, CombinedLimit, Date, EligibleTax, GrantLimits, Period, PeriodChange,
    Programme, ProgrammeState, Rates, Ratio, Repeat, Requirement, Rounding, Rule, RuleBook, RuleText, SizeLimit,
    Source, Standard, Yen,
};

static SOURCE_HOJOJO_2026: Source = Source { title: RuleText(15), publisher: "補助金の情報サイト", url: "https://hojojo.jp/client/subsidies/1193" };
static SOURCE_IPA_SERVICE_LIST: Source = Source { title: RuleText(16), publisher: "IPA", url: "https://www.ipa.go.jp/security/sme/otasuketai/index.html" };
static SOURCE_IT_SHIEN_PORTAL: Source = Source { title: RuleText(17), publisher: "中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_SECURITY: Source = Source { title: RuleText(18), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_RMFOCUS_90: Source = Source { title: RuleText(19), publisher: "MS&ADインターリスク総研", url: "https://rm-navi.com/search/item/1762" };
static SOURCE_TAX_RATES: Source = Source { title: RuleText(20), publisher: "税理士事務所の解説", url: "https://tanaka-cpa-office.jp/?p=164" };
const NOTE_COMBINED_SUM: RuleText = RuleText(21);
const NOTE_DROP_FRACTIONS: RuleText = RuleText(22);
const NOTE_INITIAL_FEE_NOT_ELIGIBLE: RuleText = RuleText(23);
const NOTE_LIMITS_EXCLUDE_TAX: RuleText = RuleText(24);
const NOTE_MINIMUM_COMMITMENT: RuleText = RuleText(25);
const NOTE_ONE_SOURCE: RuleText = RuleText(26);
const NOTE_SUBSIDY_EXCLUDES_TAX: RuleText = RuleText(27);

static PROGRAMME_IT_SECURITY_2024: Programme = Programme {
    id: "it-security-2024",
    fiscal_year: 2024,
    title: RuleText(28),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(1, 2) }, basis: Basis { clause: "it-security-2024/rate", source: &SOURCE_RMFOCUS_90, locator: RuleText(29), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1000000) }, basis: Basis { clause: "it-security-2024/limits", source: &SOURCE_RMFOCUS_90, locator: RuleText(30), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2024/eligible", source: &SOURCE_RMFOCUS_90, locator: RuleText(31), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2024/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(32), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2024/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(33), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(34), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
    period: Period { before: ProgrammeState::Unknown, changes: &[
        PeriodChange { from: Date::literal(2024, 3, 15), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2024, 8, 24), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2025: Programme = Programme {
    id: "it-security-2025",
    fiscal_year: 2025,
    title: RuleText(35),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2025/rate", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(36), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2025/limits", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(37), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2025/eligible", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(38), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2025/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(39), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2025/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(33), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-security-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(40), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    period: Period { before: ProgrammeState::NotOpen, changes: &[
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2025, 11, 1), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2026, 3, 30), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2026: Programme = Programme {
    id: "it-security-2026",
    fiscal_year: 2026,
    title: RuleText(41),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2026/rate", source: &SOURCE_HOJOJO_2026, locator: RuleText(42), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2026/limits", source: &SOURCE_HOJOJO_2026, locator: RuleText(43), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2026/eligible", source: &SOURCE_HOJOJO_2026, locator: RuleText(44), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2026/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(32), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2026/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(33), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(45), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
    period: Period { before: ProgrammeState::NotOpen, changes: &[
        PeriodChange { from: Date::literal(2026, 3, 30), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2026, 8, 26), state: ProgrammeState::Unknown },
    ] },
};

/// All rules.
pub static BOOK: RuleBook = RuleBook {
    edition: Date::literal(2026, 11, 22),
    standard: Standard {
        id: "standard-2.0",
        title: RuleText(46),
        initial_fee_max: Rule { value: Yen::new(500000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(47), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_ONE_SOURCE, NOTE_LIMITS_EXCLUDE_TAX] } },
        network_monthly_fee_max: Rule { value: Yen::new(10000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(48), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        endpoint_monthly_fee_max: Rule { value: Yen::new(2000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(49), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        combined_monthly_fee: Rule { value: CombinedLimit::Sum, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(50), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_COMBINED_SUM] } },
        class2_price: Rule { value: Class2Price::Reasonable, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(51), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_terminals_max: Rule { value: 1, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(52), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_term_months_max: Rule { value: 24, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(53), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_MINIMUM_COMMITMENT] } },
        enhancement_terminals_min: Rule { value: 50, basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(54), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    },
    tax_percent: Rule { value: 10, basis: Basis { clause: "tax/rate", source: &SOURCE_TAX_RATES, locator: RuleText(55), valid_from: Date::literal(2019, 10, 1), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    programmes: &[&PROGRAMME_IT_SECURITY_2024, &PROGRAMME_IT_SECURITY_2025, &PROGRAMME_IT_SECURITY_2026],
    default_programme: &PROGRAMME_IT_SECURITY_2024,
    newest_programme: &PROGRAMME_IT_SECURITY_2026,
    applicants: Applicants {
        basis: Basis { clause: "applicants", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(56), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] },
        sme: &[
            SizeLimit { industry: RuleText(57), capital_yen_max: Some(300000000), employees_max: 300 },
            SizeLimit { industry: RuleText(58), capital_yen_max: Some(100000000), employees_max: 100 },
            SizeLimit { industry: RuleText(59), capital_yen_max: Some(50000000), employees_max: 100 },
            SizeLimit { industry: RuleText(60), capital_yen_max: Some(50000000), employees_max: 50 },
            SizeLimit { industry: RuleText(61), capital_yen_max: Some(300000000), employees_max: 900 },
            SizeLimit { industry: RuleText(62), capital_yen_max: Some(300000000), employees_max: 300 },
            SizeLimit { industry: RuleText(63), capital_yen_max: Some(50000000), employees_max: 200 },
            SizeLimit { industry: RuleText(64), capital_yen_max: Some(300000000), employees_max: 300 },
            SizeLimit { industry: RuleText(65), capital_yen_max: None, employees_max: 300 },
            SizeLimit { industry: RuleText(66), capital_yen_max: None, employees_max: 100 },
        ],
        small: &[
            SizeLimit { industry: RuleText(67), capital_yen_max: None, employees_max: 5 },
            SizeLimit { industry: RuleText(68), capital_yen_max: None, employees_max: 20 },
            SizeLimit { industry: RuleText(69), capital_yen_max: None, employees_max: 20 },
        ],
    },
    service_list: &SOURCE_IPA_SERVICE_LIST,
    tool_list: &SOURCE_IT_SHIEN_PORTAL,
};


/// All rows of the table of the service standard.
pub static REQUIREMENTS: [Requirement; 16] = [
    Requirement { number: 1, title: RuleText(96), class1: Some(RuleText(97)), class2: Some(RuleText(97)) },
    Requirement { number: 2, title: RuleText(98), class1: Some(RuleText(99)), class2: Some(RuleText(99)) },
    Requirement { number: 3, title: RuleText(100), class1: Some(RuleText(101)), class2: Some(RuleText(101)) },
    Requirement { number: 4, title: RuleText(102), class1: Some(RuleText(103)), class2: Some(RuleText(103)) },
    Requirement { number: 5, title: RuleText(104), class1: Some(RuleText(105)), class2: Some(RuleText(105)) },
    Requirement { number: 6, title: RuleText(106), class1: Some(RuleText(107)), class2: Some(RuleText(107)) },
    Requirement { number: 7, title: RuleText(108), class1: None, class2: Some(RuleText(109)) },
    Requirement { number: 8, title: RuleText(110), class1: Some(RuleText(111)), class2: Some(RuleText(112)) },
    Requirement { number: 9, title: RuleText(113), class1: Some(RuleText(114)), class2: Some(RuleText(115)) },
    Requirement { number: 10, title: RuleText(116), class1: None, class2: Some(RuleText(117)) },
    Requirement { number: 11, title: RuleText(118), class1: None, class2: Some(RuleText(119)) },
    Requirement { number: 12, title: RuleText(120), class1: Some(RuleText(121)), class2: Some(RuleText(122)) },
    Requirement { number: 13, title: RuleText(123), class1: Some(RuleText(124)), class2: Some(RuleText(124)) },
    Requirement { number: 14, title: RuleText(125), class1: None, class2: Some(RuleText(126)) },
    Requirement { number: 15, title: RuleText(127), class1: Some(RuleText(128)), class2: Some(RuleText(128)) },
    Requirement { number: 16, title: RuleText(129), class1: None, class2: Some(RuleText(130)) },
];
