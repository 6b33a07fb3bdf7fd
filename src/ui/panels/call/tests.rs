//! What is at hand during a call, and what goes with the customer?

use super::{Held, Msg, Shortcut};
use crate::domain::{Date, Request};
use crate::draft::{Action, Draft, Form, NumberField, Reading};
use crate::platform::ListBytes;
use crate::screen::Words;
use crate::share::{Record, KEPT_MAX};
use crate::ui::panels::compare;
use crate::ui::panels::say;
use crate::ui::panels::state::{Beside, Effect, PanelMsg, State};

const SAMPLE: &[u8] = include_bytes!("../../../../examples/catalogue.sample.json");

fn with_terminals(terminals: u64) -> Draft {
    let picked = Action::Picked(NumberField::Terminals, terminals);
    let form = Form::example().after(picked).expect("another number");
    form.draft().clone()
}

fn act(state: &mut State, draft: &Draft, msg: PanelMsg) -> Option<Effect> {
    let today = Some(Date::literal(2026, 11, 29));
    let beside = Beside {
        page: None,
        draft,
        reading: &Reading::of(draft, today),
        today,
        words: Words::Ja,
    };
    state.update(msg, &beside)
}

fn call(state: &mut State, draft: &Draft, msg: Msg) -> Option<Effect> {
    act(state, draft, PanelMsg::Call(msg))
}

/// What a form asks.
fn request(draft: &Draft) -> Option<Request> {
    Reading::of(draft, None).request
}

