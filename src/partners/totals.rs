//! What do all partners come to?

use serde::{Deserialize, Serialize};

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
    pub carried_yen: u64,
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
    pub cost_yen: u64,
    /// 補助額.
    pub subsidy_yen: u64,
    /// 実質負担, 税込.
    pub left_yen: u64,
}

/// What would bring partners above the floor.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct Lift {
    /// How many would get something.
    pub partners: u32,
    /// What they would get.
    pub subsidy_yen: u64,
    /// What would be left for them to pay.
    pub left_yen: u64,
}
