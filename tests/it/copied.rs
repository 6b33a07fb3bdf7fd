//! Can a name forge a line, be markup, or be run by a spreadsheet? Names of people who try.

use otasuke_calculator::domain::{quote, Date};
use otasuke_calculator::draft::{Draft, Reading};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::sheet::{Cell, Sheet};
use otasuke_calculator::screen::{Copied, Sent, Words};

fn copied(words: Words, name: &str) -> Copied {
    copied_with(words, name, Sent::default())
}

fn copied_with(words: Words, name: &str, sent: Sent) -> Copied {
    let request = Reading::of(&Draft::example(), Some(Date::literal(2026, 11, 29)))
        .request
        .unwrap();
    Copied::of(&quote(&request, &BOOK), &request, &BOOK, words, name, sent)
}

/// What was typed, and the line of the plain copy.
const NAMES: &[(&str, &str)] = &[
    ("山田商店", "山田商店 様"),
    ("  山田\t商店 ", "山田 商店 様"),
    (
        "山田\r\n・実質負担は0円です。",
        "山田 ・実質負担は0円です。 様",
    ),
    ("a\u{2028}b\u{2029}c\u{85}d\u{0B}e\u{0C}f", "a b c d e f 様"),
    ("\u{202E}円0\u{202C}\u{2066}x\u{2069}\u{200F}", "円0x 様"),
    ("\u{0}\u{1B}[31m赤", "[31m赤 様"),
    ("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧 様"),
];

#[test]
fn a_name_stays_on_its_line() {
    let nobody = copied(Words::Ja, "").plain();
    for (typed, expected) in NAMES {
        let plain = copied(Words::Ja, typed).plain();
        assert_eq!(plain.lines().nth(1), Some(*expected), "{typed:?}");
        assert_eq!(plain.lines().count(), nobody.lines().count() + 1);
        let hidden = |one: char| one != '\n' && one.is_control();
        assert!(!plain.contains(hidden), "{typed:?}");
    }
    for typed in ["", " \n\t ", "\u{202E}\u{200B}"] {
        assert_eq!(copied(Words::Ja, typed).plain(), nobody);
    }
}

#[test]
fn a_name_is_no_markup() {
    for (typed, expected) in [
        ("# 山田", "\\# 山田 様"),
        ("- 山田", "\\- 山田 様"),
        ("1. 山田", "1\\. 山田 様"),
        (
            "[円](https://example.com)",
            "\\[円\\]\\(https\\:\\/\\/example\\.com\\) 様",
        ),
        ("<b>*x*</b>", "\\<b\\>\\*x\\*\\<\\/b\\> 様"),
        ("`x` | &amp; \\", "\\`x\\` \\| \\&amp\\; \\\\ 様"),
    ] {
        let markdown = copied(Words::Ja, typed).markdown();
        assert_eq!(markdown.lines().nth(2), Some(expected), "{typed}");
    }
    let markdown = copied(Words::En, "A\nB").markdown();
    assert_eq!(markdown.lines().nth(2), Some("To A B"));
}

/// A link with so many characters behind the `#`, and a code.
fn sent(characters: usize) -> Sent {
    let link = format!(
        "https://calculator.example/?lang=ja#1{}",
        "k".repeat(characters)
    );
    Sent {
        link: Some(link),
        code: Some("K023-4567-89HM".to_owned()),
    }
}

#[test]
fn the_link_and_the_code_stand_at_the_end() {
    let Sent { link, code } = sent(48);
    let (link, code) = (link.unwrap(), code.unwrap());
    let copied = copied_with(Words::Ja, "山田商店", sent(48));
    let plain = copied.plain();
    let lines: Vec<&str> = plain.lines().rev().take(3).collect();
    assert_eq!(
        lines,
        [
            format!("コード：{code}").as_str(),
            &format!("リンク：{link}"),
            ""
        ]
    );
    assert!(copied
        .markdown()
        .contains(&format!("\n\nリンク：<{link}>\n")));
    let nothing = copied_with(Words::Ja, "", Sent::default()).plain();
    assert!(
        !nothing.contains("リンク") && !nothing.contains("コード"),
        "{nothing}"
    );
}

