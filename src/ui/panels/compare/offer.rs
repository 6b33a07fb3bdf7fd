//! What is to be known of one offer? Its terms, whom to ask, and why it cannot serve.

use yew::prelude::*;

use super::msg::Msg;
use super::validity::validity;
use super::{is_tiered, Shown};
use crate::catalog::Service;
use crate::compare::{Feature, Hindrance, Row};
use crate::domain::{EndpointFee, Quoted, Yen};
use crate::screen::{choice, compliance_chip, format, rule_name, say, Words};
use crate::ui::components::{link, Button};

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
pub(in crate::ui::panels) fn feature_name(words: Words, feature: Feature) -> &'static str {
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
pub(in crate::ui::panels) fn feature_value(
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
pub(super) fn details(shown: &Shown<'_>, row: &Row, service: &Service) -> Html {
    let words = shown.beside.words;
    let provider = &shown.catalog.provider;
    let contact = service.contact.as_ref().or(provider.contact.as_ref());
    html! {
        <div class="oc-offer">
            <h3 class="oc-subheading">{ say::compare::details(words) }</h3>
            <dl class="oc-terms">
                for feature in Feature::ALL.iter().copied() {
                    <div class="oc-term">
                        <dt>{ feature_name(words, feature) }</dt>
                        <dd>{ feature_value(words, feature, row, &service.offer) }</dd>
                    </div>
                }
                { validity(words, service) }
            </dl>
            if let Some(notes) = &service.notes {
                <p>{ notes }</p>
            }
            if let Some(url) = &service.url {
                <p>{ link(say::compare::website(words), url) }</p>
            }
            { contact.map(|contact| contact_line(words, contact)) }
            { actions(shown, row.index, service) }
        </div>
    }
}

/// An address can be followed, a telephone number is read.
fn contact_line(words: Words, contact: &str) -> Html {
    let is_address = contact.starts_with(|first: char| first.is_ascii_alphabetic());
    html! {
        if is_address {
            <p>{ link(say::compare::contact_link(words), contact) }</p>
        } else {
            <p>{ say::compare::contact(words, contact) }</p>
        }
    }
}

fn actions(shown: &Shown<'_>, index: usize, service: &Service) -> Html {
    let words = shown.beside.words;
    let id = service.id.clone();
    let check = shown.on.reform(move |_: MouseEvent| Msg::Check(id.clone()));
    html! {
        <div class="oc-actions">
            if is_tiered(service) {
                <p class="oc-small">{ say::compare::take_not_tiers(words) }</p>
            } else {
                <Button
                    action="use"
                    onclick={shown.on.reform(move |_: MouseEvent| Msg::Use(index))}
                >
                    { say::compare::take(words) }
                </Button>
            }
            <Button action="check" onclick={check}>{ say::compare::check(words) }</Button>
        </div>
    }
}
