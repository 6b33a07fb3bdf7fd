//! How does a row become a partner? By what stands in which column.

use std::borrow::Cow;

use super::cell;
use super::names::{is_dash, is_sum, Named, Scale};
use super::reader::{Cells, Form};
use super::size::Sizes;
use super::{
    Column, Columns, Industries, Mistake, MistakeCode, Partner, Row, SaidIndustry, Separator,
};
use crate::domain::{Industry, Terminals};
use crate::rules::GUIDE;

/// What a row is read by.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    separator: u8,
    /// How many cells the headings have.
    width: Option<usize>,
    columns: Columns,
    /// The unit of capital, by its heading.
    scale: Scale,
    industries: Named,
    sizes: Sizes,
}

impl Layout {
    pub(super) fn new(separator: Separator, columns: &Columns) -> Self {
        Self {
            separator: separator.byte(),
            width: None,
            columns: *columns,
            scale: Scale::default(),
            industries: Named::new(&GUIDE),
            sizes: Sizes::new(),
        }
    }

    /// What the headings say of the rows below them.
    pub(super) fn read_headings(&mut self, text: &str) -> Form {
        let headings: Vec<_> = Cells::new(text, self.separator).collect();
        let capital = self.columns[Column::Capital].map(usize::from);
        if let Some(heading) = capital.and_then(|column| headings.get(column)) {
            self.scale = Scale::of(heading);
        }
        self.width = Some(headings.len());
        self.form(headings.len())
    }

    /// What rows look like, where one stands there.
    pub(super) fn form_of(&self, text: &str) -> Form {
        self.form(Cells::new(text, self.separator).count())
    }

    fn form(&self, width: usize) -> Form {
        let terminals = self.columns[Column::Terminals].map(usize::from);
        let last = self.last_needed();
        Form {
            width,
            needed: last
                .zip(terminals)
                .map(|(last, terminals)| (last.saturating_add(1), terminals)),
        }
    }

    /// The last column that a row cannot be without.
    fn last_needed(&self) -> Option<usize> {
        let columns = self.columns.iter();
        let needed = columns.filter(|(column, _)| *column != Column::Offer);
        needed.filter_map(|(_, at)| at.map(usize::from)).max()
    }

    /// The row that stands there; `None` where nothing does.
    pub(super) fn read(&self, row: u32, text: &str) -> Option<Row> {
        let cells: Vec<_> = Cells::new(text, self.separator).collect();
        let cells: Vec<Cow<'_, str>> = cells.iter().map(|cell| cell::plain(cell)).collect();
        if cells.iter().all(|cell| cell.is_empty()) {
            return None;
        }
        let mut reading = Reading {
            row,
            columns: &self.columns,
            cells: &cells,
            mistakes: Vec::new(),
        };
        let name = reading.cell(Column::Name).map(cell::name);
        let sum = name.as_deref().filter(|name| is_sum(name));
        let misfit = sum.map(|name| (name, MistakeCode::SumRow));
        let partner = match misfit.or_else(|| self.misfit(text, &cells)) {
            None => self.partner(&mut reading),
            Some((found, code)) => {
                reading.add(None, found, code);
                None
            }
        };
        // What an industry means is known behind the figures.
        reading.mistakes.sort_by_key(|mistake| mistake.column);
        let is_in_the_way = reading.mistakes.iter().any(Mistake::is_in_the_way);
        Some(Row {
            row,
            name: name.unwrap_or_default(),
            partner: partner.filter(|_| !is_in_the_way),
            mistakes: reading.mistakes,
        })
    }

