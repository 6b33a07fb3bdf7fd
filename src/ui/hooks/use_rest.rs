//! When has somebody rested? When nothing more was typed for a second.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

const REST_MS: u32 = 1_000;

/// What is to be called at every key, so that `rested` is called when they rest.
#[hook]
pub(crate) fn use_rest(rested: &Callback<()>) -> Callback<()> {
    let timer = use_mut_ref(|| None::<Timeout>);
    let rested = rested.clone();
    Callback::from(move |()| {
        let rested = rested.clone();
        // The timer that is replaced is stopped.
        timer.replace(Some(Timeout::new(REST_MS, move || rested.emit(()))));
    })
}
