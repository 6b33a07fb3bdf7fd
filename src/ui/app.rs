//! What happens when the visitor does something? The only state, and what follows from it.

use std::rc::Rc;

use yew::prelude::*;

use super::events::{chosen, left, listen, typed};
use super::hooks::{use_announcement, use_composition_end, use_pause};
use super::shown::Shown;
use super::written::Written;
use crate::domain::{Date, Named};
use crate::draft::{Action, Draft, Form};
use crate::screen::Words;

/// What the calculator starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The form at the start.
    pub form: Form,
    /// In which language it speaks.
    pub words: Words,
    /// Today in Japan, where known.
    pub today: Option<Date>,
    /// Whether the page is our own: then a phone shows both figures at its lower edge rather than
    /// below the questions of size, and a link leads to the same page in the other language.
    #[prop_or_default]
    pub own_page: bool,
    /// Whether there is a way to the panels.
    #[prop_or_default]
    pub topics: bool,
    /// What the module of the panels wants shown; nothing before it is loaded.
    #[prop_or_default]
    pub panels: AttrValue,
    /// Whether the module of the panels could not be loaded.
    #[prop_or_default]
    pub panels_failed: bool,
    /// Called once when everything stands on the screen, with what takes actions.
    #[prop_or_default]
    pub on_ready: Callback<Callback<Action>>,
    /// Called with the form whenever it has changed.
    #[prop_or_default]
    pub on_change: Callback<Draft>,
}

/// The form as a reducer's state.
#[derive(Clone, PartialEq)]
struct State(Form);

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match self.0.after(action) {
            Some(form) => Rc::new(Self(form)),
            None => self,
        }
    }
}

/// The calculator.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = {
        let form = props.form.clone();
        use_reducer(|| State(form))
    };
    let form = &state.0;
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    let dispatch = use_pause(dispatch);
    let root = use_node_ref();
    use_composition_end(&root, &dispatch);
    {
        let on_ready = props.on_ready.clone();
        let dispatch = dispatch.clone();
        use_effect_with((), move |()| on_ready.emit(dispatch));
    }
    {
        let on_change = props.on_change.clone();
        let stands = use_mut_ref(|| false);
        use_effect_with(
            (form.is_touched(), form.draft().clone()),
            move |(touched, draft)| {
                // What it starts with is no change, unless it was somebody's before.
                if stands.replace(true) || *touched {
                    on_change.emit(draft.clone());
                }
            },
        );
    }

    let shown = Shown::of(form, props.today, props.words);
    let announcement = use_announcement(shown.announcement());
    let written = Written::default();
    let body = shown.body(form, props, &written);
    let dock = shown.dock(props, &written);
    let onclick = written.listener(&dispatch);
    let oninput = listen(&dispatch, typed);
    let onfocusout = listen(&dispatch, left);
    let onchange = listen(&dispatch, chosen);
    // There is nowhere to send the form to: Enter changes nothing.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());

    html! {
        // A translator that puts elements of its own around a text keeps the figures that were there.
        <div
            class="oc notranslate"
            translate="no"
            lang={props.words.name()}
            ref={root}
            {onclick}
            {oninput}
            {onfocusout}
            {onchange}
            {onsubmit}
        >
            { body }
            <p class="oc-visually-hidden" role="status">{ announcement }</p>
            { dock }
        </div>
    }
}
