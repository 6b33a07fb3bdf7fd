//! Which number was said? A reader of its own, which shares nothing with the writer.

/// The sounds of one to nine, and those that stand before a counter alone.
const ONES: &[(&str, u64)] = &[
    ("きゅう", 9),
    ("よん", 4),
    ("さん", 3),
    ("いち", 1),
    ("ろく", 6),
    ("なな", 7),
    ("はち", 8),
    ("に", 2),
    ("ご", 5),
];
/// Every word of the hundreds and thousands.
const HUNDREDS: &[(&str, u64)] = &[
    ("きゅうひゃく", 900),
    ("さんびゃく", 300),
    ("よんひゃく", 400),
    ("ろっぴゃく", 600),
    ("ななひゃく", 700),
    ("はっぴゃく", 800),
    ("にひゃく", 200),
    ("ごひゃく", 500),
    ("ひゃく", 100),
];
const THOUSANDS: &[(&str, u64)] = &[
    ("きゅうせん", 9_000),
    ("さんぜん", 3_000),
    ("よんせん", 4_000),
    ("ろくせん", 6_000),
    ("ななせん", 7_000),
    ("はっせん", 8_000),
    ("にせん", 2_000),
    ("ごせん", 5_000),
];
/// A section of four digits ends so before what follows it: 一 to 九, 十 and 百 in another sound.
const HARD: &[(&str, &str)] = &[("いっ", "いち"), ("はっ", "はち"), ("じゅっ", "じゅう")];
const HARDER: &[(&str, &str)] = &[("ろっ", "ろく"), ("ゃっ", "ゃく")];
const KANJI: &str = "一二三四五六七八九";

/// The number, or nothing where it is not said so.
pub fn read(said: &str) -> Option<u64> {
    if matches!(said, "ゼロ" | "ぜろ") {
        return Some(0);
    }
    if said.starts_with(|first| KANJI.contains(first) || "十百千".contains(first)) {
        return sections(said, ["京", "兆", "億", "万"], kanji_section);
    }
    sections(said, ["けい", "ちょう", "おく", "まん"], kana_section)
}

/// A number of months.
pub fn read_months(said: &str) -> Option<u64> {
    if let Some(kanji) = said.strip_suffix("か月") {
        return read(kanji);
    }
    read(&soft(said.strip_suffix("かげつ")?, true)?)
}

pub fn read_english(said: &str) -> Option<u64> {
    let mut words = said.split(' ').peekable();
    let mut total = 0_u64;
    while let Some(count) = words.next() {
        let size = match words.next() {
            None => 1,
            Some("thousand") => 1_000,
            Some("million") => 1_000_000,
            Some("billion") => 1_000_000_000,
            Some("trillion") => 1_000_000_000_000,
            Some("quadrillion") => 1_000_000_000_000_000,
            Some("quintillion") => 1_000_000_000_000_000_000,
            Some(_) => return None,
        };
        let count: u64 = count.parse().ok().filter(|count| *count < 1_000)?;
        total = total.checked_add(count.checked_mul(size)?)?;
    }
    Some(total)
}

/// Splits at 京, 兆, 億 and 万, each once and in this order.
fn sections(
    said: &str,
    names: [&str; 4],
    section: impl Fn(&str, usize) -> Option<u64>,
) -> Option<u64> {
    let mut rest = said;
    let mut total = 0_u64;
    for (at, name) in names.iter().enumerate() {
        if let Some((before, after)) = rest.split_once(name) {
            let size = 10_000_u64.pow(4 - u32::try_from(at).ok()?);
            let value = section(before, at).filter(|value| *value > 0)?;
            total = total.checked_add(value.checked_mul(size)?)?;
            rest = after;
        }
    }
    if rest.is_empty() {
        return (total > 0).then_some(total);
    }
    total.checked_add(section(rest, names.len())?)
}

fn kanji_section(said: &str, at: usize) -> Option<u64> {
    let (mut total, mut digit, mut least) = (0, 0, 10_000);
    let mut is_bare = false;
    for (place, one) in said.chars().enumerate() {
        let size = match one {
            '千' => 1_000,
            '百' => 100,
            '十' => 10,
            _ => {
                let index = KANJI.chars().position(|known| known == one)?;
                if digit > 0 {
                    return None;
                }
                digit = u64::try_from(index).ok()? + 1;
                continue;
            }
        };
        is_bare |= size == 1_000 && place == 0;
        // 一百 and 一十 are not said, 一千 only of something.
        if size >= least || (digit == 1 && (size < 1_000 || at == 4)) {
            return None;
        }
        total += size * digit.max(1);
        (digit, least) = (0, size);
    }
    (at == 4 || !is_bare).then_some(total + digit)
}

fn kana_section(said: &str, at: usize) -> Option<u64> {
    let said = match at {
        0 => soft(said, true)?,
        1 => soft(said, false)?,
        _ => said.to_owned(),
    };
    // 一千 of something, 千 of nothing.
    let (one_thousand, other) = if at == 4 {
        ("せん", "いっせん")
    } else {
        ("いっせん", "せん")
    };
    let mut rest = said.as_str();
    let mut total = 0;
    if let Some(after) = rest.strip_prefix(one_thousand) {
        (total, rest) = (1_000, after);
    } else if rest.starts_with(other) {
        return None;
    } else {
        total += take(&mut rest, THOUSANDS);
    }
    total += take(&mut rest, HUNDREDS);
    if let Some(after) = rest.strip_prefix("じゅう") {
        (total, rest) = (total + 10, after);
    } else {
        for (sound, digit) in ONES.iter().filter(|(_, digit)| *digit > 1) {
            let after = rest.strip_prefix(sound);
            if let Some(after) = after.and_then(|after| after.strip_prefix("じゅう")) {
                (total, rest) = (total + 10 * digit, after);
                break;
            }
        }
    }
    total += take(&mut rest, ONES);
    rest.is_empty().then_some(total)
}

fn take(rest: &mut &str, words: &[(&str, u64)]) -> u64 {
    let found = words
        .iter()
        .find_map(|(word, value)| Some((rest.strip_prefix(word)?, *value)));
    let Some((after, value)) = found else {
        return 0;
    };
    *rest = after;
    value
}

/// The section as it is said alone; none where its end must sound otherwise before such a word.
fn soft(said: &str, before_k: bool) -> Option<String> {
    let changes = HARD.iter().chain(HARDER.iter().filter(|_| before_k));
    for (hard, soft) in changes {
        if let Some(start) = said.strip_suffix(hard) {
            return Some(format!("{start}{soft}"));
        }
        if said.ends_with(soft) {
            return None;
        }
    }
    Some(said.to_owned())
}
