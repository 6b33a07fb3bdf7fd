//! How do cost and subsidy change with the number of terminals, and with the term?
//!
//! A range has more numbers than a picture has room for. Looked at are those at even distances, those
//! where the price list bends, and those where floor and cap are reached: each exactly, none of them
//! interpolated.

#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use super::turns::turns;
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
    /// How the subsidy ended.
    pub status: SubsidyStatus,
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
#[derive(Clone, Debug)]
pub struct Curve {
    /// The question, with this offer.
    request: Request,
    axis: Axis,
    book: &'static RuleBook,
    /// The numbers that were looked at, the least first.
    points: Vec<Point>,
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
        1..=shown.min(most)
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

    /// The numbers that are looked at first: some at even distances, what is asked, and around each at
    /// which the price list bends.
    fn places(self, request: &Request) -> Vec<u32> {
        let range = self.range(request);
        let room = range.end().saturating_sub(1);
        let gaps = room.min(GAPS_MAX);
        let even = (0..=gaps).map(|gap| {
            let far = u64::from(room).saturating_mul(gap.into());
            let far = far.checked_div(gaps.into()).unwrap_or(0);
            u32::try_from(far).unwrap_or(room).saturating_add(1)
        });
        let bends = self.bends(request).into_iter();
        let around = bends.flat_map(|at| [at.saturating_sub(1), at, at.saturating_add(1)]);
        let all = even.chain(around).chain([self.asked(request)]);
        all.filter(|at| range.contains(at)).collect()
    }

    /// The numbers at which the cost of another one is another sum: it is straight between them, but
    /// for the limits of the subsidy.
    fn bends(self, request: &Request) -> Vec<u32> {
        let offer = &request.offer;
        match self {
            Self::Terminals => {
                let monitoring = &offer.monitoring;
                let tiers = monitoring.endpoint_fee().map(|fee| {
                    let from = fee.tiers().map(|tier| tier.from.get());
                    from.collect::<Vec<u32>>()
                });
                let ends = [Some(offer.min_terminals), offer.max_terminals];
                let ends = ends.into_iter().flatten().map(Terminals::get);
                tiers.into_iter().flatten().chain(ends).collect()
            }
            Self::TermMonths => vec![
                offer.min_term_months.get(),
                request.programme.eligible_months_max.value,
            ],
        }
    }
}

/// So many distances at most: more than the picture is wide, in its own units.
const GAPS_MAX: u32 = 400;

impl Curve {
    /// The curve of one offer.
    pub fn of(
        candidate: &Candidate<'_>,
        axis: Axis,
        question: &Request,
        book: &'static RuleBook,
    ) -> Self {
        let request = Request {
            offer: candidate.offer,
            ..*question
        };
        let mut curve = Self {
            request,
            axis,
            book,
            points: Vec::new(),
            marks: Vec::new(),
        };
        for number in axis.places(&request) {
            curve.look_at(number);
        }
        curve.look_at_limits();
        curve.marks = marks(axis, &request, &curve.points);
        curve
    }

    /// The numbers that were looked at, where the offer serves, the least first.
    pub fn points(&self) -> impl Iterator<Item = &Point> {
        self.points.iter()
    }

    /// The point at a number, where the offer serves it.
    pub fn at(&self, number: u32) -> Option<Point> {
        match self.place(number) {
            Ok(index) => self.points.get(index).copied(),
            Err(_) => self.settle(number),
        }
    }

    /// The same, which is known from then on.
    pub(super) fn look_at(&mut self, number: u32) -> Option<Point> {
        match self.place(number) {
            Ok(index) => self.points.get(index).copied(),
            Err(index) => {
                let point = self.settle(number)?;
                self.points.insert(index, point);
                Some(point)
            }
        }
    }

    fn place(&self, number: u32) -> Result<usize, usize> {
        self.points.binary_search_by_key(&number, |point| point.at)
    }

    fn settle(&self, number: u32) -> Option<Point> {
        let request = self.axis.at(&self.request, number)?;
        let most = request.offer.max_terminals;
        if most.is_some_and(|most| request.terminals > most) {
            return None;
        }
        let settled = Settlement::of(&request, self.book);
        Some(Point {
            at: number,
            net: settled.net.incl_tax,
            subsidy: settled.subsidy.amount,
            status: settled.subsidy.status,
        })
    }

    /// Looks at each number from which on the subsidy ends in another way. Between two bends its share
    /// only grows, so that each way has one stretch there.
    fn look_at_limits(&mut self) {
        let known: Vec<u32> = self.points.iter().map(|point| point.at).collect();
        for (from, to) in known.iter().zip(known.iter().skip(1)) {
            turns((*from, *to), |number| {
                self.look_at(number).map(|point| point.status)
            });
        }
    }
}

fn marks(axis: Axis, request: &Request, points: &[Point]) -> Vec<Mark> {
    let first = |wanted: &[SubsidyStatus]| {
        let found = points.iter().find(|point| wanted.contains(&point.status));
        found.map(|point| point.at)
    };
    let paid = first(&[SubsidyStatus::Payable, SubsidyStatus::Capped]);
    let capped = first(&[SubsidyStatus::Capped]);
    let shown = axis.range(request);
    let end = match axis {
        Axis::Terminals => request.offer.max_terminals.map(|max| Mark {
            at: max.get(),
            kind: MarkKind::CapacityEnds,
        }),
        Axis::TermMonths => Some(Mark {
            at: request.programme.eligible_months_max.value,
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
