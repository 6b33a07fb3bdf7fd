//! What do partners come to by hand? Offer by offer through the quote of a single request, and summed by tables.

use std::collections::BTreeMap;

use otasuke_calculator::catalog::Catalog;
use otasuke_calculator::domain::{
    quote, Applicant, Body, Compliance, GuideAnswers, GuideResult, Hint, Industry, Offer, Quote,
    Reason, Request, SubsidyStatus,
};
use otasuke_calculator::partners::{
    Answer, Assessed, Chosen, Partner, Raised, Size, Status, Sum, Totals, BANDS_YEN,
};
use otasuke_calculator::rules::{BOOK, GUIDE};
use proptest::prelude::*;

fn company() -> &'static Body {
    GUIDE.body("company").unwrap()
}

/// Without an industry who it is in all of them, where that is the same.
pub fn applicant(partner: &Partner) -> Option<Applicant> {
    if partner.industry().is_some() {
        return applicant_in(partner.industry(), partner);
    }
    let industries = GUIDE.industries.iter();
    let mut all: Vec<_> = industries
        .map(|industry| applicant_in(Some(industry), partner))
        .collect();
    all.dedup();
    all.pop().filter(|_| all.is_empty()).flatten()
}

fn applicant_in(industry: Option<&'static Industry>, partner: &Partner) -> Option<Applicant> {
    let answers = GuideAnswers {
        body: Some(company()),
        industry,
        capital_yen: partner.capital_yen,
        employees: partner.employees,
        exclusions: vec![Some(false); GUIDE.exclusions.len()],
    };
    GuideResult::of(&answers, &GUIDE).applicant
}

/// The request of a single partner for one offer.
fn single(question: &Request, partner: &Partner, offer: Offer) -> Quote {
    let request = Request {
        terminals: partner.terminals,
        applicant: applicant(partner).unwrap_or(question.applicant),
        offer,
        ..*question
    };
    quote(&request, &BOOK)
}

/// The name of the offer that a person would pick by hand, and its quote.
pub fn by_hand(
    question: &Request,
    list: Option<&Catalog>,
    partner: &Partner,
) -> Option<(String, Quote)> {
    let can_watch = |offer: &Offer| {
        offer
            .max_terminals
            .is_none_or(|max| partner.terminals <= max)
    };
    let Some(list) = list else {
        let offer = Some(question.offer).filter(can_watch)?;
        return Some((String::new(), single(question, partner, offer)));
    };
    let mut best: Option<(String, Quote)> = None;
    for service in list
        .services
        .iter()
        .filter(|service| can_watch(&service.offer))
    {
        let quote = single(question, partner, service.offer);
        let is_wanted = match &partner.offer {
            Some(named) => named.ends_with(service.name.rsplit(' ').next().unwrap()),
            None => quote.settlement.compliance != Compliance::Outside,
        };
        let left = |quote: &Quote| quote.settlement.net.incl_tax;
        let is_better = best
            .as_ref()
            .is_none_or(|(_, best)| left(&quote) < left(best));
        if is_wanted && is_better {
            best = Some((service.name.clone(), quote));
        }
    }
    best
}

fn status(quote: &Quote) -> Status {
    let subsidy = &quote.settlement.subsidy;
    match subsidy.status {
        SubsidyStatus::Payable => Status::Payable,
        SubsidyStatus::Capped => Status::Capped,
        SubsidyStatus::BelowFloor => Status::BelowFloor,
        SubsidyStatus::Ineligible if subsidy.reasons.contains(&Reason::ApplicantTooLarge) => {
            Status::TooLarge
        }
        SubsidyStatus::Ineligible => Status::Ineligible,
    }
}

fn raised(quote: &Quote, wanted: fn(&Hint) -> Option<(u32, u64, u64)>) -> Option<Raised> {
    let (to, subsidy_yen, left_yen) = quote.hints.iter().find_map(wanted)?;
    Some(Raised {
        to,
        subsidy_yen,
        left_yen,
    })
}

