//! Does every link that was ever sent open as it was meant, and none that was changed?
//!
//! `tests/links` has a file for each released version: the part behind the `#`, what it holds, and what
//! that came to, parted by tabs. Files and lines are added and never changed.

use otasuke_calculator::share::link::{find, read, write, LinkError};

use super::sent::everything;
use super::written::{figures, what};
use crate::repository::{self, files_in};

/// Each file, with how many lines it has and their sum: what was sent cannot be changed afterwards.
const RELEASED: &[(&str, usize, u32)] = &[("tests/links/0.1.0.tsv", 18, 38_852_390)];

/// The links of all versions, each with what it holds and what that came to.
pub fn goldens() -> Vec<[String; 3]> {
    let lines = RELEASED.iter().flat_map(|(path, ..)| {
        let file = repository::read(path);
        let lines: Vec<String> = file.lines().map(str::to_owned).collect();
        lines
    });
    lines
        .map(|line| {
            let mut parts = line.split('\t').map(str::to_owned);
            std::array::from_fn(|_| parts.next().unwrap())
        })
        .collect()
}

#[test]
fn nothing_that_was_sent_is_changed() {
    let mut known: Vec<String> = RELEASED
        .iter()
        .map(|(path, ..)| (*path).to_owned())
        .collect();
    known.sort();
    let mut found = files_in("tests/links/", ".tsv");
    found.sort();
    assert_eq!(found, known, "a new file is added to RELEASED");
    for (path, lines, sum) in RELEASED {
        let file = repository::read(path);
        let found = file.bytes().fold(0_u32, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(byte.into())
        });
        assert_eq!((file.lines().count(), found), (*lines, *sum), "{path}");
    }
}

#[test]
fn every_link_opens_as_it_was_meant() {
    for [fragment, meant, came_to] in goldens() {
        let shared = read(&fragment).unwrap_or_else(|error| panic!("{fragment}: {error:?}"));
        assert_eq!(what(&shared).to_string(), meant, "{fragment}");
        assert_eq!(figures(&shared), came_to, "{fragment}");
        assert_eq!(write(&shared).as_ref(), Ok(&fragment));
    }
}

#[test]
fn what_is_sent_today_is_what_was_sent() {
    let newest = repository::read(RELEASED.last().unwrap().0);
    let line = |shared| {
        let fragment = write(&shared).unwrap();
        format!("{fragment}\t{}\t{}", what(&shared), figures(&shared))
    };
    let today: Vec<String> = everything().into_iter().map(line).collect();
    if std::env::var_os("UPDATE_LINKS").is_some() {
        let path = repository::root().join(RELEASED.last().unwrap().0);
        std::fs::write(path, today.join("\n") + "\n").unwrap();
    }
    // Amounts follow the rules; what stands before them does not.
    let form = |line: &str| line.split('\t').nth(1).unwrap().to_owned();
    let newest: Vec<String> = newest.lines().map(form).collect();
    let today: Vec<String> = today.iter().map(|line| form(line)).collect();
    assert_eq!(today, newest);
}

#[test]
fn an_offer_of_a_list_needs_48_characters_and_a_typed_one_300() {
    for [fragment, meant, _] in goldens() {
        let most = if meant.contains("\"listed\"") {
            48
        } else {
            300
        };
        assert!(fragment.len() < most, "#{fragment}");
        assert!(fragment.chars().all(|char| char.is_ascii_alphanumeric()));
    }
}

#[test]
fn every_beginning_of_a_link_is_incomplete() {
    for [fragment, ..] in goldens() {
        for end in 1..fragment.len() {
            let part = &fragment[..end];
            let error = read(part).unwrap_err();
            assert!(
                matches!(error, LinkError::Incomplete { .. }),
                "{part}: {error:?}"
            );
            let address = format!("https://example.jp/otasuke/#{part}");
            assert_eq!(find(&address), Err(error));
        }
    }
}

#[test]
fn a_changed_character_is_found_wherever_it_stands() {
    let letters = ('0'..='9')
        .chain('A'..='Z')
        .chain('a'..='z')
        .chain("-_.#%=あ ".chars());
    let letters: Vec<char> = letters.collect();
    let (mut tried, mut placed) = (0, 0);
    for [fragment, ..] in goldens() {
        for (at, was) in fragment.char_indices() {
            for letter in letters.iter().filter(|letter| **letter != was) {
                let changed = format!("{}{letter}{}", &fragment[..at], &fragment[at + 1..]);
                let error = read(&changed).expect_err(&changed);
                assert!(
                    find(&format!("https://example.jp/#{changed}")).is_err(),
                    "{changed}"
                );
                tried += 1;
                if let LinkError::Altered { place: Some(place) } = error {
                    assert_eq!(place, at + 1, "{changed}");
                    placed += 1;
                }
            }
        }
    }
    assert!(placed * 100 > tried * 95, "{placed} of {tried} are placed");
}

#[test]
fn what_is_put_in_or_changes_places_is_found() {
    for [fragment, ..] in goldens() {
        for at in 0..=fragment.len() {
            for letter in "0a1zK".chars() {
                let longer = format!("{}{letter}{}", &fragment[..at], &fragment[at..]);
                assert!(read(&longer).is_err(), "{longer}");
            }
        }
        for at in 1..fragment.len() {
            let mut chars: Vec<char> = fragment.chars().collect();
            chars.swap(at - 1, at);
            let swapped: String = chars.into_iter().collect();
            assert!(swapped == *fragment || read(&swapped).is_err(), "{swapped}");
        }
    }
}
