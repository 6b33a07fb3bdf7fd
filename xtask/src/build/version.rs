//! Under which names do the files lie that Trunk gives no name of their own? In a folder named after
//! what they hold, so that a cache never mixes those of two versions.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};

/// The file that the page names; it finds the others beside itself.
const START: &str = "start.mjs";

/// Moves them into their folder, and lets the page name it.
pub(super) fn put(dist: &Path) -> Result<()> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        if path.is_file() && has_no_name_of_its_own(&path) {
            files.push(path);
        }
    }
    files.sort();
    let folder = version(&files)?;
    fs::create_dir_all(dist.join(&folder))?;
    for file in &files {
        let name = file.file_name().context("a file without a name")?;
        fs::rename(file, dist.join(&folder).join(name))?;
    }
    let index = dist.join("index.html");
    let page = fs::read_to_string(&index)?;
    ensure!(
        page.matches(START).count() == 1,
        "the page must name {START} once"
    );
    fs::write(index, page.replace(START, &format!("{folder}/{START}")))?;
    Ok(())
}

fn has_no_name_of_its_own(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.unwrap_or_default();
    [".mjs", ".json"]
        .iter()
        .any(|ending| name.ends_with(ending))
        || name.starts_with("otasuke-panels")
        || name == "panels.css"
}

/// Over names and contents.
fn version(files: &[PathBuf]) -> Result<String> {
    let mut bytes = Vec::new();
    for file in files {
        bytes.extend(file.file_name().unwrap_or_default().as_encoded_bytes());
        bytes.extend(fs::read(file)?);
    }
    Ok(xtask::fingerprint(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_content_is_another_folder() {
        let dist = std::env::temp_dir().join(format!("xtask-version-{}", std::process::id()));
        let mut folders = Vec::new();
        for text in ["a", "b", "a"] {
            let _ = fs::remove_dir_all(&dist);
            fs::create_dir_all(&dist).unwrap();
            fs::write(dist.join("index.html"), "<script src=./start.mjs></script>").unwrap();
            fs::write(dist.join("otasuke-embed-1.js"), "").unwrap();
            fs::write(dist.join(START), text).unwrap();
            put(&dist).unwrap();
            let page = fs::read_to_string(dist.join("index.html")).unwrap();
            let folder = page.split('/').nth(1).unwrap().to_owned();
            assert!(dist.join(&folder).join(START).is_file(), "{page}");
            assert!(dist.join("otasuke-embed-1.js").is_file());
            folders.push(folder);
        }
        fs::remove_dir_all(&dist).unwrap();
        assert_ne!(folders[0], folders[1]);
        assert_eq!(folders[0], folders[2]);
    }
}
