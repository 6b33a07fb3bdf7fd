//! What do the regulations say? Written by `cargo xtask codegen` from rules/*.toml: edit those.

use crate::domain::{
    Applicants, Basis, Body, Certainty, Class2Price, CombinedLimit, Date, EligibleTax, Exclusion, ExclusionEffect,
    GrantLimits, GuideRules, Industry, Period, PeriodChange, PeriodFact, Programme, ProgrammeState, Rates, Ratio, Repeat,
    Requirement, Rounding, Rule, RuleBook, RuleText, SizeLimit, Source, Standard, Yen,
};
use crate::domain::{FrameYear, Hardware, InvoiceFrame, LowWageRate, LowerBand, NormalFrame, Slice, UpperBand};
use crate::domain::{ApplyStep, Ask, AskGroup, Enhancement, EnhancementItem, PointScheme, StepPhase, StepYear};

static SOURCE_HOJOJO_2026: Source = Source { title: RuleText(234), publisher: "補助金の情報サイト", url: "https://hojojo.jp/client/subsidies/1193" };
static SOURCE_IPA_SERVICE_LIST: Source = Source { title: RuleText(235), publisher: "IPA", url: "https://www.ipa.go.jp/security/sme/otasuketai/index.html" };
static SOURCE_IT_SHIEN_PORTAL: Source = Source { title: RuleText(236), publisher: "中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_SECURITY: Source = Source { title: RuleText(237), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_RMFOCUS_90: Source = Source { title: RuleText(238), publisher: "MS&ADインターリスク総研", url: "https://rm-navi.com/search/item/1762" };
static SOURCE_TAX_RATES: Source = Source { title: RuleText(239), publisher: "税理士事務所の解説", url: "https://tanaka-cpa-office.jp/?p=164" };
const NOTE_COMBINED_SUM: RuleText = RuleText(240);
const NOTE_DROP_FRACTIONS: RuleText = RuleText(241);
const NOTE_INITIAL_FEE_NOT_ELIGIBLE: RuleText = RuleText(242);
const NOTE_LIMITS_EXCLUDE_TAX: RuleText = RuleText(243);
const NOTE_MINIMUM_COMMITMENT: RuleText = RuleText(244);
const NOTE_ONE_SOURCE: RuleText = RuleText(245);
const NOTE_SUBSIDY_EXCLUDES_TAX: RuleText = RuleText(246);

static PROGRAMME_IT_SECURITY_2024: Programme = Programme {
    id: "it-security-2024",
    fiscal_year: 2024,
    title: RuleText(247),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(1, 2) }, basis: Basis { clause: "it-security-2024/rate", source: &SOURCE_RMFOCUS_90, locator: RuleText(248), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1000000) }, basis: Basis { clause: "it-security-2024/limits", source: &SOURCE_RMFOCUS_90, locator: RuleText(249), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2024/eligible", source: &SOURCE_RMFOCUS_90, locator: RuleText(250), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2024/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(251), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2024/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(252), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(253), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
    period: Period { before: ProgrammeState::Unknown, changes: &[
        PeriodChange { from: Date::literal(2024, 3, 15), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2024, 8, 24), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2025: Programme = Programme {
    id: "it-security-2025",
    fiscal_year: 2025,
    title: RuleText(254),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2025/rate", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(255), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2025/limits", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(256), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2025/eligible", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(257), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2025/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(258), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2025/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(252), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-security-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(259), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    period: Period { before: ProgrammeState::NotOpen, changes: &[
        PeriodChange { from: Date::literal(2025, 3, 31), state: ProgrammeState::Open },
        PeriodChange { from: Date::literal(2025, 11, 1), state: ProgrammeState::Unknown },
        PeriodChange { from: Date::literal(2026, 3, 30), state: ProgrammeState::Closed },
    ] },
};

static PROGRAMME_IT_SECURITY_2026: Programme = Programme {
    id: "it-security-2026",
    fiscal_year: 2026,
    title: RuleText(260),
    rate: Rule { value: Rates { sme: Ratio::new(1, 2), small: Ratio::new(2, 3) }, basis: Basis { clause: "it-security-2026/rate", source: &SOURCE_HOJOJO_2026, locator: RuleText(261), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    limits: Rule { value: GrantLimits { floor: Yen::new(50000), cap: Yen::new(1500000) }, basis: Basis { clause: "it-security-2026/limits", source: &SOURCE_HOJOJO_2026, locator: RuleText(262), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    eligible_months_max: Rule { value: 24, basis: Basis { clause: "it-security-2026/eligible", source: &SOURCE_HOJOJO_2026, locator: RuleText(263), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
    rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-security-2026/rounding", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(251), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
    tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-security-2026/tax", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(252), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
    repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-security-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(264), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
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
        title: RuleText(265),
        initial_fee_max: Rule { value: Yen::new(500000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(266), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_ONE_SOURCE, NOTE_LIMITS_EXCLUDE_TAX] } },
        network_monthly_fee_max: Rule { value: Yen::new(10000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(267), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        endpoint_monthly_fee_max: Rule { value: Yen::new(2000), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(268), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_LIMITS_EXCLUDE_TAX] } },
        combined_monthly_fee: Rule { value: CombinedLimit::Sum, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(269), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_COMBINED_SUM] } },
        class2_price: Rule { value: Class2Price::Reasonable, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(270), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_terminals_max: Rule { value: 1, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(271), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        min_term_months_max: Rule { value: 24, basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(272), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_MINIMUM_COMMITMENT] } },
        enhancement_terminals_min: Rule { value: 50, basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(273), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    },
    tax_percent: Rule { value: 10, basis: Basis { clause: "tax/rate", source: &SOURCE_TAX_RATES, locator: RuleText(274), valid_from: Date::literal(2019, 10, 1), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    programmes: &[&PROGRAMME_IT_SECURITY_2024, &PROGRAMME_IT_SECURITY_2025, &PROGRAMME_IT_SECURITY_2026],
    default_programme: &PROGRAMME_IT_SECURITY_2024,
    newest_programme: &PROGRAMME_IT_SECURITY_2026,
    service_list: &SOURCE_IPA_SERVICE_LIST,
    tool_list: &SOURCE_IT_SHIEN_PORTAL,
};

static SOURCE_CAREARC_2024: Source = Source { title: RuleText(730), publisher: "ケアアーク", url: "https://carearc.co.jp/blog/?p=743" };
static SOURCE_JEED_INDUSTRIES: Source = Source { title: RuleText(731), publisher: "高齢・障害・求職者雇用支援機構", url: "https://www.jeed.go.jp/elderly/subsidy/book_keizoku/pageindices/index68.html" };
static SOURCE_JISSEKI_2025: Source = Source { title: RuleText(732), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_JOSEIKIN_INSIGHT_2025: Source = Source { title: RuleText(733), publisher: "助成金インサイト", url: "https://joseikin-insight.com/grants/grant-12820" };
static SOURCE_KOFU_2026_NORMAL: Source = Source { title: RuleText(734), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_INVOICE: Source = Source { title: RuleText(735), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_KOUBO_2025_NORMAL: Source = Source { title: RuleText(736), publisher: "中小企業庁・中小企業基盤整備機構", url: "https://it-shien.smrj.go.jp/" };
static SOURCE_SAMURAI_MATCH_2026: Source = Source { title: RuleText(737), publisher: "補助金の情報サイト", url: "https://samurai-match.jp/subsidylist/116105/subsidydetail" };
static SOURCE_SOICHIRO_2024: Source = Source { title: RuleText(738), publisher: "税理士事務所の解説", url: "https://soichiro.co.jp/blog/it-hojo-2024-subsidy-rate" };
const NOTE_AS_IN_2025: RuleText = RuleText(739);
const NOTE_ENHANCEMENT_ITEMS: RuleText = RuleText(740);
const NOTE_ENTERTAINMENT_IS_SERVICE: RuleText = RuleText(741);
const NOTE_INTRODUCTION_IS_SERVICES: RuleText = RuleText(742);
const NOTE_INVOICE_2024_OPEN: RuleText = RuleText(743);
const NOTE_INVOICE_2026_OPEN: RuleText = RuleText(744);
const NOTE_INVOICE_CLOUD_AS_NORMAL: RuleText = RuleText(745);
const NOTE_MANY_TERMINALS: RuleText = RuleText(746);
const NOTE_REPEAT_IN_ANY_FRAME: RuleText = RuleText(747);
const NOTE_RESTAURANT_IS_RETAIL: RuleText = RuleText(748);
const NOTE_SERVICE_MONTHS_AS_CLOUD: RuleText = RuleText(749);
const NOTE_SOFTWARE_IS_SERVICE: RuleText = RuleText(750);

/// All rows of the table of the service standard.
pub static REQUIREMENTS: [Requirement; 16] = [
    Requirement { number: 1, title: RuleText(751), class1: Some(RuleText(752)), class2: Some(RuleText(752)), basis: Basis { clause: "standard-2.0/1", source: &SOURCE_RMFOCUS_90, locator: RuleText(753), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 2, title: RuleText(754), class1: Some(RuleText(755)), class2: Some(RuleText(755)), basis: Basis { clause: "standard-2.0/2", source: &SOURCE_RMFOCUS_90, locator: RuleText(756), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 3, title: RuleText(757), class1: Some(RuleText(758)), class2: Some(RuleText(758)), basis: Basis { clause: "standard-2.0/3", source: &SOURCE_RMFOCUS_90, locator: RuleText(759), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 4, title: RuleText(760), class1: Some(RuleText(761)), class2: Some(RuleText(761)), basis: Basis { clause: "standard-2.0/4", source: &SOURCE_RMFOCUS_90, locator: RuleText(762), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 5, title: RuleText(763), class1: Some(RuleText(764)), class2: Some(RuleText(764)), basis: Basis { clause: "standard-2.0/5", source: &SOURCE_RMFOCUS_90, locator: RuleText(765), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 6, title: RuleText(766), class1: Some(RuleText(767)), class2: Some(RuleText(767)), basis: Basis { clause: "standard-2.0/6", source: &SOURCE_RMFOCUS_90, locator: RuleText(768), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 7, title: RuleText(769), class1: None, class2: Some(RuleText(770)), basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(771), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 8, title: RuleText(772), class1: Some(RuleText(773)), class2: Some(RuleText(774)), basis: Basis { clause: "standard-2.0/8", source: &SOURCE_RMFOCUS_90, locator: RuleText(775), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 9, title: RuleText(776), class1: Some(RuleText(777)), class2: Some(RuleText(778)), basis: Basis { clause: "standard-2.0/9", source: &SOURCE_RMFOCUS_90, locator: RuleText(779), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 10, title: RuleText(780), class1: None, class2: Some(RuleText(781)), basis: Basis { clause: "standard-2.0/10", source: &SOURCE_RMFOCUS_90, locator: RuleText(782), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 11, title: RuleText(783), class1: None, class2: Some(RuleText(784)), basis: Basis { clause: "standard-2.0/11", source: &SOURCE_RMFOCUS_90, locator: RuleText(785), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 12, title: RuleText(786), class1: Some(RuleText(787)), class2: Some(RuleText(788)), basis: Basis { clause: "standard-2.0/12", source: &SOURCE_RMFOCUS_90, locator: RuleText(789), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 13, title: RuleText(790), class1: Some(RuleText(791)), class2: Some(RuleText(791)), basis: Basis { clause: "standard-2.0/13", source: &SOURCE_RMFOCUS_90, locator: RuleText(792), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 14, title: RuleText(793), class1: None, class2: Some(RuleText(794)), basis: Basis { clause: "standard-2.0/14", source: &SOURCE_RMFOCUS_90, locator: RuleText(795), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 15, title: RuleText(796), class1: Some(RuleText(797)), class2: Some(RuleText(797)), basis: Basis { clause: "standard-2.0/15", source: &SOURCE_RMFOCUS_90, locator: RuleText(798), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Requirement { number: 16, title: RuleText(799), class1: None, class2: Some(RuleText(800)), basis: Basis { clause: "standard-2.0/16", source: &SOURCE_RMFOCUS_90, locator: RuleText(801), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
];

/// What a class 2 service may add, in the order of the standard.
pub static ENHANCEMENTS: [EnhancementItem; 5] = [
    EnhancementItem { enhancement: Enhancement::MoreTerminals, letter: RuleText(802), title: RuleText(803), text: RuleText(804), basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(273), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    EnhancementItem { enhancement: Enhancement::Combined, letter: RuleText(805), title: RuleText(806), text: RuleText(807), basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(808), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    EnhancementItem { enhancement: Enhancement::Cloud, letter: RuleText(805), title: RuleText(809), text: RuleText(810), basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(808), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    EnhancementItem { enhancement: Enhancement::AddedDetection, letter: RuleText(811), title: RuleText(812), text: RuleText(813), basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(814), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    EnhancementItem { enhancement: Enhancement::MonthlyService, letter: RuleText(815), title: RuleText(816), text: RuleText(817), basis: Basis { clause: "standard-2.0/7", source: &SOURCE_RMFOCUS_90, locator: RuleText(818), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[NOTE_ENHANCEMENT_ITEMS] } },
];

/// What a buyer should ask beside the table of the standard.
pub static ASKS: [Ask; 6] = [
    Ask { id: "logs", group: AskGroup::Beyond, question: RuleText(819), basis: Basis { clause: "ask/logs", source: &SOURCE_RMFOCUS_90, locator: RuleText(820), valid_from: Date::literal(2024, 7, 4), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Ask { id: "coexistence", group: AskGroup::Beyond, question: RuleText(821), basis: Basis { clause: "ask/coexistence", source: &SOURCE_RMFOCUS_90, locator: RuleText(820), valid_from: Date::literal(2024, 7, 4), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Ask { id: "devices", group: AskGroup::Beyond, question: RuleText(822), basis: Basis { clause: "ask/devices", source: &SOURCE_RMFOCUS_90, locator: RuleText(820), valid_from: Date::literal(2024, 7, 4), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Ask { id: "trial", group: AskGroup::Beyond, question: RuleText(823), basis: Basis { clause: "ask/trial", source: &SOURCE_RMFOCUS_90, locator: RuleText(820), valid_from: Date::literal(2024, 7, 4), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    Ask { id: "registered", group: AskGroup::Subsidy, question: RuleText(824), basis: Basis { clause: "ask/registered", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(825), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    Ask { id: "payment", group: AskGroup::Subsidy, question: RuleText(826), basis: Basis { clause: "ask/payment", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
];

/// What is to be done to be paid, in its order.
pub static STEPS: [ApplyStep; 15] = [
    ApplyStep { id: "service-list", phase: StepPhase::Prepare, title: RuleText(828), detail: RuleText(829), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/service-list", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(825), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/service-list", source: &SOURCE_RMFOCUS_90, locator: RuleText(830), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/service-list", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(825), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "registered-tool", phase: StepPhase::Prepare, title: RuleText(831), detail: RuleText(832), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/registered-tool", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(825), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/registered-tool", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(825), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/registered-tool", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(825), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "business", phase: StepPhase::Prepare, title: RuleText(833), detail: RuleText(834), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/business", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(835), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/business", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(835), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/business", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(835), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "once", phase: StepPhase::Prepare, title: RuleText(836), detail: RuleText(837), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/once", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(259), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/once", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(259), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/once", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(259), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "gbizid", phase: StepPhase::Prepare, title: RuleText(838), detail: RuleText(839), lead_days: Some(14), years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/gbizid", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(840), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/gbizid", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(840), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/gbizid", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(840), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "security-action", phase: StepPhase::Prepare, title: RuleText(841), detail: RuleText(842), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/security-action", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(843), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/security-action", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(843), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/security-action", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(843), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "plan", phase: StepPhase::Prepare, title: RuleText(844), detail: RuleText(845), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/plan", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(846), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/plan", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(846), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/plan", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(846), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "documents-company", phase: StepPhase::Prepare, title: RuleText(847), detail: RuleText(848), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/documents-company", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(849), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/documents-company", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(849), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/documents-company", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(849), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "documents-sole", phase: StepPhase::Prepare, title: RuleText(850), detail: RuleText(851), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/documents-sole", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(852), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/documents-sole", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(852), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/documents-sole", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(852), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "no-contract", phase: StepPhase::Wait, title: RuleText(853), detail: RuleText(854), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/no-contract", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/no-contract", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/no-contract", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "pay-in-time", phase: StepPhase::Pay, title: RuleText(855), detail: RuleText(856), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/pay-in-time", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/pay-in-time", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/pay-in-time", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "pay-how", phase: StepPhase::Pay, title: RuleText(857), detail: RuleText(858), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/pay-how", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/pay-how", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/pay-how", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(827), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "invoice", phase: StepPhase::Pay, title: RuleText(859), detail: RuleText(860), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/invoice", source: &SOURCE_JISSEKI_2025, locator: RuleText(861), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/invoice", source: &SOURCE_JISSEKI_2025, locator: RuleText(861), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/invoice", source: &SOURCE_JISSEKI_2025, locator: RuleText(861), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "report", phase: StepPhase::Report, title: RuleText(862), detail: RuleText(863), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/report", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(864), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/report", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(864), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/report", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(864), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
    ApplyStep { id: "keep", phase: StepPhase::Report, title: RuleText(865), detail: RuleText(866), lead_days: None, years: &[
        StepYear { programme: "it-security-2025", basis: Basis { clause: "it-security-2025/steps/keep", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(867), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        StepYear { programme: "it-security-2024", basis: Basis { clause: "it-security-2024/steps/keep", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(867), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
        StepYear { programme: "it-security-2026", basis: Basis { clause: "it-security-2026/steps/keep", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(867), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
    ] },
];

/// What programmes give for using the service.
pub static POINTS: [PointScheme; 4] = [
    PointScheme { title: RuleText(868), detail: RuleText(869), basis: Basis { clause: "points/monodukuri-2023", source: &SOURCE_RMFOCUS_90, locator: RuleText(870), valid_from: Date::literal(2023, 4, 1), valid_until: Some(Date::literal(2024, 3, 31)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PointScheme { title: RuleText(871), detail: RuleText(872), basis: Basis { clause: "points/other-frames-2024", source: &SOURCE_RMFOCUS_90, locator: RuleText(870), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PointScheme { title: RuleText(873), detail: RuleText(874), basis: Basis { clause: "points/other-frames-2025", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(875), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    PointScheme { title: RuleText(876), detail: RuleText(877), basis: Basis { clause: "points/security-action-2025", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(878), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
];

/// The frames that pay for another tool, oldest year first.
pub static FRAMES: [FrameYear; 3] = [
    FrameYear {
        fiscal_year: 2024,
        normal: NormalFrame {
            title: RuleText(879),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2024/rate", source: &SOURCE_RMFOCUS_90, locator: RuleText(248), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            low_wage_rate: None,
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2024/lower", source: &SOURCE_RMFOCUS_90, locator: RuleText(880), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2024/upper", source: &SOURCE_RMFOCUS_90, locator: RuleText(881), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            introduction_max: None,
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2024/cloud", source: &SOURCE_RMFOCUS_90, locator: RuleText(882), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
            service_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2024/service", source: &SOURCE_RMFOCUS_90, locator: RuleText(883), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SERVICE_MONTHS_AS_CLOUD, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2024/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(884), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2024/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(885), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-normal-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(253), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(886),
            computed: Rule { value: false, basis: Basis { clause: "it-invoice-2024/computed", source: &SOURCE_SOICHIRO_2024, locator: RuleText(887), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_2024_OPEN] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2024/slice", source: &SOURCE_SOICHIRO_2024, locator: RuleText(888), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2024/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(889), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2024/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(890), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2024/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(891), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2024/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(892), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2024/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(893), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2024/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(894), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2024/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(895), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-invoice-2024/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(253), valid_from: Date::literal(2024, 3, 15), valid_until: Some(Date::literal(2025, 3, 30)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
    },
    FrameYear {
        fiscal_year: 2025,
        normal: NormalFrame {
            title: RuleText(896),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2025/rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(897), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            low_wage_rate: Some(LowWageRate { condition: RuleText(898), rate: Rule { value: Ratio::new(2, 3), basis: Basis { clause: "it-normal-2025/low_wage_rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(899), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } } }),
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2025/lower", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(900), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2025/upper", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(901), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            introduction_max: Some(Rule { value: Yen::new(2000000), basis: Basis { clause: "it-normal-2025/introduction", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(902), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INTRODUCTION_IS_SERVICES] } }),
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2025/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(903), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-normal-2025/service", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(904), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2025/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(905), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2025/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(906), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-normal-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(907), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_REPEAT_IN_ANY_FRAME] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(908),
            computed: Rule { value: true, basis: Basis { clause: "it-invoice-2025/computed", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(909), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2025/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(910), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2025/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(911), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2025/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(912), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2025/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(913), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2025/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(892), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2025/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(914), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2025/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(915), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2025/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(916), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
            repeat: Rule { value: Repeat::Ineligible, basis: Basis { clause: "it-invoice-2025/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(907), valid_from: Date::literal(2025, 3, 31), valid_until: Some(Date::literal(2026, 3, 29)), checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_REPEAT_IN_ANY_FRAME] } },
        },
    },
    FrameYear {
        fiscal_year: 2026,
        normal: NormalFrame {
            title: RuleText(917),
            rate: Rule { value: Ratio::new(1, 2), basis: Basis { clause: "it-normal-2026/rate", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(918), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            low_wage_rate: Some(LowWageRate { condition: RuleText(919), rate: Rule { value: Ratio::new(2, 3), basis: Basis { clause: "it-normal-2026/low_wage_rate", source: &SOURCE_KOFU_2026_NORMAL, locator: RuleText(920), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } } }),
            lower: Rule { value: LowerBand { floor: Yen::new(50000), below: Yen::new(1500000), processes_min: 1 }, basis: Basis { clause: "it-normal-2026/lower", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(921), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            upper: Rule { value: UpperBand { floor: Yen::new(1500000), cap: Yen::new(4500000), processes_min: 4 }, basis: Basis { clause: "it-normal-2026/upper", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(922), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            introduction_max: Some(Rule { value: Yen::new(2000000), basis: Basis { clause: "it-normal-2026/introduction", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(923), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INTRODUCTION_IS_SERVICES] } }),
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-normal-2026/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(924), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-normal-2026/service", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(925), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-normal-2026/rounding", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(884), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-normal-2026/tax", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(885), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-normal-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(264), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
        invoice: InvoiceFrame {
            title: RuleText(926),
            computed: Rule { value: false, basis: Basis { clause: "it-invoice-2026/computed", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(927), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_2026_OPEN] } },
            slices: &[
                Rule { value: Slice { cap: Yen::new(500000), rates: Rates { sme: Ratio::new(3, 4), small: Ratio::new(4, 5) }, functions_min: 1 }, basis: Basis { clause: "it-invoice-2026/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(928), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
                Rule { value: Slice { cap: Yen::new(3500000), rates: Rates { sme: Ratio::new(2, 3), small: Ratio::new(2, 3) }, functions_min: 2 }, basis: Basis { clause: "it-invoice-2026/slice", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(889), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            ],
            pc: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(100000) }, basis: Basis { clause: "it-invoice-2026/pc", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(890), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            register: Rule { value: Hardware { rate: Ratio::new(1, 2), cap: Yen::new(200000) }, basis: Basis { clause: "it-invoice-2026/register", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(891), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025] } },
            cloud_months_max: Rule { value: 24, basis: Basis { clause: "it-invoice-2026/cloud", source: &SOURCE_KOUBO_2025_NORMAL, locator: RuleText(892), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_INVOICE_CLOUD_AS_NORMAL] } },
            service_months_max: Rule { value: 12, basis: Basis { clause: "it-invoice-2026/service", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(893), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE] } },
            rounding: Rule { value: Rounding::Down, basis: Basis { clause: "it-invoice-2026/rounding", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(894), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_DROP_FRACTIONS] } },
            tax: Rule { value: EligibleTax::Excluded, basis: Basis { clause: "it-invoice-2026/tax", source: &SOURCE_KOUBO_2025_INVOICE, locator: RuleText(895), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SUBSIDY_EXCLUDES_TAX] } },
            repeat: Rule { value: Repeat::Unclear, basis: Basis { clause: "it-invoice-2026/repeat", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(264), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[] } },
        },
    },
];

static SME: [SizeLimit; 10] = [
    SizeLimit { industry: RuleText(929), capital_yen_max: Some(300000000), employees_max: 300 },
    SizeLimit { industry: RuleText(930), capital_yen_max: Some(100000000), employees_max: 100 },
    SizeLimit { industry: RuleText(931), capital_yen_max: Some(50000000), employees_max: 100 },
    SizeLimit { industry: RuleText(932), capital_yen_max: Some(50000000), employees_max: 50 },
    SizeLimit { industry: RuleText(933), capital_yen_max: Some(300000000), employees_max: 900 },
    SizeLimit { industry: RuleText(934), capital_yen_max: Some(300000000), employees_max: 300 },
    SizeLimit { industry: RuleText(935), capital_yen_max: Some(50000000), employees_max: 200 },
    SizeLimit { industry: RuleText(936), capital_yen_max: Some(300000000), employees_max: 300 },
    SizeLimit { industry: RuleText(937), capital_yen_max: None, employees_max: 300 },
    SizeLimit { industry: RuleText(938), capital_yen_max: None, employees_max: 100 },
];

static SMALL: [SizeLimit; 3] = [
    SizeLimit { industry: RuleText(939), capital_yen_max: None, employees_max: 5 },
    SizeLimit { industry: RuleText(940), capital_yen_max: None, employees_max: 20 },
    SizeLimit { industry: RuleText(941), capital_yen_max: None, employees_max: 20 },
];

/// Who applies: what the guide asks.
pub static GUIDE: GuideRules = GuideRules {
    applicants: Applicants { basis: Basis { clause: "applicants", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(942), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] }, sme: &SME, small: &SMALL },
    bodies: &[
        Body { id: "company", name: RuleText(943), capital_counts: true, sme: None, may_be_small: true, basis: Basis { clause: "applicants/body/company", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(942), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "sole", name: RuleText(944), capital_counts: false, sme: None, may_be_small: true, basis: Basis { clause: "applicants/body/sole", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(945), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "medical", name: RuleText(946), capital_counts: false, sme: Some(&SME[8]), may_be_small: false, basis: Basis { clause: "applicants/body/medical", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(947), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "school", name: RuleText(948), capital_counts: false, sme: Some(&SME[8]), may_be_small: false, basis: Basis { clause: "applicants/body/school", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(947), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "chamber", name: RuleText(949), capital_counts: false, sme: Some(&SME[9]), may_be_small: false, basis: Basis { clause: "applicants/body/chamber", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(947), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Body { id: "association", name: RuleText(950), capital_counts: false, sme: None, may_be_small: false, basis: Basis { clause: "applicants/body/association", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(951), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    industries: &[
        Industry { id: "manufacturing", name: RuleText(929), sme: &SME[0], small: &SMALL[2], basis: Basis { clause: "applicants/industry/manufacturing", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(942), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "wholesale", name: RuleText(930), sme: &SME[1], small: &SMALL[0], basis: Basis { clause: "applicants/industry/wholesale", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(942), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "retail", name: RuleText(932), sme: &SME[3], small: &SMALL[0], basis: Basis { clause: "applicants/industry/retail", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(942), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "restaurants", name: RuleText(952), sme: &SME[3], small: &SMALL[0], basis: Basis { clause: "applicants/industry/restaurants", source: &SOURCE_JEED_INDUSTRIES, locator: RuleText(953), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_RESTAURANT_IS_RETAIL] } },
        Industry { id: "services", name: RuleText(954), sme: &SME[2], small: &SMALL[0], basis: Basis { clause: "applicants/industry/services", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(942), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "entertainment", name: RuleText(955), sme: &SME[2], small: &SMALL[1], basis: Basis { clause: "applicants/industry/entertainment", source: &SOURCE_JEED_INDUSTRIES, locator: RuleText(956), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_ENTERTAINMENT_IS_SERVICE] } },
        Industry { id: "software", name: RuleText(934), sme: &SME[5], small: &SMALL[0], basis: Basis { clause: "applicants/industry/software", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(957), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_SOFTWARE_IS_SERVICE] } },
        Industry { id: "inns", name: RuleText(958), sme: &SME[6], small: &SMALL[1], basis: Basis { clause: "applicants/industry/inns", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(942), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "rubber", name: RuleText(933), sme: &SME[4], small: &SMALL[2], basis: Basis { clause: "applicants/industry/rubber", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(942), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Industry { id: "other", name: RuleText(936), sme: &SME[7], small: &SMALL[2], basis: Basis { clause: "applicants/industry/other", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(942), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    exclusions: &[
        Exclusion { id: "one-large-owner", question: RuleText(959), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/one-large-owner", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(960), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "large-owners", question: RuleText(961), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/large-owners", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(960), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "large-officers", question: RuleText(962), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/large-officers", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(960), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "owned-by-deemed", question: RuleText(963), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/owned-by-deemed", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(960), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "income", question: RuleText(964), effect: ExclusionEffect::DeemedLarge, basis: Basis { clause: "applicants/exclusion/income", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(965), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "group", question: RuleText(966), effect: ExclusionEffect::OneApplication, basis: Basis { clause: "applicants/exclusion/group", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(967), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "vendor", question: RuleText(968), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/vendor", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(969), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "nightlife", question: RuleText(970), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/nightlife", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(969), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "religious", question: RuleText(971), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/religious", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(969), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "unincorporated", question: RuleText(972), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/unincorporated", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(969), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "labour", question: RuleText(973), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/labour", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(969), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
        Exclusion { id: "organised-crime", question: RuleText(974), effect: ExclusionEffect::Excluded, basis: Basis { clause: "applicants/exclusion/organised-crime", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(969), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Official, notes: &[] } },
    ],
    small_terminals_min: Rule { value: 42, basis: Basis { clause: "applicants/terminals", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(975), valid_from: Date::literal(2025, 3, 18), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Assumed, notes: &[NOTE_MANY_TERMINALS] } },
};

/// When each programme takes applications, and where that stands.
pub static PERIODS: &[PeriodFact] = &[
    PeriodFact { programme: "it-security-2024", from: Date::literal(2024, 3, 15), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_CAREARC_2024, locator: RuleText(976), valid_from: Date::literal(2024, 3, 15), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2024", from: Date::literal(2024, 8, 24), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_CAREARC_2024, locator: RuleText(977), valid_from: Date::literal(2024, 8, 24), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2024", from: Date::literal(2025, 3, 31), state: ProgrammeState::Closed, basis: Basis { clause: "it-security-2024/period", source: &SOURCE_KOUBO_2025_SECURITY, locator: RuleText(978), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2025, 3, 31), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_JOSEIKIN_INSIGHT_2025, locator: RuleText(979), valid_from: Date::literal(2025, 3, 31), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2025, 11, 1), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_JOSEIKIN_INSIGHT_2025, locator: RuleText(980), valid_from: Date::literal(2025, 11, 1), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2025", from: Date::literal(2026, 3, 30), state: ProgrammeState::Closed, basis: Basis { clause: "it-security-2025/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(978), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2026", from: Date::literal(2026, 3, 30), state: ProgrammeState::Open, basis: Basis { clause: "it-security-2026/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(979), valid_from: Date::literal(2026, 3, 30), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
    PeriodFact { programme: "it-security-2026", from: Date::literal(2026, 8, 26), state: ProgrammeState::Unknown, basis: Basis { clause: "it-security-2026/period", source: &SOURCE_SAMURAI_MATCH_2026, locator: RuleText(981), valid_from: Date::literal(2026, 8, 26), valid_until: None, checked_on: Date::literal(2026, 11, 22), certainty: Certainty::Secondary, notes: &[] } },
];
