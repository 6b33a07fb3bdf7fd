//! Does the command say what the engine of the page says, and why it cannot?

use std::fs;
use std::path::Path;
use std::process::{Output, Stdio};

use otasuke_calculator::worker::message::Sheet;

use super::{price_list, Host, LIST};
use crate::lines::{command, TEMPORARY};
use crate::repository::root;

/// What the command says of a list.
fn run(name: &str, list: &[u8], options: &[&str]) -> Output {
    let path = Path::new(TEMPORARY).join(name);
    fs::write(&path, list).unwrap();
    let mut command = command("partners");
    let output = command.arg("--").arg(&path).args(options).output();
    output.unwrap()
}

#[test]
fn the_command_says_what_the_engine_says() {
    let list = root().join("examples/catalogue.sample.json");
    let list = list.to_str().unwrap();
    let options = ["--catalog", list, "--months", "24", "--as-of", "2026-11-30"];
    let options = [options.as_slice(), &["--share", "33"]].concat();
    let output = run("partners.csv", LIST.as_bytes(), &options);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let mut host = Host::new(4_096);
    host.compute(LIST.as_bytes(), Some(&price_list()));
    let rows = String::from_utf8(output.stdout).unwrap();
    assert_eq!(rows, host.save(Sheet::Rows, false));
    let beside = String::from_utf8(output.stderr).unwrap();
    for what in [Sheet::Mistakes, Sheet::Totals] {
        let saved = host.save(what, false);
        let (_, rows) = saved.split_once("\r\n").unwrap();
        assert!(beside.contains(rows), "{beside}");
    }
}

#[test]
fn what_cannot_be_done_is_said_and_ends_with_2() {
    let request = ["--request", "Cargo.toml"];
    let itself = Path::new(TEMPORARY).join("refused.csv");
    let itself = itself.to_str().unwrap();
    let over = [
        "--catalog",
        "examples/catalogue.sample.json",
        "--mistakes",
        itself,
    ];
    let cases: [(&[u8], &[&str], &str); 5] = [
        (
            b"PK\x03\x04",
            &["--catalog", "examples/catalogue.sample.json"],
            "Excel workbook",
        ),
        (LIST.as_bytes(), &[], "neither `--catalog` nor `--request`"),
        (
            LIST.as_bytes(),
            &["--share", "101"],
            "`--share` takes a percentage",
        ),
        (LIST.as_bytes(), &request, "Cargo.toml"),
        (LIST.as_bytes(), &over, "written over"),
    ];
    for (list, options, why) in cases {
        let output = run("refused.csv", list, options);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(why), "{said}");
        assert_eq!(output.stdout, b"", "{said}");
    }
}

/// It is read twice, and a pipe would be waited for.
#[test]
fn what_is_no_file_is_refused_at_once() {
    let folder = root();
    let mut paths = vec!["-", folder.to_str().unwrap()];
    if cfg!(unix) {
        paths.push("/dev/stdin");
    }
    for path in paths {
        let mut command = command("partners");
        let command = command.args(["--", path, "--catalog", "examples/catalogue.sample.json"]);
        // Nothing is ever written into it.
        let mut running = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let held = running.stdin.take();
        let output = running.wait_with_output().unwrap();
        drop(held);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{path}: {said}");
        assert!(said.contains("is no file"), "{path}: {said}");
    }
}
