//! From when to when does a price hold, and does it end soon?

use yew::prelude::*;

use crate::catalog::Service;
use crate::domain::Date;
use crate::screen::{format, say, Words};

/// A price that ends within so many days says so in its row: an application takes weeks.
const SOON_DAYS: u16 = 30;

/// The days between which it holds, where the list names any.
pub(super) fn validity(words: Words, service: &Service) -> Html {
    let day = |day| format::date(words, day);
    let said = match (service.valid_from.map(day), service.valid_until.map(day)) {
        (Some(first), Some(last)) => say::compare::valid_between(words, &first, &last),
        (Some(first), None) => say::compare::valid_from(words, &first),
        (None, Some(last)) => say::compare::valid_until(words, &last),
        (None, None) => return Html::default(),
    };
    html! {
        <div class="oc-term">
            <dt>{ say::compare::validity(words) }</dt>
            <dd>{ said }</dd>
        </div>
    }
}

/// That it ends soon; nothing where it does not, or where it has ended.
pub(super) fn ends_soon(words: Words, service: &Service, today: Option<Date>) -> Html {
    let Some((last, left)) = days_left(service, today) else {
        return Html::default();
    };
    let day = format::date(words, last);
    let said = match left {
        0 => say::compare::ends_today(words, &day),
        left => say::compare::ends_soon(words, &day, &left.to_string()),
    };
    html! { <span class="oc-small oc-hindrance">{ said }</span> }
}

/// The last day, and in how many days it is, where it is near.
fn days_left(service: &Service, today: Option<Date>) -> Option<(Date, u16)> {
    let last = service.valid_until?;
    let left = last.days_since(today?)?;
    (left <= SOON_DAYS).then_some((last, left))
}
