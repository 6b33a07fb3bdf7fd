//! What follows from a press, and what is claimed of it?

use super::{Form as As, Msg, Outcome, Say};
use crate::domain::Date;
use crate::draft::{Action, Draft, Form, Reading};
use crate::platform::{Copied, Saving};
use crate::screen::{Sent, Words};
use crate::ui::panels::state::{Beside, Effect};

fn act_on(say: &mut Say, draft: &Draft, msg: Msg) -> Option<Effect> {
    let today = Some(Date::literal(2026, 11, 29));
    let beside = Beside {
        page: None,
        draft,
        reading: &Reading::of(draft, today),
        today,
        words: Words::Ja,
    };
    say.update(msg, &beside, Sent::default())
}

fn act(say: &mut Say, msg: Msg) -> Option<Effect> {
    act_on(say, &Draft::example(), msg)
}

#[test]
fn nothing_is_claimed_before_it_is_done() {
    let mut say = Say::default();
    let effect = act(&mut say, Msg::Copy(As::Plain));
    let Some(Effect::Copy { text, .. }) = effect else {
        panic!("{effect:?}");
    };
    assert!(
        text.contains("249,000円") && text.contains("出典"),
        "{text}"
    );
    assert_eq!(say.status(Words::Ja), "");
    let copied = Copied::Refused;
    act(
        &mut say,
        Msg::Settled {
            text: text.clone(),
            copied,
        },
    );
    assert_eq!(say.outcome, Outcome::Refused(text.clone()));
    assert!(say.status(Words::Ja).contains("許可しませんでした"));
    let copied = Copied::Done;
    act(&mut say, Msg::Settled { text, copied });
    assert_eq!(say.status(Words::Ja), "コピーしました");
    // The next one is another matter.
    act(&mut say, Msg::Copy(As::Markdown));
    assert_eq!(say.outcome, Outcome::None);
}

#[test]
fn a_file_has_a_plain_name_and_is_only_asked_for() {
    let mut say = Say::default();
    let effect = act(&mut say, Msg::Save);
    let Some(Effect::Save { name, csv, .. }) = effect else {
        panic!("{effect:?}");
    };
    assert_eq!(name, "otasuke-calculation-2026-11-29.csv");
    assert!(csv.starts_with("\u{FEFF}区分,項目,") && csv.ends_with("\r\n"));
    for (saving, said) in [
        (Saving::Asked, "頼みました"),
        (Saving::Refused, "許可されていません"),
    ] {
        let name = name.clone();
        act(&mut say, Msg::Saving { name, saving });
        assert!(say.status(Words::Ja).contains(said));
    }
}

#[test]
fn with_an_open_question_nothing_follows() {
    let cleared = Form::example().after(Action::Cleared);
    let cleared = cleared.expect("it is cleared");
    let draft = cleared.draft();
    for msg in [Msg::Copy(As::Plain), Msg::Copy(As::Markdown), Msg::Save] {
        let effect = act_on(&mut Say::default(), draft, msg);
        assert!(effect.is_none(), "{effect:?}");
    }
}

#[test]
fn the_name_stands_in_the_copy_as_it_was_typed() {
    let mut say = Say::default();
    act(&mut say, Msg::Addressee("山田\n商店".to_owned()));
    let Some(Effect::Copy { text, .. }) = act(&mut say, Msg::Copy(As::Plain)) else {
        panic!("a copy");
    };
    assert_eq!(text.lines().nth(1), Some("山田 商店 様"));
}
