//! What was asked? Every value that was typed or chosen.

use super::marks::Marks;
use super::{Entry, Facts};
use crate::domain::{EndpointFee, Enhancement, Named, Quoted, Terminals, Yen, YenPerMonth};
use crate::draft::NumberField;
use crate::screen::field::label;
use crate::screen::rounds::RoundsView;
use crate::screen::{choice, format, say};

pub(super) fn entries(facts: &Facts<'_>, marks: &mut Marks) -> Vec<Entry> {
    let mut entries = facts.customer();
    entries.extend(facts.offer());
    entries.extend(facts.programme(marks));
    entries
}

impl Facts<'_> {
    fn customer(&self) -> Vec<Entry> {
        let (words, request) = (self.words, self.request);
        let already = if request.already_subsidised {
            say::questions::yes(words)
        } else {
            say::questions::no(words)
        };
        let applicant = choice::applicant(words, request.applicant);
        vec![
            self.number(
                NumberField::Terminals,
                format::terminals(words, request.terminals),
            ),
            self.number(
                NumberField::TermMonths,
                format::months(words, request.term_months),
            ),
            Entry::new("applicant", say::questions::applicant(words), applicant),
            Entry::new("alreadySubsidised", say::questions::already(words), already),
        ]
    }

    fn offer(&self) -> Vec<Entry> {
        let (words, offer) = (self.words, &self.request.offer);
        let class = choice::service_class(words, offer.service_class);
        let kind = choice::monitoring(words, offer.monitoring.kind());
        let tax = choice::tax_basis(words, offer.tax_basis);
        let mut entries = vec![
            Entry::new("serviceClass", say::questions::service_class(words), class),
            Entry::new("monitoring", say::questions::monitoring(words), kind),
            Entry::new("tax", say::paper::tax(words), tax),
        ];
        entries.extend(self.fees());
        entries.extend([
            self.number(
                NumberField::MinTerminals,
                format::terminals(words, offer.min_terminals),
            ),
            self.number(
                NumberField::MinTermMonths,
                format::months(words, offer.min_term_months),
            ),
            self.capacity(NumberField::MaxTerminals, offer.max_terminals),
            self.capacity(NumberField::Class1MaxTerminals, offer.class1_max_terminals),
        ]);
        entries.extend(self.billed());
        entries.extend(self.enhancements());
        entries
    }

    fn fees(&self) -> Vec<Entry> {
        let (words, offer) = (self.words, &self.request.offer);
        let network = offer.monitoring.network_fee();
        let network = network.map(|fee| (NumberField::NetworkMonthlyFee, self.monthly(fee)));
        let endpoint = offer.monitoring.endpoint_fee();
        let endpoint = endpoint.map(|fee| (NumberField::EndpointMonthlyFee, self.tiers(fee)));
        let initial = format::yen(words, offer.initial_fee);
        let fees = [network, endpoint, Some((NumberField::InitialFee, initial))];
        let fees = fees.into_iter().flatten();
        fees.map(|(field, text)| self.number(field, text)).collect()
    }

    /// What is paid for, where the offer demands more than was asked.
    fn billed(&self) -> [Entry; 2] {
        let (words, billed) = (self.words, self.quote.settlement.billed);
        let terminals = format::terminals(words, billed.terminals);
        let months = format::months(words, billed.months);
        [
            Entry::new(
                "billedTerminals",
                say::copied::billed_terminals(words),
                terminals,
            ),
            Entry::new("billedMonths", say::copied::billed_months(words), months),
        ]
    }

    fn tiers(&self, fee: &EndpointFee) -> String {
        match fee {
            EndpointFee::Flat(fee) => self.monthly(*fee),
            EndpointFee::Tiered(_) => {
                let tiers: Vec<String> = fee
                    .tiers()
                    .map(|tier| {
                        let from = format::terminals(self.words, tier.from);
                        say::paper::tier(self.words, &from, &self.monthly(tier.fee))
                    })
                    .collect();
                tiers.join(say::panels::and(self.words))
            }
        }
    }

    fn monthly(&self, fee: YenPerMonth<Quoted>) -> String {
        let fee: Yen<Quoted> = fee.each_month();
        format::yen(self.words, fee)
    }

    fn number(&self, field: NumberField, text: String) -> Entry {
        let name = label(self.words, field, self.request.offer.tax_basis);
        Entry::new(field.name(), name, text)
    }

    fn capacity(&self, field: NumberField, count: Option<Terminals>) -> Entry {
        let unknown = || say::paper::as_given(self.words).to_owned();
        let text = count.map_or_else(unknown, |count| format::terminals(self.words, count));
        self.number(field, text)
    }

    /// Those that are claimed; a 1類 claims none.
    fn enhancements(&self) -> Option<Entry> {
        let words = self.words;
        let claimed = self.request.offer.enhancements.claimed();
        let names: Vec<&str> = claimed
            .map(|one: Enhancement| choice::enhancement(words, one))
            .collect();
        let name = say::questions::enhancements(words);
        let text = names.join(say::panels::and(words));
        (!text.is_empty()).then(|| Entry::new("enhancements", name, text))
    }

    fn programme(&self, marks: &mut Marks) -> [Entry; 2] {
        let (words, programme, day) = (self.words, self.quote.programme, self.request.as_of);
        let title = choice::programme(words, programme);
        let rounds = RoundsView::of(programme, day, self.book, words);
        let state = match rounds.text {
            Some(text) => say::units::remarks(words, &rounds.state.text, &text),
            None => rounds.state.text,
        };
        let basis = day.map(|day| programme.period.basis_on(day));
        [
            Entry::new("programme", say::paper::programme(words), title),
            Entry {
                marks: basis.map_or_else(Vec::new, |basis| marks.of(&[Some(basis)])),
                ..Entry::new("programmeState", say::paper::state(words), state)
            },
        ]
    }
}