    /// Why the cells are not those of the headings, with what shows it.
    ///
    /// A spreadsheet leaves out empty cells at the end: a row that names no service may be without its cell.
    fn misfit<'t>(
        &self,
        row: &'t str,
        cells: &'t [Cow<'t, str>],
    ) -> Option<(&'t str, MistakeCode)> {
        if let Some(cell) = cells.iter().find(|cell| cell::is_too_long(cell)) {
            return Some((cell, MistakeCode::CellTooLong));
        }
        let beyond = cells.get(self.width.unwrap_or(cells.len())..);
        let mut beyond = beyond.unwrap_or_default().iter();
        if let Some(cell) = beyond.find(|cell| !cell.is_empty()) {
            return Some((cell, MistakeCode::TooManyCells));
        }
        (self.last_needed()? >= cells.len()).then_some((row, MistakeCode::TooFewCells))
    }

    fn partner(&self, reading: &mut Reading) -> Option<Partner> {
        let name = reading.text(Column::Name).map(cell::name);
        let corporate_number = reading.read(Column::CorporateNumber, cell::corporate_number);
        let employees = reading.read(Column::Employees, |text| {
            cell::number(Column::Employees, text)
        });
        let capital_yen = reading.read(Column::Capital, |text| {
            cell::check_number(text)?;
            let text = self.scale.write(text).ok_or(MistakeCode::NotANumber)?;
            cell::number(Column::Capital, &text)
        });
        let said_industry = reading.read(Column::Industry, |text| {
            let meant = self.industries.find(text);
            let said = self.said(text, meant, employees, capital_yen);
            said.ok_or(MistakeCode::UnknownIndustry)
        });
        let nothing = reading.cell(Column::Terminals);
        if let Some(nothing) = nothing.filter(|text| text.is_empty() || is_dash(text)) {
            reading.add(Some(Column::Terminals), nothing, MistakeCode::Missing);
        }
        let terminals = reading.read(Column::Terminals, |text| {
            let number = cell::number(Column::Terminals, text)?;
            let count = u32::try_from(number).ok().and_then(Terminals::new);
            count.ok_or(MistakeCode::OutOfRange)
        })?;
        let offer = reading.said(Column::Offer).map(cell::name);
        Some(Partner {
            name: name.unwrap_or_default(),
            corporate_number,
            said_industry,
            employees,
            capital_yen,
            terminals,
            offer,
        })
    }

    /// What a name of an industry says; nothing where it may mean several, and the size of the company is
    /// not known or another one in some of them.
    fn said(
        &self,
        name: &str,
        meant: Vec<&'static Industry>,
        employees: Option<u64>,
        capital_yen: Option<u64>,
    ) -> Option<SaidIndustry> {
        if let [industry] = meant.as_slice() {
            return Some(SaidIndustry::One(industry));
        }
        let several = meant.iter().copied();
        self.sizes.in_each(several, employees, capital_yen)?;
        let name = cell::name(name);
        Some(SaidIndustry::Several(Box::new(Industries { name, meant })))
    }
}

/// A row while it is read.
struct Reading<'a> {
    row: u32,
    columns: &'a Columns,
    cells: &'a [Cow<'a, str>],
    mistakes: Vec<Mistake>,
}

impl<'a> Reading<'a> {
    /// What stands in a column, if the row has it.
    fn cell(&self, column: Column) -> Option<&'a str> {
        let at = self.columns[column]?;
        self.cells.get(usize::from(at)).map(Cow::as_ref)
    }

    /// The same where something stands that is a text.
    fn text(&mut self, column: Column) -> Option<&'a str> {
        let text = self.cell(column).filter(|text| !text.is_empty())?;
        if cell::is_readable(text) {
            return Some(text);
        }
        self.add(Some(column), text, MistakeCode::Unreadable);
        None
    }

    /// The same where it is no dash, which stands for nothing.
    fn said(&mut self, column: Column) -> Option<&'a str> {
        self.text(column).filter(|text| !is_dash(text))
    }

    /// What a text means.
    fn read<T>(
        &mut self,
        column: Column,
        meaning: impl Fn(&str) -> Result<T, MistakeCode>,
    ) -> Option<T> {
        let text = self.said(column)?;
        match meaning(text) {
            Ok(value) => Some(value),
            Err(code) => {
                self.add(Some(column), text, code);
                None
            }
        }
    }

    fn add(&mut self, column: Option<Column>, found: &str, code: MistakeCode) {
        self.mistakes.push(Mistake {
            row: self.row,
            column,
            found: cell::excerpt(found),
            code,
        });
    }
}
