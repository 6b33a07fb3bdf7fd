//! Is a link whole? By a check over all of its symbols, which also names one that is wrong.

use crc::{Algorithm, Crc, NoTable, CRC_30_CDMA};

use crate::share::bits::{Reader, Writer, SYMBOL_BITS};

/// The check fills so many symbols exactly.
pub(super) const SYMBOLS: usize = 6;
const BITS: u32 = 30;
/// The same without the beginning and the end that a text of zeros needs.
const LINEAR: Algorithm<u32> = Algorithm {
    init: 0,
    xorout: 0,
    ..CRC_30_CDMA
};
/// Only in a link of a usual length is the wrong symbol looked for.
const SEARCHED_MAX: usize = 256;

/// The check of these symbols.
pub(super) fn of(symbols: &[u8]) -> Vec<u8> {
    in_symbols(sum(symbols))
}

/// Whether the last symbols are the check of those before.
pub(super) fn holds(symbols: &[u8]) -> bool {
    let (content, check) = parted(symbols);
    !content.is_empty() && of(content) == check
}

/// The place of the one symbol whose change alone explains that the check fails, counted from 0.
pub(super) fn wrong_symbol(symbols: &[u8]) -> Option<usize> {
    if symbols.len() > SEARCHED_MAX {
        return None;
    }
    let (content, check) = parted(symbols);
    let difference = sum(content) ^ Reader::new(check).take::<u32>(BITS)?;
    let in_check = in_symbols(difference);
    let mut touched = in_check
        .iter()
        .enumerate()
        .filter(|(_, symbol)| **symbol != 0);
    let in_check = touched.next().filter(|_| touched.next().is_none());
    let in_check = in_check.map(|(index, _)| content.len().saturating_add(index));
    let mut places = content.len();
    let in_content = changes(content.len()).find_map(|made| {
        places = places.saturating_sub(1);
        made.contains(&difference).then_some(places)
    });
    match (in_content, in_check) {
        (Some(place), None) | (None, Some(place)) => Some(place),
        _ => None,
    }
}

/// What each change of one symbol does to the sum, from the last symbol to the first. The sum is linear:
/// that does not depend on what the symbols are, and one symbol earlier is one silent symbol more.
fn changes(length: usize) -> impl Iterator<Item = Vec<u32>> {
    let crc = Crc::<u32, NoTable>::new(&LINEAR);
    let bits = (0..SYMBOL_BITS).map(|bit| vec![1_u8 << bit]);
    let mut bits: Vec<Vec<u8>> = bits.collect();
    (0..length).map(move |_| {
        let mut made = vec![0];
        for bit in &mut bits {
            let change = crc.checksum(bit);
            bit.push(0);
            let with: Vec<u32> = made.iter().map(|other| other ^ change).collect();
            made.extend(with);
        }
        made
    })
}

fn parted(symbols: &[u8]) -> (&[u8], &[u8]) {
    symbols
        .split_at_checked(symbols.len().saturating_sub(SYMBOLS))
        .unwrap_or_default()
}

/// CRC-30/CDMA, a byte for each symbol.
fn sum(symbols: &[u8]) -> u32 {
    Crc::<u32, NoTable>::new(&CRC_30_CDMA).checksum(symbols)
}

fn in_symbols(sum: u32) -> Vec<u8> {
    let mut check = Writer::default();
    check.push(sum, BITS);
    check.symbols()
}
