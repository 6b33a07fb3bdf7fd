//! How much of what is left does the ordering company carry? A share in percent.

use std::num::NonZeroU64;

/// The share of 実質負担 that the ordering company carries: 0 to 100 percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CarriedShare(u8);

impl CarriedShare {
    /// The whole, in percent.
    const WHOLE: NonZeroU64 = NonZeroU64::MIN.saturating_add(99);

    /// So many percent, or `None` above 100.
    pub fn new(percent: u8) -> Option<Self> {
        (u64::from(percent) <= Self::WHOLE.get()).then_some(Self(percent))
    }

    /// The share in percent.
    pub const fn percent(self) -> u8 {
        self.0
    }

    /// The share of what is left for one partner, rounded up to the yen (切り上げ): what the company would
    /// carry is never understated, and of each partner at most the whole. The product stays within the
    /// bound of [`Yen`](crate::domain::Yen).
    pub fn of_yen(self, left_yen: u64) -> u64 {
        let product = left_yen.saturating_mul(self.0.into());
        product.div_ceil(Self::WHOLE.get())
    }
}

#[cfg(test)]
mod tests {
    use super::CarriedShare;

    #[test]
    fn a_fraction_of_a_yen_is_carried_as_a_whole_one() {
        let cases = [
            (0, 999, 0),
            (100, 999, 999),
            (50, 999, 500),
            (1, 1, 1),
            (33, 300, 99),
        ];
        for (percent, left_yen, carried_yen) in cases {
            let share = CarriedShare::new(percent).unwrap();
            assert_eq!(
                share.of_yen(left_yen),
                carried_yen,
                "{percent} % of {left_yen}"
            );
        }
        assert_eq!(CarriedShare::new(101), None);
    }
}
