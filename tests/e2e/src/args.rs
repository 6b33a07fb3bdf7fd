//! What was asked for on the command line?

use std::path::PathBuf;

use anyhow::{bail, Context as _, Result};

use crate::engine::Engine;

pub(crate) const USAGE: &str = "\
otasuke-e2e --dist DIR --engine chromium|firefox|webkit [--filter TEXT] --artifacts DIR --axe FILE
otasuke-e2e --dist DIR --screenshot FILE
otasuke-e2e --dist DIR --bench lists|page|quotes --site DIR --out DIR

  --dist DIR        the built page
  --engine NAME     the browser engine to drive
  --filter TEXT     run only the tests whose name contains TEXT
  --artifacts DIR   where a failed test leaves its picture, its page and the driver's log
  --axe FILE        axe.min.js of the npm package axe-core
  --screenshot FILE write the opening example as a PNG, 1280 wide, and stop (Chromium)
  --bench WHAT      measure, and stop
  --site DIR        what the page is measured against, as `cargo xtask bench` puts it together
  --out DIR         where the report is written";

/// The command line, read.
#[derive(Debug)]
pub(crate) struct Args {
    pub(crate) dist: PathBuf,
    pub(crate) engine: Engine,
    pub(crate) filter: Option<String>,
    pub(crate) artifacts: PathBuf,
    pub(crate) axe: Option<PathBuf>,
    pub(crate) screenshot: Option<PathBuf>,
    pub(crate) bench: Option<String>,
    pub(crate) site: Option<PathBuf>,
    pub(crate) out: Option<PathBuf>,
}

impl Args {
    /// Reads the words after the program's name.
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Self> {
        let (mut dist, mut engine, mut filter) = (None, None, None);
        let (mut artifacts, mut axe, mut screenshot) = (None, None, None);
        let (mut bench, mut site, mut out) = (None, None, None);
        while let Some(name) = words.next() {
            let mut value = || {
                words
                    .next()
                    .with_context(|| format!("{name} wants a value"))
            };
            match name.as_str() {
                "--dist" => dist = Some(PathBuf::from(value()?)),
                "--engine" => engine = Some(value()?.parse()?),
                "--filter" => filter = Some(value()?),
                "--artifacts" => artifacts = Some(PathBuf::from(value()?)),
                "--axe" => axe = Some(PathBuf::from(value()?)),
                "--screenshot" => screenshot = Some(PathBuf::from(value()?)),
                "--bench" => bench = Some(value()?),
                "--site" => site = Some(PathBuf::from(value()?)),
                "--out" => out = Some(PathBuf::from(value()?)),
                other => bail!("unknown option {other}"),
            }
        }
        let tests_wanted = screenshot.is_none() && bench.is_none();
        if tests_wanted && (engine.is_none() || artifacts.is_none() || axe.is_none()) {
            bail!("the tests want --engine, --artifacts and --axe");
        }
        Ok(Self {
            dist: dist.context("--dist is missing")?,
            engine: engine.unwrap_or(Engine::Chromium),
            filter,
            artifacts: artifacts.unwrap_or_else(std::env::temp_dir),
            axe,
            screenshot,
            bench,
            site,
            out,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Args> {
        Args::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn reads_what_is_whole_and_refuses_the_rest() {
        let whole = "--dist d --engine firefox --artifacts a --axe x";
        assert_eq!(read(whole).unwrap().engine, Engine::Firefox);
        assert_eq!(
            read(&format!("{whole} --filter ime"))
                .unwrap()
                .filter
                .unwrap(),
            "ime"
        );
        assert!(read("--dist d --screenshot s.png")
            .unwrap()
            .screenshot
            .is_some());
        let refused = [
            "",
            "--dist",
            "--dist d",
            "--dist d --engine opera --artifacts a --axe x",
            "--dist d --engine firefox --artifacts a",
            "--dist d --engine firefox --artifacts a --axe x --more",
        ];
        for line in refused {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
