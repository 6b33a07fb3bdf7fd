//! How is a verdict coloured? Colour comes last, after a sign and words.

use strum::IntoStaticStr;

/// What a verdict means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Tone {
    /// Kept, paid.
    Good,
    /// Beyond a limit.
    Bad,
    /// Nearly, or not decided.
    Warn,
    /// Neither.
    Plain,
}

impl Tone {
    /// The name that style sheets use.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A few words in a coloured pill.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// The words, with their sign.
    pub text: String,
    /// The colour.
    pub tone: Tone,
}

impl Chip {
    pub(crate) fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tone,
        }
    }
}
