//! Is a new programme year a change of data alone? A year is invented, built and asked.
//!
//! The steps are those of CONTRIBUTING.md: copy the newest file, change its figures and its source,
//! raise the edition, generate. Not a line of Rust is written by hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use toml_edit::{value, DocumentMut};

use crate::golden::request_lines;
use crate::json::answer;
use crate::repository::{files, files_in, root};

const YEAR: &str = "it-security-2027";
/// What programs in TypeScript name the year by.
const TYPES: &str = "embed/headless/headless.d.ts";

/// The copied repository and the folder that it is built in, both below `target`.
fn tree() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("next-year/tree")
}

/// Copies what a build without the page needs. What is as it was keeps its date, so that only the
/// first build of the copy takes long.
fn copy_repository(tree: &Path) {
    let _ = fs::remove_dir_all(tree.join("rules"));
    let needed = |path: &String| {
        let folder = path.split('/').next().unwrap_or_default();
        ["src", "rules", "examples", "Cargo.lock"].contains(&folder) || path == TYPES
    };
    for path in files().into_iter().filter(needed) {
        write(&tree.join(&path), &fs::read(root().join(&path)).unwrap());
    }
    let mut manifest = document(&root().join("Cargo.toml"));
    // The other members and the tests are not copied.
    manifest["workspace"]["members"] = value(toml_edit::Array::new());
    manifest.remove("target");
    manifest.remove("test");
    write(&tree.join("Cargo.toml"), manifest.to_string().as_bytes());
}

fn write(path: &Path, bytes: &[u8]) {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn document(path: &Path) -> DocumentMut {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

fn date(text: &str) -> toml_edit::Item {
    value(text.parse::<toml_edit::Datetime>().unwrap())
}

/// Steps 1 and 2: the newest file under a new name, with new figures from a new source.
fn invent_the_year(rules: &Path) {
    let newest = files_in("rules/programmes/", ".toml").pop().unwrap();
    let mut year = document(&root().join(newest));
    year["id"] = value(YEAR);
    year["fiscal_year"] = value(2027);
    year["title"]["ja"] = value("発明した年度");
    year["title"]["en"] = value("An invented year");
    year["rate"]["small"] = value([3, 4].into_iter().collect::<toml_edit::Array>());
    year["limits"]["floor_yen"] = value(30_000);
    year["limits"]["cap_yen"] = value(2_000_000);
    for section in ["rate", "limits", "eligible", "rounding", "tax", "repeat"] {
        year[section]["valid_from"] = date("2027-04-01");
        year[section]["source"] = value("invented-2027");
        year[section]["checked_on"] = date("2027-04-01");
    }
    let period = &mut year["period"];
    period["opens"]["from"] = date("2027-04-01");
    period["opens"]["source"] = value("invented-2027");
    let rounds = period["round"].as_array_of_tables_mut().unwrap();
    while rounds.len() > 2 {
        rounds.remove(0);
    }
    for (round, day) in rounds.iter_mut().zip(["2027-05-31", "2027-08-31"]) {
        round["deadline"] = date(day);
        round["source"] = value("invented-2027");
    }
    write(
        &rules.join(format!("programmes/{YEAR}.toml")),
        year.to_string().as_bytes(),
    );
    let mut sources = document(&rules.join("sources.toml"));
    sources["invented-2027"] = sources["koubo-2025-security"].clone();
    write(&rules.join("sources.toml"), sources.to_string().as_bytes());
}

/// Step 3: the edition is the day of the change.
fn raise_the_edition(rules: &Path) {
    let mut edition = document(&rules.join("edition.toml"));
    edition["edition"] = date("2027-04-01");
    write(&rules.join("edition.toml"), edition.to_string().as_bytes());
}

/// Step 4: `cargo xtask codegen`.
fn generate(tree: &Path) {
    for (path, content) in xtask::codegen::generate(tree).expect("the year can be generated") {
        write(&tree.join(path), content.as_bytes());
    }
}

/// Builds the copy and asks it one request a line.
fn ask(tree: &Path, requests: &[u8]) -> Vec<Value> {
    let input = tree.join("requests.jsonl");
    fs::write(&input, requests).unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "run",
            "-q",
            "--offline",
            "--no-default-features",
            "--example",
            "quote",
        ])
        .arg("--target-dir")
        .arg(tree.with_file_name("target"))
        .current_dir(tree)
        .stdin(fs::File::open(input).unwrap())
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "the copy with the invented year must build"
    );
    let lines = String::from_utf8(output.stdout).unwrap();
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn request(applicant: &str, fee: u32, day: &str) -> String {
    format!(
        r#"{{"programme":"{YEAR}","applicant":"{applicant}","asOf":"{day}","terminals":1,"termMonths":1,"offer":{{"serviceClass":2,"monitoring":"network","networkMonthlyFee":"{fee}","enhancements":["cloud"]}}}}"#
    )
}

#[test]
fn a_new_year_is_a_change_of_data() {
    let tree = tree();
    copy_repository(&tree);
    invent_the_year(&tree.join("rules"));
    raise_the_edition(&tree.join("rules"));
    generate(&tree);
    let types = fs::read_to_string(tree.join(TYPES)).unwrap();
    assert!(
        types.contains(&format!(" | \"{YEAR}\";\n")),
        "the types name the year"
    );

    // applicant, fee, day; the state, the status and the amount that the invented rules order.
    let table = [
        (
            "small",
            100_000,
            "2027-03-31",
            "notOpen",
            "payable",
            "75000",
        ),
        ("small", 39_999, "2027-04-01", "open", "belowFloor", "0"),
        ("small", 40_000, "2027-08-31", "open", "payable", "30000"),
        (
            "small",
            2_666_667,
            "2027-09-01",
            "unknown",
            "payable",
            "2000000",
        ),
        (
            "small",
            2_666_668,
            "2030-01-01",
            "unknown",
            "capped",
            "2000000",
        ),
        ("sme", 59_999, "2027-04-01", "open", "belowFloor", "0"),
        ("sme", 60_000, "2027-04-01", "open", "payable", "30000"),
    ];
    let invented = table.map(|(applicant, fee, day, ..)| request(applicant, fee, day).into_bytes());
    let known = request_lines();
    let lines: Vec<Vec<u8>> = invented.into_iter().chain(known.iter().cloned()).collect();
    let answers = ask(&tree, &lines.join(&b'\n'));
    assert_eq!(answers.len(), lines.len());

    for (row, answered) in table.iter().zip(&answers) {
        let (.., state, status, amount) = *row;
        assert_eq!(answered["programme"], YEAR, "{row:?}");
        assert_eq!(answered["rulesEdition"], "2027-04-01", "{row:?}");
        assert_eq!(answered["programmeState"], state, "{row:?}");
        assert_eq!(answered["subsidy"]["status"], status, "{row:?}: {answered}");
        assert_eq!(answered["subsidy"]["amount"], amount, "{row:?}: {answered}");
        assert_eq!(
            answered["trace"][5]["source"],
            format!("{YEAR}/limits"),
            "{row:?}"
        );
    }
    for (line, answered) in known.iter().zip(&answers[table.len()..]) {
        let mut before = answer(line);
        if let Some(edition) = before.get_mut("rulesEdition") {
            *edition = answered["rulesEdition"].clone();
        }
        assert_eq!(&before, answered, "{}", String::from_utf8_lossy(line));
    }
}
