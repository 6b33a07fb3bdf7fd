//! What do the commands, the browser tests and the tests of the rules share? The file server of the
//! built page, and the making of code from rules.

pub mod codegen;
pub mod fingerprint;
pub mod server;

pub use fingerprint::fingerprint;
pub use server::serve;
