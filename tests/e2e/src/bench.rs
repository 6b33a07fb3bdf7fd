//! How fast is the calculator, against others? Measured in browsers, and reported in docs/benchmarks.

mod keys;
mod lists;
mod memory;
mod page;
mod quotes;
mod report;
mod spent;

use std::fs;

use anyhow::{bail, Context as _, Result};
use serde_json::Value;
use thirtyfour::prelude::ScriptRet;
use thirtyfour::WebDriver;
use tokio::time::{sleep, timeout};

use crate::args::Args;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::limits;

/// Measures what was asked for, and writes the report.
pub(crate) async fn run(args: &Args, what: &str) -> Result<()> {
    let site = args.site.as_deref().context("--site is missing")?;
    let out = args.out.as_deref().context("--out is missing")?;
    let report = match what {
        "lists" => lists::measure(args, site).await?,
        "page" => page::measure(args, site).await?,
        "quotes" => quotes::measure(args, site).await?,
        other => bail!("nothing is measured as {other}"),
    };
    fs::create_dir_all(out)?;
    fs::write(out.join(format!("{what}.md")), report.markdown())?;
    fs::write(out.join(format!("{what}.svg")), report.svg())?;
    println!("{}", report.markdown());
    Ok(())
}

/// Waits until a script returns something.
async fn until(session: &WebDriver, what: &str, script: &str) -> Result<ScriptRet> {
    let found = async {
        loop {
            let returned = session.execute(script, vec![]).await?;
            if !returned.json().is_null() {
                return Ok::<_, anyhow::Error>(returned);
            }
            sleep(limits::POLL).await;
        }
    };
    let found = timeout(limits::PATIENCE, found).await;
    found.with_context(|| format!("never {what}"))?
}

/// The version of each library of `tests/bench/package.json` that this names.
fn libraries(names: &[&str]) -> Result<Vec<String>> {
    let package: Value = serde_json::from_str(include_str!("../../bench/package.json"))?;
    let all = package.get("dependencies");
    let version = |name: &&str| {
        let version = all.and_then(|all| all.get(name)?.as_str());
        Ok(format!("{name} {}", version.context("no such library")?))
    };
    names.iter().map(version).collect()
}

/// A browser of its own for one measurement.
async fn browser(args: &Args, engine: Engine) -> Result<Browser> {
    Browser::start(engine, false, &args.artifacts).await
}
