//! What must one know beside the figures?

use yew::prelude::*;

use crate::ui::element::text;

use crate::screen::{ja, NoticeView};

/// The notices; nothing where there are none.
pub(super) fn notice_list(notices: &[NoticeView]) -> Html {
    if notices.is_empty() {
        return Html::default();
    }
    html! {
        <div class="oc-card">
            { text("h2", "oc-heading", ja::notices::HEADING) }
            <ul class="oc-notices">
                for notice in notices.iter() {
                    <li key={notice.code} data-notice={notice.code}>
                        { notice.text.clone() }
                        for (label, url) in notice.links.iter() {
                            <a key={*url} href={*url} target="_blank" rel="noopener noreferrer">
                                { *label }
                            </a>
                        }
                    </li>
                }
            </ul>
        </div>
    }
}
