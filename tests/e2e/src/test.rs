//! What is a test?

use std::future::Future;
use std::pin::Pin;

use anyhow::Result;

use crate::engine::Engine;
use crate::page::Page;

type Run = Box<dyn Fn(Page) -> Pin<Box<dyn Future<Output = Result<()>> + Send>>>;

/// One question to the page, by its name.
pub(crate) struct Test {
    pub(crate) name: String,
    pub(crate) engines: &'static [Engine],
    /// Whether the page was broken on purpose, so that errors in its log are no finding.
    pub(crate) broken_on_purpose: bool,
    /// Whether the system of the browser is dark.
    pub(crate) dark: bool,
    pub(crate) run: Run,
}

impl Test {
    /// A test of every engine.
    pub(crate) fn new<F, A>(name: impl Into<String>, run: F) -> Self
    where
        F: Fn(Page) -> A + 'static,
        A: Future<Output = Result<()>> + Send + 'static,
    {
        Self {
            name: name.into(),
            engines: Engine::ALL,
            broken_on_purpose: false,
            dark: false,
            run: Box::new(move |page| Box::pin(run(page))),
        }
    }

    /// Only these engines can do it.
    pub(crate) fn only(self, engines: &'static [Engine]) -> Self {
        Self { engines, ..self }
    }

    /// The browser's system is dark: one for this test alone is started.
    pub(crate) fn in_the_dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// The page is broken on purpose: it may log errors.
    pub(crate) fn broken_on_purpose(self) -> Self {
        Self {
            broken_on_purpose: true,
            ..self
        }
    }
}
