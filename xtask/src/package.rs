//! What is delivered to other sites? One folder, which is also the npm package: built beside our own
//! page, and put under a name that tells one version from another.

mod bundle;
mod chunk;
mod configurator;
mod files;
mod modules;
mod site;
mod stage;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::place;
use crate::progress::say;

pub(crate) use chunk::Chunk;
pub(crate) use files::of as files;
pub(crate) use stage::empty;

/// How long one tool may take over one file.
const LIMIT: Duration = Duration::from_secs(5 * 60);

/// Builds the package and adds it to the site in `dist`.
pub(crate) fn build(dist: &Path) -> Result<()> {
    let version = version()?;
    let stage = stage::fill()?;
    let folder = place::target().join("package/release");
    stage::empty(&folder)?;
    let chunk = modules::build(&stage, &folder)?;
    stage::copy_data(&folder)?;
    bundle::all(&stage, &folder, &version, &chunk)?;
    let configure = configurator::put(dist, &stage)?;
    let path = site::put(dist, &folder, &version, &configure)?;
    say(format!(
        "    the package is in {}",
        dist.join(path).display()
    ));
    Ok(())
}

/// The folder of the newest release of the site in `dist`.
pub(crate) fn newest(dist: &Path) -> Result<PathBuf> {
    let latest = std::fs::read_to_string(dist.join("latest.json"))?;
    let latest: Value = serde_json::from_str(&latest)?;
    let path = latest["path"].as_str().context("latest.json has no path")?;
    Ok(dist.join(path.trim_end_matches('/')))
}

/// The version that the package says.
fn version() -> Result<String> {
    let text = std::fs::read_to_string(place::root().join("embed/npm/package.json"))?;
    let manifest: Value = serde_json::from_str(&text).context("embed/npm/package.json")?;
    let version = manifest["version"].as_str();
    Ok(version
        .context("embed/npm/package.json has no version")?
        .to_owned())
}
