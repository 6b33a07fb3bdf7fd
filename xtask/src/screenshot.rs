//! Where does the picture in the README come from? From the page itself, in Chromium.

use anyhow::{bail, Result};

use crate::place;
use crate::progress::say;
use crate::test::e2e;
use crate::tools::Engine;

/// `cargo xtask screenshot`.
pub(crate) fn run() -> Result<()> {
    let picture = place::root().join("docs/screenshot.png");
    let options = ["--screenshot".as_ref(), picture.as_os_str()];
    if !e2e::drive(Engine::Chromium, &options)?.success {
        bail!("the picture was not taken");
    }
    say(format!("Taken: {}", picture.display()));
    Ok(())
}
