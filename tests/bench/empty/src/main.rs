//! How soon is the smallest page of Yew usable? One field, and what was typed into it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

#[component]
fn App() -> Html {
    let terminals = use_state(|| "10".to_owned());
    let is_ready = use_state(|| false);
    {
        let is_ready = is_ready.clone();
        use_effect_with((), move |()| is_ready.set(true));
    }
    let oninput = {
        let terminals = terminals.clone();
        Callback::from(move |event: InputEvent| {
            terminals.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    html! {
        <main data-ready={is_ready.then_some("")}>
            <input id="terminals" value={(*terminals).clone()} {oninput} />
            <output id="answer">{ &*terminals }</output>
        </main>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
