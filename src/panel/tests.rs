//! Do the panels say in elements what they hold?

use super::node::{element, plain, text};

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
