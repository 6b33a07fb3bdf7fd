//! How is a whole folder read and copied? With all folders in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files in a folder and in those below it.
///
/// # Errors
/// Where one of them cannot be read.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// Copies them into another, beside what is there.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    copy_some(from, to, |_| true)
}

/// Copies those that are wanted.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn copy_some(from: &Path, to: &Path, is_wanted: fn(&Path) -> bool) -> io::Result<()> {
    for file in files(from)?.iter().filter(|file| is_wanted(file)) {
        let below = file.strip_prefix(from).map_err(io::Error::other)?;
        let target = to.join(below);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(file, &target)?;
    }
    Ok(())
}
