//! How does a list become answers, piece by piece? Questions and pieces of the file in, what is to be told
//! out; between any two pieces whoever drives it may stop, or ask for rows.

use super::message::{Ask, Told};
use super::Decode;

/// What drives it is to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing, until something is asked.
    Wait,
    /// [`feed`](Engine::feed) the next piece of the file, from its beginning after a question, and
    /// [`finish`](Engine::finish) behind the last one.
    Piece,
    /// [`go_on`](Engine::go_on).
    GoOn,
}

/// Holds a list of partners and answers what is asked of it.
#[derive(Debug)]
pub struct Engine<D> {
    next: Next,
    decoder: Option<D>,
}

impl<D> Default for Engine<D> {
    fn default() -> Self {
        Self {
            next: Next::Wait,
            decoder: None,
        }
    }
}

impl<D: Decode> Engine<D> {
    /// Takes a question, and the size of the file that it is about. [`Ask::Look`] and [`Ask::Compute`] begin
    /// anew, and each wants the whole file once; [`Ask::Show`] is answered at once, also while a file is
    /// read; [`Ask::Save`] is answered part by part.
    pub fn ask(&mut self, ask: Ask, _bytes_total: u64) -> Vec<Told> {
        match ask {
            Ask::Look(_) | Ask::Compute(_) => self.next = Next::Piece,
            Ask::Save { .. } => self.next = Next::GoOn,
            Ask::Show(_) => {}
        }
        Vec::new()
    }

    /// Takes the next piece of the file, of any size.
    pub fn feed(&mut self, piece: &[u8]) -> Vec<Told> {
        if let Some(decoder) = &mut self.decoder {
            decoder.decode(piece, false);
        }
        Vec::new()
    }

    /// The file has come to its end.
    pub fn finish(&mut self) -> Vec<Told> {
        self.next = Next::Wait;
        Vec::new()
    }

    /// Says the next part of what was asked for.
    pub fn go_on(&mut self) -> Vec<Told> {
        self.next = Next::Wait;
        Vec::new()
    }

    /// What is to be done next.
    pub const fn next(&self) -> Next {
        self.next
    }
}
