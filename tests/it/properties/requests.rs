//! Which requests are tried? Valid ones, most of them near the limits; and how one is written.

use otasuke_calculator::domain::{
    Applicant, Date, EndpointFee, Enhancement, Enhancements, Monitoring, MonitoringKind, Months,
    Named, Offer, Programme, Quoted, Request, ServiceClass, TaxBasis, Terminals, Tiers, Yen,
    YenPerMonth,
};
use otasuke_calculator::rules::BOOK;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{json, Map, Value};

/// Any valid request.
pub fn requests() -> impl Strategy<Value = Request> {
    let who = (
        programmes(),
        named::<Applicant>(),
        any::<bool>(),
        proptest::option::of(dates()),
    );
    (who, terminals(), months(), offers()).prop_map(
        |((programme, applicant, already_subsidised, as_of), terminals, term_months, offer)| {
            let who = (programme, applicant, already_subsidised, as_of);
            let (programme, applicant, already_subsidised, as_of) = who;
            Request {
                programme,
                applicant,
                already_subsidised,
                as_of,
                terminals,
                term_months,
                offer,
            }
        },
    )
}

/// Requests that nothing but floor and cap decides: within the standard, by an eligible applicant.
pub fn plain_requests() -> impl Strategy<Value = Request> {
    let applicants = select(vec![Applicant::Sme, Applicant::Small]);
    (
        requests(),
        applicants,
        0..=2_000_u64,
        0..=10_000_u64,
        1..=24_u32,
    )
        .prop_map(|(mut request, applicant, endpoint, network, months)| {
            let offer = &mut request.offer;
            offer.service_class = ServiceClass::One;
            offer.monitoring = kind(offer.monitoring).with_fees(monthly(network), flat(endpoint));
            offer.initial_fee = fee(network);
            offer.min_terminals = Terminals::ONE;
            offer.min_term_months = offer.min_term_months.min(Months::new(months).unwrap());
            offer.max_terminals = None;
            Request {
                applicant,
                already_subsidised: false,
                ..request
            }
        })
}

fn programmes() -> impl Strategy<Value = &'static Programme> {
    select(BOOK.programmes)
}

fn named<T: Named + std::fmt::Debug>() -> impl Strategy<Value = T> {
    select(T::ALL)
}

