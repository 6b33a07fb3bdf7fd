//! What is each fact called? Its name stands at the value itself, and is read and written from there.

use strum::VariantArray;

/// A choice whose values have names, the same for JSON, page and storage.
///
/// strum derives what it takes: `IntoStaticStr` and `VariantArray`.
///
/// ```
/// use otasuke_calculator::domain::{Applicant, Named};
/// assert_eq!(Applicant::Small.name(), "small");
/// assert_eq!(Applicant::named("small"), Some(Applicant::Small));
/// assert_eq!(Applicant::ALL.len(), 3);
/// ```
pub trait Named: Copy + PartialEq + Into<&'static str> + VariantArray {
    /// Every value, in the order in which they are shown.
    const ALL: &'static [Self] = Self::VARIANTS;

    /// The value's name.
    fn name(self) -> &'static str {
        self.into()
    }

    /// The value of that name.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.name() == name)
    }
}

impl<T: Copy + PartialEq + Into<&'static str> + VariantArray> Named for T {}
