//! Where does a panel stand, and when does it get the focus? Each time that a visitor opens one.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::domain::Named;
use crate::screen::{Topic, Words};

/// What stands there.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PanelSectionProps {
    /// The open panel.
    pub(super) topic: Option<Topic>,
    /// How often a visitor has opened one.
    pub(super) asked: u32,
    pub(super) words: Words,
    pub(super) children: Html,
}

/// The open panel, or nothing.
#[component]
pub(super) fn PanelSection(props: &PanelSectionProps) -> Html {
    let section = use_node_ref();
    {
        let section = section.clone();
        use_effect_with(props.asked, move |asked| {
            let section = section.cast::<HtmlElement>().filter(|_| *asked > 0);
            if let Some(section) = section {
                section.focus().ok();
            }
        });
    }
    let Some(topic) = props.topic else {
        return Html::default();
    };
    html! {
        <section
            class="oc-panel"
            id="oc-panel"
            key={topic.name()}
            ref={section}
            tabindex="-1"
            data-topic={topic.name()}
            aria-label={topic.label(props.words)}
        >
            { props.children.clone() }
        </section>
    }
}
