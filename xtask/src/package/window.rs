//! How does the glue of a module get the window? By `globalThis` alone: a page may have put something
//! else in the place of `self` or `Window`, as libraries of old do, and wasm-bindgen asks for both.

use std::fs;
use std::path::Path;

use anyhow::{ensure, Result};

/// What it writes, and what stands there instead.
const ASKED: [(&str, &str); 3] = [
    (
        "typeof self === 'undefined' ? undefined : self",
        "globalThis",
    ),
    (
        "typeof window === 'undefined' ? undefined : window",
        "globalThis",
    ),
    ("instanceof Window", "=== globalThis"),
];

/// Lets a script be sure of its window.
pub(super) fn make_sure(script: &Path) -> Result<()> {
    let sure = sure_of_window(&fs::read_to_string(script)?)?;
    Ok(fs::write(script, sure)?)
}

fn sure_of_window(script: &str) -> Result<String> {
    let mut sure = script.to_owned();
    for (asked, got) in ASKED {
        sure = sure.replace(asked, got);
    }
    for unsure in ["typeof self", "typeof window", "instanceof Window"] {
        ensure!(
            !sure.contains(unsure),
            "wasm-bindgen asks for the window in another way: {unsure}"
        );
    }
    Ok(sure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_that_a_page_may_take_is_left() {
        let script =
            "a = arg0 instanceof Window; b = typeof self === 'undefined' ? undefined : self;";
        let sure = sure_of_window(script).unwrap();
        assert_eq!(sure, "a = arg0 === globalThis; b = globalThis;");
        assert!(sure_of_window("typeof self !== 'undefined' && self").is_err());
    }
}
