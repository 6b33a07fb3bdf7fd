//! What is sent, to be held against the formats? Forms, with offers typed and taken from the sample.

use otasuke_calculator::catalog::Catalog;
use otasuke_calculator::domain::{Date, Named};
use otasuke_calculator::draft::{Draft, NumberField, Reading};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::share::link::{Names, Shared, What, ROOM};
use otasuke_calculator::share::{Figures, Question, Tags};

/// A form of the example with these things set, by their names in a saved form; `-` is nothing.
pub fn form(set: &str) -> Draft {
    let words = set.split_whitespace();
    words.fold(Draft::example(), |draft, word| {
        let (key, value) = word.split_once('=').unwrap();
        let value = if value == "-" { "" } else { value };
        match NumberField::ALL.iter().find(|field| field.name() == key) {
            Some(field) if value.is_empty() => draft.with_number(*field, None),
            _ => draft
                .preset(key, value, Date::new(2026, 11, 29))
                .unwrap_or_else(|| panic!("{word}")),
        }
    })
}

/// What is sent of it, with what it comes to.
pub fn typed(draft: Draft, names: Names) -> Shared {
    let request = Reading::of(&draft, None).request;
    Shared {
        then: request.map(|request| Figures::of(&request, &BOOK)),
        what: What::Typed {
            draft: Box::new(draft),
            names,
        },
    }
}

/// What is sent of it with the offer of the service at that place of a list.
pub fn listed(draft: &Draft, catalog: &Catalog, index: usize) -> Shared {
    let service = &catalog.services[index];
    let draft = draft.with_offer(&service.offer);
    let reading = Reading::of(&draft, None);
    Shared {
        what: What::Listed {
            question: Question::of(&draft, &reading).unwrap(),
            offer: Tags::of(catalog, service, ROOM),
        },
        then: reading.request.map(|request| Figures::of(&request, &BOOK)),
    }
}

/// Offers that were typed.
pub const FORMS: &[&str] = &[
    "terminals=10",
    "terminals=- term-months=-",
    "terminals=1 term-months=1 initial-fee=0 endpoint-monthly-fee=0 min-terminals=- min-term-months=-",
    "programme=it-security-2025 applicant=small already-subsidised=true",
    "programme=it-security-2026 applicant=large tax-included=true",
    "monitoring=network network-monthly-fee=8800 tax-included=true max-terminals=50",
    "monitoring=combined network-monthly-fee=- endpoint-monthly-fee=1980 terminals=37",
    "service-class=2 monitoring=combined enhancement=moreTerminals enhancement=cloud \
     max-terminals=100 class1-max-terminals=50 initial-fee=123456",
    "service-class=2 monitoring=combined enhancement=monthlyService network-monthly-fee=1000000000 \
     endpoint-monthly-fee=1000000000 initial-fee=1000000000 terminals=100000 term-months=120 \
     min-terminals=100000 min-term-months=120 max-terminals=100000 class1-max-terminals=100000",
];

/// Questions about offers of the sample.
pub const QUESTIONS: &[&str] = &[
    "terminals=10 term-months=24",
    "terminals=300 term-months=60 programme=it-security-2026",
    "terminals=100000 term-months=120 applicant=small already-subsidised=true",
    "terminals=- term-months=36 programme=it-security-2025",
];

/// All of them.
pub fn everything() -> Vec<Shared> {
    let catalog = super::sample();
    let names = Names {
        name: "端末見守り「安心」プラン".to_owned(),
        provider: "サンプル事業者".to_owned(),
    };
    let mut all: Vec<Shared> = FORMS
        .iter()
        .map(|set| typed(form(set), Names::default()))
        .collect();
    all.push(typed(form("terminals=25 term-months=36"), names));
    for (index, question) in QUESTIONS.iter().cycle().take(8).enumerate() {
        all.push(listed(&form(question), &catalog, index));
    }
    all
}
