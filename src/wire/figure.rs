//! How is a figure written? Money as text, a count as a number.

use serde::{Serialize, Serializer};

use crate::domain::{Yen, YenPerMonth};

/// Whole yen. They are text: a JSON number would be a float to many readers.
#[derive(Clone, Copy)]
pub(super) struct Amount(i64);

impl Amount {
    /// How much more this is, negative where it is less.
    pub(super) const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl From<u64> for Amount {
    fn from(yen: u64) -> Self {
        Self(yen.try_into().unwrap_or(i64::MAX))
    }
}

impl<B: Copy> From<Yen<B>> for Amount {
    fn from(yen: Yen<B>) -> Self {
        yen.to_u64().into()
    }
}

impl<B: Copy> From<YenPerMonth<B>> for Amount {
    fn from(fee: YenPerMonth<B>) -> Self {
        fee.each_month().into()
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(itoa::Buffer::new().format(self.0))
    }
}

/// A figure of either kind.
#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
pub(super) enum Figure {
    Amount(Amount),
    Count(i64),
}
