//! Does a button open its panel and close it, and is what could not be loaded tried again?

use std::rc::Rc;

use yew::prelude::*;

use super::{Area, AreaAction, Load};
use crate::screen::Topic;

fn after(actions: impl IntoIterator<Item = AreaAction>) -> Area {
    let step = |area: Rc<Area>, action| area.reduce(action);
    let area = actions.into_iter().fold(Rc::new(Area::default()), step);
    Area::clone(&area)
}

fn loaded() -> AreaAction {
    AreaAction::Loaded(Some(Callback::from(|_| Html::default())))
}

#[test]
fn one_panel_is_open_and_its_button_closes_it() {
    let press = AreaAction::Pressed;
    let open = after([press(Topic::Guide), loaded()]);
    assert!(open.shows(Topic::Guide) && !open.shows(Topic::Years));
    let other = after([press(Topic::Guide), loaded(), press(Topic::Years)]);
    assert!(other.shows(Topic::Years) && !other.shows(Topic::Guide));
    let closed = after([press(Topic::Guide), loaded(), press(Topic::Guide)]);
    assert_eq!(closed.topic, None);
    // From elsewhere it is opened, open or not.
    let opened = after([
        press(Topic::Guide),
        loaded(),
        AreaAction::Opened(Topic::Guide),
    ]);
    assert!(opened.shows(Topic::Guide));
}

#[test]
fn what_was_pressed_last_while_they_load_is_opened() {
    let press = AreaAction::Pressed;
    let waiting = after([press(Topic::Guide), press(Topic::Guide)]);
    assert_eq!(waiting.load, Load::Loading);
    assert!(!waiting.shows(Topic::Guide));
    let open = after([press(Topic::Guide), press(Topic::Years), loaded()]);
    assert!(open.shows(Topic::Years));
}

#[test]
fn what_could_not_be_loaded_is_tried_again() {
    let press = || AreaAction::Pressed(Topic::Charts);
    let failed = after([press(), AreaAction::Loaded(None)]);
    assert_eq!(failed.load, Load::Failed);
    let again = after([press(), AreaAction::Loaded(None), press()]);
    assert_eq!(again.load, Load::Loading);
    let there = after([press(), AreaAction::Loaded(None), press(), loaded()]);
    assert!(there.shows(Topic::Charts));
}

#[test]
fn the_focus_goes_to_what_a_visitor_opened_alone() {
    let asked = |action| after([loaded(), action]).asked;
    assert_eq!(asked(AreaAction::Pressed(Topic::Years)), 1);
    assert_eq!(asked(AreaAction::Opened(Topic::Years)), 1);
    assert_eq!(asked(AreaAction::Shown(Some(Topic::Years))), 0);
    assert_eq!(asked(AreaAction::Wanted), 0);
}
