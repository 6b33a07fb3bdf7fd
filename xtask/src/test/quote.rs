//! Does the command for checking answer 100,000 lines, in order, and never stop at a bad one?

use std::io::{Read, Write};
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{ensure, Context, Result};

use super::summary::Counts;
use crate::place;
use crate::process;
use crate::progress::say;

const BUILD_LIMIT: Duration = Duration::from_secs(15 * 60);

/// A guard against hanging, no measure: how fast a machine is says nothing about the program.
const LIMIT: Duration = Duration::from_secs(5 * 60);

const LINES: usize = 100_000;

/// In the middle of the good lines, these: each with the code of the error that answers it.
const BAD: [(usize, &str); 4] = [
    (33_333, "notJson"),
    (50_000, "notJson"),
    (66_666, "tooLong"),
    (77_777, "notUtf8"),
];

pub(super) fn run() -> Result<Counts> {
    // As the tests of the core are: in release, all that those need would be compiled once more.
    let mut cargo = process::command("cargo build --no-default-features --example quote");
    process::must("building the command for checking", BUILD_LIMIT, &mut cargo)?;
    let mut child = process::program(place::target().join("debug/examples/quote"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("the example `quote` cannot be started")?;
    let lines = (0..LINES).flat_map(line).collect();
    let start = Instant::now();
    let answers = exchange(&mut child, lines);
    let seconds = start.elapsed().as_secs_f64();
    process::end_tree(&mut child).ok();
    check_all(&answers?)?;
    say(format!(
        "{LINES} lines in {seconds:.2} s: {:.0} a second",
        LINES as f64 / seconds
    ));
    Ok(Counts::one(true))
}

/// Writes all lines while reading all answers.
fn exchange(child: &mut Child, lines: Vec<u8>) -> Result<Vec<u8>> {
    let mut input = child.stdin.take().context("no standard input")?;
    let mut output = child.stdout.take().context("no standard output")?;
    thread::spawn(move || input.write_all(&lines));
    let (sender, answers) = mpsc::channel();
    thread::spawn(move || {
        let mut answers = Vec::new();
        let read = output.read_to_end(&mut answers);
        sender.send(read.map(|_| answers)).ok();
    });
    let answers = answers.recv_timeout(LIMIT);
    Ok(answers.with_context(|| format!("not all answers came within {} s", LIMIT.as_secs()))??)
}

fn check_all(answers: &[u8]) -> Result<()> {
    let answers = std::str::from_utf8(answers).context("an answer is no text")?;
    for (number, answer) in answers.lines().enumerate() {
        check(number, answer)?;
    }
    let came = answers.lines().count();
    ensure!(came == LINES, "{came} answers came to {LINES} lines");
    Ok(())
}

/// A request for as many terminals as its number says, so that its answer can be told.
fn line(number: usize) -> Vec<u8> {
    let mut line = format!(
        r#"{{"terminals":{},"termMonths":24,"offer":{{"serviceClass":1,"monitoring":"endpoint","initialFee":"30000","endpointMonthlyFee":"2000","minTermMonths":12}}}}"#,
        number + 1
    )
    .into_bytes();
    match BAD.iter().find(|(at, _)| *at == number) {
        Some((_, "tooLong")) => line.resize(line.len() + 65 * 1024, b' '),
        Some((_, "notUtf8")) => line.splice(1..1, *b"\"\xff\":1,").for_each(drop),
        // Not JSON: a blank line, or half of one.
        Some(_) if number.is_multiple_of(2) => line.clear(),
        Some(_) => line.truncate(20),
        None => {}
    }
    line.push(b'\n');
    line
}

fn check(number: usize, answer: &str) -> Result<()> {
    let (what, part) = match BAD.iter().find(|(at, _)| *at == number) {
        Some((_, code)) => (r#"{"error":"#, format!(r#""code":"{code}""#)),
        None => (
            r#"{"schema":1"#,
            format!(r#""billedTerminals":{},"#, number + 1),
        ),
    };
    ensure!(
        answer.starts_with(what) && answer.contains(&part),
        "line {}: expected {part} in {answer}",
        number + 1,
    );
    Ok(())
}
