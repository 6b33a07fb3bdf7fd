//! How many yen does a price say, and is it such a price as is asked for? What stands around it changes
//! no amount: it is held against what the field asks for, and another kind of price is refused.

use super::quantity::{end, number, stopped, take};
use super::scan::{Kind, Tokens};
use super::{NumberProblem, Unit, Unread};
use crate::domain::TaxBasis;

/// Which price is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// Whether it contains tax; `None` of an amount that is no price.
    pub tax: Option<TaxBasis>,
    /// For what it is paid.
    pub per: Per,
}

/// For what a price is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// Once.
    Once,
    /// For each month.
    Month,
    /// For each terminal and month.
    TerminalMonth,
}

/// `1,500`, `￥1,500-`, `月額1,500円（税抜）`, `1,500円/月`.
pub(super) fn read(tokens: &mut Tokens, price: Price) -> Result<u64, Unread> {
    let unit = Unit::Yen(price);
    remarks(tokens, price)?;
    let is_signed = take(tokens, Kind::YenSign) || take(tokens, Kind::Jpy);
    let number = number(tokens, unit)?;
    let is_alone = tokens.peek().is_none();
    let is_named = take(tokens, Kind::Yen) || take(tokens, Kind::Jpy);
    if is_signed || is_named {
        end_of_price(tokens)?;
    }
    remarks(tokens, price).map_err(|problem| match tokens.peek() {
        // 1,500円（税込1,650円）
        Some(token) if token.kind.begins_number() => NumberProblem::TwoNumbers.into(),
        _ => problem,
    })?;
    end(tokens, unit)?;
    if is_alone {
        number.alone()
    } else {
        number.whole()
    }
}

/// The line behind a price, `¥1,500-`, so that nobody can write digits behind it.
fn end_of_price(tokens: &mut Tokens) -> Result<(), Unread> {
    let is_ended = take(tokens, Kind::Dash);
    match tokens.peek() {
        Some(token) if is_ended && token.kind.begins_number() => Err(NumberProblem::Range.into()),
        _ => Ok(()),
    }
}

/// What is said of a price, before or behind it, perhaps in brackets.
fn remarks(tokens: &mut Tokens, price: Price) -> Result<(), Unread> {
    let mut is_open = false;
    // The bracket or the separator behind which something must be said.
    let mut wanting = None;
    while let Some(token) = tokens.peek().copied() {
        match token.kind {
            Kind::Begun => return Err(Unread::Unfinished),
            // The 月 of 月額.
            Kind::Month if wanting.is_none() && tokens.len() == 1 && price.per != Per::Once => {
                return Err(Unread::Unfinished);
            }
            Kind::Open if !is_open => {
                is_open = true;
                wanting = Some(token.character);
            }
            Kind::Separator => wanting = Some(token.character),
            Kind::Comma if is_open => wanting = Some(token.character),
            Kind::Close if is_open && wanting.is_none() => is_open = false,
            Kind::Colon => {}
            kind => match fits(kind, price, wanting.is_some()) {
                Some(true) => wanting = None,
                Some(false) => {
                    tokens.next();
                    return Err(misfit(kind, price).into());
                }
                None => break,
            },
        }
        tokens.next();
    }
    match (wanting, tokens.peek()) {
        (None, _) if !is_open => Ok(()),
        (_, None) => Err(Unread::Unfinished),
        (Some(character), _) => Err(NumberProblem::NotANumber(character).into()),
        (None, Some(_)) => Err(stopped(tokens, Unit::Yen(price))),
    }
}

/// Whether a remark is true of the price; nothing where it is none. A unit is one behind `/` alone.
fn fits(kind: Kind, price: Price, is_wanted: bool) -> Option<bool> {
    match kind {
        Kind::Tax(basis) => Some(price.tax == Some(basis)),
        Kind::Each => Some(true),
        Kind::Monthly => Some(price.per != Per::Once),
        Kind::Month if is_wanted => Some(price.per != Per::Once),
        Kind::Terminals if is_wanted => Some(price.per == Per::TerminalMonth),
        Kind::Yearly => Some(false),
        Kind::Year if is_wanted => Some(false),
        _ => None,
    }
}

fn misfit(kind: Kind, price: Price) -> NumberProblem {
    match kind {
        Kind::Tax(_) if price.tax.is_some() => NumberProblem::OtherTax,
        _ => NumberProblem::WrongUnit,
    }
}
