//! What can the screen say? Written by `cargo xtask codegen` from the files beside it: edit those.

use super::Words;

/// The sentences of `units.toml`.
pub mod units {
    use super::Words;
    /// {year}年{month}月{day}日
    pub fn date(words: Words, year: &str, month: &str, day: &str) -> String {
        words.fill(0, &[year, month, day])
    }
    /// {count}か月
    pub fn month(words: Words, count: &str) -> String {
        words.fill(1, &[count])
    }
    /// {count}か月
    pub fn months(words: Words, count: &str) -> String {
        words.fill(2, &[count])
    }
    /// {count}台
    pub fn terminal(words: Words, count: &str) -> String {
        words.fill(3, &[count])
    }
    /// {count}台
    pub fn terminals(words: Words, count: &str) -> String {
        words.fill(4, &[count])
    }
    /// {amount}円
    pub fn yen(words: Words, amount: &str) -> String {
        words.fill(5, &[amount])
    }
}

/// The sentences of `panels.toml`.
pub mod panels {
    use super::Words;
    /// 閉じる
    pub fn close(words: Words) -> &'static str {
        words.line(61)
    }
}
