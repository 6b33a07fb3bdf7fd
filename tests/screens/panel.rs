//! How does a panel become a page? Its view, rendered on the host inside of a calculator.

use otasuke_calculator::domain::Date;
use otasuke_calculator::draft::{Draft, Reading};
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::state::Beside;
use otasuke_calculator::ui::Setting;
use yew::prelude::*;
use yew::LocalServerRenderer;

use crate::accessible::assert_parts;
use crate::page::at_once;
use crate::tree::Tree;

#[derive(PartialEq, Properties)]
struct AroundProps {
    setting: Setting,
    children: Html,
}

/// What a calculator gives to all that stands in it.
#[component]
fn Around(props: &AroundProps) -> Html {
    html! {
        <ContextProvider<Setting> context={props.setting}>
            { props.children.clone() }
        </ContextProvider<Setting>>
    }
}

/// The elements of a panel beside this form, of which those that a host may style have their part.
pub fn panel(
    words: Words,
    today: Option<Date>,
    draft: &Draft,
    view: impl FnOnce(&Beside<'_>) -> Html,
) -> Tree {
    let reading = &Reading::of(draft, today);
    let children = view(&Beside {
        page: None,
        draft,
        reading,
        today,
        words,
    });
    let setting = Setting { words, today };
    let renderer = LocalServerRenderer::<Around>::with_props(AroundProps { setting, children });
    let shown = Tree::of(&at_once(renderer.hydratable(false).render()));
    assert_parts(&shown, "a panel");
    shown
}
