//! What is a price with and without consumption tax? Every conversion between the two.

use super::money::{ExclTax, InclTax, Quoted, Ratio, Yen};
use super::terms::TaxBasis;

/// Converts amounts of one offer.
#[derive(Clone, Copy, Debug)]
pub struct Tax {
    basis: TaxBasis,
    percent: u32,
}

impl Tax {
    /// For an offer with prices of that basis, at that rate.
    pub const fn new(basis: TaxBasis, percent: u32) -> Self {
        Self { basis, percent }
    }

    /// 税込: the tax on a 税抜 amount drops fractions of a yen.
    pub fn included(self, amount: Yen<Quoted>) -> Yen<InclTax> {
        match self.basis {
            TaxBasis::Excluded => {
                let tax = amount.share_floor(Ratio::new(self.percent, 100));
                amount.plus(tax).reinterpret()
            }
            TaxBasis::Included => amount.reinterpret(),
        }
    }

    /// 税抜: what a 税込 amount contains beside its tax, fractions of a yen dropped.
    pub fn excluded(self, amount: Yen<Quoted>) -> Yen<ExclTax> {
        match self.basis {
            TaxBasis::Excluded => amount.reinterpret(),
            TaxBasis::Included => {
                let gross_percent = self.percent.saturating_add(100);
                amount
                    .share_floor(Ratio::new(100, gross_percent))
                    .reinterpret()
            }
        }
    }

    /// A 税抜 limit in the offer's own basis. Exact, as limits are multiples of ten yen
    /// (a test holds the rules to that): a price is never converted by rounding to be judged.
    pub fn limit(self, limit: Yen<ExclTax>) -> Yen<Quoted> {
        match self.basis {
            TaxBasis::Excluded => limit.reinterpret(),
            TaxBasis::Included => {
                let gross_percent = self.percent.saturating_add(100);
                limit
                    .share_floor(Ratio::new(gross_percent, 100))
                    .reinterpret()
            }
        }
    }
}
