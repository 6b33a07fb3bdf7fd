//! What does a worker do for the page? It holds a list of partners, and answers what the page asks of it.
//!
//! The list and its answers stay with the worker: the page gets what it shows, and the memory goes with the
//! worker.

mod blocks;
mod compute;
mod decode;
mod engine;
mod headings;
mod look;
pub mod message;
mod saving;
pub mod sheet;
mod table;

pub use decode::Decode;
pub use engine::{Engine, Next};
pub use headings::Headings;

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
