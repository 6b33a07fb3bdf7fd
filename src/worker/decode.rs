//! Who makes text of bytes? A browser does it by `TextDecoder`, a command by a crate: it is handed in.

use crate::partners::Encoding;

/// Makes text of the pieces of one file.
pub trait Decode {
    /// For a file that is written so.
    fn new(encoding: Encoding) -> Self;

    /// The text of the next piece, without a mark at its beginning. A letter that is cut by the end of the
    /// piece comes with the next one; one that cannot be read comes as U+FFFD. The last piece may be empty.
    fn decode(&mut self, piece: &[u8], is_last: bool) -> String;
}
