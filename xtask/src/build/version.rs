//! Under which names do the files of the pages lie? In a folder named after all that they and the page hold,
//! so that a cache never mixes those of two builds.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};

/// Moves them into their folder, and lets the pages name it: an address leads to those, so they stay where they
/// are. The answer is the folder's name.
pub(super) fn put(dist: &Path) -> Result<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        ensure!(path.is_file(), "Trunk wrote a folder: {}", path.display());
        files.push(path);
    }
    files.sort();
    // The pages too: the folder names the release as a whole.
    let folder = version(&files)?;
    files.retain(|file| !xtask::PAGES.iter().any(|page| file.ends_with(page)));
    fs::create_dir_all(dist.join(&folder))?;
    let mut names = Vec::new();
    for file in &files {
        let name = file.file_name().and_then(|name| name.to_str());
        let name = name.context("a file without a name")?;
        fs::rename(file, dist.join(&folder).join(name))?;
        names.push(name);
    }
    for page in xtask::PAGES {
        let page = dist.join(page);
        let html = fs::read_to_string(&page)?;
        let html = names.iter().fold(html, |html, name| {
            html.replace(&format!("./{name}"), &format!("./{folder}/{name}"))
        });
        fs::write(page, html)?;
    }
    Ok(folder)
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
            let page = "<link href=./a.css><script src=./start.mjs data-wasm=./a_bg.wasm></script>";
            for name in xtask::PAGES {
                fs::write(dist.join(name), page).unwrap();
            }
            for name in ["a.css", "start.mjs", "a_bg.wasm"] {
                fs::write(dist.join(name), text).unwrap();
            }
            put(&dist).unwrap();
            let [page, english] =
                xtask::PAGES.map(|name| fs::read_to_string(dist.join(name)).unwrap());
            assert_eq!(page, english);
            for name in page.split("./").skip(1) {
                let name = name.split([' ', '>']).next().unwrap();
                assert!(dist.join(name).is_file(), "{page}");
            }
            folders.push(page.split('/').nth(1).unwrap().to_owned());
        }
        fs::remove_dir_all(&dist).unwrap();
        assert_ne!(folders[0], folders[1]);
        assert_eq!(folders[0], folders[2]);
    }
}
