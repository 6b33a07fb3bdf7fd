//! Does a cell hold a dash? People write one where they have nothing to write.

/// Dashes of every width: typed ones, those of Japanese letters, and the sign of minus.
const DASHES: &str = "-‐‑‒–—―─━−－﹣ーｰ";

/// Whether a cell holds dashes and nothing else.
pub(in crate::partners) fn is_dash(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|char| DASHES.contains(char))
}
