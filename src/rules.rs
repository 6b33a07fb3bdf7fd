//! What do the regulations say? The figures of `rules/*.toml` as constants.
//!
//! `cargo xtask codegen` writes `generated.rs`; it is committed, and a test proves it fresh.

#[rustfmt::skip]
mod generated;

use crate::domain::{FrameYear, Programme};

pub use generated::{APPLICATION, BOOK, CHECKLIST, FRAMES, GUIDE};

/// The frames that pay for another tool in the year of that programme, where they are entered.
pub fn frames_of(programme: &Programme) -> Option<&'static FrameYear> {
    FRAMES
        .iter()
        .find(|year| year.fiscal_year == programme.fiscal_year)
}

#[cfg(test)]
mod tests {
    use super::CHECKLIST;
    use crate::domain::ServiceClass;

    #[test]
    fn all_sixteen_rows_stand_in_order_and_concern_some_class() {
        for (row, number) in CHECKLIST.requirements.iter().zip(1..) {
            assert_eq!(row.number, number);
            let classes = [ServiceClass::One, ServiceClass::Two];
            assert!(classes.into_iter().any(|class| row.of(class).is_some()));
        }
        assert_eq!(CHECKLIST.requirements.len(), 16);
    }
}
