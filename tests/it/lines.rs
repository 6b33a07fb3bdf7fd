//! Does the command for checking answer every line, in order, whatever the lines are?

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use otasuke_calculator::wire::{answer_line, LINE_BYTES_MAX};

use crate::repository::root;

const GOOD: &str = r#"{"terminals":10,"termMonths":24,"offer":{"serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"2000"}}"#;

/// Where tests may write, below the folder `target`.
const TEMPORARY: &str = env!("CARGO_TARGET_TMPDIR");

/// The command of the contract, built where this test was built.
fn command() -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args([
            "run",
            "-q",
            "--offline",
            "--no-default-features",
            "--example",
            "quote",
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

/// What the command writes for this input.
fn output_for(name: &str, input: &[u8]) -> String {
    let path = Path::new(TEMPORARY).join(name);
    std::fs::write(&path, input).unwrap();
    let output = command()
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
    let output = output_for("mixed.jsonl", &input);
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

#[test]
fn a_final_line_break_starts_no_line() {
    assert_eq!(
        output_for("one.jsonl", format!("{GOOD}\n").as_bytes())
            .lines()
            .count(),
        1
    );
    assert_eq!(output_for("two.jsonl", b"\n\n").lines().count(), 2);
    assert_eq!(output_for("none.jsonl", b""), "");
}

#[test]
fn who_waits_for_an_answer_gets_it() {
    let mut child: Child = command().stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for line in [GOOD, "nonsense", GOOD] {
        writeln!(input, "{line}").unwrap();
        input.flush().unwrap();
        assert_eq!(
            answers.next().unwrap().unwrap(),
            answer_line(line.as_bytes())
        );
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}
