//! What do all partners come to?
//!
//! Sums of yen are `u128`: fewer than 2^32 rows, each below 2^64, come to less than 2^96, so that none of
//! the saturating additions below ever saturates.

use serde::{Deserialize, Serialize};

use super::{Answer, Chosen, Outcome, Raised, Status};
use crate::rules::GUIDE;

/// The sums of all rows.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// All rows with something in them, but the headings.
    pub rows: u32,
    /// Rows without an answer because of a mistake.
    pub mistaken: u32,
    /// Mistakes in all.
    pub mistakes: u32,
    /// Partners with an answer.
    pub answered: Sum,
    /// Those whose subsidy is the share itself.
    pub payable: Sum,
    /// Those that get the most that is paid.
    pub capped: Sum,
    /// Those whose share is below the least that is paid.
    pub below_floor: Sum,
    /// Those that are too large for the programme.
    pub too_large: Sum,
    /// Those for which nothing is paid by another reason.
    pub ineligible: Sum,
    /// Partners that no offer can serve: nothing is computed for them.
    pub unserved: u32,
    /// Of those below the floor, what more months would do.
    pub longer_term: Lift,
    /// Of those below the floor, what more terminals would do.
    pub more_terminals: Lift,
    /// What the ordering company carries of what is left.
    pub carried_yen: u128,
    /// By the id of the industry in the guide, in its order; an empty id where the list does not say.
    pub by_industry: Vec<(String, Sum)>,
    /// By size: 小規模事業者, 中小企業, larger, not known.
    pub by_size: [Sum; 4],
    /// How many partners have so much left to pay; the upper ends of the bands are [`BANDS_YEN`].
    pub by_left: [u32; 8],
}

/// The upper ends of the bands of what is left to pay, in yen, each contained; the last band is above all.
pub const BANDS_YEN: [u64; 7] = [
    50_000, 100_000, 200_000, 300_000, 500_000, 1_000_000, 3_000_000,
];

/// What several partners come to.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// How many.
    pub partners: u32,
    /// Their terminals.
    pub terminals: u64,
    /// What they pay in all, 税込.
    pub cost_yen: u128,
    /// 補助額.
    pub subsidy_yen: u128,
    /// 実質負担, 税込.
    pub left_yen: u128,
}

/// What would bring partners above the floor.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct Lift {
    /// How many would get something.
    pub partners: u32,
    /// What they would get.
    pub subsidy_yen: u128,
    /// What would be left for them to pay.
    pub left_yen: u128,
}

impl Totals {
    /// Adds a row.
    pub fn add(&mut self, outcome: &Outcome) {
        count(&mut self.rows, 1);
        let mistakes = u32::try_from(outcome.mistakes().len());
        count(&mut self.mistakes, mistakes.unwrap_or(u32::MAX));
        match outcome {
            Outcome::Answered(_, answer) => self.add_answer(answer),
            Outcome::Mistaken { .. } => count(&mut self.mistaken, 1),
        }
    }

    fn add_answer(&mut self, answer: &Answer) {
        let Some(chosen) = answer.offer.as_deref() else {
            count(&mut self.unserved, 1);
            return;
        };
        let sum = Sum::of(answer.terminals, chosen);
        self.answered.merge(&sum);
        self.of_status_mut(chosen.status).merge(&sum);
        self.longer_term.add(chosen.longer_term);
        self.more_terminals.add(chosen.more_terminals);
        plus(&mut self.carried_yen, chosen.carried_yen.into());
        let industry = answer.industry.as_deref().unwrap_or_default();
        self.add_of_industry(industry, &sum);
        if let Some(of_size) = self.by_size.get_mut(answer.size.place()) {
            of_size.merge(&sum);
        }
        let band = BANDS_YEN.partition_point(|end| *end < chosen.left_yen);
        if let Some(of_band) = self.by_left.get_mut(band) {
            count(of_band, 1);
        }
    }

