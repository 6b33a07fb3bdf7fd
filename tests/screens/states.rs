//! In which states is the page looked at? In each that differs in what it shows.

use otasuke_calculator::domain::{
    Applicant, Date, Enhancement, MonitoringKind, Named, ServiceClass, TaxBasis,
};
use otasuke_calculator::draft::{Action, Choice, NumberField};
use otasuke_calculator::screen::Words;

use crate::page::{chosen, html, page, programme, typed, CLOSED, OPEN};
use crate::tree::Tree;

pub struct State {
    pub name: &'static str,
    pub actions: Vec<Action>,
    pub today: Option<Date>,
}

impl State {
    pub fn page(&self) -> Tree {
        page(&self.actions, self.today)
    }

    pub fn english(&self) -> Tree {
        Tree::of(&html(Words::En, &self.actions, self.today, true))
    }
}

/// What no field may do to the page.
pub const HOSTILE: &str = "\"><script>alert(1)</script><img src=x onerror='a()'>&amp;";

#[rustfmt::skip]
pub fn all() -> Vec<State> {
    use NumberField as F;
    let state = |name, actions, today| State { name, actions, today };
    let two = || chosen(Choice::ServiceClass(ServiceClass::Two));
    let kind = |kind| chosen(Choice::Monitoring(kind));
    let claim = |one: &Enhancement| chosen(Choice::Enhancement(*one, true));
    let claims = || Enhancement::ALL.iter().map(claim).collect::<Vec<_>>();
    let large = || chosen(Choice::Applicant(Applicant::Large));
    let broken = NumberField::ALL.iter().map(|field| typed(*field, "abc")).collect::<Vec<_>>();
    let everything = vec![kind(MonitoringKind::Combined), two(), typed(F::MaxTerminals, "20")];
    vec![
        state("the opening", vec![], OPEN),
        state("the opening, too late", vec![], CLOSED),
        state("the opening, on no known day", vec![], None),
        state("the newest programme", vec![programme("it-security-2026")], CLOSED),
        state("capped", vec![typed(F::Terminals, "100")], OPEN),
        state("below the floor", vec![typed(F::Terminals, "2")], OPEN),
        state("refused", vec![
            programme("it-security-2025"), typed(F::EndpointMonthlyFee, "2500"),
            typed(F::MaxTerminals, "5"), large(), chosen(Choice::AlreadySubsidised(true)),
        ], CLOSED),
        state("prices with tax", vec![chosen(Choice::TaxBasis(TaxBasis::Included))], OPEN),
        state("a network", vec![kind(MonitoringKind::Network)], OPEN),
        state("both, judged by the sum", vec![
            kind(MonitoringKind::Combined), typed(F::NetworkMonthlyFee, "12000"),
        ], OPEN),
        state("2類 without claims", vec![two()], OPEN),
        state("2類 with all claims", [vec![two()], claims()].concat(), OPEN),
        state("every field", everything, OPEN),
        state("every field wrong", [
            vec![kind(MonitoringKind::Combined), two()], broken,
        ].concat(), OPEN),
        state("a field left empty", vec![typed(F::Terminals, ""), Action::Left(F::Terminals)], OPEN),
        state("all empty", vec![Action::Cleared], OPEN),
        state("hostile text", vec![typed(F::Terminals, HOSTILE)], OPEN),
        state("read differently", vec![typed(F::TermMonths, "２年")], OPEN),
    ]
}
