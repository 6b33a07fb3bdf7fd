//! What does a component know without being told? The language and the day of the calculator around it.

use yew::prelude::*;

use crate::domain::Date;
use crate::screen::Words;

/// What is the same for the whole of a calculator.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Setting {
    /// In which language it speaks.
    pub words: Words,
    /// Today in Japan, where known.
    pub today: Option<Date>,
}

/// Language and day of the calculator that the component stands in.
#[hook]
pub(crate) fn use_setting() -> Setting {
    use_context().unwrap_or_default()
}
