//! How are the sentences of `panels/panels.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 、
pub fn and(words: Words) -> &'static str {
    match words {
        Words::Ja => "、",
        Words::En => ", ",
    }
}
