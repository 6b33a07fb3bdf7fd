//! Which price lists stand beside the page? Of invented services, some with mistakes.

use serde_json::{json, Value};

/// Seven offers whose sums are worked out in the scenarios.
pub(crate) const OFFERS: &str = "e2e-offers.json";
/// 120 offers: more than two pages of the table.
pub(crate) const MANY: &str = "e2e-many.json";
/// One good service between others with mistakes, and markup in every text.
pub(crate) const MISTAKES: &str = "e2e-mistakes.json";
/// One price that holds until the middle of September 2026.
pub(crate) const SOON: &str = "e2e-soon.json";
/// No JSON.
pub(crate) const BROKEN: &str = "e2e-broken.json";
/// More than 1 MiB.
pub(crate) const LARGE: &str = "e2e-large.json";

/// Markup that would run, if it ever became an element.
pub(crate) const MARKUP: &str = "<img src=x onerror=\"window.hacked=1\"><script>hacked=1</script>";

/// All of them, by their names.
pub(super) fn all() -> [(&'static str, String); 6] {
    [
        (OFFERS, offers().to_string()),
        (MANY, many(120).to_string()),
        (MISTAKES, mistakes().to_string()),
        (SOON, soon().to_string()),
        (
            BROKEN,
            "{\n  \"schema\": 1,\n  \"services\": [,]\n}".to_owned(),
        ),
        (LARGE, format!("{{\"schema\": 1{}}}", " ".repeat(1 << 20))),
    ]
}

/// A and B cross at 23 terminals, C watches too few, D is over, E is to come, F is too dear, G has
/// tiers.
pub(crate) fn offers() -> Value {
    let endpoint = |letter: &str, initial: &str, monthly: &str| {
        json!({
            "id": letter, "name": format!("サービス{letter}"), "serviceClass": 1,
            "monitoring": "endpoint", "initialFee": initial, "endpointMonthlyFee": monthly,
        })
    };
    list(vec![
        endpoint("A", "30000", "1500"),
        endpoint("B", "180000", "1000"),
        with(endpoint("C", "0", "500"), json!({"maxTerminals": 5})),
        with(
            endpoint("D", "0", "500"),
            json!({"validUntil": "2020-03-31"}),
        ),
        with(
            endpoint("E", "0", "500"),
            json!({"validFrom": "2099-04-01"}),
        ),
        with(endpoint("F", "30000", "2300"), json!({"minTermMonths": 12})),
        json!({
            "id": "G", "name": "サービスG", "serviceClass": 2, "monitoring": "combined",
            "networkMonthlyFee": "3000",
            "endpointTiers": [{"from": 1, "fee": "1000"}, {"from": 6, "fee": "800"}],
            "maxTerminals": 100, "class1MaxTerminals": 60, "enhancements": ["combined"],
            "url": "https://example.com/g", "contact": "mailto:g@example.com",
            "requirements": [1, 2, 3],
        }),
    ])
}

/// So many offers; the `n`th costs 500 and `n` yen a terminal.
pub(crate) fn many(offers: u32) -> Value {
    let service = |n: u32| {
        json!({
            "id": format!("s{n}"), "name": format!("サービス{n:03}"), "serviceClass": 1,
            "monitoring": "endpoint", "endpointMonthlyFee": (500 + n).to_string(),
        })
    };
    list((1..=offers).map(service).collect())
}

fn soon() -> Value {
    list(vec![json!({
        "id": "soon", "name": "秋までのサービス", "serviceClass": 1, "monitoring": "endpoint",
        "endpointMonthlyFee": "1500", "validFrom": "2026-04-01", "validUntil": "2026-09-15",
    })])
}

fn mistakes() -> Value {
    let service = |id: &str, wrong: Value| {
        let good = json!({
            "id": id, "name": format!("{id} {MARKUP}"), "serviceClass": 1,
            "monitoring": "endpoint", "endpointMonthlyFee": "1500", "notes": MARKUP,
        });
        with(good, wrong)
    };
    let services = vec![
        service("good", json!({})),
        service("comma", json!({"initialFee": "30,000"})),
        service("field", json!({"price": "1"})),
        service("good", json!({})),
        service("link", json!({"url": "javascript:hacked=1"})),
        service("bidi", json!({"name": "\u{202e}evil"})),
        service("last", json!({})),
    ];
    with(list(services), json!({"provider": {"name": MARKUP}}))
}

fn list(services: Vec<Value>) -> Value {
    json!({
        "schema": 1, "provider": {"name": "試験事業者（架空）"}, "sample": true,
        "services": services,
    })
}

/// An object with the fields of another.
fn with(mut object: Value, more: Value) -> Value {
    if let (Value::Object(object), Value::Object(more)) = (&mut object, more) {
        object.extend(more);
    }
    object
}
