//! Can the text be read in the colours that come without a host's own?

use super::api::{all, named};

/// The least contrast of text (WCAG 1.4.3).
const CONTRAST_MIN: f64 = 4.5;

#[test]
fn every_default_pair_has_enough_contrast() {
    for pair in all("pair") {
        for scheme in ["light", "dark"] {
            let colour = |end: &str| {
                let variable = named("variable", pair[end].as_str().unwrap());
                luminance(variable[scheme].as_str().unwrap())
            };
            let contrast = contrast(colour("text"), colour("on"));
            assert!(
                contrast >= CONTRAST_MIN,
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
