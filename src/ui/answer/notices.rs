//! What must one know beside the figures?

use yew::prelude::*;

use crate::screen::{say, NoticeView, Words};
use crate::ui::components::{link, Card};

/// The notices; nothing where there are none.
pub(super) fn notices(notices: &[NoticeView], words: Words) -> Html {
    html! {
        if !notices.is_empty() {
            <Card heading={say::notices::heading(words)}>
                { items(notices) }
            </Card>
        }
    }
}

/// The notices without a card of their own.
pub(super) fn items(notices: &[NoticeView]) -> Html {
    html! {
        <ul class="oc-notices">
            for notice in notices {
                <li data-notice={notice.code}>
                    { &notice.text }
                    for (label, url) in &notice.links {
                        { " " }
                        { link(label, url) }
                    }
                </li>
            }
        </ul>
    }
}
