//! How do cost and subsidy change with the number of terminals, and with the term?
//!
//! Every whole number of the range is computed: nothing is interpolated, so that a tier, the floor
//! and the cap stand exactly where they are.

use std::ops::RangeInclusive;

use super::Candidate;
use crate::domain::{
    Grant, InclTax, Months, Request, RuleBook, Settlement, SubsidyStatus, Terminals, Yen,
};

/// What changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// 端末数.
    Terminals,
    /// 契約期間.
    TermMonths,
}

/// One place of a curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// So many terminals or months.
    pub at: u32,
    /// 実質負担, 税込.
    pub net: Yen<InclTax>,
    /// 補助額.
    pub subsidy: Yen<Grant>,
}

/// Something that happens on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// From here on something is paid.
    FloorReached,
    /// From here on no more is paid.
    CapReached,
    /// More months are not subsidised.
    EligibleMonthsEnd,
    /// More terminals are not watched.
    CapacityEnds,
}

/// Where it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// So many terminals or months.
    pub at: u32,
    /// What happens there.
    pub kind: MarkKind,
}

/// Cost and subsidy of one offer along an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Every whole number of the range that the offer can serve.
    pub points: Vec<Point>,
    /// What happens on the way, in its order.
    pub marks: Vec<Mark>,
}

impl Axis {
    /// The numbers that are shown around what is asked: enough to see both ends, and no more than a
    /// request may name.
    pub fn range(self, question: &Request) -> RangeInclusive<u32> {
        let (asked, least_shown, most) = match self {
            Self::Terminals => (question.terminals.get(), 60, *Terminals::RANGE.end()),
            Self::TermMonths => (question.term_months.get(), 36, *Months::RANGE.end()),
        };
        let shown = asked.saturating_add(asked / 2).max(least_shown);
        1..=shown.min(most).min(POINTS_MAX.max(asked))
    }

    /// What is asked on this axis.
    pub fn asked(self, question: &Request) -> u32 {
        match self {
            Self::Terminals => question.terminals.get(),
            Self::TermMonths => question.term_months.get(),
        }
    }

    /// The question with another number on this axis; `None` outside of what a request may name.
    fn at(self, question: &Request, number: u32) -> Option<Request> {
        match self {
            Self::Terminals => Terminals::new(number).map(|terminals| Request {
                terminals,
                ..*question
            }),
            Self::TermMonths => Months::new(number).map(|term_months| Request {
                term_months,
                ..*question
            }),
        }
    }
}

/// So many numbers are computed for one picture, unless more are asked for.
const POINTS_MAX: u32 = 1_500;

impl Curve {
    /// The curve of one offer.
    pub fn of(
        candidate: &Candidate<'_>,
        axis: Axis,
        question: &Request,
        book: &'static RuleBook,
    ) -> Self {
        let mut points = Vec::new();
        let mut statuses = Vec::new();
        for number in axis.range(question) {
            let Some(request) = axis.at(question, number).map(|request| Request {
                offer: candidate.offer,
                ..request
            }) else {
                continue;
            };
            if candidate
                .offer
                .max_terminals
                .is_some_and(|max| request.terminals > max)
            {
                break;
            }
            let settled = Settlement::of(&request, book);
            points.push(Point {
                at: number,
                net: settled.net.incl_tax,
                subsidy: settled.subsidy.amount,
            });
            statuses.push((number, settled.subsidy.status));
        }
        let marks = marks(axis, candidate, question, &statuses);
        Self { points, marks }
    }

    /// The point at a number, where the offer serves it.
    pub fn at(&self, number: u32) -> Option<Point> {
        // The points are those of every number from one on.
        let index = usize::try_from(number.checked_sub(1)?).ok()?;
        self.points.get(index).copied()
    }
}

fn marks(
    axis: Axis,
    candidate: &Candidate<'_>,
    question: &Request,
    statuses: &[(u32, SubsidyStatus)],
) -> Vec<Mark> {
    let first = |wanted: &[SubsidyStatus]| {
        let found = statuses.iter().find(|(_, status)| wanted.contains(status));
        found.map(|(at, _)| *at)
    };
    let paid = first(&[SubsidyStatus::Payable, SubsidyStatus::Capped]);
    let capped = first(&[SubsidyStatus::Capped]);
    let shown = axis.range(question);
    let end = match axis {
        Axis::Terminals => candidate.offer.max_terminals.map(|max| Mark {
            at: max.get(),
            kind: MarkKind::CapacityEnds,
        }),
        Axis::TermMonths => Some(Mark {
            at: question.programme.eligible_months_max.value,
            kind: MarkKind::EligibleMonthsEnd,
        }),
    };
    // Where something is paid from the first on, nothing happens there.
    let paid = paid.filter(|at| *at > *shown.start());
    let mark = |kind| move |at| Mark { at, kind };
    let mut marks: Vec<Mark> = [
        paid.map(mark(MarkKind::FloorReached)),
        capped.map(mark(MarkKind::CapReached)),
        end.filter(|mark| shown.contains(&mark.at)),
    ]
    .into_iter()
    .flatten()
    .collect();
    marks.sort_by_key(|mark| mark.at);
    marks
}

/// From a number on, which offer is cheapest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// From so many terminals or months on.
    pub from: u32,
    /// The places of the cheapest among the curves: more than one where they cost the same, none
    /// where none serves.
    pub cheapest: Vec<usize>,
}

impl Lead {
    /// Where the cheapest of several offers changes along an axis: the first entry is that of the
    /// first number.
    pub fn all(curves: &[Curve], range: RangeInclusive<u32>) -> Vec<Self> {
        let mut leads: Vec<Self> = Vec::new();
        for number in range {
            let here: Vec<(usize, Point)> = curves
                .iter()
                .enumerate()
                .filter_map(|(index, curve)| Some((index, curve.at(number)?)))
                .collect();
            let least = here.iter().map(|(_, point)| point.net).min();
            let cheapest: Vec<usize> = here
                .iter()
                .filter(|(_, point)| Some(point.net) == least)
                .map(|(index, _)| *index)
                .collect();
            if leads.last().is_none_or(|lead| lead.cheapest != cheapest) {
                leads.push(Self {
                    from: number,
                    cheapest,
                });
            }
        }
        leads
    }
}
