//! Is what the support desk has at hand on the page: two estimates with their sources, the services of the
//! list, the last estimates, the keys?

use otasuke_calculator::domain::Date;
use otasuke_calculator::draft::{Action, Draft, Form, NumberField};
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::state::{PanelMsg, State};
use otasuke_calculator::ui::panels::{call, compare};
use yew::prelude::*;

use super::sourced::{assert_sourced, rows, words as words_of};
use crate::panel::panel;
use crate::tree::Tree;

const SAMPLE: &[u8] = include_bytes!("../../../examples/catalogue.sample.json");

const TODAY: Option<Date> = Some(Date::literal(2026, 11, 29));

fn with_terminals(terminals: u64) -> Draft {
    let picked = Action::Picked(NumberField::Terminals, terminals);
    let form = Form::example().after(picked).unwrap();
    form.draft().clone()
}

/// The example with other prices.
fn draft_of(fee: &str) -> Draft {
    let typed = Action::Typed {
        field: NumberField::EndpointMonthlyFee,
        text: fee.to_owned(),
        composing: false,
    };
    Form::example().after(typed).unwrap().draft().clone()
}

/// What was done, and with which form.
type Done<'a> = (&'a Draft, fn() -> PanelMsg);

/// What stands there after all that was done.
fn shown(words: Words, done: &[Done<'_>], draft: &Draft) -> Tree {
    let mut state = State::default();
    for (draft, msg) in done {
        panel(words, TODAY, draft, |beside| {
            state.update(msg(), beside);
            Html::default()
        });
    }
    panel(words, TODAY, draft, |beside| {
        call::view(&state, beside, &Callback::noop())
    })
}

fn hold() -> PanelMsg {
    PanelMsg::Call(call::Msg::Hold)
}

fn keep() -> PanelMsg {
    PanelMsg::Call(call::Msg::Keep(true))
}

fn list() -> PanelMsg {
    PanelMsg::Compare(compare::Msg::Came {
        from: String::new(),
        bytes: Ok(SAMPLE.to_vec()),
    })
}

/// 12 × 1,500 × 24 = 432,000, half 216,000; 508,200 with tax: 292,200 are left. Of 20: 465,000.
#[test]
fn both_estimates_stand_side_by_side_with_their_sources() {
    let (twelve, twenty) = (with_terminals(12), with_terminals(20));
    let view = shown(Words::Ja, &[(&twelve, hold)], &twenty);
    assert_sourced(&view);
    let rows = rows(&view, "控えと、いまの試算");
    let row = |name: &str| {
        let row = rows.iter().find(|row| row[0].words.starts_with(name));
        let cells = row.unwrap_or_else(|| panic!("a row {name}")).iter();
        cells
            .skip(1)
            .map(|cell| cell.words.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(row("端末数"), ["12台", "20台"]);
    assert_eq!(row("実質負担"), ["292,200円", "465,000円"]);
    assert!(words_of(&view).contains("控えより実質負担が172,800円多くなります"));
    let english = words_of(&shown(Words::En, &[(&twelve, hold)], &twenty));
    assert!(english.contains("172,800 yen more to pay"), "{english}");
}

/// Which services the two columns are about; `None` where no row says it.
fn services(view: &Tree) -> Option<Vec<String>> {
    let rows = rows(view, "控えと、いまの試算");
    let row = rows.into_iter().find(|row| row[0].words == "サービス")?;
    Some(row.into_iter().skip(1).map(|cell| cell.words).collect())
}

#[test]
fn both_estimates_have_the_names_of_their_services() {
    let (typed, other) = (draft_of("1,234"), with_terminals(20));
    let view = shown(Words::Ja, &[(&typed, hold)], &other);
    assert_eq!(services(&view), None);
    // The offer of the example is that of one service of the list.
    let example = with_terminals(12);
    let done: [Done<'_>; 2] = [(&example, list), (&example, hold)];
    let view = shown(Words::Ja, &done, &typed);
    let found = services(&view).expect("a row with the services");
    assert!(found[0].starts_with("サンプル"), "{found:?}");
    assert_eq!(found[1], "入力した料金");
}

#[test]
fn with_an_open_question_nothing_is_compared() {
    let cleared = Form::example().after(Action::Cleared).unwrap();
    let view = shown(Words::Ja, &[(&with_terminals(12), hold)], cleared.draft());
    assert_eq!(view.named("table").count(), 0);
    assert!(words_of(&view).contains("質問にすべて答えると、控えと並べて見られます"));
}

/// The cheapest comes first; the list of invented services has 14, of which one has tiers.
#[test]
fn the_services_of_the_list_can_be_chosen_the_best_first() {
    let draft = with_terminals(12);
    let view = shown(Words::Ja, &[(&draft, list)], &draft);
    let options: Vec<String> = view.named("option").map(|one| one.text.clone()).collect();
    // The prices of the form are those of a service; others would stand there first.
    assert!(!options.contains(&"入力した料金".to_owned()), "{options:?}");
    let typed = draft_of("1,234");
    let view = shown(Words::Ja, &[(&typed, list)], &typed);
    let first = view.named("option").next().map(|one| one.text.as_str());
    assert_eq!(first, Some("入力した料金"));
    let net = |option: &String| {
        let digits = option.rsplit("実質負担 ").next().unwrap_or_default();
        let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
        digits.parse::<u64>().ok()
    };
    let nets: Vec<u64> = options.iter().filter_map(net).collect();
    assert!(nets.len() >= 10, "{options:?}");
    assert_eq!(nets.first(), nets.iter().min(), "{options:?}");
}

#[test]
fn a_kept_estimate_stands_there_with_its_day_and_its_figure() {
    let draft = with_terminals(12);
    let view = shown(Words::Ja, &[(&draft, keep), (&draft, hold)], &draft);
    let said = "2026年11月29日、12台・24か月、実質負担 292,200円";
    assert!(words_of(&view).contains(said), "{}", words_of(&view));
    let view = shown(Words::Ja, &[(&draft, hold)], &draft);
    assert!(!words_of(&view).contains(said));
}

#[test]
fn every_key_is_named() {
    let view = shown(Words::Ja, &[], &with_terminals(12));
    let keys: Vec<String> = view.named("kbd").map(|one| one.text.clone()).collect();
    assert_eq!(keys, ["Enter", "F2", "H", "F8", "C"]);
}
