//! How are the sentences of `page/newest.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// {announcement}{short}。
pub fn also(words: Words, announcement: &str, short: &str) -> String {
    match words {
        Words::Ja => format!("{announcement}{short}。"),
        Words::En => format!("{announcement} {short}."),
    }
}

/// {closed}年度の公募は終了しています。{year}年度の規則なら
pub fn heading(words: Words, closed: &str, year: &str) -> String {
    match words {
        Words::Ja => format!("{closed}年度の公募は終了しています。{year}年度の規則なら"),
        Words::En => format!("Applications under the programme of {closed} are closed. Under the rules of {year}:"),
    }
}

/// {year}年度なら {amount}
pub fn short(words: Words, year: &str, amount: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度なら {amount}"),
        Words::En => format!("Rules of {year}: {amount}"),
    }
}

/// {short}、小規模事業者なら {amount}
pub fn short_small(words: Words, short: &str, amount: &str) -> String {
    match words {
        Words::Ja => format!("{short}、小規模事業者なら {amount}"),
        Words::En => format!("{short}; small-scale business: {amount}"),
    }
}

/// 小規模事業者なら {amount}（補助率 {rate}）
pub fn small(words: Words, amount: &str, rate: &str) -> String {
    match words {
        Words::Ja => format!("小規模事業者なら {amount}（補助率 {rate}）"),
        Words::En => format!("A small-scale business (小規模事業者): {amount} (rate {rate})"),
    }
}
