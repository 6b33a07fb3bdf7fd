//! What is each choice called? Its name, and a line about it where the name is not enough.

use super::{say, Words};
use crate::domain::{Applicant, Enhancement, MonitoringKind, Programme, ServiceClass, TaxBasis};

/// 税抜 or 税込.
pub fn tax_basis(words: Words, basis: TaxBasis) -> &'static str {
    match basis {
        TaxBasis::Excluded => say::questions::tax_excluded(words),
        TaxBasis::Included => say::questions::tax_included(words),
    }
}

/// The name of a size of company.
pub fn applicant(words: Words, applicant: Applicant) -> &'static str {
    match applicant {
        Applicant::Sme => say::questions::applicant_sme(words),
        Applicant::Small => say::questions::applicant_small(words),
        Applicant::Large => say::questions::applicant_large(words),
    }
}

/// The name of a kind of monitoring.
pub fn monitoring(words: Words, kind: MonitoringKind) -> &'static str {
    match kind {
        MonitoringKind::Network => say::questions::network(words),
        MonitoringKind::Endpoint => say::questions::endpoint(words),
        MonitoringKind::Combined => say::questions::combined(words),
    }
}

/// A line about a kind of monitoring.
pub fn monitoring_explained(words: Words, kind: MonitoringKind) -> &'static str {
    match kind {
        MonitoringKind::Network => say::questions::network_explained(words),
        MonitoringKind::Endpoint => say::questions::endpoint_explained(words),
        MonitoringKind::Combined => say::questions::combined_explained(words),
    }
}

/// The name of a class.
pub fn service_class(words: Words, class: ServiceClass) -> &'static str {
    match class {
        ServiceClass::One => say::questions::class_one(words),
        ServiceClass::Two => say::questions::class_two(words),
    }
}

/// A line about a class.
pub fn service_class_explained(words: Words, class: ServiceClass) -> &'static str {
    match class {
        ServiceClass::One => say::questions::class_one_explained(words),
        ServiceClass::Two => say::questions::class_two_explained(words),
    }
}

/// What a 2類 may add.
pub fn enhancement(words: Words, one: Enhancement) -> &'static str {
    match one {
        Enhancement::MoreTerminals => say::questions::enhancement_more_terminals(words),
        Enhancement::Combined => say::questions::enhancement_combined(words),
        Enhancement::Cloud => say::questions::enhancement_cloud(words),
        Enhancement::AddedDetection => say::questions::enhancement_detection(words),
        Enhancement::MonthlyService => say::questions::enhancement_service(words),
    }
}

/// A programme in the list, its year first: a phone cuts the end off.
pub fn programme(words: Words, programme: &Programme) -> String {
    let year = programme.fiscal_year.to_string();
    say::questions::programme_of(words, &year, words.rule(programme.title))
}
