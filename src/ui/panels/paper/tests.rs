//! What follows from a press, and what is claimed of it?

use std::rc::Rc;

use super::{Msg, Paper};
use crate::domain::Date;
use crate::draft::{Action, Draft, Form, Reading};
use crate::screen::paper::Paper as View;
use crate::screen::Words;
use crate::ui::panels::compare::Compare;
use crate::ui::panels::share::Outgoing;
use crate::ui::panels::state::{Beside, Effect};

fn view_of(paper: &Paper, draft: &Draft) -> Option<View> {
    let today = Some(Date::literal(2026, 11, 29));
    let beside = Beside {
        page: Some("https://www.example.jp/otasuke/"),
        draft,
        reading: &Reading::of(draft, today),
        today,
        words: Words::Ja,
    };
    let compare = Compare::default();
    let sent = Outgoing::of(&beside, &compare, None);
    paper.view(&beside, &sent)
}

fn typed(messages: Vec<Msg>) -> Paper {
    let mut paper = Paper::default();
    for msg in messages {
        paper.update(msg, Words::Ja);
    }
    paper
}

#[test]
fn the_day_is_today_until_another_is_chosen() {
    for (day, shown) in [
        ("", "2026年11月29日"),
        ("2026-12-01", "2026年12月1日"),
        ("2026-13-01", "2026年11月29日"),
        ("<b>", "2026年11月29日"),
    ] {
        let paper = typed(vec![Msg::Day(day.to_owned())]);
        let view = view_of(&paper, &Draft::example()).unwrap();
        assert_eq!(view.head[0].text, shown, "{day}");
    }
}

#[test]
fn the_name_stands_on_the_sheet_and_in_nothing_that_is_sent() {
    let paper = typed(vec![Msg::Addressee("山田\n<b>商店".to_owned())]);
    let view = view_of(&paper, &Draft::example()).unwrap();
    assert_eq!(view.addressee, "山田 <b>商店");
    let nobody = view_of(&Paper::default(), &Draft::example()).unwrap();
    assert_eq!((&view.again, &view.name), (&nobody.again, &nobody.name));
    assert!(view.again[0]
        .text
        .starts_with("https://www.example.jp/otasuke/?lang=ja#1"));
}

#[test]
fn with_an_open_question_there_is_no_sheet() {
    let cleared = Form::example().after(Action::Cleared).unwrap();
    assert_eq!(view_of(&Paper::default(), cleared.draft()), None);
}

#[test]
fn nothing_is_claimed_before_it_is_done() {
    let mut paper = Paper::default();
    let view = Rc::new(view_of(&paper, &Draft::example()).unwrap());
    let (effect, said) = paper.update(Msg::Open(view), Words::Ja);
    assert!(matches!(effect, Some(Effect::OpenSheet(_))) && said.is_empty());
    assert_eq!(paper.opened, None);
    for (opened, says) in [(true, "開きました"), (false, "許可しませんでした")] {
        let (effect, said) = paper.update(Msg::Opened(opened), Words::Ja);
        assert!(effect.is_none() && said.contains(says), "{said}");
    }
}
