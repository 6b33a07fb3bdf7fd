//! Do the commands for checking answer every line, in order, whatever the lines are?

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use otasuke_calculator::wire::{answer_line, ways_line, LINE_BYTES_MAX};

use crate::repository::root;

const GOOD: &str = r#"{"terminals":10,"termMonths":24,"offer":{"serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"2000"}}"#;

/// Where tests may write, below the folder `target`.
pub const TEMPORARY: &str = env!("CARGO_TARGET_TMPDIR");

/// What a command answers with.
type Ask = fn(&[u8]) -> String;

/// The command of each contract, and what it answers with.
const COMMANDS: [(&str, Ask); 2] = [("quote", answer_line), ("ways", ways_line)];

/// The command of a contract, built where this test was built.
pub fn command(example: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args([
            "run",
            "-q",
            "--offline",
            "--no-default-features",
            "--example",
            example,
        ])
        .arg("--target-dir")
        .arg(
            Path::new(TEMPORARY)
                .parent()
                .expect("a folder inside target"),
        )
        .current_dir(root())
        .stdout(Stdio::piped());
    command
}

/// What a command writes for this input.
fn output_for(example: &str, name: &str, input: &[u8]) -> String {
    let path = Path::new(TEMPORARY).join(format!("{example}-{name}"));
    std::fs::write(&path, input).unwrap();
    let output = command(example)
        .stdin(std::fs::File::open(path).unwrap())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("answers are UTF-8")
}

/// Twenty lines, good and bad, and what each answer must contain.
fn mixed() -> Vec<(Vec<u8>, &'static str)> {
    let text = |text: &str| text.as_bytes().to_vec();
    let padded = |length: usize| {
        let mut line = text(GOOD);
        line.resize(length, b' ');
        line
    };
    vec![
        (text(GOOD), "payable"),
        (text(""), "notJson"),
        (text("nonsense"), "notJson"),
        (text(&format!("{GOOD}\r")), "payable"),
        (padded(LINE_BYTES_MAX), "payable"),
        (padded(LINE_BYTES_MAX + 1), "tooLong"),
        (text(GOOD), "payable"),
        (padded(1 << 20), "tooLong"),
        (b"\xff\xfe".to_vec(), "notUtf8"),
        (vec![b'{', 0, b'}'], "notJson"),
        (text("{}"), "missing"),
        (text("[]"), "notJson"),
        (text(&GOOD.replace("10", "0")), "outOfRange"),
        (
            text(&GOOD.replace("10,", "10,\"terminals\":10,")),
            "duplicateField",
        ),
        (
            text(&GOOD.replace("terminals", "Terminals")),
            "unknownField",
        ),
        (text(&GOOD.replace("endpoint\"", "both\"")), "unknownValue"),
        (text(&GOOD.replace("\"2000\"", "2000")), "wrongType"),
        (text("\r"), "notJson"),
        (text(&"[".repeat(LINE_BYTES_MAX)), "notJson"),
        (text(GOOD), "payable"),
    ]
}

#[test]
fn every_line_gets_its_answer_in_order() {
    let lines = mixed();
    let input = lines
        .iter()
        .map(|(line, _)| line.as_slice())
        .collect::<Vec<_>>()
        .join(&b'\n');
    assert_ne!(
        input.last(),
        Some(&b'\n'),
        "the last line has no line break"
    );
    let output = output_for("quote", "mixed.jsonl", &input);
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(answers.len(), 20);
    for (number, ((line, word), answered)) in lines.iter().zip(answers).enumerate() {
        assert!(
            answered.contains(&format!("{word:?}")),
            "line {number}: {word}, not {answered}"
        );
        assert_eq!(answered, answer_line(line), "line {number}");
    }
}

/// A comparison is a quote's request with a tool: the same lines are good and bad ones.
#[test]
fn every_comparison_gets_its_answer_in_order() {
    let with_tool = |line: Vec<u8>| {
        let text = String::from_utf8(line.clone());
        text.map_or(line, |text| {
            text.replace("}}", "},\"tool\":{}}").into_bytes()
        })
    };
    let lines: Vec<(Vec<u8>, &str)> = mixed()
        .into_iter()
        .filter(|(line, _)| line.len() != LINE_BYTES_MAX)
        .map(|(line, word)| (with_tool(line), word))
        .collect();
    let input: Vec<&[u8]> = lines.iter().map(|(line, _)| line.as_slice()).collect();
    let output = output_for("ways", "mixed.jsonl", &input.join(&b'\n'));
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(answers.len(), lines.len());
    for (number, ((line, word), answered)) in lines.iter().zip(answers).enumerate() {
        assert!(
            answered.contains(&format!("{word:?}")),
            "line {number}: {word}, not {answered}"
        );
        assert_eq!(answered, ways_line(line), "line {number}");
    }
}

#[test]
fn a_final_line_break_starts_no_line() {
    let one = format!("{GOOD}\n");
    for (example, _) in COMMANDS {
        let answers = |name, input| output_for(example, name, input).lines().count();
        assert_eq!(answers("one.jsonl", one.as_bytes()), 1);
        assert_eq!(answers("two.jsonl", b"\n\n"), 2);
        assert_eq!(output_for(example, "none.jsonl", b""), "");
    }
}

#[test]
fn who_waits_for_an_answer_gets_it() {
    for (example, ask) in COMMANDS {
        let mut child: Child = command(example).stdin(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        for line in [GOOD, "nonsense", GOOD] {
            writeln!(input, "{line}").unwrap();
            input.flush().unwrap();
            assert_eq!(answers.next().unwrap().unwrap(), ask(line.as_bytes()));
        }
        drop(input);
        assert!(child.wait().unwrap().success());
    }
}

/// `… | head -1`: the reader goes away while the command has much to say.
#[test]
fn who_reads_no_further_ends_it_quietly() {
    for (example, ask) in COMMANDS {
        let path = Path::new(TEMPORARY).join(format!("{example}-many.jsonl"));
        std::fs::write(&path, format!("{GOOD}\n").repeat(20_000)).unwrap();
        let mut child = command(example)
            .stdin(std::fs::File::open(path).unwrap())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = answers.next().unwrap().unwrap();
        assert_eq!(first, ask(GOOD.as_bytes()));
        drop(answers);
        let mut said = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut said)
            .unwrap();
        assert!(child.wait().unwrap().success(), "{example}: {said}");
        assert_eq!(said, "", "{example}");
    }
}
