//! By which names do a module and its JavaScript call each other? By one or two letters: wasm-bindgen
//! puts a hash into each name, and what is random cannot be compressed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};

use super::LIMIT;
use crate::process;

/// What wasm-opt calls every module that functions are imported from.
const SHARED_MODULE: &str = "a";

/// Shortens the names in both files, which belong together and are not minified yet.
pub(super) fn shorten(script: &Path, module: &Path) -> Result<()> {
    let mut wasm_opt = process::command("wasm-opt");
    wasm_opt
        .args(["--minify-imports-and-exports-and-modules"])
        // What was told to wasm-bindgen and to wasm-opt, no browser asks for.
        .args(["--strip-producers", "--strip-target-features"])
        .arg(module)
        .arg("--output")
        .arg(module);
    let names = process::must("shortening the module's names", LIMIT, &mut wasm_opt)?;
    let text = renamed(&fs::read_to_string(script)?, &names)?;
    fs::write(script, text)?;
    Ok(())
}

/// The script beside a module, as wasm-bindgen names both.
pub(super) fn script_of(module: &Path) -> Result<PathBuf> {
    let name = module.file_stem().and_then(|name| name.to_str());
    let name = name.and_then(|name| name.strip_suffix("_bg"));
    let name = name.with_context(|| format!("no name of a module: {}", module.display()))?;
    Ok(module.with_file_name(format!("{name}.js")))
}

/// The script with the names of the list, which holds a line for each: `["module", "old", "new"]` of
/// a function that the script gives, and `["old", "new"]` of one that it takes.
fn renamed(script: &str, names: &str) -> Result<String> {
    let mut script = script.to_owned();
    for line in names.lines() {
        let quoted: Vec<_> = line.split('"').skip(1).step_by(2).collect();
        match quoted[..] {
            [module, old, new] => {
                script = script.replace(&format!("\"{module}\""), &format!("\"{SHARED_MODULE}\""));
                script = replaced(&script, "", old, ":", new);
            }
            [old, new] if line.trim_start().starts_with('[') => {
                script = replaced(&script, "wasm.", old, "", new);
            }
            _ => {}
        }
    }
    let is_whole = script.contains(&format!("\"{SHARED_MODULE}\""));
    ensure!(is_whole, "wasm-opt told no names:\n{names}");
    Ok(script)
}

/// The script with `new` for every `old` that is a whole word between `before` and `after`.
fn replaced(script: &str, before: &str, old: &str, after: &str, new: &str) -> String {
    let of_a_word = |letter: char| letter.is_alphanumeric() || "_$".contains(letter);
    let pattern = format!("{before}{old}{after}");
    let mut out = String::new();
    for (at, part) in script.split(&pattern).enumerate() {
        if at > 0 {
            let joined =
                out.ends_with(of_a_word) || after.is_empty() && part.starts_with(of_a_word);
            let name = if joined { old } else { new };
            out.extend([before, name, after]);
        }
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_a_function_by_the_same_name_in_both_files() {
        let names = r#"{
 "imports": [
  ["./page_bg.js", "__wbg_new_12ab", "$"],
  ["./page_bg.js", "__wbg_new_12", "A"]
 ],
"exports": [
  ["today", "b"],
  ["memory", "c"]
 ]
}"#;
        let script = r#"{ "./page_bg.js": { __wbg_new_12ab: f, __wbg_new_12: g } };
function today() { wasm.today(); wasm.todays(); the_wasm.today; wasm.memory.buffer; }"#;
        let expected = r#"{ "a": { $: f, A: g } };
function today() { wasm.b(); wasm.todays(); the_wasm.today; wasm.c.buffer; }"#;
        assert_eq!(renamed(script, names).unwrap(), expected);
        assert!(renamed(script, "").is_err());
    }
}
