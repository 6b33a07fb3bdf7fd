//! What is wrong with a price list, and where? Facts; the sentences are the screen's.

use super::fields::Kind;
use crate::wire::ErrorCode;

/// Further problems are only counted.
pub const PROBLEMS_MAX: usize = 100;

/// Something wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What.
    pub code: ProblemCode,
    /// A short excerpt of what stands there, safe to show: what is invisible is `[U+202E]`.
    pub found: String,
}

/// A place in the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Which service, counted from 0.
    pub service: Option<usize>,
    /// Its id, where it can be read; safe to show.
    pub id: Option<String>,
    /// Such as `services[3].endpointTiers[1].fee`; empty for the document as a whole. Safe to show.
    pub field: String,
    /// Line and column, each counted from 1, where the text itself is broken.
    pub line_column: Option<(usize, usize)>,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemCode {
    /// The document has more bytes than it may.
    TooLong,
    /// It starts with a byte order mark.
    ByteOrderMark,
    /// It is not UTF-8.
    NotUtf8,
    /// It is not JSON.
    NotJson,
    /// A text has half of a character: one of two escapes such as `\ud83d\ude00`.
    BrokenEscape,
    /// It is JSON, but not one object.
    NotObject,
    /// There are more services than are read; `found` is how many were left out.
    TooManyServices,
    /// An object names a field twice.
    DuplicateField,
    /// There is no such field.
    UnknownField,
    /// The field is required.
    Missing,
    /// The value is of another type.
    WrongType(Kind),
    /// An amount is a number, where it is text.
    AmountAsNumber,
    /// An amount is text of more than digits: a comma, a sign, a unit.
    AmountNotation,
    /// The value is none of those that may stand there.
    UnknownValue(Kind),
    /// The value is too small or too large, or a list is too long.
    OutOfRange(Kind),
    /// A list names a value twice.
    DuplicateValue,
    /// A tier does not start after the one before, or the first not at one terminal.
    TierOrder,
    /// The fee for one terminal is given as one fee and as tiers.
    FeeTwice,
    /// The kind of monitoring does not use this fee.
    FeeNotUsed,
    /// An earlier service has this id.
    DuplicateId,
    /// The text has more characters than it may.
    TextTooLong(usize),
    /// The text has a character that is invisible, or that turns the text around.
    ForbiddenCharacter,
    /// No day of the calendar, written `YYYY-MM-DD`.
    NotADate,
    /// The last day is before the first.
    DatesReversed,
    /// An address is not `https:`.
    LinkNotHttps,
    /// An address carries a user's name or a password.
    LinkCredentials,
    /// There is whitespace in an address.
    LinkWhitespace,
    /// An address has no host or port that a browser takes, or a character that no address has.
    LinkMalformed,
    /// A contact is neither an `https:` or `mailto:` address nor a telephone number.
    ContactForm,
    /// Behind `mailto:` stands more than an address and a plain subject.
    MailNotPlain,
}

impl ProblemCode {
    /// What an error of the contract is in a price list, where the field is of that kind.
    pub(super) const fn of(error: ErrorCode, kind: Kind) -> Self {
        match error {
            ErrorCode::TooLong => Self::TooLong,
            ErrorCode::NotUtf8 => Self::NotUtf8,
            ErrorCode::NotJson => Self::NotJson,
            ErrorCode::DuplicateField => Self::DuplicateField,
            ErrorCode::UnknownField => Self::UnknownField,
            ErrorCode::Missing => Self::Missing,
            ErrorCode::WrongType => Self::WrongType(kind),
            ErrorCode::UnknownValue => Self::UnknownValue(kind),
            ErrorCode::OutOfRange => Self::OutOfRange(kind),
            ErrorCode::DuplicateValue => Self::DuplicateValue,
            ErrorCode::TierOrder => Self::TierOrder,
            ErrorCode::FeeTwice => Self::FeeTwice,
            ErrorCode::FeeNotUsed => Self::FeeNotUsed,
        }
    }
}

/// As many are told of one service, or of what stands beside them, so that it hides no other's.
const OF_ONE_MAX: usize = 10;

/// The problems found so far.
#[derive(Debug, Default)]
pub(super) struct Problems {
    list: Vec<Problem>,
    more: usize,
    /// How many were told before the part that is being read.
    before: usize,
}

impl Problems {
    /// What is noted from here on is of another part: of the list of services, or of a service.
    pub(super) fn next_part(&mut self) {
        self.before = self.list.len();
    }

    /// Notes a problem, or counts it where there are enough.
    pub(super) fn report(&mut self, make: impl FnOnce() -> Problem) {
        let of_one = self.list.len().saturating_sub(self.before);
        if self.list.len() < PROBLEMS_MAX && of_one < OF_ONE_MAX {
            self.list.push(make());
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.list.len().saturating_add(self.more)
    }

    /// Those that are told, and how many more there are.
    pub(super) fn finish(self) -> (Vec<Problem>, usize) {
        (self.list, self.more)
    }
}