fn dates() -> impl Strategy<Value = Date> {
    (2024..=2027_u16, 1..=12_u8, 1..=28_u8)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

pub fn terminals() -> impl Strategy<Value = Terminals> {
    prop_oneof![4 => 1..=60_u32, 1 => 1..=100_000_u32]
        .prop_map(|count| Terminals::new(count).unwrap())
}

pub fn months() -> impl Strategy<Value = Months> {
    prop_oneof![3 => 1..=30_u32, 1 => 1..=120_u32].prop_map(|count| Months::new(count).unwrap())
}

fn offers() -> impl Strategy<Value = Offer> {
    let class = (
        named::<ServiceClass>(),
        named::<MonitoringKind>(),
        any::<bool>(),
    );
    let fees = (fees(500_000), fees(10_000), endpoint_fees());
    let few = prop_oneof![4 => Just(Terminals::ONE), 1 => terminals()];
    let short = prop_oneof![4 => Just(Months::ONE), 1 => months()];
    let capacity = || proptest::option::weighted(0.3, terminals());
    let claims = proptest::collection::vec(named::<Enhancement>(), 0..=3);
    let terms = (few, short, capacity(), capacity(), claims);
    (class, fees, terms).prop_map(|(class, (initial, network, endpoint), terms)| Offer {
        service_class: class.0,
        monitoring: class.1.with_fees(monthly(network), endpoint),
        tax_basis: if class.2 {
            TaxBasis::Included
        } else {
            TaxBasis::Excluded
        },
        initial_fee: fee(initial),
        min_terminals: terms.0,
        min_term_months: terms.1,
        max_terminals: terms.2,
        class1_max_terminals: terms.3,
        enhancements: terms
            .4
            .into_iter()
            .fold(Enhancements::default(), Enhancements::with),
    })
}

/// Fees below, at and just over a limit, with or without tax; and, rarely, any fee.
fn fees(limit: u64) -> impl Strategy<Value = u64> {
    prop_oneof![
        6 => 0..=limit,
        2 => limit - 2..=limit + 2,
        2 => limit * 11 / 10 - 2..=limit * 11 / 10 + 2,
        1 => 0..=Yen::FEE_MAX,
    ]
}

/// Flat fees and, less often, tiers.
fn endpoint_fees() -> impl Strategy<Value = EndpointFee> {
    prop_oneof![
        3 => fees(2_000).prop_map(flat),
        1 => tiers(proptest::collection::vec((1..=60_u32, fees(2_000)), 1..=Tiers::COUNT_MAX)),
    ]
}

/// Tiers of these widths and fees.
pub fn tiers(steps: impl Strategy<Value = Vec<(u32, u64)>>) -> impl Strategy<Value = EndpointFee> {
    steps.prop_map(|steps| {
        let mut from = 1;
        let mut list = Vec::new();
        for (width, fee) in steps {
            list.push((Terminals::new(from).unwrap(), monthly(fee)));
            from += width;
        }
        EndpointFee::Tiered(Tiers::new(&list).unwrap())
    })
}

pub fn flat(yen: u64) -> EndpointFee {
    EndpointFee::Flat(monthly(yen))
}

pub fn fee(yen: u64) -> Yen<Quoted> {
    Yen::fee(yen).unwrap()
}

pub fn monthly(yen: u64) -> YenPerMonth<Quoted> {
    YenPerMonth::new(fee(yen))
}

pub fn kind(monitoring: Monitoring) -> MonitoringKind {
    match monitoring {
        Monitoring::Network { .. } => MonitoringKind::Network,
        Monitoring::Endpoint { .. } => MonitoringKind::Endpoint,
        Monitoring::Combined { .. } => MonitoringKind::Combined,
    }
}

/// The request as the contract writes it, every field given.
pub fn to_json(request: &Request) -> Value {
    let offer = &request.offer;
    let amount = |fee: Option<YenPerMonth<Quoted>>| {
        fee.map_or_else(|| "0".to_owned(), |fee| fee.each_month().to_string())
    };
    let claimed = offer.enhancements.claimed();
    let mut offer_json = json!({
        "serviceClass": offer.service_class.name().parse::<u32>().unwrap(),
        "monitoring": kind(offer.monitoring).name(),
        "taxIncluded": offer.tax_basis == TaxBasis::Included,
        "initialFee": offer.initial_fee.to_string(),
        "networkMonthlyFee": amount(offer.monitoring.network_fee()),
        "minTerminals": offer.min_terminals.get(),
        "minTermMonths": offer.min_term_months.get(),
        "enhancements": claimed.map(Named::name).collect::<Vec<_>>(),
    });
    match offer.monitoring.endpoint_fee() {
        Some(fee @ EndpointFee::Tiered(_)) => {
            put(&mut offer_json, "endpointTiers", Some(tiers_json(fee)));
        }
        flat => {
            let fee = amount(flat.map(EndpointFee::highest));
            put(&mut offer_json, "endpointMonthlyFee", Some(fee));
        }
    }
    put(
        &mut offer_json,
        "maxTerminals",
        offer.max_terminals.map(Terminals::get),
    );
    put(
        &mut offer_json,
        "class1MaxTerminals",
        offer.class1_max_terminals.map(Terminals::get),
    );
    let mut json = json!({
        "programme": request.programme.id,
        "applicant": request.applicant.name(),
        "alreadySubsidised": request.already_subsidised,
        "terminals": request.terminals.get(),
        "termMonths": request.term_months.get(),
        "offer": offer_json,
    });
    put(&mut json, "asOf", request.as_of.map(|day| day.to_string()));
    json
}

fn tiers_json(fee: &EndpointFee) -> Value {
    let tiers = fee.tiers();
    tiers
        .map(|tier| json!({ "from": tier.from.get(), "fee": tier.fee.each_month().to_string() }))
        .collect()
}

fn put<T: Into<Value>>(json: &mut Value, name: &str, value: Option<T>) {
    let fields: &mut Map<String, Value> = json.as_object_mut().unwrap();
    fields.extend(value.map(|value| (name.to_owned(), value.into())));
}
