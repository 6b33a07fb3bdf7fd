//! How is one of many chosen? From a list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Item;

#[derive(PartialEq, Properties)]
pub(crate) struct SelectFieldProps {
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    /// What is to be known of the one that is chosen.
    #[prop_or_default]
    pub(crate) support: Option<Html>,
    pub(crate) items: Vec<Item>,
}

#[component]
pub(crate) fn SelectField(props: &SelectFieldProps) -> Html {
    let list = use_node_ref();
    use_chosen(&list, &props.items);
    let onchange = {
        let items = props.items.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            let chosen = list.value();
            if let Some(item) = items.iter().find(|item| *item.value == chosen) {
                item.onchoose.emit(());
            }
        })
    };
    let support_id = props
        .support
        .is_some()
        .then(|| format!("{}-support", props.id));
    html! {
        <div class="oc-field">
            <label class="oc-label" part="label" for={&props.id}>{ &props.label }</label>
            if let Some(support) = &props.support {
                <div class="oc-support" id={support_id.clone()}>{ support.clone() }</div>
            }
            <select
                ref={list}
                id={&props.id}
                class="oc-select"
                part="input"
                aria-describedby={support_id}
                {onchange}
            >
                for item in &props.items {
                    <option key={&*item.value} value={&item.value} selected={item.chosen}>
                        { &item.label }
                    </option>
                }
            </select>
        </div>
    }
}

/// Lets the list show what is chosen: `selected` says it of an option that nobody has touched, and
/// means nothing any more of one that somebody chose by hand.
#[hook]
fn use_chosen(list: &NodeRef, items: &[Item]) {
    let chosen = items.iter().find(|item| item.chosen);
    let chosen = chosen.map(|item| item.value.clone());
    use_effect_with((list.clone(), chosen), |(list, chosen)| {
        if let (Some(list), Some(chosen)) = (list.cast::<HtmlSelectElement>(), chosen) {
            list.set_value(chosen);
        }
    });
}
