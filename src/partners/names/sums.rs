//! Is a row no partner, but the sums of others? Spreadsheets often end with such.

use super::key;

/// What such rows are called.
const SUMS: &str = "合計 総合計 総計 小計 計 total totals grandtotal subtotal sum";

/// Whether a row of that name holds sums.
pub(in crate::partners) fn is_sum(name: &str) -> bool {
    let name = key(name);
    SUMS.split_whitespace().any(|sum| sum == name)
}
