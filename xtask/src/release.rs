//! Which files is a release of our own page made of, and how does its service worker know them? By a line at
//! its beginning, which the browser tests write for a release of their own, too.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use base64::engine::general_purpose::STANDARD;
use base64::Engine;
use serde_json::json;
use sha2::{Digest, Sha384};

/// The pages of a release: the first is kept under its folder, as visitors ask for it.
pub const PAGES: [&str; 2] = ["index.html", "en.html"];

/// The line that names the release in `dist` whose files lie in `folder` there, with the hash of each.
pub fn release_line(dist: &Path, folder: &str) -> io::Result<String> {
    let mut files = BTreeMap::new();
    for page in PAGES {
        let hash = integrity(&fs::read(dist.join(page))?);
        files.insert(page.trim_start_matches(PAGES[0]).to_owned(), hash);
    }
    for entry in fs::read_dir(dist.join(folder))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        files.insert(
            format!("{folder}/{name}"),
            integrity(&fs::read(entry.path())?),
        );
    }
    Ok(format!(
        "const RELEASE = {}, FILES = {};\n",
        json!(folder),
        json!(files)
    ))
}

/// As an attribute `integrity` says it.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_a_browser_checks() {
        let expected = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), expected);
    }

    #[test]
    fn names_the_pages_and_every_file_of_its_folder() {
        let dist = std::env::temp_dir().join(format!("xtask-release-{}", std::process::id()));
        fs::create_dir_all(dist.join("0a")).unwrap();
        for (name, text) in [
            ("index.html", ""),
            ("en.html", "en"),
            ("0a/b.mjs", "b"),
            ("0a/a.css", ""),
            ("embed.html", ""),
        ] {
            fs::write(dist.join(name), text).unwrap();
        }
        let line = release_line(&dist, "0a").unwrap();
        fs::remove_dir_all(&dist).unwrap();
        let [page, css, script, english] =
            ["", "", "b", "en"].map(|text| json!(integrity(text.as_bytes())));
        let files = format!(
            "{{\"\":{page},\"0a/a.css\":{css},\"0a/b.mjs\":{script},\"en.html\":{english}}}"
        );
        assert_eq!(line, format!("const RELEASE = \"0a\", FILES = {files};\n"));
    }
}
