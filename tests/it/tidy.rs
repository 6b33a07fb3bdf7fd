//! Does the repository keep its own rules? Each message says why, and what to do.

mod circles;
mod figures;
mod layers;
mod manifests;
mod pages;
mod rust;
mod scripts;
mod shape;
mod words;

/// Fails with everything that was found, under the rule that it breaks and the way out.
fn refuse(found: &[String], rule: &str, remedy: &str) {
    assert!(
        found.is_empty(),
        "\n{rule}\n{remedy}\n\n  {}\n",
        found.join("\n  ")
    );
}
