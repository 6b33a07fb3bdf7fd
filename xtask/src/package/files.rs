//! What is a delivered file, in numbers? Its bytes, what a server sends of it, and its integrity.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// One file of the release.
#[derive(Debug)]
pub(crate) struct Delivered {
    pub(crate) name: String,
    pub(crate) bytes: usize,
    /// With `gzip -9`.
    pub(crate) gzip: usize,
    /// With brotli at its best.
    pub(crate) brotli: usize,
    /// As an attribute `integrity` says it.
    pub(crate) integrity: String,
}

/// The files in `folder`, by name.
pub(crate) fn of(folder: &Path) -> Result<Vec<Delivered>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        files.push(Delivered {
            name: name.context("a file without a name")?.to_owned(),
            bytes: content.len(),
            gzip: xtask::server::gzip(&content)?.len(),
            brotli: brotli(&content)?,
            integrity: xtask::integrity(&content),
        });
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

/// Sixteen digits for all of them: names and contents.
pub(super) fn fingerprint(files: &[Delivered]) -> String {
    let of_all = files.iter().flat_map(|file| [&file.name, &file.integrity]);
    xtask::fingerprint(of_all.flat_map(|text| text.bytes()))
}

fn brotli(content: &[u8]) -> Result<usize> {
    let mut compressed = Vec::new();
    let best = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &best)?;
    Ok(compressed.len())
}
