//! What must one know beside the figures?

use yew::prelude::*;

use crate::screen::{say, NoticeView, Words};
use crate::ui::element::{element, link, plain, text, when, with};

/// The notices; nothing where there are none.
pub(super) fn notice_list(notices: &[NoticeView], words: Words) -> Html {
    when(!notices.is_empty(), || {
        let list = element("ul", "oc-notices", notices.iter().map(notice).collect());
        element(
            "div",
            "oc-card",
            vec![text("h2", "oc-heading", say::notices::heading(words)), list],
        )
    })
}

fn notice(notice: &NoticeView) -> Html {
    let links = notice.links.iter().map(|(label, url)| link(label, url));
    let content = std::iter::once(plain(&notice.text)).chain(links).collect();
    with(element("li", "", content), "data-notice", notice.code)
}
