//! Which limits does each industry have? The whole table of the guide, with its sources.

use yew::prelude::*;

use super::result::is_assumed;
use crate::domain::Industry;
use crate::rules::GUIDE;
use crate::screen::{format, say, Sources, Words};
use crate::ui::components::{captioned_table, source_list, source_mark};

/// All industries, folded away.
pub(super) fn card(words: Words) -> Html {
    let mut sources = Sources::new(words);
    let columns = [
        say::guide::column_industry(words),
        say::guide::column_sme_capital(words),
        say::guide::column_sme_employees(words),
        say::guide::column_small_employees(words),
    ];
    let rows = GUIDE.industries.iter();
    let rows: Vec<Vec<Html>> = rows.map(|one| row(words, one, &mut sources)).collect();
    html! {
        <div class="oc-card">
            <details class="oc-details">
                <summary class="oc-summary">{ say::guide::table(words) }</summary>
                { captioned_table(say::guide::table(words), &columns, rows) }
                { source_list(&sources, words) }
            </details>
        </div>
    }
}

/// The numbers of its sources stand at its name: its three limits are of one place.
fn row(words: Words, industry: &'static Industry, sources: &mut Sources) -> Vec<Html> {
    let name = words.rule(industry.name);
    let limits = source_mark(sources, &GUIDE.applicants.basis);
    let named = if is_assumed(industry) {
        let assumed = source_mark(sources, &industry.basis);
        html! { <span>{ say::guide::assumed_row(words, name) }{ limits }{ assumed }</span> }
    } else {
        html! { <span>{ name }{ limits }</span> }
    };
    let capital = industry.sme.capital_yen_max;
    let capital = capital.map(|yen| format::yen_number(words, yen.into()));
    let number = |figure: String| html! { <span class="oc-number">{ figure }</span> };
    let people = |count: u32| number(format::people(words, count.into()));
    vec![
        named,
        number(capital.unwrap_or_default()),
        people(industry.sme.employees_max),
        people(industry.small.employees_max),
    ]
}
