//! How is one object of a price list read? Field by field, each problem told at its place.

use super::fields::{find, kind_at, Field, Kind, LINK_CHARS_MAX, ROWS};
use super::link::{check_contact, check_link};
use super::problem::{Place, Problem, ProblemCode, Problems};
use super::requirements::Requirements;
use super::text::{around_forbidden, excerpt, is_forbidden, place};
use crate::domain::Date;
use crate::wire::duplicates::first_duplicate;
use crate::wire::fields::{is_integer, Fields};
use crate::wire::json::{Json, Object};
use crate::wire::RequestError;

/// An object with the fields of a table, and where it stands.
pub(super) struct Part<'a, 'p> {
    pub(super) fields: Fields<'a>,
    object: &'a Object<'a>,
    table: &'static [Field],
    /// `services[3].`, or nothing for the document.
    prefix: String,
    service: Option<usize>,
    id: Option<String>,
    problems: &'p mut Problems,
}

impl<'a, 'p> Part<'a, 'p> {
    /// The document or its provider.
    pub(super) fn new(
        object: &'a Object<'a>,
        table: &'static [Field],
        prefix: &str,
        problems: &'p mut Problems,
    ) -> Self {
        Self {
            fields: Fields::of(object, ""),
            object,
            table,
            prefix: prefix.to_owned(),
            service: None,
            id: None,
            problems,
        }
    }

    /// The same, as the service of that number.
    pub(super) fn of_service(mut self, index: usize) -> Self {
        self.service = Some(index);
        if let Some(Json::Text(id)) = self.object.get("id") {
            self.id = Some(excerpt(id.trim())).filter(|id| !id.is_empty());
        }
        self
    }

    /// Tells a problem at a field; what stands there is looked up.
    pub(super) fn tell(&mut self, field: &str, code: ProblemCode) {
        let object = self.object;
        self.tell_found(field, code, || match code {
            ProblemCode::UnknownField | ProblemCode::DuplicateField => excerpt(field),
            _ => value_at(object, field).map_or_else(String::new, shown),
        });
    }

    fn tell_found(&mut self, field: &str, code: ProblemCode, found: impl FnOnce() -> String) {
        let (prefix, service, id) = (&self.prefix, self.service, &self.id);
        self.problems.report(|| Problem {
            place: Place {
                service,
                id: id.clone(),
                field: place(&format!("{prefix}{field}")),
                line_column: None,
            },
            code,
            found: found(),
        });
    }

    /// What was read, where it could be; the error is told.
    pub(super) fn take<T>(&mut self, read: Result<T, RequestError>) -> Option<T> {
        let error = match read {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        let kind = kind_at(self.table, &error.field).unwrap_or(Kind::Service);
        let code = match (
            ProblemCode::of(error.code, kind),
            value_at(self.object, &error.field),
        ) {
            (ProblemCode::WrongType(Kind::Amount), Some(Json::Count(_) | Json::Number(_))) => {
                ProblemCode::AmountAsNumber
            }
            (ProblemCode::WrongType(Kind::Amount), Some(Json::Text(_))) => {
                ProblemCode::AmountNotation
            }
            (code, _) => code,
        };
        self.tell(&error.field, code);
        None
    }

    /// Tells each field that its table does not have.
    pub(super) fn only_known(&mut self) {
        let (object, table) = (self.object, self.table);
        let unknown = |(name, _): &(&str, _)| find(table, name).is_none();
        for (name, _) in object.fields().filter(unknown) {
            self.tell(name, ProblemCode::UnknownField);
        }
    }

    /// Tells the first field that stands twice.
    pub(super) fn only_once(&mut self) {
        if let Some(field) = first_duplicate(self.object) {
            self.tell(&field, ProblemCode::DuplicateField);
        }
    }

    /// Text, without the whitespace around it. One of nothing else is as good as none.
    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        let text = self.shown_text(name)?.unwrap_or_default().trim();
        if !text.is_empty() {
            return Some(text.to_owned());
        }
        if find(self.table, name).is_some_and(|field| field.required) {
            self.tell(name, ProblemCode::Missing);
        }
        None
    }

