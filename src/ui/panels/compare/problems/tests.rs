//! Is every problem of a price list said in both languages, with its place and what was found?

use super::problem_sentence;
use crate::catalog::fields::Kind;
use crate::catalog::{Place, Problem, ProblemCode};
use crate::screen::Words;

fn problem(code: ProblemCode, place: Place, found: &str) -> Problem {
    Problem {
        place,
        code,
        found: found.to_owned(),
    }
}

fn in_service(field: &str) -> Place {
    Place {
        service: Some(3),
        id: Some("b".to_owned()),
        field: field.to_owned(),
        line_column: None,
    }
}

#[test]
fn a_sentence_says_where_what_and_what_to_do() {
    let fee = in_service("services[3].endpointTiers[1].fee");
    let comma = problem(ProblemCode::AmountNotation, fee, "\"1,800\"");
    assert_eq!(
        problem_sentence(Words::Ja, &comma),
        "4番目のサービス（id「b」）の endpointTiers[1].fee：金額 \"1,800\" を読めません。カンマ・単位・符号・先頭の0を付けず、半角の数字だけを書いてください"
    );
    assert_eq!(
        problem_sentence(Words::En, &comma),
        "Service 4 (id “b”), endpointTiers[1].fee: The amount \"1,800\" cannot be read. Write digits alone, without commas, units, signs or leading zeros"
    );
    let syntax = Place {
        line_column: Some((12, 3)),
        ..Place::default()
    };
    let syntax = problem(ProblemCode::NotJson, syntax, "},");
    assert_eq!(
        problem_sentence(Words::Ja, &syntax),
        "12行目の3文字目：JSONとして読めません（},）。カンマ・引用符・かっこを確かめてください"
    );
    let count = problem(
        ProblemCode::OutOfRange(Kind::Count(1, 16)),
        in_service("services[3].requirements[0]"),
        "17",
    );
    assert_eq!(
        problem_sentence(Words::En, &count),
        "Service 4 (id “b”), requirements[0]: 17 is out of range. Write a whole number from 1 to 16 without quotation marks"
    );
    let whole = problem(ProblemCode::TooLong, Place::default(), "1048577");
    assert_eq!(
        problem_sentence(Words::Ja, &whole),
        "料金表が大きすぎます（1,048,577バイト）。1,048,576バイト以下にしてください"
    );
}

#[test]
fn the_advice_leads_to_a_list_that_can_be_read() {
    let said = |code, found| {
        let problem = problem(code, Place::default(), found);
        [Words::Ja, Words::En].map(|words| problem_sentence(words, &problem))
    };
    let number = |found| said(ProblemCode::AmountAsNumber, found);
    assert!(number("2000")[1].ends_with("quotation marks: \"2000\""));
    for found in ["1.5", "-1", "1e3"] {
        let [ja, en] = number(found);
        assert!(
            ja.ends_with("0以上1000000000以下の数字を書いてください"),
            "{ja}"
        );
        assert!(
            en.ends_with("digits in quotation marks, from 0 to 1000000000"),
            "{en}"
        );
    }
    let not_json = |found| said(ProblemCode::NotJson, found);
    assert_eq!(
        not_json("")[1],
        "The price list is empty. Check the file or the address"
    );
    assert!(not_json("<")[1].starts_with("This looks like a web page, not a price list (<)."));
    assert!(not_json("{<")[0].starts_with("JSONとして読めません（{<）"));
}

#[test]
fn every_problem_is_said_in_both_languages() {
    let kinds = [
        Kind::Schema,
        Kind::Text(9),
        Kind::Link,
        Kind::Contact,
        Kind::Date,
        Kind::Truth,
        Kind::Amount,
        Kind::Class,
        Kind::Count(1, 9),
        Kind::Word(&["a", "b"]),
        Kind::Words(&["a", "b"]),
        Kind::Tiers(9),
        Kind::Tier,
        Kind::Requirements,
        Kind::Provider,
        Kind::Services,
        Kind::Service,
    ];
    let mut codes = vec![
        ProblemCode::TooLong,
        ProblemCode::ByteOrderMark,
        ProblemCode::NotUtf8,
        ProblemCode::NotJson,
        ProblemCode::BrokenEscape,
        ProblemCode::NotObject,
        ProblemCode::TooManyServices,
        ProblemCode::DuplicateField,
        ProblemCode::UnknownField,
        ProblemCode::Missing,
        ProblemCode::AmountAsNumber,
        ProblemCode::AmountNotation,
        ProblemCode::DuplicateValue,
        ProblemCode::TierOrder,
        ProblemCode::FeeTwice,
        ProblemCode::FeeNotUsed,
        ProblemCode::DuplicateId,
        ProblemCode::TextTooLong(9),
        ProblemCode::ForbiddenCharacter,
        ProblemCode::NotADate,
        ProblemCode::DatesReversed,
        ProblemCode::LinkNotHttps,
        ProblemCode::LinkCredentials,
        ProblemCode::LinkWhitespace,
        ProblemCode::LinkMalformed,
        ProblemCode::ContactForm,
    ];
    codes.extend(kinds.map(ProblemCode::WrongType));
    let mut said = std::collections::HashSet::new();
    for code in codes {
        let problem = problem(code, in_service("services[3].x"), "F");
        let [ja, en] = [Words::Ja, Words::En].map(|words| problem_sentence(words, &problem));
        assert!(ja.starts_with("4番目のサービス（id「b」）の x："), "{ja}");
        assert!(en.starts_with("Service 4 (id “b”), x: "), "{en}");
        assert!(en.is_ascii() || en.matches(['“', '”']).count() == 2, "{en}");
        // Three kinds are an object, and "F" in quotation marks would be no amount.
        let twin = matches!(
            code,
            ProblemCode::WrongType(Kind::Provider | Kind::Service | Kind::Amount)
        );
        assert!(said.insert(ja.clone()) || twin, "{ja}");
    }
}
