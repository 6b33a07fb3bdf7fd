//! What is wrong with a request? A field and a code; the message is for a developer.

use std::borrow::Cow;

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use super::json_of;
use crate::domain::Named;

/// The first error of a request, in the contract's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError {
    /// Where: `offer.initialFee`; empty for the line as a whole.
    pub field: Cow<'static, str>,
    /// What.
    pub code: ErrorCode,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum ErrorCode {
    /// The line has more than 64 KiB.
    TooLong,
    /// The line is not UTF-8.
    NotUtf8,
    /// The line is not one JSON object.
    NotJson,
    /// An object names a field twice.
    DuplicateField,
    /// The contract has no such field.
    UnknownField,
    /// The field is required.
    Missing,
    /// The value is of another type.
    WrongType,
    /// The value is none of the contract's.
    UnknownValue,
    /// The value is too small, too large or too long.
    OutOfRange,
    /// A list names a value twice.
    DuplicateValue,
    /// A tier does not start after the one before, or the first not at one terminal.
    TierOrder,
    /// The fee for one terminal is given as one fee and as tiers.
    FeeTwice,
    /// The kind of monitoring does not use this fee.
    FeeNotUsed,
}

impl ErrorCode {
    /// A sentence for a developer.
    pub const fn message(self) -> &'static str {
        match self {
            Self::TooLong => "a line has at most 65536 bytes",
            Self::NotUtf8 => "a line is UTF-8",
            Self::NotJson => "a line is one JSON object, without a byte order mark",
            Self::DuplicateField => "an object names each field once",
            Self::UnknownField => "the contract has no such field",
            Self::Missing => "this field is required",
            Self::WrongType => {
                "another type is expected; an amount is text such as \"2000\", a count a whole number"
            }
            Self::UnknownValue => "the contract has no such value here",
            Self::OutOfRange => "the value is outside of the contract's range",
            Self::DuplicateValue => "each value stands at most once",
            Self::TierOrder => {
                "the first tier starts at 1, and each tier at more terminals than the one before"
            }
            Self::FeeTwice => "endpointTiers stands instead of endpointMonthlyFee: leave one out",
            Self::FeeNotUsed => "this kind of monitoring has no such fee: leave it out",
        }
    }
}

impl RequestError {
    /// The error as the contract writes it.
    pub fn to_json(&self) -> String {
        json_of(&RefusalJson {
            error: ErrorJson {
                field: &self.field,
                code: self.code.name(),
                message: self.code.message(),
            },
        })
    }
}

#[derive(Serialize)]
struct RefusalJson<'a> {
    error: ErrorJson<'a>,
}

#[derive(Serialize)]
struct ErrorJson<'a> {
    field: &'a str,
    code: &'static str,
    message: &'static str,
}

impl std::fmt::Display for RequestError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.field, self.code.message())
    }
}

impl std::error::Error for RequestError {}
