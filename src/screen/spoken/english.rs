//! How is a number said in English? In groups, as one says it: `321 thousand`, `13 thousand 375`.

/// What stands behind each three digits, the lowest first.
const GROUPS: [&str; 7] = [
    "",
    " thousand",
    " million",
    " billion",
    " trillion",
    " quadrillion",
    " quintillion",
];

/// Parts of a whole, of two and more.
const PARTS: [(u32, &str, &str); 4] = [
    (2, "half", "halves"),
    (3, "third", "thirds"),
    (4, "quarter", "quarters"),
    (5, "fifth", "fifths"),
];

/// A number as it is said.
pub fn number(number: u64) -> String {
    let mut said: Vec<String> = Vec::new();
    let mut rest = number;
    for name in GROUPS {
        let three = rest % 1_000;
        if three > 0 {
            said.insert(0, format!("{three}{name}"));
        }
        rest /= 1_000;
    }
    if said.is_empty() {
        said.push(number.to_string());
    }
    said.join(" ")
}

/// A share as it is said: `one half`, `2 thirds`.
pub fn share(above: u32, below: u32) -> String {
    let part = PARTS.iter().find(|(count, ..)| *count == below);
    match part {
        Some((_, one, _)) if above == 1 => format!("one {one}"),
        Some((_, _, several)) => format!("{above} {several}"),
        None => format!("{above} out of {below}"),
    }
}
