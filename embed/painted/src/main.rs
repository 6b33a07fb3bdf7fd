//! How does our own page look before its module has come? As it opens, by the same components, in each language.
//!
//! `cargo xtask build` puts it into the pages ([ADR 0025](../../../docs/adr/0025-the-page-is-painted-before-its-module.md)).

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::{env, fs};

use anyhow::{bail, Context as _, Result};
use otasuke_calculator::domain::Named;
use otasuke_calculator::draft::Form;
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::{say, Words};
use otasuke_calculator::ui::{App, AppProps, PanelHost};
use serde_json::{json, Map, Value};
use yew::{Callback, LocalServerRenderer};

/// Writes it as JSON into the file that is named: of each language the title, the description and the form.
fn main() -> Result<()> {
    let file = env::args_os().nth(1).context("into which file?")?;
    let mut pages = Map::new();
    for &words in Words::ALL {
        pages.insert(words.name().to_owned(), page(words)?);
    }
    Ok(fs::write(file, Value::from(pages).to_string())?)
}

fn page(words: Words) -> Result<Value> {
    Ok(json!({
        "title": say::page::title(words),
        "description": say::page::description(words),
        "form": form(words)?,
    }))
}

/// The form with the example and its answer. The day is that of the rules' edition, so that what depends on
/// one has its room; `styles/page.css` keeps it out of view.
fn form(words: Words) -> Result<String> {
    let props = AppProps {
        form: Form::example(),
        words,
        today: Some(BOOK.edition),
        new_day: false,
        own_page: true,
        panels: Some(PanelHost::linked()),
        wish: None,
        on_ready: Callback::noop(),
        on_change: Callback::noop(),
    };
    let renderer = LocalServerRenderer::<App>::with_props(props);
    at_once(renderer.hydratable(false).render())
}

/// Nothing of it waits for anything, so that no executor is needed.
fn at_once(rendering: impl Future<Output = String>) -> Result<String> {
    match pin!(rendering).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => Ok(html),
        Poll::Pending => bail!("the page waits for something"),
    }
}