/// The form that an effect puts in place.
fn replaced(effect: Option<Effect>) -> Draft {
    match effect {
        Some(Effect::Form(Action::Replaced(draft))) => *draft,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_key_has_one_meaning() {
    for (key, shortcut) in [
        ("Enter", Shortcut::Next),
        ("F2", Shortcut::First),
        ("h", Shortcut::Hold),
        ("F8", Shortcut::Read),
        ("C", Shortcut::Copy),
    ] {
        assert_eq!(Shortcut::of(key), Some(shortcut));
        assert_eq!(shortcut.is_letter(), key.len() == 1);
    }
    for key in [
        "F1", "F3", "F4", "F5", "F6", "F7", "F9", "F10", "F11", "F12", "Escape", "Tab", "1",
    ] {
        assert_eq!(Shortcut::of(key), None, "{key}");
    }
}

#[test]
fn the_held_one_and_the_present_one_change_places() {
    let mut state = State::default();
    let (ten, twelve) = (with_terminals(10), with_terminals(12));
    assert!(call(&mut state, &ten, Msg::Swap).is_none());
    assert!(call(&mut state, &ten, Msg::Hold).is_none());
    assert_eq!(state.status, "いまの試算を控えました");
    let effect = call(&mut state, &twelve, Msg::Swap);
    assert_eq!(replaced(effect), ten);
    let effect = call(&mut state, &ten, Msg::Swap);
    assert_eq!(replaced(effect), twelve);
    // Undone, the one of before is held again.
    call(&mut state, &twelve, Msg::Release);
    call(&mut state, &ten, Msg::Hold);
    assert_eq!(replaced(call(&mut state, &twelve, Msg::Swap)), ten);
    let held = |present| state.call.held(present).map(|held| &held.draft);
    assert_eq!(held(&ten), Some(&twelve));
    assert_eq!(held(&twelve), Some(&ten));
    assert_eq!(replaced(call(&mut state, &twelve, Msg::Swap)), ten);
    call(&mut state, &ten, Msg::Release);
    assert!(call(&mut state, &ten, Msg::Swap).is_none());
}

/// What is read aloud twice is told from what was read aloud once.
#[test]
fn the_second_one_that_is_held_is_heard_as_well() {
    let mut state = State::default();
    let mut heard = Vec::new();
    for terminals in [10, 12] {
        call(&mut state, &with_terminals(terminals), Msg::Hold);
        heard.push((state.changes, state.status.clone()));
    }
    assert_ne!(heard[0].0, heard[1].0);
    assert_eq!(heard[0].1, heard[1].1);
}

#[test]
fn what_is_held_comes_back_after_a_reload() {
    for service in [None, Some("見守り\n12".to_owned())] {
        let held = Held {
            draft: with_terminals(12),
            service,
        };
        let read = Held::read(&held.to_text()).expect("it is read");
        assert_eq!(read.draft, held.draft);
        assert_eq!(read.service.is_some(), held.service.is_some());
        let mut state = State::default();
        call(
            &mut state,
            &with_terminals(10),
            Msg::Held(Some(Box::new(read))),
        );
        let effect = call(&mut state, &with_terminals(10), Msg::Swap);
        assert_eq!(replaced(effect), with_terminals(12));
    }
    for text in ["", "\n", "x", "x\ny", "\u{0}\n\u{0}"] {
        assert_eq!(Held::read(text), None, "{text:?}");
    }
}

#[test]
fn nothing_is_kept_unless_somebody_wants_it() {
    let mut state = State::default();
    let draft = with_terminals(10);
    call(&mut state, &draft, Msg::Hold);
    assert_eq!(state.call.record(), None);
    call(&mut state, &draft, Msg::Keep(true));
    assert_eq!(state.call.record(), Some(&Record::default()));
    for terminals in 1..=25 {
        let msg = match terminals % 3 {
            0 => PanelMsg::Call(Msg::Read),
            1 => PanelMsg::Say(say::Msg::Copy(say::Form::Plain)),
            _ => PanelMsg::Call(Msg::Next),
        };
        act(&mut state, &with_terminals(terminals), msg);
    }
    let record = state.call.record().expect("a record");
    let kept: Vec<Draft> = record
        .kept()
        .filter_map(|one| Some(one.open()?.0))
        .collect();
    assert_eq!(kept.len(), KEPT_MAX);
    assert_eq!(kept.first().and_then(request), request(&with_terminals(25)));
    call(&mut state, &draft, Msg::Clear);
    assert!(state.call.record().is_some_and(Record::is_empty));
    call(&mut state, &draft, Msg::Keep(false));
    assert_eq!(state.call.record(), None);
}

#[test]
fn an_open_question_is_no_estimate() {
    let mut state = State::default();
    let cleared = Form::example()
        .after(Action::Cleared)
        .expect("it is cleared");
    call(&mut state, cleared.draft(), Msg::Keep(true));
    call(&mut state, cleared.draft(), Msg::Read);
    assert!(state.call.record().is_some_and(Record::is_empty));
}

/// What is kept names no customer, and comes back whole.
#[test]
fn a_kept_one_is_opened_again_without_a_name() {
    let mut state = State::default();
    let draft = with_terminals(10);
    call(&mut state, &draft, Msg::Keep(true));
    act(
        &mut state,
        &draft,
        PanelMsg::Say(say::Msg::Addressee("山田商店".to_owned())),
    );
    call(&mut state, &draft, Msg::Read);
    let text = state.call.record().expect("a record").to_text();
    assert!(!text.contains("山田"), "{text}");
    let mut later = State::default();
    call(&mut later, &Draft::example(), Msg::Kept(Some(text)));
    let link = later
        .call
        .record()
        .and_then(|record| Some(record.kept().next()?.link.clone()));
    let effect = call(
        &mut later,
        &Draft::example(),
        Msg::Reopen(link.expect("a link")),
    );
    assert_eq!(request(&replaced(effect)), request(&draft));
    let effect = call(&mut later, &draft, Msg::Reopen("1nothing".to_owned()));
    assert!(effect.is_none());
}

#[test]
fn with_the_customer_goes_what_was_theirs() {
    let mut state = State::default();
    let draft = with_terminals(10);
    let name = say::Msg::Addressee("山田商店".to_owned());
    act(&mut state, &draft, PanelMsg::Say(name));
    call(&mut state, &draft, Msg::Hold);
    let effect = call(&mut state, &draft, Msg::Next);
    assert!(matches!(effect, Some(Effect::Select("oc-terminals"))));
    assert!(call(&mut state, &draft, Msg::Swap).is_none());
    let copy = act(
        &mut state,
        &draft,
        PanelMsg::Say(say::Msg::Copy(say::Form::Plain)),
    );
    let Some(Effect::Copy { text, .. }) = copy else {
        panic!("{copy:?}");
    };
    assert!(!text.contains("山田"), "{text}");
}

#[test]
fn an_offer_of_the_list_comes_into_the_form() {
    let mut state = State::default();
    let draft = with_terminals(10);
    let bytes: ListBytes = Ok(SAMPLE.to_vec());
    let from = String::new();
    act(
        &mut state,
        &draft,
        PanelMsg::Compare(compare::Msg::Came { from, bytes }),
    );
    let effect = call(&mut state, &draft, Msg::Offer(0));
    assert!(
        matches!(effect, Some(Effect::UseOffer { .. })),
        "{effect:?}"
    );
}
