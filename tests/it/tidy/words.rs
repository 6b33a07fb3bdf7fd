//! Is every sentence said somewhere, and in the language that it is meant for?

use toml::Table;

use super::refuse;
use super::rust::{is_word, rust_files};
use super::shape::is_japanese;
use crate::repository::{files_in, read};

/// A sentence of the screen, in both languages.
pub struct Sentence {
    pub path: String,
    /// The file, which is the module of its function.
    pub section: String,
    pub name: String,
    pub ja: String,
    pub en: String,
}

impl Sentence {
    /// Where it stands, for a message.
    pub fn place(&self) -> String {
        format!("{}: {}", self.path, self.name)
    }
}

/// Every sentence of `src/screen/words`.
pub fn sentences() -> Vec<Sentence> {
    let mut all = Vec::new();
    for path in files_in("src/screen/words/", ".toml") {
        let file: Table = read(&path).parse().unwrap();
        let section = path.rsplit('/').next().unwrap().strip_suffix(".toml");
        for (name, words) in &file {
            let text = |language: &str| words[language].as_str().unwrap().to_owned();
            all.push(Sentence {
                path: path.clone(),
                section: section.unwrap().to_owned(),
                name: name.clone(),
                ja: text("ja"),
                en: text("en"),
            });
        }
    }
    assert!(!all.is_empty(), "there are no sentences");
    all
}

/// Names that a reader must recognise in a Japanese document; in an English sentence they stand in
/// brackets.
const PROPER_NAMES: &[&str] = &[
    "お助け隊サービス",
    "経済産業省",
    "中小企業庁",
    "中小企業",
    "小規模事業者",
    "交付決定",
    "賃上げ計画",
    "IT導入支援事業者",
    "ネットワーク一括監視型",
    "端末監視型",
    "併用型",
    "1類",
    "2類",
    "表1",
    "拡充要件",
    "セキュリティ対策推進枠",
    "通常枠",
    "インボイス枠",
    "プロセス数",
    "サイバーセキュリティお助け隊サービスリスト",
    "ア",
    "イ",
    "ウ",
    "エ",
];

/// The link to the other page names it in the language of that page.
const OTHER_LANGUAGE: &str = "other_language";

/// The text without what stands in brackets and is a proper name.
fn without_names(text: &str) -> String {
    let name = |name: &&str| format!("({name})");
    PROPER_NAMES
        .iter()
        .fold(text.to_owned(), |text, one| text.replace(&name(one), ""))
}

#[test]
fn an_english_sentence_is_english() {
    let found: Vec<String> = sentences()
        .iter()
        .filter(|one| one.name != OTHER_LANGUAGE && without_names(&one.en).chars().any(is_japanese))
        .map(|one| format!("{}: {}", one.place(), one.en))
        .collect();
    refuse(
        &found,
        "Who chose English may not read Japanese.",
        "Translate it; a name that must be recognised stands in brackets behind its English, and in \
         PROPER_NAMES of tests/it/tidy/words.rs.",
    );
}

#[test]
fn a_japanese_sentence_is_not_left_in_english() {
    let found: Vec<String> = sentences()
        .iter()
        .filter(|one| one.ja.chars().any(is_japanese) && one.ja == one.en)
        .map(Sentence::place)
        .collect();
    refuse(
        &found,
        "The two languages of a sentence say the same in different words.",
        "Write the missing one.",
    );
}

#[test]
fn no_name_of_the_list_is_left_over() {
    let all = sentences();
    let used = |name: &str| all.iter().any(|one| one.en.contains(&format!("({name})")));
    let found: Vec<String> = PROPER_NAMES
        .iter()
        .filter(|name| !used(name))
        .map(|name| (*name).to_owned())
        .collect();
    refuse(
        &found,
        "An exception that nothing needs hides the next mistake.",
        "Take it out of PROPER_NAMES.",
    );
}

#[test]
fn every_sentence_is_said_somewhere() {
    let mut files = rust_files(&["src/", "embed/painted/"]);
    files.retain(|file| !file.is_generated() && !file.is_test());
    let said = |call: &str| {
        files.iter().any(|file| {
            file.code.match_indices(call).any(|(at, _)| {
                !file.code[..at].ends_with(is_word)
                    && !file.code[at + call.len()..].starts_with(is_word)
            })
        })
    };
    let found: Vec<String> = sentences()
        .iter()
        .filter(|one| !said(&format!("{}::{}", one.section, one.name)))
        .map(Sentence::place)
        .collect();
    refuse(
        &found,
        "A sentence that nothing says is translated and reviewed for nobody.",
        "Say it, as `say::section::name(words)`, or take it out.",
    );
}

#[test]
fn the_page_around_has_the_title_in_both_languages() {
    let page = read("index.html");
    let all = sentences();
    let said = |name: &str| {
        let mut found = all.iter();
        found.find(|one| one.section == "page" && one.name == name)
    };
    let (title, description) = (said("title").unwrap(), said("description").unwrap());
    let titles = format!(
        "<title data-ja=\"{0}\" data-en=\"{1}\">{0}</title>",
        title.ja, title.en
    );
    let description = format!("<meta name=\"description\" content=\"{}\">", description.ja);
    for expected in [titles, description] {
        assert!(page.contains(&expected), "index.html lacks {expected}");
    }
    for (ja, en) in [
        (
            "class=\"page-ja\" lang=\"ja\"",
            "class=\"page-en\" lang=\"en\"",
        ),
        ("<p>この計算機は", "<p lang=\"en\">This calculator"),
    ] {
        assert!(page.contains(ja), "index.html says nothing by {ja}");
        assert_eq!(page.matches(ja).count(), page.matches(en).count());
    }
}
