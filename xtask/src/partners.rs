//! How does a long list of partners look? An invented one, the same for the same seed, with mistakes that are known.

mod mistake;
mod random;

use std::io::Write;

use anyhow::Result;
use serde::Deserialize;

use mistake::Mistake;
use random::Random;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct List {
    /// So many rows below the headings.
    pub rows: u32,
    /// So many of a hundred rows have a mistake.
    pub mistakes_percent: u8,
    /// Another list for another seed.
    pub seed: u64,
}

/// What names and industries are made of.
#[derive(Deserialize)]
struct Words {
    headings: Vec<String>,
    forms: Vec<String>,
    places: Vec<String>,
    trades: Vec<String>,
    odd_names: Vec<String>,
    industries: Vec<String>,
    unknown_industry: String,
}

/// The places of the cells in a row.
const NAME: usize = 0;
const CORPORATE_NUMBER: usize = 1;
const INDUSTRY: usize = 2;
const TERMINALS: usize = 5;

impl List {
    /// Writes the list, and its mistakes to another place: row, column and code.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn write(&self, output: &mut dyn Write, known: &mut dyn Write) -> Result<()> {
        let words: Words = toml::from_str(include_str!("partners/words.toml"))?;
        let mut random = Random::new(self.seed);
        write!(known, "row,column,code\r\n")?;
        write!(output, "\u{feff}{}\r\n", words.headings.join(","))?;
        // The row as a spreadsheet counts it, below the headings.
        for row in (2_u32..).take(self.rows.try_into()?) {
            let mut cells = cells(&words, &mut random);
            if random.below(100) < u64::from(self.mistakes_percent) {
                let mistake = Mistake::any(&mut random);
                (mistake.make)(&mut cells, &words.unknown_industry);
                let column = mistake.column;
                let column = column.map_or("", |column| words.headings[column].as_str());
                write!(known, "{row},{column},{}\r\n", mistake.code)?;
            }
            write!(output, "{}\r\n", cells.join(","))?;
        }
        known.flush()?;
        Ok(output.flush()?)
    }
}

/// A row without a mistake.
fn cells(words: &Words, random: &mut Random) -> Vec<String> {
    let name = match random.below(40) {
        0 => random.pick(&words.odd_names).clone(),
        _ => {
            let parts = [&words.forms, &words.places, &words.trades];
            parts.map(|part| random.pick(part).as_str()).concat()
        }
    };
    // Most companies are small.
    let employees = match random.below(20) {
        0..=13 => random.below(20),
        14..=18 => random.below(90),
        _ => random.below(800),
    };
    let terminals = employees / 2 + random.below(5) + 1;
    let capital_yen = [
        3_000_000,
        10_000_000,
        40_000_000,
        90_000_000,
        600_000_000_u64,
    ];
    vec![
        quoted(&name),
        corporate_number(random.below(1_000_000_000_000)),
        random.pick(&words.industries).clone(),
        employees.to_string(),
        random.pick(&capital_yen).to_string(),
        terminals.to_string(),
    ]
}

/// A cell in quotation marks, where it needs them.
fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// A 法人番号: the check digit stands before twelve digits, whose weights are 1 and 2 in turn from the last.
fn corporate_number(twelve: u64) -> String {
    let digits = format!("{twelve:012}");
    let weighted = digits.bytes().rev().zip([1, 2].into_iter().cycle());
    let sum: u64 = weighted
        .map(|(digit, weight)| u64::from(digit - b'0') * weight)
        .sum();
    format!("{}{digits}", 9 - sum % 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(rows: u32, mistakes_percent: u8, seed: u64) -> [Vec<u8>; 2] {
        let list = List {
            rows,
            mistakes_percent,
            seed,
        };
        let [mut text, mut known] = [Vec::new(), Vec::new()];
        list.write(&mut text, &mut known).unwrap();
        [text, known]
    }

    #[test]
    fn a_list_is_the_same_for_the_same_seed() {
        assert_eq!(list(200, 5, 1), list(200, 5, 1));
        assert_ne!(list(200, 5, 1), list(200, 5, 2));
    }

    #[test]
    fn a_corporate_number_has_its_check_digit() {
        // The example of 国税庁.
        assert_eq!(corporate_number(700_110_005_901), "8700110005901");
    }
}
