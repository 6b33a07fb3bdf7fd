//! What would it take to protect all partners of a company, also millions of them? CSV in, CSV out:
//! `cargo run --release --no-default-features --example partners -- partners.csv --catalog prices.json`.
//!
//! The list is read twice: once for how it is written, once for its rows. Blocks of rows are answered side by
//! side and written in their order, so that the memory does not grow with the list.

#[path = "partners/args.rs"]
mod args;
#[path = "partners/blocks.rs"]
mod blocks;
#[path = "partners/decode.rs"]
mod decode;
#[path = "partners/look.rs"]
mod look;
#[path = "partners/refusal.rs"]
mod refusal;
#[path = "partners/today.rs"]
mod today;

use std::fs::File;
use std::io::{self, stderr, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use otasuke_calculator::partners::Totals;
use otasuke_calculator::screen::sheet::{records, Cell, Sheet};
use otasuke_calculator::worker::sheet;

use args::Args;
use blocks::Blocks;

/// Every row has an answer.
const DONE: u8 = 0;
/// Some row has none because of a mistake; all others have.
const MISTAKES: u8 = 1;
/// The arguments are not understood, or a file cannot be used.
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    let args = match Args::parse(std::env::args().skip(1)) {
        Ok(args) => args,
        Err(what) => {
            eprintln!("error: {what}\n\n{}", args::HELP);
            return REFUSED.into();
        }
    };
    match run(&args) {
        Ok(totals) if totals.mistaken == 0 => DONE.into(),
        Ok(_) => MISTAKES.into(),
        // Who reads no further, such as `head`, ends it quietly.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => DONE.into(),
        Err(error) => {
            eprintln!("error: {error}");
            REFUSED.into()
        }
    }
}

fn run(args: &Args) -> io::Result<Totals> {
    let words = args.words();
    let question = args.question()?;
    let preview = look::look(&args.list)?;
    let mut mistakes = sink(
        args.mistakes.as_deref(),
        sheet::mistake_headings(args.words()),
    )?;
    let mut rows = BufWriter::new(io::stdout().lock());
    rows.write_all(begun(sheet::row_headings(words)).as_bytes())?;
    let mut totals = Totals::default();
    let mut blocks = Blocks::new(args, &preview, &question)?;
    while let Some(answered) = blocks.next_batch()? {
        for block in answered {
            rows.write_all(block.rows.as_bytes())?;
            mistakes.write_all(block.mistakes.as_bytes())?;
            totals.merge(&block.totals);
        }
        eprintln!("{} read, {} rows", blocks.progress(), totals.rows);
    }
    rows.flush()?;
    mistakes.flush()?;
    let mut sums = sink(args.totals.as_deref(), sheet::totals_headings(words))?;
    let table: Vec<Vec<Cell>> = sheet::totals(&totals, words);
    sums.write_all(records(&table).as_bytes())?;
    sums.flush()?;
    Ok(totals)
}

/// Where a table beside the rows goes to: the file that was named, else standard error.
fn sink(path: Option<&str>, headings: Vec<String>) -> io::Result<Box<dyn Write>> {
    let Some(path) = path else {
        return Ok(Box::new(stderr()));
    };
    let mut file = BufWriter::new(File::create(path)?);
    file.write_all(begun(headings).as_bytes())?;
    Ok(Box::new(file))
}

/// The beginning of a file: its mark and its headings.
fn begun(headings: Vec<String>) -> String {
    let rows = Vec::new();
    Sheet { headings, rows }.to_csv()
}
