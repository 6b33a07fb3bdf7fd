//! What is to be known of one offer? Its terms, whom to ask, and why it cannot serve.

use crate::catalog::{Provider, Service};
use crate::compare::{Feature, Hindrance, Row};
use crate::domain::{EndpointFee, Quoted, Yen};
use crate::panel::node::{button, element, link, plain, text, Node};
use crate::panel::Context;
use crate::screen::{choice, compliance_chip, format, rule_name, say, Words};

/// Why an offer cannot serve the customer.
pub(super) fn hindrance(words: Words, hindrance: &Hindrance) -> String {
    match hindrance {
        Hindrance::CapacityExceeded { terminals_max } => say::compare::hindered_capacity(
            words,
            &format::terminals_number(words, (*terminals_max).into()),
        ),
        Hindrance::NotYetValid { from } => {
            say::compare::hindered_future(words, &format::date(words, *from))
        }
        Hindrance::Expired { until } => {
            say::compare::hindered_past(words, &format::date(words, *until))
        }
    }
}

/// What a feature is called.
pub(super) fn feature_name(words: Words, feature: Feature) -> &'static str {
    use crate::domain::CheckRule;
    match feature {
        Feature::Monitoring => say::questions::monitoring(words),
        Feature::ServiceClass => say::questions::service_class(words),
        Feature::InitialFee => rule_name(words, CheckRule::InitialFee),
        Feature::NetworkMonthlyFee => rule_name(words, CheckRule::NetworkMonthlyFee),
        Feature::EndpointMonthlyFee => rule_name(words, CheckRule::EndpointMonthlyFee),
        Feature::TaxBasis => say::compare::tax_basis(words),
        Feature::MinTerminals => rule_name(words, CheckRule::MinTerminals),
        Feature::MinTermMonths => rule_name(words, CheckRule::MinTermMonths),
        Feature::MaxTerminals => rule_name(words, CheckRule::Capacity),
        Feature::Compliance => say::compare::compliance(words),
        Feature::Cost => say::compare::cost(words),
        Feature::Subsidy => say::compare::subsidy(words),
        Feature::Net => say::compare::net_term(words),
        Feature::NetMonthly => say::compare::net_monthly_term(words),
        Feature::Prepaid => say::compare::prepaid(words),
    }
}

/// What an offer has of a feature.
pub(super) fn feature_value(
    words: Words,
    feature: Feature,
    row: &Row,
    offer: &crate::domain::Offer,
) -> String {
    let settled = &row.settled;
    match feature {
        Feature::Monitoring => choice::monitoring(words, offer.monitoring.kind()).to_owned(),
        Feature::ServiceClass => choice::service_class(words, offer.service_class).to_owned(),
        Feature::InitialFee => fee(words, offer, Some(offer.initial_fee)),
        Feature::NetworkMonthlyFee => {
            let network = offer.monitoring.network_fee();
            fee(words, offer, network.map(|network| network.each_month()))
        }
        Feature::EndpointMonthlyFee => endpoint_fee(words, offer),
        Feature::TaxBasis => choice::tax_basis(words, offer.tax_basis).to_owned(),
        Feature::MinTerminals => format::terminals(words, offer.min_terminals),
        Feature::MinTermMonths => format::months(words, offer.min_term_months),
        Feature::MaxTerminals => offer.max_terminals.map_or_else(
            || say::compare::unlimited(words).to_owned(),
            |max| format::terminals(words, max),
        ),
        Feature::Compliance => compliance_chip(words, settled.compliance).text,
        Feature::Cost => format::yen(words, settled.cost.incl_tax),
        Feature::Subsidy => format::yen(words, settled.subsidy.amount),
        Feature::Net => format::yen(words, settled.net.incl_tax),
        Feature::NetMonthly => format::yen(words, settled.net.incl_tax_monthly.each_month()),
        Feature::Prepaid => format::yen(words, settled.net.prepaid_incl_tax),
    }
}

/// A fee with its tax basis, as the offer states it.
fn fee(words: Words, offer: &crate::domain::Offer, fee: Option<Yen<Quoted>>) -> String {
    match fee {
        Some(fee) => say::compare::with_basis(
            words,
            &format::yen(words, fee),
            choice::tax_basis(words, offer.tax_basis),
        ),
        None => say::compare::not_used(words).to_owned(),
    }
}

fn endpoint_fee(words: Words, offer: &crate::domain::Offer) -> String {
    match offer.monitoring.endpoint_fee() {
        Some(EndpointFee::Flat(flat)) => fee(words, offer, Some(flat.each_month())),
        Some(tiered) => {
            let tiers: Vec<String> = tiered
                .tiers()
                .map(|tier| {
                    let from = format::terminals(words, tier.from);
                    say::compare::tier(
                        words,
                        &from,
                        &fee(words, offer, Some(tier.fee.each_month())),
                    )
                })
                .collect();
            tiers.join(say::panels::and(words))
        }
        None => fee(words, offer, None),
    }
}

/// The terms, whom to ask, and what can be done with the offer.
pub(super) fn details(
    context: &Context<'_>,
    row: &Row,
    service: &Service,
    provider: Option<&Provider>,
) -> Node {
    let words = context.words;
    let contact = service.contact.as_ref();
    let contact = contact.or(provider.and_then(|provider| provider.contact.as_ref()));
    let terms = Feature::ALL.iter().map(|feature| {
        let value = feature_value(words, *feature, row, &service.offer);
        element("div", "oc-term")
            .with(text("dt", "", feature_name(words, *feature)))
            .with(text("dd", "", &value))
    });
    element("div", "oc-offer")
        .with(text("h3", "oc-subheading", say::compare::details(words)))
        .with(element("dl", "oc-terms").with_all(terms))
        .with_all(service.notes.as_ref().map(|notes| text("p", "", notes)))
        .with_all(
            service
                .url
                .as_ref()
                .map(|url| element("p", "").with(link(say::compare::website(words), url))),
        )
        .with_all(contact.map(|contact| contact_line(words, contact)))
        .with(actions(words, row, service))
}

/// An address can be followed, a telephone number is read.
fn contact_line(words: Words, contact: &str) -> Node {
    let line = element("p", "");
    if contact.starts_with("https:") || contact.starts_with("mailto:") {
        line.with(link(say::compare::contact_link(words), contact))
    } else {
        line.with(plain(&say::compare::contact(words, contact)))
    }
}

fn actions(words: Words, row: &Row, service: &Service) -> Node {
    let index = row.index.to_string();
    let tiered = matches!(
        service.offer.monitoring.endpoint_fee(),
        Some(EndpointFee::Tiered(_))
    );
    let take = if tiered {
        text("p", "oc-small", say::compare::take_not_tiers(words))
    } else {
        button(
            "oc-button",
            say::compare::take(words),
            "compare.use",
            &index,
        )
    };
    element("div", "oc-actions").with(take).with(button(
        "oc-button",
        say::compare::check(words),
        "compare.check",
        &service.id,
    ))
}
