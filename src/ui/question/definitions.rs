//! Who is 中小企業, who is 小規模事業者? The definitions, at hand where they are asked for.

use yew::prelude::*;

use crate::ui::element::text;

use crate::rules::BOOK;
use crate::screen::{ja, DefinitionTable, Definitions};
use crate::ui::answer::citation;

/// The definitions, folded away.
pub(super) fn definitions() -> Html {
    let definitions = Definitions::of(&BOOK);
    html! {
        <details class="oc-details" id="oc-definitions">
            { text("summary", "oc-summary", ja::questions::DEFINITIONS) }
            for definition in definitions.tables.iter() {
                { table(definition) }
            }
            { text("p", "oc-small", ja::questions::DEFINITION_NOTE) }
            { citation(&definitions.citation) }
        </details>
    }
}

fn table(definition: &DefinitionTable) -> Html {
    html! {
        <table class="oc-definitions" key={definition.caption}>
            { text("caption", "", definition.caption) }
            <thead>
                <tr>
                    <th scope="col">{ ja::questions::INDUSTRY }</th>
                    if definition.has_capital {
                        <th scope="col" class="oc-number">{ ja::questions::CAPITAL }</th>
                    }
                    <th scope="col" class="oc-number">{ ja::questions::EMPLOYEES }</th>
                </tr>
            </thead>
            <tbody>
                for row in definition.rows.iter() {
                    <tr key={row.industry}>
                        <th scope="row">{ row.industry }</th>
                        if definition.has_capital {
                            <td class="oc-number">{ row.capital.clone() }</td>
                        }
                        <td class="oc-number">{ row.employees.clone() }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}
