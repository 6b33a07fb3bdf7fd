//! What does a worker do for the page? It holds a list of partners, and answers what the page asks of it.
//!
//! The list and its answers stay with the worker: the page gets what it shows, and the memory goes with the
//! worker.

mod decode;
mod engine;
pub mod message;

pub use decode::Decode;
pub use engine::{Engine, Next};
