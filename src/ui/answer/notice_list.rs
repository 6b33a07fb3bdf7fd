//! What must one know beside the figures?

use yew::prelude::*;

use crate::screen::{ja, NoticeView};

#[derive(PartialEq, Properties)]
pub(super) struct NoticeListProps {
    /// The notices.
    pub(super) notices: Vec<NoticeView>,
}

/// The notices; nothing where there are none.
#[component]
pub(super) fn NoticeList(props: &NoticeListProps) -> Html {
    if props.notices.is_empty() {
        return Html::default();
    }
    html! {
        <div class="oc-card">
            <h2 class="oc-heading">{ ja::notices::HEADING }</h2>
            <ul class="oc-notices">
                for notice in props.notices.iter() {
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
