//! What does the page say without scripts? The rules in one paragraph, so that one can reckon.
//!
//! The sentence stands in the page with its figures marked: `<data value="limits.cap">…</data>`.
//! Only the figures are written here.

use anyhow::{bail, Context, Result};

use super::model::{Programme, Rules};

const OPEN: &str = "<data value=\"";
const CLOSE: &str = "</data>";

/// The page with every marked figure as the rules have it.
pub fn fill(page: &str, rules: &Rules) -> Result<String> {
    let mut out = String::new();
    let mut rest = page;
    while let Some(start) = rest.find(OPEN) {
        let (before, marked) = rest.split_at(start + OPEN.len());
        let (name, after) = marked
            .split_once("\">")
            .context("an unfinished <data> in the page")?;
        let (_, after) = after
            .split_once(CLOSE)
            .context("a <data> without its end in the page")?;
        out.push_str(&format!("{before}{name}\">{}{CLOSE}", figure(name, rules)?));
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn figure(name: &str, rules: &Rules) -> Result<String> {
    let default = &rules.edition.default_programme;
    let programme = rules
        .programmes
        .iter()
        .find(|programme| programme.id == *default);
    let Programme {
        fiscal_year,
        rate,
        limits,
        eligible,
        ..
    } = programme.context("the default programme has no file")?;
    let standard = &rules.standard.figure;
    Ok(match name {
        "year" => fiscal_year.to_string(),
        "rate" => format!("{}/{}", rate.sme[0], rate.sme[1]),
        "floor" => grouped(limits.floor_yen),
        "cap" => grouped(limits.cap_yen),
        "months" => eligible.months_max.to_string(),
        "initialFee" => grouped(standard.initial_fee_yen_max.figure.value),
        "networkMonthlyFee" => grouped(standard.network_monthly_fee_yen_max.figure.value),
        "endpointMonthlyFee" => grouped(standard.endpoint_monthly_fee_yen_max.figure.value),
        _ => bail!("the page marks a figure {name:?} that nobody knows"),
    })
}

fn grouped(value: u32) -> String {
    let digits = value.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn a_comma_stands_every_three_digits() {
        let cases = [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (1_500_000, "1,500,000"),
        ];
        for (value, shown) in cases {
            assert_eq!(grouped(value), shown);
        }
    }
}