    /// Adds what other rows come to. However a list is cut and its parts are put together, the sums are
    /// the same.
    pub fn merge(&mut self, other: &Self) {
        for (mine, others) in [
            (&mut self.rows, other.rows),
            (&mut self.mistaken, other.mistaken),
            (&mut self.mistakes, other.mistakes),
            (&mut self.unserved, other.unserved),
        ] {
            count(mine, others);
        }
        for (mine, others) in [
            (&mut self.answered, &other.answered),
            (&mut self.payable, &other.payable),
            (&mut self.capped, &other.capped),
            (&mut self.below_floor, &other.below_floor),
            (&mut self.too_large, &other.too_large),
            (&mut self.ineligible, &other.ineligible),
        ] {
            mine.merge(others);
        }
        self.longer_term.merge(&other.longer_term);
        self.more_terminals.merge(&other.more_terminals);
        plus(&mut self.carried_yen, other.carried_yen);
        for (industry, sum) in &other.by_industry {
            self.add_of_industry(industry, sum);
        }
        for (mine, others) in self.by_size.iter_mut().zip(&other.by_size) {
            mine.merge(others);
        }
        for (mine, others) in self.by_left.iter_mut().zip(other.by_left) {
            count(mine, others);
        }
    }

    /// Those whose subsidy ended so.
    pub const fn of_status(&self, status: Status) -> &Sum {
        match status {
            Status::Payable => &self.payable,
            Status::Capped => &self.capped,
            Status::BelowFloor => &self.below_floor,
            Status::TooLarge => &self.too_large,
            Status::Ineligible => &self.ineligible,
        }
    }

    fn of_status_mut(&mut self, status: Status) -> &mut Sum {
        match status {
            Status::Payable => &mut self.payable,
            Status::Capped => &mut self.capped,
            Status::BelowFloor => &mut self.below_floor,
            Status::TooLarge => &mut self.too_large,
            Status::Ineligible => &mut self.ineligible,
        }
    }

    fn add_of_industry(&mut self, id: &str, sum: &Sum) {
        let mut known = self.by_industry.iter_mut();
        if let Some((_, of_industry)) = known.find(|(known, _)| known == id) {
            of_industry.merge(sum);
            return;
        }
        let place = |id: &str| {
            let industries = GUIDE.industries.iter();
            industries.take_while(|industry| industry.id != id).count()
        };
        let wanted = place(id);
        let at = self
            .by_industry
            .partition_point(|(known, _)| place(known) < wanted);
        self.by_industry.insert(at, (id.to_owned(), *sum));
    }
}

impl Sum {
    fn of(terminals: u32, chosen: &Chosen) -> Self {
        Self {
            partners: 1,
            terminals: terminals.into(),
            cost_yen: chosen.cost_yen.into(),
            subsidy_yen: chosen.subsidy_yen.into(),
            left_yen: chosen.left_yen.into(),
        }
    }

    fn merge(&mut self, other: &Self) {
        count(&mut self.partners, other.partners);
        self.terminals = self.terminals.saturating_add(other.terminals);
        plus(&mut self.cost_yen, other.cost_yen);
        plus(&mut self.subsidy_yen, other.subsidy_yen);
        plus(&mut self.left_yen, other.left_yen);
    }
}

impl Lift {
    fn add(&mut self, raised: Option<Raised>) {
        if let Some(raised) = raised {
            self.merge(&Self {
                partners: 1,
                subsidy_yen: raised.subsidy_yen.into(),
                left_yen: raised.left_yen.into(),
            });
        }
    }

    fn merge(&mut self, other: &Self) {
        count(&mut self.partners, other.partners);
        plus(&mut self.subsidy_yen, other.subsidy_yen);
        plus(&mut self.left_yen, other.left_yen);
    }
}

/// Rows are counted by `u32`, as a spreadsheet's rows are; no file that is read has as many.
fn count(mine: &mut u32, others: u32) {
    *mine = mine.saturating_add(others);
}

fn plus(mine: &mut u128, others: u128) {
    *mine = mine.saturating_add(others);
}
