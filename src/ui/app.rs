//! What happens when the visitor does something? The only state, and what follows from it.

use std::rc::Rc;

use yew::prelude::*;

use super::answer::answer;
use super::components::Announcer;
use super::dock::dock;
use super::header::header;
use super::hooks::Setting;
use super::panel_area::{use_panel_area, AreaAction, PanelArea};
use super::panel_host::{HostWish, PanelHost};
use super::questions::questions;
use super::shown::Shown;
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
    /// Whether that was another day when the page opened.
    #[prop_or_default]
    pub new_day: bool,
    /// Whether the page is our own: then a phone shows both figures at its lower edge rather than
    /// below the questions of size, and a link leads to the same page in the other language.
    #[prop_or_default]
    pub own_page: bool,
    /// How the panels come and whom they tell, where there is a way to them.
    #[prop_or_default]
    pub panels: Option<PanelHost>,
    /// What the page around the calculator asks of the panels.
    #[prop_or_default]
    pub wish: Option<HostWish>,
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
    let area = use_panel_area(props.panels.as_ref(), props.wish.as_ref());
    let onpanel = {
        let area = area.dispatcher();
        Callback::from(move |topic| area.dispatch(AreaAction::Opened(topic)))
    };

    let words = props.words;
    let setting = Setting {
        words,
        today: props.today,
    };
    let shown = Shown::of(form, props.today, words);
    let dock = dock(shown.answer.as_ref(), words);
    let (at_edge, beside) = if props.own_page {
        (dock, Html::default())
    } else {
        (Html::default(), dock)
    };
    html! {
        <ContextProvider<Setting> context={setting}>
            // A translator that puts elements of its own around a text keeps the figures that were
            // there.
            <div class="oc notranslate" translate="no" lang={words.name()}>
                <div class="oc-body">
                    { header(props, form, &dispatch) }
                    <div class="oc-grid">
                        { questions(&shown, (&dispatch, &onpanel), setting, beside) }
                        { answer(&shown, &dispatch, words) }
                    </div>
                    if let Some(host) = &props.panels {
                        <PanelArea
                            {area}
                            host={host.clone()}
                            wish={props.wish.clone()}
                            draft={form.draft().clone()}
                            touched={form.is_touched()}
                            dispatch={&dispatch}
                        />
                    }
                    <footer class="oc-note">{ estimate(props.today, words) }</footer>
                </div>
                <Announcer sentence={shown.announcement()} />
                { at_edge }
            </div>
        </ContextProvider<Setting>>
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
