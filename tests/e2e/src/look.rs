//! What does the page show, now or within the time that a person would wait?

use std::time::{Duration, Instant};

use anyhow::{bail, ensure, Context as _, Result};
use serde_json::{json, Value};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use thirtyfour::prelude::ScriptRet;
use tokio::time::sleep;

use crate::limits;
use crate::page::Page;

/// Every script begins with these words.
const PROBE: &str = include_str!("probe.js");

impl Page {
    /// Runs a script that may use the words of `probe.js`.
    pub(crate) async fn run(&self, script: &str) -> Result<Value> {
        self.run_with(script, vec![]).await
    }

    /// The same with `arguments`.
    pub(crate) async fn run_with(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.returned(script, arguments).await?.json().clone())
    }

    /// The same where the script may return an element.
    pub(crate) async fn returned(&self, script: &str, arguments: Vec<Value>) -> Result<ScriptRet> {
        // In braces, so that a script may call its own things as the probe calls its.
        let script = format!("{PROBE}\n{{\n{script}\n}}");
        Ok(self.driver.execute(script, arguments).await?)
    }

    /// Runs a script that calls `done` with its answer.
    pub(crate) async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let answer = self.returned_later(script, arguments).await?;
        Ok(answer.json().clone())
    }

    /// The same where the answer may be an element.
    pub(crate) async fn returned_later(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<ScriptRet> {
        let done = "const done = arguments[arguments.length - 1];";
        let script = format!("{PROBE}\n{done}\n{{\n{script}\n}}");
        Ok(self.driver.execute_async(script, arguments).await?)
    }

    /// Waits until `script` returns `expected`.
    pub(crate) async fn until(
        &self,
        what: &str,
        script: &str,
        expected: impl Into<Value>,
    ) -> Result<()> {
        self.until_with(what, script, vec![], expected).await
    }

    /// The same with `arguments`.
    pub(crate) async fn until_with(
        &self,
        what: &str,
        script: &str,
        arguments: Vec<Value>,
        expected: impl Into<Value>,
    ) -> Result<()> {
        let script = (script, arguments);
        self.within(limits::PATIENCE, what, script, expected).await
    }

    /// The same within another time.
    pub(crate) async fn within(
        &self,
        patience: Duration,
        what: &str,
        (script, arguments): (&str, Vec<Value>),
        expected: impl Into<Value>,
    ) -> Result<()> {
        let expected = expected.into();
        let deadline = Instant::now() + patience;
        loop {
            let seen = match self.run_with(script, arguments.clone()).await {
                Ok(seen) if seen == expected => return Ok(()),
                Ok(seen) => seen.to_string(),
                // A page that is being replaced answers nothing; a lost session never will again.
                Err(error) if is_lost(&error) => return Err(error.context(what.to_owned())),
                Err(error) => format!("no answer: {error:#}"),
            };
            if Instant::now() > deadline {
                bail!("{what}: expected {expected}, after {patience:?} still {seen}");
            }
            sleep(limits::POLL).await;
        }
    }

    /// Demands that `script` returns `expected` at once.
    pub(crate) async fn must(
        &self,
        what: &str,
        script: &str,
        expected: impl Into<Value>,
    ) -> Result<()> {
        let expected = expected.into();
        let seen = self.run(script).await.with_context(|| what.to_owned())?;
        ensure!(seen == expected, "{what}: expected {expected}, saw {seen}");
        Ok(())
    }

    /// Lets the page finish what the last event began. For what must NOT happen.
    pub(crate) async fn settle(&self) -> Result<()> {
        self.run_async("settled(() => done(true))", vec![]).await?;
        Ok(())
    }

    /// Waits until the answer is this one.
    pub(crate) async fn answers(&self, expected: &Answer) -> Result<()> {
        self.until("the answer", "return answer()", expected.json())
            .await
    }
}

/// The answer in short: its status and the two figures, where they are shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answer {
    status: &'static str,
    net: Option<&'static str>,
    subsidy: Option<&'static str>,
}

impl Answer {
    /// An answer with its figures: what is left to pay, and what the subsidy pays.
    pub(crate) const fn new(
        status: &'static str,
        net: &'static str,
        subsidy: &'static str,
    ) -> Self {
        Self {
            status,
            net: Some(net),
            subsidy: Some(subsidy),
        }
    }

    /// No answer, because a question is open.
    pub(crate) const OPEN: Self = Self {
        status: "open",
        net: None,
        subsidy: None,
    };

    fn json(&self) -> Value {
        json!({"status": self.status, "net": self.net, "subsidy": self.subsidy})
    }
}

/// Whether the browser, not the page, is what failed.
pub(crate) fn is_lost(error: &anyhow::Error) -> bool {
    let Some(error) = error.downcast_ref::<WebDriverError>() else {
        return false;
    };
    matches!(
        error.as_inner(),
        WebDriverErrorInner::HttpError(_)
            | WebDriverErrorInner::InvalidSessionId(_)
            | WebDriverErrorInner::NoSuchWindow(_)
    )
}

/// Whether the browser or its driver failed, rather than something that the page did.
pub(crate) fn is_of_driver(error: &anyhow::Error) -> bool {
    // As when a driver answers 500 to a script, without a word of the script's own error.
    let own_fault = error
        .downcast_ref::<WebDriverError>()
        .is_some_and(|error| matches!(error.as_inner(), WebDriverErrorInner::UnknownError(_)));
    own_fault || is_lost(error)
}
