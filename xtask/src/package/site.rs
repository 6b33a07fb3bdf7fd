//! How does a release lie on the site? In a folder that never changes, with a channel `latest` that
//! points at the newest one, and the settings of a server that sends both.

use std::fs;
use std::path::Path;

use anyhow::{ensure, Context, Result};
use serde_json::{json, Map, Value};
use xtask::folder;

use super::files::{self, Delivered};
use super::stage;
use crate::place;

/// The templates of the channel, of the pages about it and of the server's settings.
const TEMPLATES: &str = "embed/site";

/// Puts the release on the site; the answer is its path there. The scripts of `embed.html`
/// lie in `configure`.
pub(super) fn put(dist: &Path, release: &Path, version: &str, configure: &str) -> Result<String> {
    let files = files::of(release)?;
    let path = format!("releases/{version}-{}/", files::fingerprint(&files));
    folder::copy(release, &dist.join(&path))?;
    fs::write(dist.join("latest.json"), index(version, &path, &files))?;
    let templates = place::root().join(TEMPLATES);
    for (from, to) in [("", ""), ("latest", "latest")] {
        let (from, to) = (templates.join(from), dist.join(to));
        fs::create_dir_all(&to)?;
        for name in stage::names(&from)? {
            let text = fs::read_to_string(from.join(&name))?.replace("{{configure}}", configure);
            let text = fill(&text, version, &path, &files).with_context(|| name.clone())?;
            fs::write(to.join(&name), text)?;
        }
    }
    Ok(path)
}

/// `latest.json`: which release is the newest, and what lies in it.
fn index(version: &str, path: &str, files: &[Delivered]) -> String {
    let about = |file: &Delivered| {
        let Delivered {
            bytes,
            gzip,
            brotli,
            integrity,
            ..
        } = file;
        let about =
            json!({ "bytes": bytes, "gzip": gzip, "brotli": brotli, "integrity": integrity });
        (file.name.clone(), about)
    };
    let files: Map<String, Value> = files.iter().map(about).collect();
    let index = json!({ "version": version, "path": path, "files": files });
    format!("{index:#}\n")
}

/// Fills `{{version}}`, `{{path}}`, and of each file `{{name:gzip}}` and `{{name:integrity}}`.
fn fill(template: &str, version: &str, path: &str, files: &[Delivered]) -> Result<String> {
    let mut text = template
        .replace("{{version}}", version)
        .replace("{{path}}", path);
    for Delivered {
        name,
        gzip,
        integrity,
        ..
    } in files
    {
        text = text
            .replace(&format!("{{{{{name}:gzip}}}}"), &gzip.to_string())
            .replace(&format!("{{{{{name}:integrity}}}}"), integrity);
    }
    ensure!(!text.contains("{{"), "something is left to fill: {text}");
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_filled_to_the_end() {
        let file = Delivered {
            name: "a.js".to_owned(),
            bytes: 3,
            gzip: 2,
            brotli: 1,
            integrity: "sha384-x".to_owned(),
        };
        let files = [file];
        let filled = |template| fill(template, "1.0.0", "releases/1/", &files).ok();
        assert_eq!(
            filled("{{version}} {{path}}a.js {{a.js:gzip}} {{a.js:integrity}}").as_deref(),
            Some("1.0.0 releases/1/a.js 2 sha384-x")
        );
        assert_eq!(filled("{{b.js:gzip}}"), None);
    }
}
