//! What stands on the panel at each stage of a list, and where does the focus go when another one comes?

use web_sys::Element;
use yew::prelude::*;

use super::{assumed, bring, check, mistakes, progress, save, table, totals, Shown, Stage};
use crate::platform;
use crate::screen::say;

/// The cards of a stage, of which another one keeps none.
pub(super) fn stage(shown: &Shown<'_>) -> Html {
    let words = shown.beside.words;
    let (stage, key, label, cards) = match &shown.state.stage {
        Stage::Empty => (
            "empty",
            "empty",
            say::partners::bring(words),
            bring::card(shown),
        ),
        Stage::Looking => {
            let cards = progress::looking(shown);
            ("looking", "looking", say::partners::looking(words), cards)
        }
        Stage::Looked(looked) => {
            let cards = html! {
                <>
                    { check::card(shown, looked) }
                    { assumed::card(shown, looked) }
                </>
            };
            ("looked", "looked", say::partners::check(words), cards)
        }
        Stage::Run(run) => {
            let cards = html! {
                <>
                    { progress::card(shown, run) }
                    { totals::cards(shown, run) }
                    { table::card(shown, run) }
                    { mistakes::card(shown, run) }
                    { save::card(shown, run) }
                </>
            };
            let (stage, label) = if run.is_done {
                ("done", say::partners::totals(words))
            } else {
                ("going", say::partners::going(words))
            };
            (stage, "run", label, cards)
        }
    };
    html! {
        <StageArea {stage} {label} is_being_read={stage == "done"}>
            <div key={key} class="oc-stage__cards">{ cards }</div>
        </StageArea>
    }
}

#[derive(PartialEq, Properties)]
struct StageAreaProps {
    /// How far the list is.
    stage: &'static str,
    /// What stands there.
    label: AttrValue,
    /// Whether somebody may have begun to read it: then the page stays where it is.
    is_being_read: bool,
    children: Html,
}

/// The place of the cards. What came gets the focus where it went with what was there.
#[component]
fn StageArea(props: &StageAreaProps) -> Html {
    let area = use_node_ref();
    let has_stood = use_mut_ref(|| false);
    {
        let (area, is_being_read) = (area.clone(), props.is_being_read);
        use_effect_with(props.stage, move |_| {
            // Whoever opens the panel gets the focus there.
            let came_later = has_stood.replace(true);
            if let Some(area) = area.cast::<Element>().filter(|_| came_later) {
                platform::regain_focus(&area, !is_being_read);
            }
        });
    }
    html! {
        <div ref={area} class="oc-stage" role="group" tabindex="-1" aria-label={&props.label}>
            { props.children.clone() }
        </div>
    }
}
