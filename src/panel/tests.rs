//! Do the panels say in elements what they hold, and does one open and close?

use super::node::{element, plain, text};
use super::{Act, Effect, How, Panels};
use crate::draft::Draft;
use crate::screen::Words;

fn panels() -> Panels {
    Panels::new(Words::Ja, None, Draft::example())
}

#[test]
fn a_tree_is_one_text_and_no_text_ends_a_token() {
    let node = element("p", "a")
        .attr("id", "x=y")
        .with(plain("1\u{1f}/<b>"));
    assert_eq!(
        node.encode(),
        "ep\u{1f}aclass=a\u{1f}aid=x=y\u{1f}t1/<b>\u{1f}/\u{1f}"
    );
    assert_eq!(text("b", "", "").encode(), "eb\u{1f}t\u{1f}/\u{1f}");
}

#[test]
fn one_panel_is_open_and_its_button_closes_it() {
    let mut panels = panels();
    let press = |value| Act {
        name: "topic",
        value,
        how: How::Chosen,
    };
    let open = |panels: &Panels| {
        let view = panels.view();
        let expanded = |node: &&&super::Node| node.get("aria-expanded") == Some("true");
        view.doing("topic").iter().filter(expanded).count()
    };
    assert_eq!(open(&panels), 0);
    assert_eq!(panels.act(&press("guide")), Effect::Focus("oc-panel"));
    assert_eq!(open(&panels), 1);
    assert_eq!(panels.view().tags("section").len(), 1);
    panels.act(&press("guide"));
    assert_eq!(panels.view().tags("section").len(), 0);
    panels.act(&press("nonsense"));
    assert_eq!(open(&panels), 0);
}

/// Who follows a link to a price list sees why it does not come, and hears it.
#[test]
fn a_price_list_that_fails_opens_its_panel_and_is_announced() {
    let mut panels = panels();
    panels.fail_list("address");
    let view = panels.view();
    let section = view.tags("section")[0];
    assert_eq!(section.get("data-topic"), Some("compare"));
    let said = "料金表を読み込めませんでした: アドレスは https:// で始まる必要があります。";
    assert!(section.words().contains(said));
    let status = view.all().into_iter();
    let status: Vec<_> = status
        .filter(|node| node.get("role") == Some("status"))
        .map(super::Node::words)
        .collect();
    assert_eq!(status, [said]);
}
