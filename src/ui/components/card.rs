//! What holds together? A card, under a heading where it has one.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct CardProps {
    /// What it is about.
    #[prop_or_default]
    pub(crate) heading: Option<Html>,
    /// The id of the heading, where something refers to it.
    #[prop_or_default]
    pub(crate) heading_id: Option<AttrValue>,
    #[prop_or_default]
    pub(crate) class: Classes,
    /// The name by which a host leaves it out.
    #[prop_or_default]
    pub(crate) name: Option<AttrValue>,
    pub(crate) children: Html,
}

#[component]
pub(crate) fn Card(props: &CardProps) -> Html {
    html! {
        <section class={classes!("oc-card", props.class.clone())} data-part={&props.name}>
            if let Some(heading) = &props.heading {
                <h2 class="oc-heading" part="heading" id={&props.heading_id}>
                    { heading.clone() }
                </h2>
            }
            { props.children.clone() }
        </section>
    }
}
