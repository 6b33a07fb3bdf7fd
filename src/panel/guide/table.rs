//! Which limits does each industry have? The whole table of the guide, with its sources.

use crate::domain::{Certainty, Industry};
use crate::panel::node::{element, plain, said, text, Node};
use crate::panel::source::source;
use crate::panel::table::table;
use crate::rules::GUIDE;
use crate::screen::{format, say, Words};

/// All industries, folded away.
pub(super) fn card(words: Words) -> Node {
    let columns = [
        say::guide::column_industry(words),
        say::guide::column_sme_capital(words),
        say::guide::column_sme_employees(words),
        say::guide::column_small_employees(words),
    ];
    let rows = GUIDE.industries.iter().map(|one| row(words, one)).collect();
    let assumed = GUIDE.industries.iter().filter(|one| is_assumed(one));
    let details = element("details", "oc-details")
        .with(text("summary", "oc-summary", say::guide::table(words)))
        .with(table(say::guide::table(words), &columns, rows))
        .with(source(words, &GUIDE.applicants.basis))
        .with_all(assumed.map(|industry| source(words, &industry.basis)));
    element("div", "oc-card").with(details)
}

fn is_assumed(industry: &Industry) -> bool {
    industry.basis.certainty != Certainty::Official
}

fn row(words: Words, industry: &Industry) -> Vec<Node> {
    let name = words.rule(industry.name);
    let capital = industry.sme.capital_yen_max;
    let capital = capital.map(|yen| format::yen_number(words, yen.into()));
    let people = |count: u32| said("span", "oc-number", format::people(words, count.into()));
    vec![
        if is_assumed(industry) {
            plain(&say::guide::assumed_row(words, name))
        } else {
            plain(name)
        },
        text("span", "oc-number", &capital.unwrap_or_default()),
        people(industry.sme.employees_max),
        people(industry.small.employees_max),
    ]
}
