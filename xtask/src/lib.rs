//! What do the commands, the browser tests and the tests of the rules share? The file server of the
//! built page, the list of what a release is made of, whole folders, the machine that is measured on, invented
//! lists of partners, and the making of code from rules.

pub mod codegen;
pub mod fingerprint;
pub mod folder;
pub mod machine;
pub mod partners;
pub mod release;
#[cfg(feature = "server")]
pub mod server;

pub use fingerprint::fingerprint;
pub use machine::machine;
pub use release::{integrity, release_line, PAGES};
#[cfg(feature = "server")]
pub use server::serve;
