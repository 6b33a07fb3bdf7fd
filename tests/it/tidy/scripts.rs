//! Are the comments of the scripts as wide as their code? Prettier breaks code, and never a comment.

use super::refuse;
use crate::repository::{files_in, read};

/// As `.prettierrc.json` says.
const LETTERS_MAX: usize = 110;

#[test]
fn no_comment_of_a_script_is_wide() {
    let endings = [".js", ".jsx", ".mjs"];
    let paths = endings.into_iter().flat_map(|ending| files_in("", ending));
    let mut found = Vec::new();
    for path in paths {
        for (index, line) in read(&path).lines().enumerate() {
            let is_comment = ["//", "/*", "*"]
                .iter()
                .any(|opening| line.trim_start().starts_with(opening));
            let letters = line.chars().count();
            if is_comment && letters > LETTERS_MAX {
                found.push(format!("{path}:{}: {letters} letters", index + 1));
            }
        }
    }
    refuse(
        &found,
        "A line of a script has at most 110 letters: two of them stand side by side on a screen.",
        "Break the comment; `cargo xtask fmt` does it for code.",
    );
}
