//! How are the tests run, one after the other, so that none can hang or end the others?

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{anyhow, bail, ensure, Context as _, Result};
use tokio::time::timeout;

use crate::args::Args;
use crate::artifacts;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::limits;
use crate::look::{is_lost, is_of_driver};
use crate::page::Page;
use crate::scenarios;
use crate::site::Sites;
use crate::test::Test;

/// None could be started.
#[derive(Debug)]
struct NoBrowser;

impl std::fmt::Display for NoBrowser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no browser")
    }
}

/// How many tests ended how.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

/// Runs the tests that were asked for.
pub(crate) async fn run(args: &Args) -> Result<Tally> {
    fs::create_dir_all(&args.artifacts)?;
    let _ = fs::remove_file(crate::browser::log(args.engine, &args.artifacts));
    let axe = args.axe.as_deref().context("--axe is missing")?;
    let axe = fs::read_to_string(axe).with_context(|| format!("cannot read {}", axe.display()))?;
    let mut stage = Stage {
        engine: args.engine,
        artifacts: &args.artifacts,
        sites: Arc::new(Sites::stage(&args.dist, args.engine)?),
        axe: axe.into(),
        browser: None,
        failed_starts: 0,
    };
    let wanted = |test: &Test| {
        test.engines.contains(&args.engine)
            && args
                .filter
                .as_ref()
                .is_none_or(|filter| test.name.contains(filter.as_str()))
    };
    let mut tally = Tally::default();
    for test in scenarios::all().into_iter().filter(wanted) {
        let start = Instant::now();
        let mut result = stage.play(&test).await;
        if let Err(error) = &result {
            if stage.browser_failed(error).await {
                println!(
                    "test {} ... once more, as the browser failed\n    {}",
                    test.name,
                    reason(error)
                );
                result = stage.play(&test).await;
            }
        }
        let (name, took) = (&test.name, start.elapsed().as_secs_f64());
        match result {
            Ok(()) => {
                println!("test {name} ... ok in {took:.2} s");
                tally.passed += 1;
            }
            Err(error) => {
                println!(
                    "test {name} ... FAILED in {took:.2} s\n    {}",
                    reason(&error)
                );
                tally.failed += 1;
            }
        }
        if stage.failed_starts > 1 {
            bail!(
                "{} cannot be started, the other tests were not run",
                args.engine.name()
            );
        }
    }
    stage.close().await;
    Ok(tally)
}

/// Where tests are played: one browser for all of them, replaced when one leaves it unusable.
struct Stage<'a> {
    engine: Engine,
    artifacts: &'a Path,
    sites: Arc<Sites>,
    axe: Arc<str>,
    browser: Option<Browser>,
    /// How often no browser could be started.
    failed_starts: usize,
}

impl Stage<'_> {
    async fn play(&mut self, test: &Test) -> Result<()> {
        let page = self.page(test.dark).await.context(NoBrowser)?;
        let task = tokio::spawn((test.run)(page.clone()));
        let stop = task.abort_handle();
        let result = match timeout(limits::TEST, task).await {
            Ok(Ok(result)) => result,
            Ok(Err(panic)) => Err(anyhow!("the test itself broke: {panic}")),
            Err(_) => {
                stop.abort();
                Err(anyhow!("not done within {:?}", limits::TEST))
            }
        };
        let errors = if test.broken_on_purpose && result.is_ok() {
            Ok(())
        } else {
            no_errors(&page).await
        };
        let result = match (result, errors) {
            (Ok(()), errors) => errors,
            (Err(error), _) if is_lost(&error) => Err(error.context("the browser answers no more")),
            (Err(error), Ok(())) => Err(error),
            (Err(error), Err(errors)) => Err(error.context(format!("{errors:#}"))),
        };
        if let Err(error) = &result {
            artifacts::keep(&page, self.artifacts, &test.name, &reason(error)).await;
        }
        if test.broken_on_purpose {
            // What it still asks for in vain would be held against the next test.
            let _ = timeout(limits::ARTIFACTS, page.driver.goto("about:blank")).await;
        }
        drop(page);
        if result.is_err() {
            self.replace_if_lost().await;
        }
        result
    }

    /// The page in the present browser, or in a new one.
    async fn page(&mut self, dark: bool) -> Result<Page> {
        if self.browser.as_ref().is_some_and(|one| one.dark != dark) {
            self.close().await;
        }
        let browser = match self.browser.take() {
            Some(browser) => browser,
            None => {
                let started = Browser::start(self.engine, dark, self.artifacts).await;
                self.failed_starts += usize::from(started.is_err());
                started?
            }
        };
        let session = browser.session()?;
        self.browser = Some(browser);
        let page = Page::new(session, self.engine, self.sites.clone(), self.axe.clone());
        // What an earlier, failed test left in the log is not this test's.
        let _ = page.complaints().await;
        Ok(page)
    }

    /// Whether a test failed by its browser or the driver, rather than by what the page showed. Then
    /// they are ended, and the next test gets others.
    async fn browser_failed(&mut self, error: &anyhow::Error) -> bool {
        if !is_of_driver(error) && !error.is::<NoBrowser>() && !self.engine.has_trapped(error) {
            return false;
        }
        self.close().await;
        true
    }

    /// A failed test may leave a browser that answers no more: the next gets another.
    async fn replace_if_lost(&mut self) {
        let Some(Ok(session)) = self.browser.as_ref().map(Browser::session) else {
            return;
        };
        let alive = timeout(limits::ARTIFACTS, session.title()).await;
        if !matches!(alive, Ok(Ok(_))) {
            drop(session);
            self.close().await;
        }
    }

    async fn close(&mut self) {
        if let Some(browser) = self.browser.take() {
            browser.quit().await;
        }
    }
}

/// Demands that the page logged no errors during the test.
async fn no_errors(page: &Page) -> Result<()> {
    let complaints = timeout(limits::ARTIFACTS, page.complaints())
        .await
        .context("what the page logged cannot be read in time")?
        .context("what the page logged cannot be read")?;
    let errors: Vec<String> = complaints
        .into_iter()
        .filter(|one| one.is_error)
        .map(|one| one.text)
        .collect();
    ensure!(
        errors.is_empty(),
        "the page logged errors: {}",
        errors.join("; ")
    );
    Ok(())
}

/// Why a test failed, without the driver's own stack.
fn reason(error: &anyhow::Error) -> String {
    let text = format!("{error:#}");
    let lines = text
        .lines()
        .take_while(|line| !line.trim_start().starts_with("Stacktrace"));
    let lines: Vec<&str> = lines
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n    ")
}
