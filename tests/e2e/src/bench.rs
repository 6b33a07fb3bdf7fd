//! How fast is the calculator, against others? Measured in browsers, and reported in docs/benchmarks.

mod keys;
mod page;
mod quotes;
mod report;

use std::fs;

use anyhow::{bail, Context as _, Result};

use crate::args::Args;
use crate::browser::Browser;
use crate::engine::Engine;

/// Measures what was asked for, and writes the report.
pub(crate) async fn run(args: &Args, what: &str) -> Result<()> {
    let site = args.site.as_deref().context("--site is missing")?;
    let out = args.out.as_deref().context("--out is missing")?;
    let report = match what {
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

/// A browser of its own for one measurement.
async fn browser(args: &Args, engine: Engine) -> Result<Browser> {
    Browser::start(engine, false, &args.artifacts).await
}
