//! Does any of very many links that chance has changed open as something else?
//!
//! `OTASUKE_TRIES=10000000 cargo test --release --no-default-features --features words --test it many`
//! tries so many.

use otasuke_calculator::rules::BOOK;
use otasuke_calculator::share::code::{Code, SYMBOLS};
use otasuke_calculator::share::link::read;
use rayon::prelude::*;

use super::codes::Chance;
use super::links::goldens;

/// So many of each kind where nobody asks for more.
const TRIES: usize = 100_000;
/// So many have one beginning of chance.
const BATCH: usize = 10_000;
const LETTERS: &[u8] = b"0123456789abcdefghjkmnpqrstvwxyz";

fn tries() -> usize {
    let asked = std::env::var("OTASUKE_TRIES").ok();
    asked.map_or(TRIES, |asked| asked.parse().expect("a number of tries"))
}

/// Does `work` in batches, each with chance of its own that is always the same, and adds what it counts.
fn counted(work: impl Fn(&mut Chance) -> [usize; 2] + Sync) -> [usize; 2] {
    let batches = (0..tries().div_ceil(BATCH)).into_par_iter();
    let batch = |number: usize| {
        let mut chance = Chance(0x9E37_79B9_7F4A_7C15 ^ (number as u64 + 1));
        (0..BATCH).fold([0, 0], |sum, _| add(sum, work(&mut chance)))
    };
    batches.map(batch).reduce(|| [0, 0], add)
}

fn add(one: [usize; 2], other: [usize; 2]) -> [usize; 2] {
    [one[0] + other[0], one[1] + other[1]]
}

/// A link that was changed in one to four ways.
fn changed(goldens: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let pick = |chance: &mut Chance| goldens[chance.below(goldens.len())].clone();
    let mut link = pick(chance);
    for _ in 0..=chance.below(4) {
        let at = chance.below(link.len().max(1)).min(link.len());
        let letter = LETTERS[chance.below(LETTERS.len())];
        match chance.below(8) {
            0 => link.insert(at, letter),
            1 => link.truncate(at),
            2 if at < link.len() => drop(link.remove(at)),
            3 => {
                let other = chance.below(link.len().max(1)).min(link.len());
                link[at.min(other)..at.max(other)].reverse();
            }
            // The beginning of one and the end of another.
            4 => {
                let other = pick(chance);
                link.truncate(at);
                link.extend(other.iter().skip(at));
            }
            // All behind the version and the length is chance.
            5 => link
                .iter_mut()
                .skip(3)
                .for_each(|one| *one = LETTERS[chance.below(LETTERS.len())]),
            _ if at < link.len() => link[at] = letter,
            _ => {}
        }
    }
    link
}

#[test]
fn no_link_of_many_that_chance_has_changed_opens() {
    let goldens: Vec<Vec<u8>> = goldens()
        .into_iter()
        .map(|[fragment, ..]| fragment.into_bytes())
        .collect();
    let [tried, opened] = counted(|chance| {
        let link = changed(&goldens, chance);
        if goldens.contains(&link) {
            return [0, 0];
        }
        let text = String::from_utf8(link).expect("ASCII");
        [1, usize::from(read(&text).is_ok())]
    });
    println!("of {tried} changed links {opened} opened");
    assert_eq!(opened, 0);
}

/// Of chance characters one code in 17 passes the check; without the list that it is of none opens.
#[test]
fn no_code_of_many_opens_without_its_list() {
    let [passed, opened] = counted(|chance| {
        let symbols = SYMBOLS.as_bytes();
        let code: String = (0..12)
            .map(|_| char::from(symbols[chance.below(symbols.len())]))
            .collect();
        match Code::read(&code) {
            Ok(code) => [1, usize::from(code.open(None, &BOOK).is_ok())],
            Err(_) => [0, 0],
        }
    });
    println!(
        "of {} codes {passed} passed the check and {opened} opened",
        tries()
    );
    assert!((15..20).contains(&(tries() / passed.max(1))), "{passed}");
    assert_eq!(opened, 0);
}
