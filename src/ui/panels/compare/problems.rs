//! How is a problem of a price list said? Where it is, what is wrong, and what to do.

#[cfg(test)]
mod tests;

use crate::catalog::fields::{
    Kind, AMOUNT_MAX, BYTES_MAX, CLASSES, LINK_CHARS_MAX, ROWS, SCHEMA, SERVICES_MAX,
};
use crate::catalog::{Problem, ProblemCode};
use crate::draft::number_text::group_digits;
use crate::screen::{say, Words};

const HTTPS: &str = "https://";
const MAILTO: &str = "mailto:";
const SUBJECT: &str = "?subject=";
const DATE: &str = "YYYY-MM-DD";
const LIST: &str = "[ ]";
const OBJECT: &str = "{ }";
/// What a page of a website starts with, such as that of a server that has no price list.
const MARKUP: &str = "<";

/// The whole sentence.
pub(crate) fn problem_sentence(words: Words, problem: &Problem) -> String {
    let says = what(words, problem);
    match place(words, problem) {
        Some(place) => say::catalog::told(words, &place, &says),
        None => says,
    }
}

/// Where it is; a service is counted from one.
fn place(words: Words, problem: &Problem) -> Option<String> {
    let at = problem.place.line_column;
    let at =
        at.map(|(line, column)| say::catalog::at_line(words, &grouped(line), &grouped(column)));
    match (field_of(words, problem), at) {
        (Some(field), Some(at)) => Some(say::catalog::field_at(words, &field, &at)),
        (field, at) => field.or(at),
    }
}

/// In which field it is, and of which service.
fn field_of(words: Words, problem: &Problem) -> Option<String> {
    let place = &problem.place;
    let Some(index) = place.service else {
        return (!place.field.is_empty()).then(|| place.field.clone());
    };
    let number = grouped(index.saturating_add(1));
    let field = place.field.split_once(']');
    let field = field.and_then(|(_, field)| field.strip_prefix('.'));
    Some(match (&place.id, field) {
        (Some(id), Some(field)) => say::catalog::in_service(words, &number, id, field),
        (Some(id), None) => say::catalog::service(words, &number, id),
        (None, Some(field)) => say::catalog::in_nameless_service(words, &number, field),
        (None, None) => say::catalog::nameless_service(words, &number),
    })
}

/// What is wrong, and what to do.
fn what(words: Words, problem: &Problem) -> String {
    let found = problem.found.as_str();
    let sentence = match problem.code {
        ProblemCode::DuplicateField => say::catalog::duplicate_field,
        ProblemCode::UnknownField => say::catalog::unknown_field,
        ProblemCode::Missing => say::catalog::missing,
        ProblemCode::DuplicateValue => say::catalog::duplicate_value,
        ProblemCode::FeeTwice => say::catalog::fee_twice,
        ProblemCode::NotUtf8 => say::catalog::not_utf8,
        ProblemCode::NotJson if found.is_empty() => say::catalog::empty,
        _ => return what_is_found(words, problem.code, found),
    };
    sentence(words).to_owned()
}

