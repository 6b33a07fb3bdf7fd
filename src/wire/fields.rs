//! How is one field read? Presence, type, value and range, in the contract's order of errors.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use super::error::{ErrorCode, RequestError};
use super::json::{Json, Object};
use crate::domain::{Named, Quoted, Yen};

/// The fields of one object of the request, and where it stands.
pub(crate) struct Fields<'a> {
    object: &'a Object<'a>,
    /// `""` for the request itself, `"offer."` for the offer.
    prefix: &'a str,
}

type Read<T> = Result<T, RequestError>;

impl<'a> Fields<'a> {
    /// The fields of `object`.
    pub(crate) const fn of(object: &'a Object<'a>, prefix: &'a str) -> Self {
        Self { object, prefix }
    }

    /// Refuses a field that is not in `known`.
    pub(crate) fn only(&self, known: &[&str]) -> Read<()> {
        match self.object.fields().find(|(name, _)| !known.contains(name)) {
            Some((name, _)) => Err(self.error(name, ErrorCode::UnknownField)),
            None => Ok(()),
        }
    }

    /// The error `code` at the field `name`.
    pub(crate) fn error(&self, name: &str, code: ErrorCode) -> RequestError {
        RequestError {
            field: Cow::Owned(format!("{}{name}", self.prefix)),
            code,
        }
    }

    /// The prefix of the fields inside `place`.
    pub(crate) fn prefix_of(&self, place: &str) -> String {
        format!("{}{place}.", self.prefix)
    }

    /// The value of a field, where it is given.
    pub(crate) fn get(&self, name: &str) -> Option<&'a Json<'a>> {
        self.object.get(name)
    }

    /// A field that must be given.
    pub(crate) fn required<T>(&self, name: &str, value: Option<T>) -> Read<T> {
        value.ok_or_else(|| self.error(name, ErrorCode::Missing))
    }

    /// A truth.
    pub(crate) fn bool(&self, name: &str) -> Read<Option<bool>> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Bool(value)) => Ok(Some(*value)),
            Some(_) => Err(self.error(name, ErrorCode::WrongType)),
        }
    }

    /// Text of any length.
    pub(crate) fn text(&self, name: &str) -> Read<Option<&'a str>> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Text(text)) => Ok(Some(text)),
            Some(_) => Err(self.error(name, ErrorCode::WrongType)),
        }
    }

    /// Text of at most `chars_max` characters, which the calculation does not use.
    pub(crate) fn label(&self, name: &str, chars_max: usize) -> Read<()> {
        match self.text(name)? {
            Some(text) if text.chars().nth(chars_max).is_some() => {
                Err(self.error(name, ErrorCode::OutOfRange))
            }
            _ => Ok(()),
        }
    }

    /// One of the contract's words, after `find`.
    pub(crate) fn word<T>(&self, name: &str, find: impl Fn(&str) -> Option<T>) -> Read<Option<T>> {
        let found = |text| find(text).ok_or_else(|| self.error(name, ErrorCode::UnknownValue));
        self.text(name)?.map(found).transpose()
    }

    /// A whole number. One that is negative, or larger than 64 bits, is `u64::MAX`: outside of every range.
    pub(crate) fn integer(&self, name: &str) -> Read<Option<u64>> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Count(count)) => Ok(Some(*count)),
            Some(Json::Number(digits)) if is_integer(digits) => Ok(Some(u64::MAX)),
            Some(_) => Err(self.error(name, ErrorCode::WrongType)),
        }
    }

    /// A count within `range`.
    pub(crate) fn count(&self, name: &str, range: RangeInclusive<u32>) -> Read<Option<u32>> {
        let within = |count: u64| {
            let count = count.try_into().ok().filter(|count| range.contains(count));
            count.ok_or_else(|| self.error(name, ErrorCode::OutOfRange))
        };
        self.integer(name)?.map(within).transpose()
    }

    /// An amount of yen.
    pub(crate) fn fee(&self, name: &str) -> Read<Option<Yen<Quoted>>> {
        let Some(text) = self.text(name)? else {
            return Ok(None);
        };
        if !is_amount(text) {
            return Err(self.error(name, ErrorCode::WrongType));
        }
        let fee = text.parse().ok().and_then(Yen::fee);
        fee.map(Some)
            .ok_or_else(|| self.error(name, ErrorCode::OutOfRange))
    }

    /// A list of the contract's words, each at most once.
    pub(crate) fn words<T: Named>(&self, name: &str) -> Read<Vec<T>> {
        let items = match self.get(name) {
            None => return Ok(Vec::new()),
            Some(Json::List(items)) => items,
            Some(_) => return Err(self.error(name, ErrorCode::WrongType)),
        };
        // First the types, then the words, then whether one stands twice.
        if items.iter().any(|item| !matches!(item, Json::Text(_))) {
            return Err(self.error(name, ErrorCode::WrongType));
        }
        let mut values: Vec<T> = Vec::new();
        let mut is_twice = false;
        for item in items {
            let Json::Text(text) = item else { continue };
            let Some(value) = T::named(text) else {
                return Err(self.error(name, ErrorCode::UnknownValue));
            };
            is_twice |= values.contains(&value);
            values.push(value);
        }
        if is_twice {
            return Err(self.error(name, ErrorCode::DuplicateValue));
        }
        Ok(values)
    }
}

/// `10` and `-10`, but neither `10.0` nor `1e1`; JSON itself knows no leading zeros.
pub(crate) fn is_integer(number: &str) -> bool {
    number
        .strip_prefix('-')
        .unwrap_or(number)
        .bytes()
        .all(|byte| byte.is_ascii_digit())
}

/// Digits without leading zeros.
fn is_amount(text: &str) -> bool {
    text == "0"
        || (!text.is_empty() && !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit()))
}
