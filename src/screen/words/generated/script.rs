//! How are the sentences of `panels/script.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// {count}日
pub fn days(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}日"),
        Words::En => format!("{count} days"),
    }
}

/// {year}年度
pub fn fiscal_year(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度"),
        Words::En => format!("{year}"),
    }
}

/// {count}パーセント
pub fn percent(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}パーセント"),
        Words::En => format!("{count} percent"),
    }
}

/// {count}%
pub fn percent_sign(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}%"),
        Words::En => format!("{count}%"),
    }
}
