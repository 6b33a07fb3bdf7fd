//! Is each cell read as it is meant, and is it told what is wrong with one?

use otasuke_calculator::partners::{Column, Partner};

use super::{cases, column_named, quoted, rows_of, text, texts};

/// The value of a column as a text.
fn value(partner: &Partner, column: Column) -> Option<String> {
    match column {
        Column::Name => Some(partner.name.clone()),
        Column::CorporateNumber => partner.corporate_number.map(|number| number.to_string()),
        Column::Industry => partner.industry().map(|industry| industry.id.to_owned()),
        Column::Employees => partner.employees.map(|number| number.to_string()),
        Column::Capital => partner.capital_yen.map(|number| number.to_string()),
        Column::Terminals => Some(partner.terminals.get().to_string()),
        Column::Offer => partner.offer.clone(),
    }
}

#[test]
fn each_cell_is_read_or_its_mistake_is_told() {
    for case in cases("cells.toml") {
        let column = column_named(text(&case, "column").unwrap());
        for cell in texts(&case, "cells") {
            let heading = <&str>::from(column);
            let list = if column == Column::Terminals {
                format!("name,terminals\nA,{}\n", quoted(cell))
            } else {
                format!("terminals,{heading}\n5,{}\n", quoted(cell))
            };
            let rows = rows_of(&list, [list.as_str()]);
            assert_eq!(rows.len(), 1, "{list}");
            let row = &rows[0];
            let codes: Vec<&str> = row
                .mistakes
                .iter()
                .map(|mistake| mistake.code.into())
                .collect();
            assert_eq!(
                codes,
                text(&case, "code").into_iter().collect::<Vec<_>>(),
                "{list}"
            );
            let is_in_the_way = row.mistakes.iter().any(|mistake| mistake.is_in_the_way());
            assert_eq!(row.partner.is_none(), is_in_the_way, "{list}");
            if let Some(partner) = &row.partner {
                let value = value(partner, column).filter(|value| !value.is_empty());
                assert_eq!(value.as_deref(), text(&case, "value"), "{list}");
            }
            for mistake in &row.mistakes {
                assert_eq!((mistake.row, mistake.column), (2, Some(column)), "{list}");
            }
        }
    }
}

#[test]
fn what_changes_no_figure_costs_no_answer() {
    let list = "name,法人番号,terminals\nA\u{FFFD},1,5\n";
    let rows = rows_of(list, [list]);
    assert_eq!(rows[0].mistakes.len(), 2);
    let partner = rows[0].partner.as_ref().unwrap();
    assert_eq!(
        (partner.corporate_number, partner.terminals.get()),
        (None, 5)
    );
    assert_eq!(rows[0].name, "A\u{FFFD}");
}
