//! What stands on the page? Its components, in the order of the tree.
//!
//! [`App`] alone holds state. What needs no hooks of its own is a plain function of what it
//! shows, as each component costs about 3 kB of module. What the visitor does goes through one
//! [`Callback`](yew::Callback) of [`Action`](crate::draft::Action)s.

mod answer;
mod app;
mod dock;
mod events;
mod field;
mod header;
mod hooks;
mod question;
mod rounds;
mod shown;
mod topics;
mod tree;
mod written;

pub use app::{App, AppProps};