/// What the table has to say of a quote.
pub fn expected((name, quote): (String, Quote), percent: u8) -> Chosen {
    let settled = &quote.settlement;
    let left_yen = settled.net.incl_tax.to_u64();
    let carried = u128::from(left_yen) * u128::from(percent);
    Chosen {
        name,
        cost_yen: settled.cost.incl_tax.to_u64(),
        subsidy_yen: settled.subsidy.amount.to_u64(),
        left_yen,
        carried_yen: u64::try_from(carried.div_ceil(100)).unwrap(),
        status: status(&quote),
        is_within: settled.compliance == Compliance::Within,
        longer_term: raised(&quote, |hint| match *hint {
            Hint::RaiseTermToFloor {
                term_months,
                amount,
                net_incl_tax,
            } => Some((term_months.get(), amount.to_u64(), net_incl_tax.to_u64())),
            _ => None,
        }),
        more_terminals: raised(&quote, |hint| match *hint {
            Hint::RaiseTerminalsToFloor {
                terminals,
                amount,
                net_incl_tax,
            } => Some((terminals.get(), amount.to_u64(), net_incl_tax.to_u64())),
            _ => None,
        }),
    }
}

pub const fn size(applicant: Option<Applicant>) -> Size {
    match applicant {
        Some(Applicant::Small) => Size::Small,
        Some(Applicant::Sme) => Size::Sme,
        Some(Applicant::Large) => Size::Large,
        None => Size::Unknown,
    }
}

/// Adds up by tables what [`Totals`] adds up by fields.
pub fn check_plainly(totals: &Totals, rows: &[Assessed]) -> Result<(), TestCaseError> {
    let answers: Vec<&Answer> = rows.iter().filter_map(|row| row.outcome.answer()).collect();
    let served: Vec<(&Answer, &Chosen)> = answers
        .iter()
        .filter_map(|answer| Some((*answer, answer.offer.as_deref()?)))
        .collect();
    let sum = |wanted: &dyn Fn(&Answer, &Chosen) -> bool| {
        let mut sum = Sum::default();
        for (answer, chosen) in served
            .iter()
            .filter(|(answer, chosen)| wanted(answer, chosen))
        {
            sum.partners += 1;
            sum.terminals += u64::from(answer.terminals);
            sum.cost_yen += u128::from(chosen.cost_yen);
            sum.subsidy_yen += u128::from(chosen.subsidy_yen);
            sum.left_yen += u128::from(chosen.left_yen);
        }
        sum
    };
    prop_assert_eq!(totals.rows as usize, rows.len());
    prop_assert_eq!(totals.mistaken as usize, rows.len() - answers.len());
    prop_assert_eq!(totals.unserved as usize, answers.len() - served.len());
    prop_assert_eq!(totals.answered, sum(&|_, _| true));
    for status in [
        Status::Payable,
        Status::Capped,
        Status::BelowFloor,
        Status::TooLarge,
        Status::Ineligible,
    ] {
        prop_assert_eq!(
            *totals.of_status(status),
            sum(&|_, chosen| chosen.status == status)
        );
    }
    for (size, of_size) in [Size::Small, Size::Sme, Size::Large, Size::Unknown]
        .into_iter()
        .zip(totals.by_size)
    {
        prop_assert_eq!(of_size, sum(&|answer, _| answer.size == size));
    }
    let mut industries = BTreeMap::new();
    for (answer, _) in &served {
        let id = answer.industry.clone().unwrap_or_default();
        let of_id = sum(&|answer, _| answer.industry.clone().unwrap_or_default() == id);
        industries.insert(id, of_id);
    }
    let in_order = GUIDE
        .industries
        .iter()
        .map(|industry| industry.id)
        .chain([""]);
    let expected: Vec<(String, Sum)> = in_order
        .filter_map(|id| Some((id.to_owned(), *industries.get(id)?)))
        .collect();
    prop_assert_eq!(&totals.by_industry, &expected);
    check_bands(totals, &sum)?;
    let carried: u128 = served
        .iter()
        .map(|(_, chosen)| u128::from(chosen.carried_yen))
        .sum();
    prop_assert_eq!(totals.carried_yen, carried);
    Ok(())
}

/// How many partners have so much left to pay.
fn check_bands(
    totals: &Totals,
    sum: &impl Fn(&dyn Fn(&Answer, &Chosen) -> bool) -> Sum,
) -> Result<(), TestCaseError> {
    let ends = BANDS_YEN.into_iter().chain([u64::MAX]);
    let mut from = None;
    for (end, of_band) in ends.zip(totals.by_left) {
        let inside = |left: u64| from.is_none_or(|from| left > from) && left <= end;
        let expected = sum(&|_, chosen| inside(chosen.left_yen)).partners;
        prop_assert_eq!(of_band, expected);
        from = Some(end);
    }
    Ok(())
}
