//! How is the list written? All of its bytes tell its letters, its beginning the rest.

use std::fs::{self, File};
use std::io::{self, Error, ErrorKind, Read};

use otasuke_calculator::partners::{Limits, Preview, Shape, Sniff, HEAD_BYTES};
use otasuke_calculator::worker::Decode;

use crate::decode::Native;
use crate::refusal::refused;

/// So many bytes are read at once.
pub(crate) const PIECE_BYTES: usize = 262_144;

/// What comes through a pipe can be read once, and to open one may take for ever.
fn check(path: &str) -> io::Result<()> {
    if path != "-" && fs::metadata(path)?.is_file() {
        return Ok(());
    }
    let why = "is no file: the list is read twice, and cannot come through a pipe";
    Err(Error::other(format!("`{path}` {why}")))
}

/// What the list looks like.
pub(crate) fn look(path: &str) -> io::Result<Preview> {
    check(path)?;
    let mut file = File::open(path)?;
    let bytes_total = file.metadata()?.len();
    let mut sniff = Sniff::new(Limits::NONE);
    let mut piece = vec![0; PIECE_BYTES];
    let mut head = Vec::new();
    let head_max = usize::try_from(HEAD_BYTES).unwrap_or(usize::MAX);
    loop {
        let read = match file.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let bytes = piece.get(..read).unwrap_or_default();
        let missing = head_max.saturating_sub(head.len());
        head.extend(bytes.iter().take(missing));
        sniff.push(bytes).map_err(refused)?;
    }
    let encoding = sniff.finish().map_err(refused)?;
    let is_whole = bytes_total <= HEAD_BYTES;
    let text = Native::new(encoding).decode(&head, is_whole);
    Preview::of(&text, is_whole, encoding, &Shape::default()).map_err(refused)
}
