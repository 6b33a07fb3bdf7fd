//! Are exactly the mistakes told that stand in a long list, and does every other row have its answer?

use otasuke_calculator::worker::message::Sheet;
use xtask::partners::List;

use super::{price_list, Host};

#[test]
fn the_mistakes_of_a_long_list_are_told_and_no_others() {
    let list = List {
        rows: 4_000,
        mistakes_percent: 5,
        seed: 7,
    };
    let [mut file, mut known] = [Vec::new(), Vec::new()];
    list.write(&mut file, &mut known).unwrap();
    let mut host = Host::new(65_536);
    let progress = host.compute(&file, Some(&price_list()));
    assert_eq!(progress.totals.rows, list.rows);

    let rows = |csv: &[u8], column: usize| -> Vec<String> {
        let mut reader = csv::Reader::from_reader(csv);
        let records = reader.records().map(Result::unwrap);
        records
            .map(|record| format!("{},{}", &record[0], &record[column]))
            .collect()
    };
    let told = host.save(Sheet::Mistakes, false);
    let told = told.trim_start_matches('\u{feff}');
    // A mistake of the whole row has no column; each language says so.
    let told: Vec<String> = rows(told.as_bytes(), 1)
        .into_iter()
        .map(|place| place.replace("行全体", ""))
        .collect();
    assert_eq!(told, rows(&known, 1));
    let codes: Vec<String> = progress
        .mistakes
        .iter()
        .map(|mistake| format!("{},{}", mistake.row, <&str>::from(mistake.code)))
        .collect();
    assert_eq!(codes, rows(&known, 2)[..codes.len()]);
}
