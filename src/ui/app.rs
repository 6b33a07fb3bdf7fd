//! What happens when the visitor does something? The only state, and what follows from it.

use std::rc::Rc;

use yew::prelude::*;

use super::answer::AnswerPanel;
use super::components::Announcer;
use super::dock::dock;
use super::header::Header;
use super::hooks::Setting;
use super::questions::Questions;
use super::shown::Shown;
use super::topics::topics;
use super::tree::read_tree;
use crate::domain::{Date, Named};
use crate::draft::{Action, Draft, Form};
use crate::screen::{estimate, Words};

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
    let state = use_reducer(|| State(props.form.clone()));
    let form = &state.0;
    let dispatch = state.dispatcher().to_callback();
    use_ready(&props.on_ready, &dispatch);
    use_change(&props.on_change, form);

    let words = props.words;
    let shown = Rc::new(Shown::of(form, props.today, words));
    html! {
        <ContextProvider<Setting> context={Setting { words, today: props.today }}>
            // A translator that puts elements of its own around a text keeps the figures that were
            // there.
            <div class="oc notranslate" translate="no" lang={words.name()}>
                <div class="oc-body">
                    <Header
                        programme={form.draft().programme}
                        example={form.shows_example()}
                        own_page={props.own_page}
                        dispatch={&dispatch}
                    />
                    <div class="oc-grid">
                        <Questions shown={&shown} dispatch={&dispatch}>
                            if !props.own_page {
                                { dock(shown.answer.as_ref(), words) }
                            }
                        </Questions>
                        <AnswerPanel shown={&shown} dispatch={&dispatch} />
                    </div>
                    { panels(props) }
                    <footer class="oc-note">{ estimate(props.today, words) }</footer>
                </div>
                <Announcer sentence={shown.announcement()} />
                if props.own_page {
                    { dock(shown.answer.as_ref(), words) }
                }
            </div>
        </ContextProvider<Setting>>
    }
}

/// The panels, or the way to them.
fn panels(props: &AppProps) -> Html {
    match (props.topics, props.panels.is_empty()) {
        (false, _) => Html::default(),
        (true, true) => topics(props.words, props.panels_failed),
        (true, false) => read_tree(&props.panels),
    }
}

/// Hands out what takes actions, once everything stands on the screen.
#[hook]
fn use_ready(on_ready: &Callback<Callback<Action>>, dispatch: &Callback<Action>) {
    let (on_ready, dispatch) = (on_ready.clone(), dispatch.clone());
    use_effect_with((), move |()| on_ready.emit(dispatch));
}

/// Hands out the form whenever it has changed.
#[hook]
fn use_change(on_change: &Callback<Draft>, form: &Form) {
    let on_change = on_change.clone();
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
