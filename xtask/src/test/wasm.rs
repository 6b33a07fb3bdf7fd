//! Do the unit tests pass inside a real browser? wasm-pack runs them in Chromium.

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;

use super::summary::Counts;
use crate::place;
use crate::process;
use crate::progress::Show;
use crate::tools::wasm_target;

const LIMIT: Duration = Duration::from_secs(20 * 60);

pub(super) fn run() -> Result<Counts> {
    let driver = place::program("chromedriver").context("chromedriver is not on PATH")?;
    let browser = place::program("chromium").context("chromium is not on PATH")?;
    let settings = place::notes().join("webdriver.json");
    fs::create_dir_all(place::notes())?;
    fs::write(&settings, capabilities(&browser.to_string_lossy()))?;
    let mut wasm_pack = wasm_target::command(
        "wasm-pack test --headless --chrome --mode no-install --chromedriver",
    )?;
    wasm_pack.arg(driver).arg(".").arg("--lib");
    let manifest = fs::read_to_string(place::root().join("Cargo.toml"))?;
    if manifest.lines().any(|line| line.trim() == "name = \"web\"") {
        wasm_pack.args(["--test", "web"]);
    }
    wasm_pack
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    let what = "the unit tests in Chromium";
    let outcome = process::run(what, Show::Lines, LIMIT, &mut wasm_pack)?;
    Ok(Counts::read_some(&outcome.text, outcome.success))
}

fn capabilities(browser: &str) -> String {
    let arguments = "--headless=new --no-sandbox --disable-gpu --disable-background-networking \
                     --disable-component-update --no-first-run";
    let arguments: Vec<_> = arguments.split_whitespace().collect();
    json!({ "goog:chromeOptions": { "binary": browser, "args": arguments } }).to_string()
}
