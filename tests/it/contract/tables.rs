//! Do the tables of `docs/contract-frames.md` have the figures of the rules, and how sure they are?

use otasuke_calculator::domain::{
    EligibleTax, FrameYear, Hardware, InvoiceFrame, Named, NormalFrame, Repeat, Rounding, Rule,
    Slice,
};
use otasuke_calculator::rules::FRAMES;

use crate::repository::read;

/// A cell of the tables: the figures of a rule, and how sure it is.
fn cell<T>(rule: &Rule<T>, figures: impl Fn(&T) -> String) -> String {
    format!("{} {}", figures(&rule.value), rule.basis.certainty.name())
}

/// A cell where the year has no such rule.
fn or_none(cell: Option<String>) -> String {
    cell.unwrap_or_else(|| "none".to_owned())
}

fn yen(amount: u64) -> String {
    let digits = amount.to_string();
    let groups = digits.as_bytes().rchunks(3).rev();
    let groups: Vec<_> = groups
        .map(|group| std::str::from_utf8(group).unwrap())
        .collect();
    groups.join(",")
}

/// Every row of 通常枠: its key, and its cell for a year.
type NormalRow = (&'static str, fn(&NormalFrame) -> String);

const NORMAL: [NormalRow; 11] = [
    ("rate", |frame| cell(&frame.rate, ToString::to_string)),
    ("low_wage_rate", |frame| {
        let low = frame.low_wage_rate.as_ref();
        or_none(low.map(|low| cell(&low.rate, ToString::to_string)))
    }),
    ("lower: floor; stays below; processes", |frame| {
        cell(&frame.lower, |band| {
            let (floor, below) = (yen(band.floor.to_u64()), yen(band.below.to_u64()));
            format!("{floor}; {below}; {}", band.processes_min)
        })
    }),
    ("upper: least; cap; processes", |frame| {
        cell(&frame.upper, |band| {
            let (floor, cap) = (yen(band.floor.to_u64()), yen(band.cap.to_u64()));
            format!("{floor}; {cap}; {}", band.processes_min)
        })
    }),
    ("wage_plan: from; small exempt", |frame| {
        or_none(frame.wage_plan.as_ref().map(|plan| {
            let exempt = if plan.exempts_small { "yes" } else { "no" };
            cell(&plan.from, |from| {
                format!("{}; {exempt}", yen(from.to_u64()))
            })
        }))
    }),
    ("introduction", |frame| {
        let max = frame.introduction_max.as_ref();
        or_none(max.map(|max| cell(max, |max| yen(max.to_u64()))))
    }),
    ("cloud", |frame| {
        cell(&frame.cloud_months_max, ToString::to_string)
    }),
    ("service", |frame| {
        cell(&frame.service_months_max, ToString::to_string)
    }),
    ("rounding", |frame| cell(&frame.rounding, rounding)),
    ("tax", |frame| cell(&frame.tax, tax)),
    ("repeat", |frame| cell(&frame.repeat, repeat)),
];

/// Every row of インボイス枠.
type InvoiceRow = (&'static str, fn(&InvoiceFrame) -> String);

const INVOICE: [InvoiceRow; 11] = [
    ("computed", |frame| {
        cell(&frame.computed, |computed| {
            (if *computed { "yes" } else { "no" }).to_owned()
        })
    }),
    ("slice-1: cap; rate; rate of small; functions", |frame| {
        cell(&frame.slices[0], slice)
    }),
    ("slice-2: cap; rate; rate of small; functions", |frame| {
        assert_eq!(frame.slices.len(), 2, "a slice without a row");
        cell(&frame.slices[1], slice)
    }),
    ("pc: rate; cap", |frame| cell(&frame.pc, hardware)),
    ("register: rate; cap", |frame| {
        cell(&frame.register, hardware)
    }),
    ("introduction", |frame| {
        cell(&frame.introduction_max, |max| yen(max.to_u64()))
    }),
    ("cloud", |frame| {
        cell(&frame.cloud_months_max, ToString::to_string)
    }),
    ("service", |frame| {
        cell(&frame.service_months_max, ToString::to_string)
    }),
    ("rounding", |frame| cell(&frame.rounding, rounding)),
    ("tax", |frame| cell(&frame.tax, tax)),
    ("repeat", |frame| cell(&frame.repeat, repeat)),
];

fn slice(slice: &Slice) -> String {
    let (rates, cap) = (slice.rates, yen(slice.cap.to_u64()));
    format!(
        "{cap}; {}; {}; {}",
        rates.sme, rates.small, slice.functions_min
    )
}

fn hardware(hardware: &Hardware) -> String {
    format!("{}; {}", hardware.rate, yen(hardware.cap.to_u64()))
}

fn rounding(rounding: &Rounding) -> String {
    let Rounding::Down = rounding;
    "down".to_owned()
}

fn tax(tax: &EligibleTax) -> String {
    let EligibleTax::Excluded = tax;
    "excluded".to_owned()
}

fn repeat(repeat: &Repeat) -> String {
    let name = match repeat {
        Repeat::Ineligible => "ineligible",
        Repeat::Unclear => "unclear",
    };
    name.to_owned()
}

/// The rows of the table under a title, as text.
fn rows(title: &str) -> Vec<String> {
    let contract = read("docs/contract-frames.md");
    let (_, rest) = contract.split_once(title).unwrap();
    let (_, table) = rest.split_once("|---|---|---|---|\n").unwrap();
    let lines = table.lines().take_while(|line| line.starts_with('|'));
    lines.map(str::to_owned).collect()
}

#[test]
fn the_tables_of_the_frames_have_the_figures_of_the_rules() {
    let row = |key: &str, cell: &dyn Fn(&FrameYear) -> String| {
        let cells: Vec<String> = FRAMES.iter().map(cell).collect();
        format!("| {key} | {} |", cells.join(" | "))
    };
    let normal = NORMAL.map(|(key, cell)| row(key, &|year| cell(&year.normal)));
    assert_eq!(rows("通常枠 (`normal`):"), normal);
    let invoice = INVOICE.map(|(key, cell)| row(key, &|year| cell(&year.invoice)));
    assert_eq!(rows("インボイス枠 (`invoice`):"), invoice);
}
