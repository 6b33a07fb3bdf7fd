//! How are the sentences of `page/units.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// {year}年{month}月{day}日
pub fn date(words: Words, year: &str, month: &str, day: &str) -> String {
    match words {
        Words::Ja => format!("{year}年{month}月{day}日"),
        Words::En => format!("{year}-{month}-{day}"),
    }
}

/// {items}、{item}
pub fn list(words: Words, items: &str, item: &str) -> String {
    match words {
        Words::Ja => format!("{items}、{item}"),
        Words::En => format!("{items}, {item}"),
    }
}

/// {count}か月
pub fn month(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}か月"),
        Words::En => format!("{count} month"),
    }
}

/// {count}か月
pub fn months(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}か月"),
        Words::En => format!("{count} months"),
    }
}

/// か月
pub fn months_unit(words: Words) -> &'static str {
    match words {
        Words::Ja => "か月",
        Words::En => "months",
    }
}

/// {count}人
pub fn people(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}人"),
        Words::En => format!("{count} people"),
    }
}

/// 人
pub fn people_unit(words: Words) -> &'static str {
    match words {
        Words::Ja => "人",
        Words::En => "people",
    }
}

/// {count}人
pub fn person(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}人"),
        Words::En => format!("{count} person"),
    }
}

/// {first}。{second}
pub fn remarks(words: Words, first: &str, second: &str) -> String {
    match words {
        Words::Ja => format!("{first}。{second}"),
        Words::En => format!("{first}. {second}"),
    }
}

/// {count}台
pub fn terminal(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}台"),
        Words::En => format!("{count} terminal"),
    }
}

/// {count}台
pub fn terminals(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}台"),
        Words::En => format!("{count} terminals"),
    }
}

/// 台
pub fn terminals_unit(words: Words) -> &'static str {
    match words {
        Words::Ja => "台",
        Words::En => "terminals",
    }
}

/// {amount}円
pub fn yen(words: Words, amount: &str) -> String {
    match words {
        Words::Ja => format!("{amount}円"),
        Words::En => format!("{amount} yen"),
    }
}

/// 円
pub fn yen_unit(words: Words) -> &'static str {
    match words {
        Words::Ja => "円",
        Words::En => "yen",
    }
}
