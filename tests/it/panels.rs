//! Do the panels come to what is written in `tests/cases-panels`? Sums by hand, at every boundary.

mod days;
mod effort;
mod frames;
mod guide;
mod years;

use otasuke_calculator::domain::{
    Applicant, EndpointFee, MonitoringKind, Months, Named, Offer, Request, ServiceClass, TaxBasis,
    Terminals, Yen, YenPerMonth,
};
use otasuke_calculator::rules::BOOK;
use serde::de::DeserializeOwned;
use serde::Deserialize;

use crate::repository::read;
use crate::rule_docs::Rules;

/// What the cases of one file come to by these rules.
type Ask = fn(&Rules) -> Vec<String>;

/// Every case of the panels that a file of rules can concern: its own file, and what these rules
/// come to.
pub fn answers(rules: &Rules, of: &str) -> Vec<(String, String)> {
    let all: [(&str, Ask, &[&str]); 4] = [
        ("days", days::answers, &["programmes", "steps", "edition"]),
        (
            "frames",
            frames::answers,
            &["frames", "programmes", "standard", "tax"],
        ),
        ("guide", guide::answers, &["guide", "applicants"]),
        ("years", years::answers, &["programmes", "standard", "tax"]),
    ];
    let concerned = all
        .into_iter()
        .filter(|(.., parts)| parts.iter().any(|part| of.contains(part)));
    let answers = concerned.flat_map(|(name, ask, _)| {
        let file = format!("cases-panels/{name}.toml");
        ask(rules)
            .into_iter()
            .map(move |answer| (file.clone(), answer))
    });
    answers.collect()
}

/// The cases of a file of `tests/cases-panels`.
fn cases<T: DeserializeOwned>(file: &str) -> T {
    let text = read(&format!("tests/cases-panels/{file}.toml"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// A customer and an offer: 端末監視型, 1類.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    #[serde(default = "sme")]
    applicant: String,
    #[serde(default)]
    repeated: bool,
    terminals: u32,
    months: u32,
    initial: u64,
    fee: u64,
    #[serde(default)]
    tax_included: bool,
}

fn sme() -> String {
    Applicant::Sme.name().to_owned()
}

impl Asked {
    fn applicant(&self) -> Applicant {
        Applicant::named(&self.applicant).unwrap()
    }

    fn request(&self, fiscal_year: u32) -> Request {
        let none = YenPerMonth::new(Yen::ZERO);
        let fee = EndpointFee::Flat(YenPerMonth::new(Yen::fee(self.fee).unwrap()));
        let id = format!("it-security-{fiscal_year}");
        Request {
            programme: BOOK.programme(&id).unwrap(),
            applicant: self.applicant(),
            already_subsidised: self.repeated,
            as_of: None,
            terminals: Terminals::new(self.terminals).unwrap(),
            term_months: Months::new(self.months).unwrap(),
            offer: Offer {
                tax_basis: match self.tax_included {
                    true => TaxBasis::Included,
                    false => TaxBasis::Excluded,
                },
                initial_fee: Yen::fee(self.initial).unwrap(),
                ..Offer::of(
                    ServiceClass::One,
                    MonitoringKind::Endpoint.with_fees(none, fee),
                )
            },
        }
    }
}
