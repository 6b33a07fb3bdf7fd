//! Which estimates does a device keep? The last ones, each as its link with its day, and never for whom
//! they were.

use serde::{Deserialize, Serialize};

use super::link::{self, Names, Shared, What};
use super::Figures;
use crate::domain::Date;
use crate::draft::Draft;

/// So many are kept.
pub const KEPT_MAX: usize = 20;
/// No text of a storage that this project wrote is longer.
const TEXT_BYTES_MAX: usize = 40_000;

/// The last estimates, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record(Vec<Kept>);

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The day on which it was made, where that is known.
    pub day: Option<Date>,
    /// What stands behind the `#` of its link.
    pub link: String,
}

/// One of them as the storage holds it.
#[derive(Serialize, Deserialize)]
struct Written {
    day: String,
    link: String,
}

impl Record {
    /// What a storage holds. Anything may have written there: what is no estimate is left out.
    pub fn read(text: &str) -> Self {
        if text.len() > TEXT_BYTES_MAX {
            return Self::default();
        }
        let written: Vec<serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
        let one = |value| serde_json::from_value(value).ok();
        let kept = written.into_iter().filter_map(one);
        let kept = kept.map(|Written { day, link }| Kept {
            day: Date::parse(&day),
            link,
        });
        let mut record = Self::default();
        for one in kept.filter(|one| one.open().is_some()) {
            if !record.0.iter().any(|other| other.link == one.link) {
                record.0.push(one);
            }
        }
        record.0.truncate(KEPT_MAX);
        record
    }

    /// The same for the storage.
    pub fn to_text(&self) -> String {
        let one = |kept: &Kept| Written {
            day: kept.day.map(|day| day.to_string()).unwrap_or_default(),
            link: kept.link.clone(),
        };
        let written: Vec<Written> = self.0.iter().map(one).collect();
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// Keeps one more; the same twice is kept once, and the oldest goes.
    pub fn keep(&mut self, kept: Kept) {
        self.0.retain(|one| one.link != kept.link);
        self.0.insert(0, kept);
        self.0.truncate(KEPT_MAX);
    }

    /// The estimates, the newest first.
    pub fn kept(&self) -> impl Iterator<Item = &Kept> {
        self.0.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Kept {
    /// The form, what its offer is called, and what it came to then.
    pub fn open(&self) -> Option<(Draft, Names, Option<Figures>)> {
        let Shared { what, then } = link::read(&self.link).ok()?;
        match what {
            What::Typed { draft, names } => Some((*draft, names, then)),
            // It would need the price list of then.
            What::Listed { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, Record, KEPT_MAX};
    use crate::domain::Date;
    use crate::draft::{Action, Form, NumberField};
    use crate::share::link::{self, Names, Shared, What};

    fn kept(terminals: u64) -> Kept {
        let picked = Action::Picked(NumberField::Terminals, terminals);
        let form = Form::example().after(picked).expect("another number");
        let what = What::Typed {
            draft: Box::new(form.draft().clone()),
            names: Names::default(),
        };
        Kept {
            day: Date::new(2026, 11, 29),
            link: link::write(&Shared { what, then: None }).expect("a link"),
        }
    }

    #[test]
    fn what_was_written_is_read_again() {
        let mut record = Record::default();
        record.keep(kept(10));
        record.keep(Kept {
            day: None,
            ..kept(20)
        });
        assert_eq!(Record::read(&record.to_text()), record);
    }

    #[test]
    fn the_last_ones_are_kept_each_once_the_newest_first() {
        let mut record = Record::default();
        for terminals in (1..=25).chain([3, 20]) {
            record.keep(kept(terminals));
        }
        let links: Vec<&str> = record.kept().map(|one| one.link.as_str()).collect();
        assert_eq!(links.len(), KEPT_MAX);
        assert_eq!(links[..2], [kept(20).link, kept(3).link]);
        assert_eq!(Record::read(&record.to_text()), record);
    }

    #[test]
    fn what_others_wrote_is_left_out() {
        let good = kept(10).link;
        let altered = good.replace(&good[5..6], if &good[5..6] == "a" { "b" } else { "a" });
        for text in ["", "{}", "[1]", "[[]]", "null", "\u{0}", "[{\"day\":1}]"] {
            assert!(Record::read(text).is_empty(), "{text}");
        }
        let text = format!(
            r#"[{{"day":"<b>","link":"{good}"}},7,{{"day":1,"link":"{good}"}},{{"day":"","link":"{good}"}},{{"day":"","link":"{altered}"}},{{"day":"","link":"<script>"}}]"#
        );
        let read = Record::read(&text);
        let days: Vec<_> = read.kept().map(|one| (one.day, &one.link)).collect();
        assert_eq!(days, [(None, &good)]);
        let long = format!("[{}]", " ".repeat(50_000));
        assert!(Record::read(&long).is_empty());
    }
}
