//! Can the text be read in the colours that come without a host's own?

use toml::{Table, Value};

use super::api::{all, named};
use super::code::{self, found, sources};
use super::{same, Names, SCRIPT};

/// The least contrast of text (WCAG 1.4.3).
const CONTRAST_MIN: f64 = 4.5;

#[test]
fn the_pairs_are_those_that_the_element_checks() {
    let Some(script) = sources(SCRIPT) else {
        return;
    };
    let pair = |pair: &Table| {
        let [text, on] = ["text", "on"].map(|end| pair[end].as_str().unwrap());
        let least = pair.get("least").and_then(Value::as_integer);
        let least = least.map_or(CONTRAST_MIN.to_string(), |least| least.to_string());
        format!("\"{text}\", \"{on}\", {least}")
    };
    let documented: Names = all("pair").iter().map(pair).collect();
    let pairs = code::block(&script, "PAIRS", ['[', ']']);
    same("PAIRS", &documented, &found(pairs, r#"\[("[^\]]+)\]"#));
}

/// What a visitor's system asks for is what a host may ask for, to the letter.
#[test]
fn both_ways_to_dark_have_the_same_colours() {
    let Some(styles) = sources("styles/element.css") else {
        return;
    };
    let block = |theme: &str| {
        let (_, after) = styles
            .split_once(&format!("[data-theme=\"{theme}\"] .oc {{"))
            .unwrap();
        let colours = after.split('}').next().unwrap();
        found(colours, r"(--oc-[^;]+);")
    };
    assert!(block("dark").len() > 10, "the dark colours were not found");
    assert_eq!(block("dark"), block("auto"));
}

#[test]
fn every_default_pair_has_enough_contrast() {
    for pair in all("pair") {
        for scheme in ["light", "dark"] {
            let colour = |end: &str| {
                let variable = named("variable", pair[end].as_str().unwrap());
                luminance(variable[scheme].as_str().unwrap())
            };
            let contrast = contrast(colour("text"), colour("on"));
            let least = match pair.get("least").and_then(Value::as_integer) {
                Some(least) => f64::from(i32::try_from(least).unwrap()),
                None => CONTRAST_MIN,
            };
            assert!(
                contrast >= least,
                "{} on {}, {scheme}: {contrast:.2} to 1",
                pair["text"],
                pair["on"]
            );
        }
    }
}

#[allow(
    clippy::float_arithmetic,
    reason = "the formula of WCAG is one of floats"
)]
fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[allow(
    clippy::float_arithmetic,
    reason = "the formula of WCAG is one of floats"
)]
fn luminance(colour: &str) -> f64 {
    let digits = colour.strip_prefix('#').unwrap();
    let long: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let channel = |at: usize| {
        let value = u8::from_str_radix(&long[at..at + 2], 16).unwrap();
        let share = f64::from(value) / 255.0;
        match share <= 0.040_45 {
            true => share / 12.92,
            false => ((share + 0.055) / 1.055).powf(2.4),
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}
