//! Which files make up the repository? Those that git tracks or would track.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file, by its path from the root.
pub fn read(path: &str) -> String {
    let full = root().join(path);
    std::fs::read_to_string(&full).unwrap_or_else(|error| panic!("reading {path}: {error}"))
}

/// Every file as its path from the root with `/`, sorted: tracked, or new and not ignored.
/// A download without git has the same files, found by walking.
pub fn files() -> Vec<String> {
    let mut files = git_files().unwrap_or_else(|| walked(root()));
    files.retain(|path| root().join(path).is_file());
    files.sort();
    files.dedup();
    files
}

/// The files below `folder` with that ending.
pub fn files_in(folder: &str, ending: &str) -> Vec<String> {
    let mut files = files();
    files.retain(|path| path.starts_with(folder) && path.ends_with(ending));
    files
}

fn git_files() -> Option<Vec<String>> {
    let listing = Command::new("git")
        .args([
            "-c",
            "core.quotePath=false",
            "ls-files",
            "--cached",
            "--others",
        ])
        .arg("--exclude-standard")
        .current_dir(root())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8(listing.stdout).ok()?;
    Some(text.lines().map(str::to_owned).collect())
}

fn walked(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !["target", "dist", ".git", "node_modules"].contains(&name.as_str())
            {
                open.push(path);
            } else if path.is_file() {
                found.push(
                    path.strip_prefix(root())
                        .unwrap()
                        .to_string_lossy()
                        .replace('\\', "/"),
                );
            }
        }
    }
    found
}
