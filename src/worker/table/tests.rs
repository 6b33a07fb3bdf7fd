//! Are rows seen in the order, and with the filter, that is asked for?

use std::sync::Arc;

use super::Table;
use crate::domain::Terminals;
use crate::partners::{
    Answer, Assessed, Chosen, Mistake, MistakeCode, Outcome, Partner, Size, Status,
};
use crate::worker::message::{Key, Only, Window};

/// Name, terminals, and what is left with how the subsidy ended; no offer serves the one without.
type Told = (&'static str, u32, Option<(u64, Status)>);

const TOLD: [Told; 5] = [
    ("株式会社あおば", 10, Some((300, Status::Payable))),
    ("ＡＢＣ商会", 30, Some((100, Status::Capped))),
    ("ﾊﾞﾗ園", 5, None),
    ("abc Works", 20, Some((300, Status::BelowFloor))),
    ("Zeta", 20, Some((200, Status::TooLarge))),
];

fn partner(name: &str, terminals: u32) -> Partner {
    Partner {
        name: name.to_owned(),
        corporate_number: Some(8_700_110_005_901),
        said_industry: None,
        employees: None,
        capital_yen: None,
        terminals: Terminals::new(terminals).unwrap(),
        offer: None,
    }
}

fn chosen((left_yen, status): (u64, Status)) -> Arc<Chosen> {
    Arc::new(Chosen {
        name: "見守りプラン".to_owned(),
        cost_yen: left_yen,
        subsidy_yen: u64::from(status == Status::Payable),
        left_yen,
        carried_yen: 0,
        status,
        is_within: true,
        longer_term: None,
        more_terminals: None,
    })
}

/// Rows 2 to 6 as told, and row 7 with a mistake.
fn table() -> Table {
    let mut table = Table::default();
    for (row, (name, terminals, told)) in (2..).zip(TOLD) {
        let answer = Answer {
            industry: None,
            terminals,
            size: Size::Unknown,
            offer: told.map(chosen),
            beside: Vec::new(),
        };
        let outcome = Outcome::Answered(partner(name, terminals), answer);
        table.add(Assessed { row, outcome });
    }
    let mistake = Mistake {
        row: 7,
        column: None,
        found: String::new(),
        code: MistakeCode::TooFewCells,
    };
    let outcome = Outcome::Mistaken {
        name: "Broken".to_owned(),
        mistakes: vec![mistake],
    };
    table.add(Assessed { row: 7, outcome });
    table
}

fn shown(window: Window) -> Vec<u32> {
    let window = Window {
        count: 100,
        ..window
    };
    let shown = table().window(&window);
    assert_eq!(shown.matching, u32::try_from(shown.lines.len()).unwrap());
    shown.lines.iter().map(|line| line.row).collect()
}

#[test]
fn rows_are_sorted_and_those_without_a_figure_stand_last() {
    let cases = [
        (None, false, [2, 3, 4, 5, 6, 7]),
        (None, true, [7, 6, 5, 4, 3, 2]),
        (Some(Key::Terminals), false, [4, 2, 5, 6, 3, 7]),
        (Some(Key::Terminals), true, [3, 5, 6, 2, 4, 7]),
        (Some(Key::Left), false, [3, 6, 2, 5, 4, 7]),
        (Some(Key::Left), true, [2, 5, 6, 3, 4, 7]),
        (Some(Key::Subsidy), true, [2, 3, 5, 6, 4, 7]),
        (Some(Key::Cost), false, [3, 6, 2, 5, 4, 7]),
        (Some(Key::Name), false, [7, 6, 5, 2, 3, 4]),
        (Some(Key::Name), true, [4, 3, 2, 5, 6, 7]),
    ];
    for (sorted_by, is_descending, rows) in cases {
        let window = Window {
            sorted_by,
            is_descending,
            ..Window::default()
        };
        assert_eq!(shown(window), rows, "{sorted_by:?} {is_descending}");
    }
}

#[test]
fn rows_are_found_by_what_became_of_them() {
    let cases: [(Only, &[u32]); 7] = [
        (Only::All, &[2, 3, 4, 5, 6, 7]),
        (Only::Subsidised, &[2]),
        (Only::BelowFloor, &[5]),
        (Only::Capped, &[3]),
        (Only::Ineligible, &[6]),
        (Only::Unserved, &[4]),
        (Only::Mistaken, &[7]),
    ];
    for (only, rows) in cases {
        let window = Window {
            only,
            ..Window::default()
        };
        assert_eq!(shown(window), rows, "{only:?}");
    }
}

#[test]
fn rows_are_found_by_name_number_and_service_whatever_their_width() {
    let cases: [(&str, &[u32]); 6] = [
        ("", &[2, 3, 4, 5, 6, 7]),
        (" ａｂｃ", &[3, 5]),
        ("バラ", &[4]),
        ("見守り", &[2, 3, 5, 6]),
        ("110005", &[2, 3, 4, 5, 6]),
        ("nobody", &[]),
    ];
    for (search, rows) in cases {
        let window = Window {
            search: search.to_owned(),
            ..Window::default()
        };
        assert_eq!(shown(window), rows, "{search}");
    }
}

#[test]
fn a_window_is_a_part_of_the_order() {
    let mut table = table();
    let all = [3, 6, 2, 5, 4, 7];
    for skipped in 0..8 {
        let from = u32::try_from(skipped).unwrap();
        let window = Window {
            from,
            count: 2,
            sorted_by: Some(Key::Left),
            ..Window::default()
        };
        let shown = table.window(&window);
        let rows: Vec<u32> = shown.lines.iter().map(|line| line.row).collect();
        let expected: Vec<u32> = all.into_iter().skip(skipped).take(2).collect();
        assert_eq!((shown.matching, rows), (6, expected));
    }
}
