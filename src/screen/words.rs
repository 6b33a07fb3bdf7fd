//! In which language does the screen speak? Its sentences and the rules' own words, as lines of text.
//!
//! `words/*/*.toml` hold every sentence in every language. `cargo xtask codegen` makes a text of
//! them for each language and a function for each sentence, in [`say`]; a sentence that lacks a
//! language or a figure is refused there. The texts are sent beside the module, so that a
//! visitor is sent one language.

#[rustfmt::skip]
#[path = "words/generated.rs"]
pub mod say;

use std::sync::LazyLock;

use crate::domain::{Named, RuleText};

/// A language of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// 日本語.
    #[default]
    Ja,
    /// English.
    En,
}

impl Named for Language {
    const NAMES: &'static [(Self, &'static str)] = &[(Self::Ja, "ja"), (Self::En, "en")];
}

/// The words of one language. They live as long as the program, and are as cheap to hand on as a
/// reference.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static Text);

#[derive(Debug)]
struct Text {
    language: Language,
    lines: Vec<&'static str>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Words {
    /// Reads the generated texts, that of the page first, and keeps them for good: a page reads each
    /// language once. `None` where a text was not made together with this module, so that its lines
    /// may say something else.
    pub fn read(language: Language, texts: Vec<String>) -> Option<Self> {
        let mut lines: Vec<&'static str> = Vec::new();
        for text in texts {
            let text: &'static str = text.leak();
            let mut of_text = text.lines();
            if of_text.next() != Some(say::VERSION) {
                return None;
            }
            lines.extend(of_text);
        }
        Some(Self::keep(language, lines))
    }

    /// The words that are part of this program.
    fn built_in(language: Language, page: &str, panels: &str) -> Self {
        let words = Self::read(language, vec![page.to_owned(), panels.to_owned()]);
        words.unwrap_or_else(|| Self::keep(language, Vec::new()))
    }

    fn keep(language: Language, lines: Vec<&'static str>) -> Self {
        Self(Box::leak(Box::new(Text { language, lines })))
    }

    /// All Japanese words, for native programs and tests: a browser is sent them as a file.
    pub fn ja() -> Self {
        static WORDS: LazyLock<Words> = LazyLock::new(|| {
            let page = include_str!("words/page.ja.txt");
            Words::built_in(Language::Ja, page, include_str!("words/panels.ja.txt"))
        });
        *WORDS
    }

    /// All English words, for native programs and tests.
    pub fn en() -> Self {
        static WORDS: LazyLock<Words> = LazyLock::new(|| {
            let page = include_str!("words/page.en.txt");
            Words::built_in(Language::En, page, include_str!("words/panels.en.txt"))
        });
        *WORDS
    }

    /// Which language it is.
    pub const fn language(self) -> Language {
        self.0.language
    }

    /// A rule's own words.
    #[inline(never)]
    pub fn rule(self, text: RuleText) -> &'static str {
        self.line(text.0)
    }

    #[inline(never)]
    fn line(self, number: u16) -> &'static str {
        self.0
            .lines
            .get(usize::from(number))
            .copied()
            .unwrap_or_default()
    }

    /// The line with its figures: `{0}` is the first.
    #[inline(never)]
    fn fill(self, number: u16, figures: &[&str]) -> String {
        let mut parts = self.line(number).split('{');
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (index, after) = part.split_once('}').unwrap_or_default();
            let figure = index
                .parse()
                .ok()
                .and_then(|index: usize| figures.get(index));
            out.push_str(figure.copied().unwrap_or_default());
            out.push_str(after);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::{say, Language, Words};

    #[test]
    fn a_sentence_is_said_in_each_language_with_its_figures() {
        assert_eq!(
            say::units::date(Words::ja(), "2026", "11", "22"),
            "2026年11月22日"
        );
        assert_eq!(
            say::units::date(Words::en(), "2026", "11", "22"),
            "2026-11-22"
        );
        assert_eq!(say::units::yen(Words::ja(), "{0}{1}"), "{0}{1}円");
    }

    #[test]
    fn a_text_of_another_time_is_refused() {
        let text = |version: &str| vec![format!("{version}\nword\n")];
        assert!(Words::read(Language::Ja, text(say::VERSION)).is_some());
        assert!(Words::read(Language::Ja, text("0123456789abcdef")).is_none());
        assert!(Words::read(Language::Ja, vec![String::new()]).is_none());
    }

    #[test]
    fn no_line_is_without_its_language() {
        assert_eq!(Words::ja().0.lines.len(), Words::en().0.lines.len());
        for words in [Words::ja(), Words::en()] {
            assert!(words.0.lines.iter().all(|line| !line.trim().is_empty()));
        }
    }
}
