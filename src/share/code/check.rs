//! Are the twelve characters those that were read out? One of them is the check: the sum of all, each
//! with its own power of three, is nothing modulo seventeen.
//!
//! Seventeen is prime, and three makes every number below it: the powers of the twelve places differ
//! from each other and from nothing. So no single wrong character keeps the sum, no two that change
//! places, and no twin that becomes another twin, as the two powers together are not nothing either.

/// The characters, told apart by ear in Japanese (docs/share.md). Their order is part of the format.
pub const SYMBOLS: &str = "023456789HKMPRWXY";
/// How many characters a code has.
pub const LENGTH: usize = 12;
/// As many as there are symbols.
const PRIME: u64 = 17;
const WEIGHT: u64 = 3;

/// What could have been mistaken. Places are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// The character at this place.
    Wrong(usize),
    /// That at this place and the next have changed places.
    Swapped(usize),
}

/// The character of a symbol.
pub(super) fn character(symbol: u8) -> Option<char> {
    SYMBOLS.chars().nth(symbol.into())
}

/// The symbol of a character, which is in capitals.
pub(super) fn symbol(character: char) -> Option<u8> {
    let symbol = SYMBOLS.chars().position(|known| known == character)?;
    u8::try_from(symbol).ok()
}

/// Whether the check holds.
pub(super) fn holds(symbols: &[u8; LENGTH]) -> bool {
    sum(symbols) == 0
}

fn sum(symbols: &[u8; LENGTH]) -> u64 {
    // From the last place on, each step gives all that came before one more power.
    let step = |sum: u64, symbol: &u8| {
        let raised = sum.saturating_mul(WEIGHT);
        raised.saturating_add((*symbol).into()) % PRIME
    };
    symbols.iter().rev().fold(0, step)
}

/// A number in the first eleven characters, the lowest first, and the check behind them.
pub(super) fn completed(mut number: u64) -> [u8; LENGTH] {
    let mut symbols = [0; LENGTH];
    for symbol in symbols.iter_mut().take(LENGTH.saturating_sub(1)) {
        *symbol = u8::try_from(number % PRIME).unwrap_or_default();
        number /= PRIME;
    }
    with_fitting(symbols, LENGTH.saturating_sub(1))
}

/// The number in the first eleven characters.
pub(super) fn data(symbols: [u8; LENGTH]) -> u64 {
    let digits = symbols.iter().rev().skip(1);
    digits.fold(0, |number: u64, symbol| {
        number
            .saturating_mul(PRIME)
            .saturating_add((*symbol).into())
    })
}

/// The symbols with the one at this place with which the check holds: there is always exactly one.
fn with_fitting(mut symbols: [u8; LENGTH], place: usize) -> [u8; LENGTH] {
    for candidate in 0..SYMBOLS.len() {
        if let Some(symbol) = symbols.get_mut(place) {
            *symbol = u8::try_from(candidate).unwrap_or_default();
        }
        if holds(&symbols) {
            break;
        }
    }
    symbols
}

/// Each slip after which the check would fail as it does, and what would have been before it.
pub(super) fn slips(symbols: [u8; LENGTH]) -> Vec<(Slip, [u8; LENGTH])> {
    let wrong = (0..LENGTH).map(|place| {
        let slip = Slip::Wrong(place.saturating_add(1));
        (slip, with_fitting(symbols, place))
    });
    let swapped = (1..LENGTH).filter_map(|place| {
        let mut before = symbols;
        before.swap(place.saturating_sub(1), place);
        holds(&before).then_some((Slip::Swapped(place), before))
    });
    wrong.chain(swapped).collect()
}
