//! How is a request written? As the contract has it, so that reading it gives the same request.
//!
//! Every field that has a value is written, defaults too: what was asked stays readable for itself.
//! Left out is what a request does not know (`asOf`, `maxTerminals`, `class1MaxTerminals`), a fee
//! that the monitoring does not use, and the names of the offer, which are no part of a `Request`.

use super::writer::Writer;
use crate::domain::{EndpointFee, Named, Offer, Request, TaxBasis, Terminals};

/// The JSON of a request.
pub(super) fn write(request: &Request) -> String {
    let mut json = Writer::default();
    json.open("", '{');
    json.text("programme", request.programme.id);
    json.text("applicant", request.applicant.name());
    json.truth("alreadySubsidised", request.already_subsidised);
    if let Some(day) = request.as_of {
        json.text("asOf", &day.to_string());
    }
    json.count("terminals", request.terminals.get());
    json.count("termMonths", request.term_months.get());
    write_offer(&mut json, &request.offer);
    json.close('}');
    json.finish()
}

fn write_offer(json: &mut Writer, offer: &Offer) {
    let monitoring = &offer.monitoring;
    json.open("offer", '{');
    // The names of the classes are their numbers.
    json.plain("serviceClass", offer.service_class.name());
    json.text("monitoring", monitoring.kind().name());
    json.truth("taxIncluded", offer.tax_basis == TaxBasis::Included);
    json.amount("initialFee", offer.initial_fee.to_u64());
    if let Some(fee) = monitoring.network_fee() {
        json.amount("networkMonthlyFee", fee.each_month().to_u64());
    }
    if let Some(fee) = monitoring.endpoint_fee() {
        write_endpoint_fee(json, fee);
    }
    json.count("minTerminals", offer.min_terminals.get());
    json.count("minTermMonths", offer.min_term_months.get());
    write_capacity(json, "maxTerminals", offer.max_terminals);
    write_capacity(json, "class1MaxTerminals", offer.class1_max_terminals);
    json.open("enhancements", '[');
    for one in offer.enhancements.claimed() {
        json.text("", one.name());
    }
    json.close(']');
    json.close('}');
}

fn write_endpoint_fee(json: &mut Writer, fee: &EndpointFee) {
    if let EndpointFee::Flat(fee) = fee {
        return json.amount("endpointMonthlyFee", fee.each_month().to_u64());
    }
    json.open("endpointTiers", '[');
    for tier in fee.tiers() {
        json.open("", '{');
        json.count("from", tier.from.get());
        json.amount("fee", tier.fee.each_month().to_u64());
        json.close('}');
    }
    json.close(']');
}

fn write_capacity(json: &mut Writer, name: &str, terminals: Option<Terminals>) {
    if let Some(terminals) = terminals {
        json.count(name, terminals.get());
    }
}