    /// Text that may be shown, where it is given; `None` where it may not, which is told.
    fn shown_text(&mut self, name: &str) -> Option<Option<&'a str>> {
        let field = find(self.table, name)?;
        let Some(text) = self.take(self.fields.text(name))? else {
            return Some(None);
        };
        let chars_max = match field.kind {
            Kind::Text(chars_max) => chars_max,
            _ => LINK_CHARS_MAX,
        };
        if text.contains(is_forbidden) {
            let code = ProblemCode::ForbiddenCharacter;
            self.tell_found(name, code, || around_forbidden(text));
        } else if text.chars().nth(chars_max).is_some() {
            self.tell(name, ProblemCode::TextTooLong(chars_max));
        } else {
            return Some(Some(text));
        }
        None
    }

    /// An `https:` address.
    pub(super) fn link(&mut self, name: &str) -> Option<String> {
        self.address(name, check_link)
    }

    /// An `https:` or `mailto:` address, or a telephone number.
    pub(super) fn contact(&mut self, name: &str) -> Option<String> {
        self.address(name, check_contact)
    }

    fn address(
        &mut self,
        name: &str,
        check: fn(&str) -> Result<(), ProblemCode>,
    ) -> Option<String> {
        let text = self.shown_text(name)??;
        match check(text) {
            Ok(()) => Some(text.to_owned()),
            Err(code @ ProblemCode::LinkCredentials) => {
                // Nobody's password is shown.
                let host = text.split('@').next_back().unwrap_or_default();
                self.tell_found(name, code, || excerpt(&format!("…@{host}")));
                None
            }
            Err(code) => {
                self.tell(name, code);
                None
            }
        }
    }

    /// A day.
    pub(super) fn date(&mut self, name: &str) -> Option<Date> {
        let text = self.take(self.fields.text(name))??;
        let date = Date::parse(text);
        if date.is_none() {
            self.tell(name, ProblemCode::NotADate);
        }
        date
    }

    /// A list of rows of 表1.
    pub(super) fn requirements(&mut self, name: &str) -> Option<Requirements> {
        let items = match self.object.get(name)? {
            Json::List(items) => items,
            _ => {
                self.tell(name, ProblemCode::WrongType(Kind::Requirements));
                return None;
            }
        };
        let mut rows = Requirements::default();
        for (index, item) in items.iter().enumerate() {
            let row = row(item).and_then(|row| match rows.contains(row) {
                true => Err(ProblemCode::DuplicateValue),
                false => Ok(row),
            });
            match row {
                Ok(row) => rows = rows.with(row),
                Err(code) => self.tell(&format!("{name}[{index}]"), code),
            }
        }
        Some(rows)
    }
}

fn row(item: &Json<'_>) -> Result<u32, ProblemCode> {
    let kind = Kind::Count(1, ROWS);
    match item {
        Json::Count(row) => {
            let row = (*row)
                .try_into()
                .ok()
                .filter(|row| (1..=ROWS).contains(row));
            row.ok_or(ProblemCode::OutOfRange(kind))
        }
        Json::Number(digits) if is_integer(digits) => Err(ProblemCode::OutOfRange(kind)),
        _ => Err(ProblemCode::WrongType(kind)),
    }
}

/// What stands at a place such as `endpointTiers[1].fee`.
fn value_at<'a>(object: &'a Object<'a>, place: &str) -> Option<&'a Json<'a>> {
    let (head, inside) = place
        .split_once('.')
        .map_or((place, None), |(head, inside)| (head, Some(inside)));
    let value = match head.split_once('[') {
        None => object.get(head)?,
        Some((name, index)) => {
            let index: usize = index.trim_end_matches(']').parse().ok()?;
            match object.get(name)? {
                Json::List(items) => items.get(index)?,
                _ => return None,
            }
        }
    };
    match (inside, value) {
        (None, value) => Some(value),
        (Some(inside), Json::Object(object)) => value_at(object, inside),
        _ => None,
    }
}

/// Items of a list that are shown, if they are short.
const ITEMS_SHOWN: usize = 10;

fn shown(value: &Json<'_>) -> String {
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Count(count) => count.to_string(),
        Json::Number(number) => excerpt(number),
        Json::Text(text) => format!("\"{}\"", excerpt(text)),
        Json::List(items) => {
            let mut list = "[".to_owned();
            for (index, item) in items.iter().take(ITEMS_SHOWN).enumerate() {
                list.push_str(if index > 0 { ", " } else { "" });
                list.push_str(&shown(item));
            }
            list.push_str(if items.len() > ITEMS_SHOWN {
                ", …]"
            } else {
                "]"
            });
            excerpt(&list)
        }
        Json::TooDeep => "[…]".to_owned(),
        Json::Object(_) => "{…}".to_owned(),
    }
}
