//! Which digits stand together, with their commas and their decimals?

use rust_decimal::{Decimal, Error};

use super::scan::{Kind, Script, Token, Tokens};
use super::{NumberProblem, Unread};

const POINT: char = '.';
/// Decimals that say nothing.
const ZEROS: [&str; 2] = ["0", "00"];
/// With more decimals than these no unit makes a number whole.
const DECIMALS_MAX: u32 = 15;

/// Digits without a word between them: `12`, `12,000`, `1.5`, `一二〇〇`.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    /// As a program writes it: `12000`, `1.5`.
    digits: String,
    script: Option<Script>,
    comma: Option<Comma>,
    /// The first comma that does not have three digits behind it.
    uneven: Option<char>,
}

#[derive(Clone, Copy, Debug)]
struct Comma {
    character: char,
    digits_behind: u32,
}

/// Reads the digits, if any stand here.
pub(super) fn read(tokens: &mut Tokens) -> Result<Option<Run>, Unread> {
    let mut run = Run::default();
    while let Some(token) = tokens.peek() {
        match token.kind {
            Kind::Digit(digit, script) => run.push(token, digit, script)?,
            Kind::Comma if run.takes_comma() => run.separate(token.character),
            Kind::Point if run.takes_point() => run.digits.push(POINT),
            Kind::Comma | Kind::Point => {
                return Err(NumberProblem::NotANumber(token.character).into());
            }
            _ => break,
        }
        tokens.next();
    }
    if run.lacks_digits() {
        return Err(Unread::Unfinished);
    }
    run.close_group();
    Ok(run.has_begun().then_some(run))
}

impl Run {
    /// The number, without zeros at the end of its decimals.
    pub(super) fn value(&self) -> Result<Decimal, NumberProblem> {
        let digits = match self.has_decimals() {
            true => self.digits.trim_end_matches('0'),
            false => &self.digits,
        };
        match Decimal::from_str_exact(digits) {
            Ok(number) if number.scale() <= DECIMALS_MAX => Ok(number),
            Ok(_) | Err(Error::Underflow) => Err(NumberProblem::Fraction),
            Err(_) => Err(NumberProblem::TooManyDigits),
        }
    }

    /// The number that a 万 behind it multiplies.
    pub(super) fn multiplicand(&self) -> Result<Decimal, NumberProblem> {
        self.check_commas()?;
        self.value()
    }

    /// Where decimals may stand, the comma of `1,5万` may be meant for a point.
    ///
    /// Elsewhere commas may stand anywhere: one digit more makes `2,0000` of `2,000`.
    pub(super) fn check_commas(&self) -> Result<(), NumberProblem> {
        self.uneven
            .map_or(Ok(()), |comma| Err(NumberProblem::NotANumber(comma)))
    }

    /// Whether decimals count: those of `24.0` and `1,500.00` are how a spreadsheet writes a whole number,
    /// while `1.500` may be a thousand and five hundred.
    pub(super) fn has_decimals_that_count(&self) -> bool {
        let decimals = self.digits.split_once(POINT).map(|(_, decimals)| decimals);
        decimals.is_some_and(|decimals| !ZEROS.contains(&decimals))
    }

    fn has_decimals(&self) -> bool {
        self.digits.contains(POINT)
    }

    fn has_begun(&self) -> bool {
        !self.digits.is_empty()
    }

    fn takes_comma(&self) -> bool {
        self.has_begun() && !self.has_decimals()
    }

    fn takes_point(&self) -> bool {
        self.takes_comma() && !self.ends_with_comma()
    }

    fn ends_with_comma(&self) -> bool {
        self.comma.is_some_and(|comma| comma.digits_behind == 0)
    }

    fn lacks_digits(&self) -> bool {
        self.ends_with_comma() || self.digits.ends_with(POINT)
    }

    fn push(&mut self, token: &Token, digit: char, script: Script) -> Result<(), NumberProblem> {
        if token.spaced && self.has_begun() {
            return Err(NumberProblem::TwoNumbers);
        }
        if *self.script.get_or_insert(script) != script {
            return Err(NumberProblem::NotANumber(token.character));
        }
        let before_point = !self.has_decimals();
        if let Some(comma) = self.comma.as_mut().filter(|_| before_point) {
            comma.digits_behind = comma.digits_behind.saturating_add(1);
        }
        self.digits.push(digit);
        Ok(())
    }

    fn separate(&mut self, character: char) {
        self.close_group();
        self.comma = Some(Comma {
            character,
            digits_behind: 0,
        });
    }

    fn close_group(&mut self) {
        let uneven = self.comma.filter(|comma| comma.digits_behind != 3);
        self.uneven = self.uneven.or(uneven.map(|comma| comma.character));
    }
}
