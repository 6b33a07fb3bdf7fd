//! What stands on the page? Its components, in the order of the tree.
//!
//! [`App`] alone holds state. Everything below it is a function of its properties, and says what
//! the visitor does through one [`Callback`](yew::Callback) of [`Action`](crate::draft::Action)s.

mod announcer;
mod answer;
mod app;
mod dock;
mod field;
mod header;
mod question;

pub use app::{App, AppProps};
