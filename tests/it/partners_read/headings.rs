//! Is a column recognised by its heading, and an industry by its name?

use otasuke_calculator::partners::{Column, Partner};

use super::{cases, column_named, look, quoted, rows_of, text, texts, told};

#[test]
fn a_column_is_recognised_by_its_heading() {
    for case in cases("headings.toml") {
        let wanted = text(&case, "column").map(column_named);
        for heading in texts(&case, "headings") {
            // Beside it two columns that are known, of which neither is the one that is looked for.
            let others = match wanted {
                Some(Column::Terminals | Column::Industry) => "employees,plan",
                _ => "terminals,industry",
            };
            let columns = look(&format!("{others},{}\n1,2,3\n", quoted(heading))).columns;
            let found = columns.iter().find(|(_, at)| **at == Some(2));
            assert_eq!(found.map(|(column, _)| column), wanted, "{heading:?}");
        }
    }
}

#[test]
fn capital_counts_in_the_unit_of_its_heading() {
    for case in cases("headings.toml") {
        let Some(unit) = case.get("unit").and_then(toml::Value::as_integer) else {
            continue;
        };
        let unit = u64::try_from(unit).unwrap();
        for heading in texts(&case, "headings") {
            let mut numbers = vec![("1", unit), ("1,234", 1_234 * unit), ("300万円", 3_000_000)];
            if unit > 1 {
                numbers.push(("10.5", 21 * unit / 2));
            }
            for (cell, yen) in numbers {
                let (heading, cell) = (quoted(heading), quoted(cell));
                let list = format!("端末数,{heading}\n5,{cell}\n");
                let rows = rows_of(&list, [list.as_str()]);
                let partner = rows[0].partner.as_ref();
                let partner = partner.unwrap_or_else(|| panic!("{list}: {rows:?}"));
                assert_eq!(partner.capital_yen, Some(yen), "{list}");
            }
        }
    }
}

#[test]
fn a_unit_that_stands_in_a_cell_too_is_refused_where_it_leaves_open_what_is_meant() {
    let list = "端末数,資本金（百万円）\n5,5千\n5,3百\n5,3億\n5,10百万円\n";
    let yen: Vec<_> = rows_of(list, [list])
        .iter()
        .map(|row| row.partner.as_ref().and_then(|partner| partner.capital_yen))
        .collect();
    assert_eq!(yen, [None, None, Some(300_000_000), Some(10_000_000)]);
}

#[test]
fn under_a_unit_that_is_not_known_each_cell_says_its_own() {
    for heading in [
        "Capital (USD)",
        "Capital (billion yen)",
        "資本金（十億円）",
        "資本金十億円",
    ] {
        let list = format!("端末数,{heading}\n5,1\n5,300万円\n");
        let rows = rows_of(&list, [list.as_str()]);
        let yen = rows
            .iter()
            .map(|row| row.partner.as_ref().and_then(|partner| partner.capital_yen));
        assert_eq!(
            yen.collect::<Vec<_>>(),
            [None, Some(3_000_000)],
            "{heading}"
        );
    }
}

/// A name that may mean several matters only where the company is not of one size in all of them.
#[test]
fn a_name_of_several_industries_is_told_where_it_matters() {
    let cases = [
        ("情報通信業", "20", "", false),
        ("情報通信業", "300", "100000000", false),
        // 小規模事業者 in each, or in none.
        ("情報通信業", "3", "", true),
        ("情報通信業", "30", "10000000", true),
        ("情報通信業", "30", "", true),
        ("卸売業・小売業", "5", "", true),
        ("卸売業・小売業", "80", "80000000", false),
        ("卸売業・小売業", "80", "40000000", true),
        ("卸売業・小売業", "", "", false),
        ("何でも屋", "3", "", false),
    ];
    for (name, employees, capital, is_read) in cases {
        let list = format!("端末数,業種,従業員数,資本金\n5,{name},{employees},{capital}\n");
        let rows = rows_of(&list, [list.as_str()]);
        let wrong = format!("2 industry unknown-industry {name}");
        let expected = Some(wrong).filter(|_| !is_read);
        assert_eq!(told(&rows), expected.into_iter().collect::<Vec<_>>());
        let partner = rows[0].partner.as_ref();
        assert_eq!(partner.is_some(), is_read, "{list}");
        assert_eq!(partner.and_then(Partner::industry), None, "{list}");
    }
}

#[test]
fn an_industry_is_recognised_by_its_name() {
    for case in cases("industries.toml") {
        let wanted = text(&case, "industry");
        for named in texts(&case, "named") {
            let list = format!("端末数,業種\n5,{}\n", quoted(named));
            let rows = rows_of(&list, [list.as_str()]);
            let partner = rows[0].partner.as_ref();
            let found = partner.and_then(Partner::industry);
            assert_eq!(found.map(|industry| industry.id), wanted, "{named:?}");
        }
    }
}
