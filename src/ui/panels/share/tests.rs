//! What does the form become when a link or a code is opened, and what is said where it does not?

use super::{Msg, Share, LINK_FIELD};
use crate::draft::{Action, Draft, NumberField, Reading};
use crate::platform::Copied;
use crate::screen::Words;
use crate::share::code::Code;
use crate::ui::panels::compare::{self, Compare};
use crate::ui::panels::state::{Beside, Effect};

use super::outgoing::Outgoing;

const SAMPLE: &[u8] = include_bytes!("../../../../examples/catalogue.sample.json");

fn beside<T>(draft: &Draft, work: impl FnOnce(&Beside<'_>) -> T) -> T {
    let reading = &Reading::of(draft, None);
    work(&Beside {
        page: None,
        draft,
        reading,
        today: None,
        words: Words::Ja,
    })
}

/// The comparison with the sample, as if it lay at this address.
fn with_list(from: &str) -> Compare {
    let mut compare = Compare::default();
    let msg = compare::Msg::Came {
        from: from.to_owned(),
        bytes: Ok(SAMPLE.to_vec()),
    };
    beside(&Draft::example(), |beside| compare.update(msg, beside));
    compare
}

/// The form about the service at that place, for so many terminals.
fn listed(compare: &Compare, index: usize, terminals: u64) -> Draft {
    let services = &compare.catalog().expect("the sample").services;
    let offer = &services.get(index).expect("a service").offer;
    Draft::example()
        .with_offer(offer)
        .with_number(NumberField::Terminals, Some(terminals))
}

fn sent(draft: &Draft, compare: &Compare) -> (String, Option<Code>) {
    beside(draft, |beside| {
        let outgoing = Outgoing::of(beside, compare, None);
        let code = outgoing.code.and_then(Result::ok);
        (outgoing.fragment.expect("a link"), code)
    })
}

fn opened(share: &mut Share, text: &str, compare: &Compare) -> (Option<Draft>, String) {
    let msg = Msg::Sent(text.to_owned());
    let (effect, status) = beside(&Draft::example(), |beside| {
        share.update(msg, beside, compare)
    });
    (form(effect), status)
}

fn form(effect: Option<Effect>) -> Option<Draft> {
    match effect {
        Some(Effect::Form(Action::Replaced(draft)) | Effect::UseOffer { draft, .. }) => {
            Some(*draft)
        }
        _ => None,
    }
}

#[test]
fn a_typed_offer_comes_back_by_its_link() {
    let draft = Draft::example().with_number(NumberField::Terminals, Some(37));
    let none = Compare::default();
    let (fragment, code) = sent(&draft, &none);
    assert_eq!(code, None);
    let (form, status) = opened(&mut Share::default(), &format!("#{fragment}"), &none);
    let form = form.expect("a form");
    assert_eq!(Reading::of(&form, None), Reading::of(&draft, None));
    assert_eq!(status, "受け取った内容をフォームに入れました。");
}

#[test]
fn an_offer_of_a_list_comes_back_by_link_and_by_code() {
    let compare = with_list("https://www.example.jp/prices.json");
    let draft = listed(&compare, 4, 12);
    let (fragment, code) = sent(&draft, &compare);
    assert!(fragment.len() < 48);
    let code = code.expect("a code").to_string();
    for text in [format!("#{fragment}"), code] {
        let (form, _) = opened(&mut Share::default(), &text, &compare);
        assert_eq!(
            Reading::of(&form.expect("a form"), None),
            Reading::of(&draft, None)
        );
    }
}

/// Whoever gets the link could not open the list: so all prices go along.
#[test]
fn an_offer_of_a_list_without_an_address_is_sent_with_its_prices() {
    let compare = with_list("prices.json");
    let draft = listed(&compare, 4, 12);
    let (fragment, code) = sent(&draft, &compare);
    assert!(code.is_some());
    let (form, _) = opened(
        &mut Share::default(),
        &format!("#{fragment}"),
        &Compare::default(),
    );
    assert_eq!(
        Reading::of(&form.expect("a form"), None),
        Reading::of(&draft, None)
    );
}

#[test]
fn what_needs_a_list_waits_for_it() {
    let compare = with_list("https://www.example.jp/prices.json");
    let draft = listed(&compare, 2, 12);
    let (fragment, code) = sent(&draft, &compare);
    for text in [format!("#{fragment}"), code.expect("a code").to_string()] {
        let mut share = Share::default();
        let (form_now, status) = opened(&mut share, &text, &Compare::default());
        assert_eq!(form_now, None);
        assert!(status.starts_with("料金表のサービスです"), "{status}");
        // It replaces nothing that was entered since, and says the same of a list that does not come.
        assert!(share.is_waiting(&Draft::example()) && !share.is_waiting(&draft));
        let (none, said) = beside(&Draft::example(), |beside| {
            share.update(Msg::ListCame, beside, &Compare::default())
        });
        assert!(none.is_none() && said == status, "{said}");
        let (effect, _) = beside(&Draft::example(), |beside| {
            share.update(Msg::ListCame, beside, &compare)
        });
        assert_eq!(
            Reading::of(&form(effect).expect("a form"), None),
            Reading::of(&draft, None)
        );
    }
}

#[test]
fn what_was_changed_is_refused_in_words() {
    let none = Compare::default();
    let (fragment, _) = sent(&Draft::example(), &none);
    let short = &fragment[..fragment.len() - 4];
    let last = if fragment.ends_with('0') { "1" } else { "0" };
    let altered = format!("{}{last}", &fragment[..fragment.len() - 1]);
    let at = fragment.len();
    let cases = [
        (
            format!("#{short}"),
            "リンクが途中で切れています（あと4文字）".to_owned(),
        ),
        (
            format!("#{altered}"),
            format!("リンクが途中で変わっています（「#」の後ろの{at}文字目）"),
        ),
        (
            "#top".to_owned(),
            "このページのリンクとして読めません".to_owned(),
        ),
        (String::new(), "リンクかコードを入れてください".to_owned()),
        (
            "K03P".to_owned(),
            "コードは12文字ですが、4文字あります".to_owned(),
        ),
        (
            "K03B-2222-2222".to_owned(),
            "4文字目の「B」は、コードに使わない文字です".to_owned(),
        ),
        (
            "Y825-00W8-YP26".to_owned(),
            "コードのどこかが違います".to_owned(),
        ),
    ];
    for (text, begins) in cases {
        let (form, status) = opened(&mut Share::default(), &text, &none);
        assert_eq!(form, None, "{text}");
        assert!(status.starts_with(&begins), "{text}: {status}");
    }
}

#[test]
fn the_wrong_place_of_a_code_is_said() {
    let compare = with_list("prices.json");
    let (_, status) = opened(&mut Share::default(), "Y825-00W8-YP26", &compare);
    assert!(
        status.starts_with("コードの12文字目が違うようです"),
        "{status}"
    );
}

#[test]
fn copying_says_what_it_did() {
    let none = Compare::default();
    let mut share = Share::default();
    let say = |share: &mut Share, msg| {
        beside(&Draft::example(), |beside| share.update(msg, beside, &none))
    };
    let (effect, status) = say(&mut share, Msg::Copy("link".to_owned()));
    assert!(matches!(effect, Some(Effect::Copy { .. })) && status.is_empty());
    assert_eq!(share.copied("link"), None);
    let settled = |copied| {
        let text = "link".to_owned();
        Msg::Settled { text, copied }
    };
    let (effect, status) = say(&mut share, settled(Copied::Refused));
    assert!(status.starts_with("コピーできませんでした"));
    assert!(matches!(effect, Some(Effect::Select(LINK_FIELD))));
    assert_eq!(share.copied("link"), Some(Copied::Refused));
    say(&mut share, settled(Copied::Done));
    assert_eq!(share.copied("link"), Some(Copied::Done));
    assert_eq!(share.copied("another"), None);
}
