//! How fast are lists of partners computed, and in how much memory? Measured on this machine, and drawn: by the
//! command here, and on the page by browsers.

mod plot;
mod web;

use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{ensure, Context, Result};
use xtask::partners::List;

use crate::args::Bench;
use crate::place;
use crate::process;
use crate::progress::say;

const BUILD_LIMIT: Duration = Duration::from_secs(15 * 60);

/// So long are the lists.
const ROWS: [u32; 6] = [10, 100, 1_000, 10_000, 100_000, 3_000_000];
/// So often is each computed; the fastest counts: nothing makes a program faster than it is.
const TIMES: u32 = 3;
/// A list that is longer is computed once: chance matters little there.
const ROWS_OF_ONCE: u32 = 999_999;
/// In so many of a hundred rows is a mistake.
const MISTAKES_PERCENT: u8 = 5;
/// So often is the memory looked at.
const LOOK: Duration = Duration::from_millis(2);

/// What was measured for a list.
#[derive(Clone, Copy, Debug)]
struct Measured {
    rows: u32,
    seconds: f64,
    /// The most memory that the program had, where it could be seen.
    peak_kib: Option<u64>,
}

/// Writes an invented list to standard output, and its mistakes to a file. Who reads no further ends it
/// quietly.
pub(crate) fn write(list: &List, known: Option<&str>) -> Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    let written = match known {
        Some(path) => {
            let file = File::create(path).with_context(|| format!("{path} cannot be written"))?;
            list.write(&mut output, &mut BufWriter::new(file))
        }
        None => list.write(&mut output, &mut io::sink()),
    };
    let is_broken_pipe = |error: &anyhow::Error| {
        let error = error.downcast_ref::<io::Error>();
        error.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
    };
    match written {
        Err(error) if is_broken_pipe(&error) => Ok(()),
        written => written,
    }
}

pub(crate) fn run(what: Bench) -> Result<()> {
    match what {
        Bench::Partners => {
            partners()?;
            web::lists()
        }
        Bench::Page | Bench::Quotes => web::run(what),
    }
}

fn partners() -> Result<()> {
    let what = "building the command for lists of partners";
    let mut cargo =
        process::command("cargo build --release --no-default-features --example partners");
    process::must(what, BUILD_LIMIT, &mut cargo)?;
    let folder = place::notes().join("partners");
    fs::create_dir_all(&folder)?;
    let mut all = Vec::new();
    for rows in ROWS {
        let measured = measure(rows, &folder)?;
        say(line(&measured));
        all.push(measured);
    }
    let docs = place::root().join("docs/benchmarks");
    fs::create_dir_all(&docs)?;
    let picture = plot::svg(&all, &xtask::machine());
    fs::write(docs.join("partners.svg"), picture)?;
    fs::remove_dir_all(folder)?;
    Ok(())
}

/// `100000 rows: 0.42 s, 238095 rows/s, 31 MiB at most`.
fn line(measured: &Measured) -> String {
    let Measured { rows, seconds, .. } = measured;
    let each_second = f64::from(*rows) / seconds;
    let memory = measured.peak_kib.map_or_else(String::new, |kib| {
        format!(", {} MiB at most", kib.div_ceil(1024))
    });
    format!("{rows} rows: {seconds:.3} s, {each_second:.0} rows/s{memory}")
}

fn measure(rows: u32, folder: &Path) -> Result<Measured> {
    let path = folder.join(format!("{rows}.csv"));
    let list = List {
        rows,
        mistakes_percent: MISTAKES_PERCENT,
        seed: 1,
    };
    list.write(&mut BufWriter::new(File::create(&path)?), &mut io::sink())?;
    let mut best: Option<Measured> = None;
    let times = if rows > ROWS_OF_ONCE { 1 } else { TIMES };
    for _ in 0..times {
        let measured = once(rows, &path)?;
        if best.is_none_or(|best| measured.seconds < best.seconds) {
            best = Some(measured);
        }
    }
    fs::remove_file(path)?;
    best.context("nothing was measured")
}

fn once(rows: u32, path: &Path) -> Result<Measured> {
    let start = Instant::now();
    let mut child = Command::new(place::target().join("release/examples/partners"))
        .arg(path)
        .arg("--catalog")
        .arg(place::root().join("examples/catalogue.sample.json"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("the example `partners` cannot be started")?;
    let mut peak_kib = None;
    let status = loop {
        peak_kib = peak_kib.max(peak(&child));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(LOOK);
    };
    let seconds = start.elapsed().as_secs_f64();
    // 1: some rows have mistakes, as they should.
    ensure!(
        matches!(status.code(), Some(0 | 1)),
        "it ended with {status}"
    );
    Ok(Measured {
        rows,
        seconds,
        peak_kib,
    })
}

/// The most memory that a program has had so far, as Linux tells it.
fn peak(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
