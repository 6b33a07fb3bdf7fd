//! Which rows of 表1 does a service state to meet?

/// Some of the rows of 表1, by their numbers from one on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Requirements(u32);

impl Requirements {
    /// With a row more.
    #[must_use]
    pub const fn with(self, number: u32) -> Self {
        Self(self.0 | bit(number))
    }

    /// Without a row.
    #[must_use]
    pub const fn without(self, number: u32) -> Self {
        Self(self.0 & !bit(number))
    }

    /// Whether a row is one of them.
    pub const fn contains(self, number: u32) -> bool {
        self.0 & bit(number) != 0
    }
}

/// No row has a number beyond the bits; such a number is no row.
const fn bit(number: u32) -> u32 {
    match 1_u32.checked_shl(number) {
        Some(bit) => bit,
        None => 0,
    }
}
