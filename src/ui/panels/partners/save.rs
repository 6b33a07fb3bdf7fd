//! How does it come to paper or into a spreadsheet? A table in parts, a template, and the print.

use yew::prelude::*;

use super::msg::Msg;
use super::run::Run;
use super::{Partners, Shown};
use crate::screen::sheet::file_name;
use crate::screen::{say, Words};
use crate::ui::components::{Button, Card};
use crate::ui::panels::state::{Beside, Effect, PanelMsg};
use crate::worker::message::{Ask, Sheet};

/// A list of invented partners, with the headings that are recognised.
const TEMPLATE: &str = include_str!("../../../../examples/partners.sample.csv");
const TEMPLATE_NAME: &str = "partners.csv";
/// So that a spreadsheet reads UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The template as a file.
pub(super) fn template() -> Effect {
    let csv = TEMPLATE.trim_start_matches(BYTE_ORDER_MARK);
    Effect::Save {
        name: TEMPLATE_NAME.to_owned(),
        csv: format!("{BYTE_ORDER_MARK}{csv}"),
        then,
    }
}

fn then(name: String, saving: crate::platform::Saving) -> PanelMsg {
    PanelMsg::Partners(Msg::Saving { name, saving })
}

impl Partners {
    /// Asks for a table, one at a time.
    pub(super) fn save(&mut self, what: Sheet, words: Words) -> (Option<Effect>, String) {
        let is_idle = |run: &&mut Run| run.is_done && run.saving.is_none();
        let Some(run) = self.run_mut().filter(is_idle) else {
            return (None, String::new());
        };
        run.saving = Some(what);
        let said = say::partners::preparing(words).to_owned();
        self.saved.clone_from(&said);
        let is_english = words == Words::En;
        (self.ask(Ask::Save { what, is_english }), said)
    }

    /// A part of the table that is being written.
    pub(super) fn save_part(
        &mut self,
        what: Sheet,
        csv: String,
        is_last: bool,
        beside: &Beside<'_>,
    ) -> Option<Effect> {
        let run = self.run_mut().filter(|run| run.saving == Some(what))?;
        if is_last {
            run.saving = None;
        }
        let name = match what {
            Sheet::Rows => "partners",
            Sheet::Mistakes => "partners-mistakes",
            Sheet::Totals => "partners-totals",
        };
        let name = file_name(name, beside.today);
        Some(Effect::SavePart {
            name,
            csv,
            is_last,
            then,
        })
    }
}

/// The buttons; nothing before all is computed.
pub(super) fn card(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    if !run.is_done {
        return Html::default();
    }
    let has_mistakes = run.progress.totals.mistakes > 0;
    let is_idle = run.saving.is_none();
    let button = |what: Sheet, action: &'static str, label: &'static str| {
        let onclick = is_idle.then(|| shown.on.reform(move |_: MouseEvent| Msg::Save(what)));
        html! { <Button {action} {onclick}>{ label }</Button> }
    };
    html! {
        <Card class={classes!("oc-partners-save")} heading={say::partners::save(words)}>
            <div class="oc-actions">
                { button(Sheet::Rows, "save-rows", say::partners::save_rows(words)) }
                if has_mistakes {
                    { button(Sheet::Mistakes, "save-mistakes", say::partners::save_mistakes(words)) }
                }
                { button(Sheet::Totals, "save-totals", say::partners::save_totals(words)) }
                <Button action="print" onclick={shown.on.reform(|_: MouseEvent| Msg::Print)}>
                    { say::partners::print(words) }
                </Button>
            </div>
            if !shown.state.saved.is_empty() {
                <p class="oc-small">{ &shown.state.saved }</p>
            }
        </Card>
    }
}
