//! How does one come to the panels? By a row of buttons; the first that is pressed loads them.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::hooks::{use_setting, Setting};
use super::panel_host::{HostFailure, HostWish, MakePanels, PanelHost};
use super::panels::PanelsProps;
use crate::domain::Named;
use crate::draft::{Action, Draft};
use crate::screen::{say, Topic, Words};

/// Which panel is open, and whether the panels are there.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Area {
    load: Load,
    topic: Option<Topic>,
    /// How often a visitor has opened a panel: each time it gets the focus.
    asked: u32,
}

#[derive(Clone, Debug, Default, PartialEq)]
enum Load {
    #[default]
    Not,
    Loading,
    Failed,
    Ready(MakePanels),
}

/// What happens to the area.
pub(super) enum AreaAction {
    /// A button of the row was pressed: it opens a panel, and closes one that is open.
    Pressed(Topic),
    /// A visitor goes to a panel from elsewhere.
    Opened(Topic),
    /// The page shows a panel, or none, and the focus stays where it is.
    Shown(Option<Topic>),
    /// The panels are wanted, and none of them open.
    Wanted,
    /// They are there, or could not be loaded.
    Loaded(Option<MakePanels>),
}

impl Reducible for Area {
    type Action = AreaAction;

    fn reduce(self: Rc<Self>, action: AreaAction) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match action {
            AreaAction::Pressed(topic) if self.shows(topic) => next.topic = None,
            AreaAction::Pressed(topic) | AreaAction::Opened(topic) => {
                next.topic = Some(topic);
                next.asked = next.asked.wrapping_add(1);
            }
            AreaAction::Shown(topic) => next.topic = topic,
            AreaAction::Wanted => {}
            AreaAction::Loaded(made) => {
                next.load = made.map_or(Load::Failed, Load::Ready);
                return next.into();
            }
        }
        // What has failed is tried again.
        if matches!(next.load, Load::Not | Load::Failed) {
            next.load = Load::Loading;
        }
        next.into()
    }
}

impl Area {
    fn shows(&self, topic: Topic) -> bool {
        matches!(self.load, Load::Ready(_)) && self.topic == Some(topic)
    }
}

/// The state of the area; the panels are loaded when they are first wanted.
#[hook]
pub(super) fn use_panel_area(
    host: Option<&PanelHost>,
    wish: Option<&HostWish>,
) -> UseReducerHandle<Area> {
    let area = use_reducer(Area::default);
    let loading = area.load == Load::Loading;
    {
        let (host, dispatcher) = (host.cloned(), area.dispatcher());
        use_effect_with(loading, move |loading| {
            if let (true, Some(host)) = (*loading, host) {
                spawn_local(async move {
                    let made = host.load.emit(()).await;
                    if made.is_none() {
                        host.on_failed.emit(HostFailure::Panels);
                    }
                    dispatcher.dispatch(AreaAction::Loaded(made));
                });
            }
        });
    }
    {
        let dispatcher = area.dispatcher();
        use_effect_with(wish.cloned(), move |wish| {
            if wish.is_some() {
                dispatcher.dispatch(AreaAction::Wanted);
            }
        });
    }
    area
}

/// What the area shows, and to whom it speaks.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PanelAreaProps {
    pub(super) area: UseReducerHandle<Area>,
    pub(super) host: PanelHost,
    pub(super) wish: Option<HostWish>,
    pub(super) draft: Draft,
    /// Whether a visitor has done anything with it.
    pub(super) touched: bool,
    /// Changes the form.
    pub(super) dispatch: Callback<Action>,
}

/// The way to the panels, and the one that is open.
#[component]
pub(super) fn PanelArea(props: &PanelAreaProps) -> Html {
    let Setting { words, today } = use_setting();
    let area = &props.area;
    let below = match &area.load {
        Load::Ready(make) => {
            let dispatcher = area.dispatcher();
            let show = Callback::from(move |action| dispatcher.dispatch(action));
            make.emit(PanelsProps {
                draft: props.draft.clone(),
                touched: props.touched,
                today,
                words,
                topic: area.topic,
                asked: area.asked,
                host: props.host.clone(),
                wish: props.wish.clone(),
                dispatch: props.dispatch.clone(),
                open: show.reform(AreaAction::Opened),
                show: show.reform(AreaAction::Shown),
            })
        }
        Load::Failed => html! {
            <p class="oc-error" part="error" role="status">{ say::topics::failed(words) }</p>
        },
        // What is said later is heard where it stood empty before.
        Load::Not | Load::Loading => html! { <p class="oc-visually-hidden" role="status" /> },
    };
    html! {
        <div class="oc-panels">
            { topics(area, words) }
            { below }
        </div>
    }
}

/// The row of buttons; that of the open panel is marked.
fn topics(area: &UseReducerHandle<Area>, words: Words) -> Html {
    let heading = say::topics::heading(words);
    let button = |&topic: &Topic| {
        let dispatcher = area.dispatcher();
        let onclick = move |_: MouseEvent| dispatcher.dispatch(AreaAction::Pressed(topic));
        let expanded = if area.shows(topic) { "true" } else { "false" };
        html! {
            <button class="oc-topic" type="button" data-value={topic.name()} aria-expanded={expanded} {onclick}>
                { topic.label(words) }
            </button>
        }
    };
    html! {
        <nav class="oc-topics" aria-label={heading}>
            <h2 class="oc-heading" part="heading">{ heading }</h2>
            <div class="oc-topics__list">{ for Topic::ALL.iter().map(button) }</div>
        </nav>
    }
}
