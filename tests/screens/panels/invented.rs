//! How would a year look that nobody has announced?

use std::sync::LazyLock;

use otasuke_calculator::domain::{
    Basis, Certainty, Date, GrantLimits, Period, Programme, Rates, Ratio, Repeat, Rule, RuleText,
    Source, Yen,
};
use otasuke_calculator::rules::BOOK;

static SOURCE: Source = Source {
    title: NOBODY,
    publisher: "nobody",
    url: "https://example.invalid/",
};
const NOBODY: RuleText = RuleText {
    ja: "架空の公募要領",
    en: "invented guidelines",
};
const FROM: Date = Date::literal(2027, 4, 1);

/// What differs from the newest year, of which no round is known.
static YEAR: LazyLock<Programme> = LazyLock::new(|| Programme {
    id: "it-security-2027",
    fiscal_year: 2027,
    title: NOBODY,
    rate: rule(Rates {
        sme: Ratio::new(1, 2),
        small: Ratio::new(3, 4),
    }),
    limits: rule(GrantLimits {
        floor: Yen::new(30_000),
        cap: Yen::new(2_000_000),
    }),
    eligible_months_max: rule(36),
    repeat: rule(Repeat::Ineligible),
    period: Period {
        opens: rule(FROM),
        rounds: &[],
        closes: None,
    },
    ..BOOK.newest_programme.clone()
});

fn rule<T>(value: T) -> Rule<T> {
    let basis = Basis {
        clause: "it-security-2027/invented",
        source: &SOURCE,
        locator: NOBODY,
        valid_from: FROM,
        valid_until: None,
        checked_on: FROM,
        certainty: Certainty::Secondary,
        notes: &[],
        also: &[],
    };
    Rule { value, basis }
}

/// That year.
pub fn invented() -> &'static Programme {
    &YEAR
}