fn what_is_found(words: Words, code: ProblemCode, found: &str) -> String {
    let expected = |kind| expected(words, kind);
    match code {
        ProblemCode::TooLong => {
            let bytes = found
                .parse()
                .map_or_else(|_| found.to_owned(), group_digits);
            say::catalog::too_long(words, &bytes, &grouped(BYTES_MAX))
        }
        ProblemCode::NotObject => say::catalog::not_object(words, found, OBJECT),
        ProblemCode::TooManyServices => {
            say::catalog::too_many_services(words, found, &grouped(SERVICES_MAX))
        }
        ProblemCode::WrongType(kind) => say::catalog::wrong_type(words, found, &expected(kind)),
        ProblemCode::UnknownValue(kind) => {
            say::catalog::unknown_value(words, found, &expected(kind))
        }
        ProblemCode::OutOfRange(kind) => say::catalog::out_of_range(words, found, &expected(kind)),
        // In quotation marks it would still be none: 1.5, or -1.
        ProblemCode::AmountAsNumber if !found.bytes().all(|byte| byte.is_ascii_digit()) => {
            say::catalog::wrong_type(words, found, &expected(Kind::Amount))
        }
        ProblemCode::NotJson if found == MARKUP => say::catalog::web_page(words, found),
        ProblemCode::AmountAsNumber => {
            say::catalog::amount_as_number(words, found, &format!("\"{found}\""))
        }
        ProblemCode::TextTooLong(max) => say::catalog::text_too_long(words, found, &grouped(max)),
        ProblemCode::NotADate => say::catalog::not_a_date(words, found, DATE),
        ProblemCode::LinkNotHttps => say::catalog::link_not_https(words, found, HTTPS),
        ProblemCode::ContactForm => say::catalog::contact_form(words, found, HTTPS, MAILTO),
        ProblemCode::MailNotPlain => say::catalog::mail_not_plain(words, found, MAILTO, SUBJECT),
        _ => what_is_found_alone(code)(words, found),
    }
}

/// The sentences that say what is found and nothing else.
fn what_is_found_alone(code: ProblemCode) -> fn(Words, &str) -> String {
    match code {
        ProblemCode::BrokenEscape => say::catalog::broken_escape,
        ProblemCode::ByteOrderMark => say::catalog::byte_order_mark,
        ProblemCode::AmountNotation => say::catalog::amount_notation,
        ProblemCode::TierOrder => say::catalog::tier_order,
        ProblemCode::FeeNotUsed => say::catalog::fee_not_used,
        ProblemCode::DuplicateId => say::catalog::duplicate_id,
        ProblemCode::ForbiddenCharacter => say::catalog::forbidden_character,
        ProblemCode::DatesReversed => say::catalog::dates_reversed,
        ProblemCode::LinkCredentials => say::catalog::link_credentials,
        ProblemCode::LinkWhitespace => say::catalog::link_whitespace,
        ProblemCode::LinkMalformed => say::catalog::link_malformed,
        _ => say::catalog::not_json,
    }
}

/// What may stand in a field.
fn expected(words: Words, kind: Kind) -> String {
    match kind {
        Kind::Schema => say::catalog::a_number(words, &SCHEMA.to_string()),
        Kind::Text(max) => say::catalog::a_text(words, &grouped(max)),
        Kind::Link => say::catalog::a_link(words, HTTPS),
        Kind::Contact => say::catalog::a_text(words, &grouped(LINK_CHARS_MAX)),
        Kind::Date => say::catalog::a_date(words, DATE),
        Kind::Truth => say::catalog::a_truth(words, "true", "false"),
        Kind::Amount => say::catalog::an_amount(words, &AMOUNT_MAX.to_string()),
        Kind::Class => {
            let classes: Vec<String> = CLASSES.iter().map(u32::to_string).collect();
            say::catalog::a_number(words, &classes.join(" / "))
        }
        Kind::Count(least, most) => say::catalog::a_count(
            words,
            &group_digits(least.into()),
            &group_digits(most.into()),
        ),
        Kind::Word(all) => say::catalog::a_word(words, &quoted(all)),
        Kind::Words(all) => say::catalog::some_words(words, LIST, &quoted(all)),
        Kind::Tiers(max) => say::catalog::tiers(words, LIST, &grouped(max)),
        Kind::Requirements => say::catalog::rows(words, LIST, &ROWS.to_string()),
        Kind::Services => say::catalog::a_list(words, LIST),
        Kind::Tier | Kind::Provider | Kind::Service => say::catalog::an_object(words, OBJECT),
    }
}

fn quoted(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    quoted.join(" / ")
}

fn grouped(count: usize) -> String {
    group_digits(u64::try_from(count).unwrap_or(u64::MAX))
}
