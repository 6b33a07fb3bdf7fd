//! What is said beside the figures? What would change them, what the newest year pays, what is assumed,
//! and what must be known.

use super::marks::Marks;
use super::{Facts, Remark, Remarks};
use crate::domain::{Basis, Hint, Notice};
use crate::screen::{say, HintView, NewestView, NoticeView};

/// What the newest year pays where that of the answer is over, and what would change the answer.
pub(super) fn answers(facts: &Facts<'_>, marks: &mut Marks) -> Vec<Remarks> {
    let newest = facts.answer.newest.as_ref();
    let newest = newest.map(|newest| of_newest(newest, marks));
    newest.into_iter().chain([hints(facts, marks)]).collect()
}

fn of_newest(newest: &NewestView, marks: &mut Marks) -> Remarks {
    let programme = newest.programme;
    let rules = [
        &programme.rate.basis,
        &programme.limits.basis,
        &programme.eligible_months_max.basis,
    ];
    let status = newest.status.as_ref().map(|chip| &chip.text);
    let mut lines = vec![Remark {
        text: newest.short.clone(),
        marks: marks.of(&rules.map(Some)),
        links: Vec::new(),
    }];
    let said = status.into_iter().chain(&newest.more).chain(&newest.small);
    let said = said.chain(newest.notices.iter().map(|notice| &notice.text));
    lines.extend(said.cloned().map(Remark::of));
    Remarks {
        code: "newest",
        heading: newest.heading.clone(),
        lines,
    }
}

fn hints(facts: &Facts<'_>, marks: &mut Marks) -> Remarks {
    let hints = facts.quote.hints.iter().zip(&facts.answer.hints);
    let line = |(hint, view): (&Hint, &HintView)| Remark {
        text: view.text.clone(),
        marks: marks.of(&[facts.hint_basis(hint)]),
        links: Vec::new(),
    };
    Remarks {
        code: "hints",
        heading: say::paper::hints(facts.words).to_owned(),
        lines: hints.map(line).collect(),
    }
}

/// What the sources that were marked assume.
pub(super) fn assumed(facts: &Facts<'_>, marks: &Marks) -> Remarks {
    let line = |(note, marks): (&str, Vec<String>)| Remark {
        text: note.to_owned(),
        marks,
        links: Vec::new(),
    };
    Remarks {
        code: "assumed",
        heading: say::paper::assumed(facts.words).to_owned(),
        lines: marks.assumed().into_iter().map(line).collect(),
    }
}

/// What must be known; of its list the last is said in every answer, and no notice of the quote.
pub(super) fn notices(facts: &Facts<'_>, marks: &mut Marks) -> Remarks {
    let notices = facts.quote.notices.iter().copied();
    let notices = notices.map(Some).chain(std::iter::repeat(None));
    let line = |(view, notice): (&NoticeView, Option<Notice>)| {
        let basis = notice.and_then(|notice| facts.notice_basis(notice));
        Remark {
            text: view.text.clone(),
            marks: basis.map_or_else(Vec::new, |basis| marks.of(&[Some(basis)])),
            links: view.links.clone(),
        }
    };
    Remarks {
        code: "notices",
        heading: say::notices::heading(facts.words).to_owned(),
        lines: facts.answer.notices.iter().zip(notices).map(line).collect(),
    }
}

impl Facts<'_> {
    fn hint_basis(&self, hint: &Hint) -> Option<&'static Basis> {
        let programme = self.quote.programme;
        match hint {
            Hint::LowerPrice { rule, .. } => {
                let mut checks = self.quote.settlement.checks.iter();
                checks.find(|check| check.rule == *rule)?.basis
            }
            Hint::MonthsNotSubsidised { .. } => Some(&programme.eligible_months_max.basis),
            Hint::RaiseTerminalsToFloor { .. }
            | Hint::RaiseTermToFloor { .. }
            | Hint::CapReachedAt { .. } => Some(&programme.limits.basis),
        }
    }

    fn notice_basis(&self, notice: Notice) -> Option<&'static Basis> {
        let (programme, standard) = (self.quote.programme, &self.book.standard);
        match notice {
            Notice::AlreadySubsidisedUnclear => Some(&programme.repeat.basis),
            Notice::SmallRateMayBeLost => Some(&programme.rate.basis),
            Notice::InitialFeeEligibilityUnconfirmed | Notice::PrepaymentRequired => {
                Some(&programme.eligible_months_max.basis)
            }
            Notice::TaxBasisConverted => Some(&programme.tax.basis),
            Notice::PriceJudgement => Some(&standard.initial_fee_max.basis),
            Notice::CombinedLimitUnconfirmed => Some(&standard.combined_monthly_fee.basis),
            Notice::MinTerminalsApplied | Notice::MinTermApplied | Notice::RegistrationRequired => {
                None
            }
        }
    }
}

impl Remark {
    fn of(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}
