//! What follows from a message, in the form, on another panel and for who listens?

use super::{Beside, Effect, PanelMsg, State};
use crate::draft::{Draft, NumberField, Reading};
use crate::platform::{ListBytes, ListFailure};
use crate::screen::{Topic, Words};
use crate::ui::panel_host::ChosenOffer;
use crate::ui::panels::compare::Msg;

const SAMPLE: &[u8] = include_bytes!("../../../../examples/catalogue.sample.json");

/// What follows beside the opening example.
fn beside<T>(work: impl FnOnce(&Beside<'_>) -> T) -> T {
    let draft = Draft::example();
    let reading = Reading::of(&draft, None);
    work(&Beside {
        page: None,
        draft: &draft,
        reading: &reading,
        today: None,
        words: Words::Ja,
    })
}

fn came(state: &mut State, bytes: ListBytes) -> Result<(), String> {
    let from = "https://www.example.jp/prices.json".to_owned();
    let msg = PanelMsg::Compare(Msg::Came { from, bytes });
    match beside(|beside| state.update(msg, beside)) {
        Some(Effect::ListSettled(settled)) => settled,
        other => panic!("a list that came is settled: {other:?}"),
    }
}

fn named(state: &State, id: &str) -> Option<ChosenOffer> {
    beside(|beside| state.compare.named(id, beside.draft))
}

#[test]
fn a_list_is_told_with_its_services() {
    let mut state = State::default();
    assert_eq!(came(&mut state, Ok(SAMPLE.to_vec())), Ok(()));
    assert_eq!(state.status, "14件のサービスを読み込みました。");
}

#[test]
fn what_is_no_list_is_said_to_be_none() {
    let mut state = State::default();
    for bytes in [&b"<!doctype html>"[..], b"", b"{}", b"[]", b"\xff"] {
        let settled = came(&mut state, Ok(bytes.to_vec()));
        assert_eq!(settled, Err("this is no price list".to_owned()));
        assert_eq!(
            state.status,
            "料金表に読み込めるサービスがありませんでした。"
        );
        assert!(named(&state, "any").is_none());
    }
}

/// Who follows a link to a price list hears why it does not come, and a page is told in one word.
#[test]
fn a_list_that_does_not_come_is_told_with_the_reason() {
    let cases = [
        (
            ListFailure::Address,
            "address",
            "アドレスは https:// で始まる必要があります。",
        ),
        (ListFailure::Network, "network", "つながりませんでした"),
        (
            ListFailure::Status,
            "status",
            "その場所に料金表がありませんでした",
        ),
        (
            ListFailure::Stalled,
            "stalled",
            "10秒のあいだ何も届かなかった",
        ),
        (ListFailure::TooLong, "tooLong", "1MiBまで"),
    ];
    for (failure, code, said) in cases {
        let mut state = State::default();
        assert_eq!(came(&mut state, Err(failure)), Err(code.to_owned()));
        assert!(
            state.status.starts_with("料金表を読み込めませんでした: "),
            "{code}"
        );
        assert!(state.status.contains(said), "{code}: {}", state.status);
    }
}

#[test]
fn a_chosen_offer_comes_into_the_form_and_is_told() {
    let mut state = State::default();
    came(&mut state, Ok(SAMPLE.to_vec())).unwrap();
    let catalog = state.compare.catalog().unwrap();
    let id = catalog.services[1].id.clone();
    let msg = PanelMsg::Compare(Msg::Use(1));
    let Some(Effect::UseOffer { draft, offer }) = beside(|beside| state.update(msg, beside)) else {
        panic!("the form is left as it is");
    };
    assert_eq!(draft.text(NumberField::NetworkMonthlyFee), "8,250");
    assert_eq!(offer.id, id);
    let said = "サンプル ネットワーク見守り スタンダードの料金を上のフォームに入れました。";
    assert_eq!(state.status, said);
}

/// It is handed out, and the page says what becomes of it: the visitor may have typed a price meanwhile.
#[test]
fn an_offer_that_the_page_has_named_is_handed_out_with_the_form() {
    let mut state = State::default();
    came(&mut state, Ok(SAMPLE.to_vec())).unwrap();
    let id = state.compare.catalog().unwrap().services[1].id.clone();
    let offer = named(&state, &id).unwrap();
    let draft = Draft::from_saved(&offer.form.unwrap()).unwrap();
    assert_eq!(draft.text(NumberField::NetworkMonthlyFee), "8,250");
    assert_eq!(offer.id, id);
    assert_eq!(state.status, "14件のサービスを読み込みました。");
    // Those with tiers fit into no form.
    assert!(named(&state, "none-such").is_none());
}

#[test]
fn a_service_is_held_against_the_standard_on_another_panel() {
    let mut state = State::default();
    let effect = beside(|beside| state.followed(Some(Effect::Check("a".to_owned())), beside));
    assert!(matches!(effect, Some(Effect::Open(Topic::Checklist))));
}
