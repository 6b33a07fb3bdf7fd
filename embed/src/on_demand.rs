//! How do the panels come? In a chunk of this build, which is fetched when the first of them is opened.

use otasuke_calculator::ui::{make_panels, ComingPanels, PanelsProps};
use wasm_split_helpers::{wasm_split, SplitLoaderError};
use yew::{Callback, Html};

/// All that only this function reaches is in the chunk.
#[wasm_split(panels, fallible)]
fn panels() -> Result<fn(PanelsProps) -> Html, SplitLoaderError> {
    Ok(make_panels)
}

/// Fetches them, or says that they did not come.
pub(crate) fn load_panels() -> Callback<(), ComingPanels> {
    Callback::from(|()| -> ComingPanels {
        Box::pin(async { panels().await.ok().map(Callback::from) })
    })
}
