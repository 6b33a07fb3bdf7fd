//! How is money written? As text: a JSON number would be a float to many readers.

use serde::{Serialize, Serializer};

use crate::domain::Yen;

/// Whole yen, as text.
pub(super) struct Amount(u64);

impl<B: Copy> From<Yen<B>> for Amount {
    fn from(yen: Yen<B>) -> Self {
        Self(yen.to_u64())
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// `limit − actual` of amounts, as text, negative when over.
pub(super) struct Margin {
    pub(super) actual: u64,
    pub(super) limit: u64,
}

impl Serialize for Margin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&i128::from(self.limit).saturating_sub(i128::from(self.actual)))
    }
}
