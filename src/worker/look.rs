//! What does a file look like? Its letters are told by all of its bytes, the rest by its beginning.

use super::Decode;
use crate::partners::{Limits, Preview, Refusal, Shape, Sniff, HEAD_BYTES};

/// A file that is looked at, piece by piece.
#[derive(Debug)]
pub(super) struct Look {
    shape: Shape,
    sniff: Sniff,
    /// The beginning, at most [`HEAD_BYTES`].
    head: Vec<u8>,
    bytes: u64,
}

impl Look {
    pub(super) fn new(shape: Shape, limits: Limits) -> Self {
        Self {
            shape,
            sniff: Sniff::new(limits),
            head: Vec::new(),
            bytes: 0,
        }
    }

    /// The next piece.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), Refusal> {
        let head_max = usize::try_from(HEAD_BYTES).unwrap_or(usize::MAX);
        let missing = head_max.saturating_sub(self.head.len());
        self.head.extend(piece.iter().take(missing));
        self.bytes = self.bytes.saturating_add(super::length(piece));
        self.sniff.push(piece)
    }

    /// The file is at its end.
    pub(super) fn finish<D: Decode>(self) -> Result<Preview, Refusal> {
        let found = self.sniff.finish()?;
        let encoding = self.shape.encoding.unwrap_or(found);
        let is_whole = self.bytes <= HEAD_BYTES;
        let head = D::new(encoding).decode(&self.head, is_whole);
        Preview::of(&head, is_whole, encoding, &self.shape)
    }
}
