//! What happens when the visitor does something? The only state, and what follows from it.

use std::rc::Rc;

use yew::prelude::*;

use super::answer::answer_panel;
use super::dock::dock;
use super::events::{chosen, left, listen, typed};
use super::header::header;
use super::hooks::{use_announcement, use_composition_end, use_pause};
use super::question::questions;
use super::topics::topics;
use super::tree::read_tree;
use super::written::Written;
use crate::domain::{quote, Date, Named, Quote};
use crate::draft::{Action, Draft, Form, NumberField, Reading};
use crate::rules::BOOK;
use crate::screen::{AnswerView, FieldView, OpenView, ProgrammeView, Words};

/// What the calculator starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The form at the start.
    pub form: Form,
    /// In which language it speaks.
    pub words: Words,
    /// Today in Japan, where known.
    pub today: Option<Date>,
    /// Whether a phone shows both figures at its lower edge. For a page of our own alone.
    #[prop_or_default]
    pub dock: bool,
    /// Whether a link leads to the same page in the other language. For a page of our own alone.
    #[prop_or_default]
    pub language_link: bool,
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
    /// Called with the form whenever the visitor changed it.
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
        use_effect_with(
            (form.is_touched(), form.draft().clone()),
            move |(touched, draft)| {
                if *touched {
                    on_change.emit(draft.clone());
                }
            },
        );
    }

    let words = props.words;
    let reading = Reading::of(form.draft(), props.today);
    let answered = reading
        .request
        .map(|request| (quote(&request, &BOOK), request));
    let answer = answered
        .as_ref()
        .map(|(quote, request)| AnswerView::of(quote, request, &BOOK, words));
    let open = OpenView::of(form.draft(), &reading, words);
    let programme = ProgrammeView::of(form.draft().programme, props.today, &BOOK, words);
    let quoted = answered.as_ref().map(|(quote, _)| quote);
    let fields = fields(form, &reading, quoted, words);
    let announcement = match (&answer, &open) {
        (Some(answer), _) => answer.announcement.clone(),
        (None, Some(open)) => open.text.clone(),
        (None, None) => String::new(),
    };
    let announcement = use_announcement(announcement);

    let written = Written::default();
    let shown = (answer.as_ref(), open.as_ref());
    let head = (!form.is_touched(), props.language_link);
    let head = written.part(|tree| header(tree, &written, &programme, head, words));
    let grid = written.part(|tree| {
        tree.open("div", "oc-grid");
        questions(tree, &written, form, &fields, words);
        answer_panel(tree, &written, shown, words);
        tree.close();
    });
    let panels = panels(props, &written);
    let note = written.part(|tree| tree.leaf("footer", "oc-note", &programme.estimate));
    let figures = answer.as_ref().map(|answer| &answer.figures);
    let dock = props
        .dock
        .then(|| written.part(|tree| dock(tree, figures, words)));
    let onclick = written.listener(&dispatch);
    let oninput = listen(&dispatch, typed);
    let onfocusout = listen(&dispatch, left);
    let onchange = listen(&dispatch, chosen);
    // There is nowhere to send the form to: Enter changes nothing.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());

    html! {
        <div
            class="oc"
            lang={words.language().name()}
            ref={root}
            {onclick}
            {oninput}
            {onfocusout}
            {onchange}
            {onsubmit}
        >
            <div class="oc-body">{ head }{ grid }{ panels }{ note }</div>
            <p class="oc-visually-hidden" role="status">{ announcement }</p>
            { dock.unwrap_or_default() }
        </div>
    }
}

/// The panels, or the way to them.
fn panels(props: &AppProps, written: &Written) -> Html {
    match (props.topics, props.panels.is_empty()) {
        (false, _) => Html::default(),
        (true, true) => written.part(|tree| topics(tree, props.words, props.panels_failed)),
        (true, false) => read_tree(&props.panels),
    }
}

/// The number fields that the form asks for.
fn fields(form: &Form, reading: &Reading, quote: Option<&Quote>, words: Words) -> Vec<FieldView> {
    NumberField::ALL
        .into_iter()
        .filter(|field| form.draft().asks(*field))
        .map(|field| FieldView::of(field, form, reading, quote, &BOOK, words))
        .collect()
}
