//! Is what is read out on the page, each figure with its source, and do the ways to hand it on lead there?

use otasuke_calculator::draft::{Action, Draft, Form, NumberField};
use otasuke_calculator::screen::{say, Sent, Words};
use otasuke_calculator::ui::panels::say::{self as panel_say, Msg, Say};
use yew::prelude::*;

use super::sourced::{assert_sourced, words as words_of};
use crate::panel::panel;
use crate::tree::Tree;

fn shown(state: &Say, words: Words, draft: &Draft) -> Tree {
    panel(words, None, draft, |beside| {
        panel_say::view(state, beside, &Sent::default(), Callback::noop())
    })
}

fn of(view: &Tree, matter: &str) -> String {
    let lines = view.with("data-matter", matter);
    lines.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn the_answer_is_read_out_as_it_is_said() {
    let draft = Draft::example();
    for (words, net, amount) in [
        (Words::Ja, "二十四万九千円", "十八万円"),
        (Words::En, "249 thousand yen", "180 thousand yen"),
    ] {
        let view = shown(&Say::default(), words, &draft);
        assert!(of(&view, "net").contains(net), "{}", of(&view, "net"));
        assert!(of(&view, "amount").contains(amount));
        for line in ["total", "check", "net", "amount", "prepaid"] {
            let lines = view.with("data-matter", line);
            let marked = |one: &&crate::tree::Element| {
                view.inside(one)
                    .iter()
                    .any(|mark| mark.has_class("oc-mark"))
            };
            assert!(!lines.is_empty() && lines.iter().all(marked), "{line}");
        }
        if words == Words::Ja {
            assert_sourced(&view);
        }
        let mail = view.with("id", "oc-say-mail");
        let address = mail[0].get("href").unwrap();
        assert!(address.starts_with("mailto:?subject="), "{address}");
        assert_eq!(
            view.with("id", "oc-say-kana").len(),
            usize::from(words == Words::Ja)
        );
    }
}

#[test]
fn on_request_it_is_written_in_kana() {
    let mut state = Say::default();
    let draft = Draft::example();
    panel(Words::Ja, None, &draft, |beside| {
        assert!(state
            .update(Msg::Kana(true), beside, Sent::default())
            .is_none());
        Html::default()
    });
    let view = shown(&state, Words::Ja, &draft);
    assert!(of(&view, "net").contains("にじゅうよんまんきゅうせんえん"));
    assert!(of(&view, "asked").contains("じゅうだい"));
}

#[test]
fn an_open_question_says_so() {
    let typed = Action::Typed {
        field: NumberField::Terminals,
        text: String::new(),
        composing: false,
    };
    let form = Form::example().after(typed).unwrap();
    let view = shown(&Say::default(), Words::Ja, form.draft());
    assert!(words_of(&view).contains(say::desk::no_request(Words::Ja)));
    assert!(view.with("id", "oc-say-mail").is_empty());
}
