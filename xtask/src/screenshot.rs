//! Where does the picture in the README come from? From the page itself, in Chromium.

use std::time::Duration;

use anyhow::Result;

use crate::place;
use crate::process;
use crate::progress::say;
use crate::test::e2e;
use crate::tools::Engine;

const LIMIT: Duration = Duration::from_secs(5 * 60);

/// `cargo xtask screenshot`.
pub(crate) fn run() -> Result<()> {
    let picture = place::root().join("docs/screenshot.png");
    let mut browser = e2e::prepare(Engine::Chromium)?;
    browser.arg("--screenshot").arg(&picture);
    process::must("taking the picture", LIMIT, &mut browser)?;
    say(format!("Taken: {}", picture.display()));
    Ok(())
}