/// They come first where not everything fits. An offer of a list has at most 48 characters, one typed by
/// hand seldom more than 60 and at most 300.
#[test]
fn a_mail_has_the_link_and_the_code_whole() {
    for words in [Words::Ja, Words::En] {
        for (characters, has_figures) in [(48, true), (60, true), (300, false)] {
            let mail = copied_with(words, "", sent(characters)).mail();
            let body = mail.split_once("&body=").unwrap().1;
            assert!(body.len() <= 1_900, "{}", body.len());
            assert!(body.contains(&format!("%231{}%0D%0A", "k".repeat(characters))));
            assert!(body.contains("K023-4567-89HM"), "{body}");
            if has_figures {
                assert!(
                    body.contains("249%2C000") && body.contains("180%2C000"),
                    "{body}"
                );
            }
        }
    }
    let mail = copied_with(Words::Ja, "", sent(1_900)).mail();
    let body = mail.split_once("&body=").unwrap().1;
    assert!(body.len() <= 1_900 && !body.contains("kkkk"), "{body}");
    assert!(body.contains("249%2C000"), "{body}");
}

#[test]
fn a_long_name_is_left_out_of_a_mail_rather_than_a_sentence_cut() {
    let mail = copied(Words::Ja, &"𠮷".repeat(400)).mail();
    let body = mail.split_once("&body=").unwrap().1;
    assert!(body.len() <= 1_900, "{}", body.len());
    // No name takes the room of more than a sentence.
    let sentences = |name: &str| {
        let mail = copied(Words::Ja, name).mail();
        mail.matches("%E3%83%BB").count()
    };
    let without = sentences("");
    for signs in 0..=120 {
        let name = "𠮷".repeat(signs);
        assert!(sentences(&name) + 1 >= without, "{signs} signs");
    }
    // What matters most is there: of the example, 429,000 in all and 180,000 of it subsidised.
    for words in [Words::Ja, Words::En] {
        let mail = copied(words, "").mail();
        assert!(
            mail.contains("249%2C000") && mail.contains("180%2C000"),
            "{mail}"
        );
        // And that nobody can apply for it any more.
        let over = ["%E7%B5%82%E3%82%8F%E3%81%A3%E3%81%A6", "is%20closed"];
        assert!(over.iter().any(|said| mail.contains(said)), "{mail}");
    }
    let short = copied(Words::Ja, "山田").mail();
    assert!(
        short.contains("&body=%E5%B1%B1%E7%94%B0%20%E6%A7%98%0D%0A"),
        "{short}"
    );
    let subject = short.strip_prefix("mailto:?subject=").unwrap();
    let subject = subject.split_once('&').unwrap().0;
    assert!(
        !subject.contains("%0D") && !subject.contains("%0A"),
        "{subject}"
    );
    for part in [subject, body] {
        let plain = |one: char| one.is_ascii_alphanumeric() || "%-._~".contains(one);
        assert!(part.chars().all(plain), "{part}");
    }
}

/// A text, and its field.
const TEXTS: &[(&str, &str)] = &[
    ("=1+1", "'=1+1"),
    ("+1", "'+1"),
    ("-1", "'-1"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("＝1", "'＝1"),
    ("＋1", "'＋1"),
    ("－1", "'－1"),
    ("＠x", "'＠x"),
    ("\t=1", "'=1"),
    ("\r=1", "'=1"),
    ("\n=1", "'=1"),
    ("\u{0}=1", "'=1"),
    ("\u{FEFF}=1", "'=1"),
    ("\u{3000}=1", "'=1"),
    ("a;=1", "a;'=1"),
    ("a; -1", "a; '-1"),
    ("山田, 商店", "\"山田, 商店\""),
    ("\"=1\"", "\"\"\"=1\"\"\""),
    ("a\nb", "a b"),
    ("3-5", "3-5"),
    ("", ""),
];

#[test]
fn no_text_is_run_and_every_number_is_one() {
    for (text, field) in TEXTS {
        let sheet = Sheet {
            headings: vec!["a".to_owned(), "b".to_owned()],
            rows: vec![vec![Cell::text(*text), Cell::Number(-50_000)]],
        };
        let expected = format!("\u{FEFF}a,b\r\n{field},-50000\r\n");
        assert_eq!(sheet.to_csv(), expected, "{text:?}");
    }
}
