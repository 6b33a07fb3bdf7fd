//! Does a link still open when a mail program, a messenger or a person has changed how it is written?

use otasuke_calculator::share::link::{find, looks_like_link, read, LinkError};

use super::links::goldens;

/// Ways in which links arrive; `{}` is the part behind the `#`.
const SPELLINGS: &[&str] = &[
    "{}",
    "#{}",
    " #{} \n",
    "https://example.jp/otasuke/#{}",
    "HTTPS://EXAMPLE.JP/otasuke/#{}",
    "https://example.jp/otasuke/index.html?lang=en&catalog=/prices.json#{}",
    "https://example.jp/otasuke/%23{}",
    "https://example.jp/otasuke/%2523{}",
    "https://example.jp/otasuke/%252523{}",
    "https://example.jp/otasuke/＃{}",
    "https://example.jp/otasuke/&#35;{}",
    "(https://example.jp/otasuke/#{})",
    "<https://example.jp/otasuke/#{}>",
    "「https://example.jp/otasuke/#{}」",
    "https://example.jp/otasuke/#{}。",
    "https://example.jp/otasuke/#{}.",
    "https://example.jp/otasuke/#{}\u{200b}",
    "こちらです。#試算 https://example.jp/otasuke/#{} をご確認ください",
    "See https://example.jp/#{} please, all of it",
    "https://safe.example/?url=https%3A%2F%2Fexample.jp%2F%23{}&data=05%7C02",
];

#[test]
fn every_spelling_opens_the_same() {
    for [fragment, ..] in goldens() {
        let meant = read(&fragment).unwrap();
        for spelling in SPELLINGS {
            let text = spelling.replace("{}", &fragment);
            assert_eq!(find(&text).as_ref(), Ok(&meant), "{text}");
            assert!(looks_like_link(&text), "{text}");
        }
    }
}

#[test]
fn lines_and_widths_do_not_matter() {
    for [fragment, ..] in goldens() {
        let meant = read(&fragment).unwrap();
        let address = format!("https://example.jp/#{fragment}");
        let wide = |char: char| char::from_u32(u32::from(char) + 0xfee0).unwrap();
        let mut texts = vec![
            address.chars().map(wide).collect::<String>(),
            format!("https://example.jp/#{}", fragment.to_ascii_uppercase()),
        ];
        for at in 1..fragment.len() {
            for gap in ["\n", "\r\n", "=\r\n", " ", "\r\n> ", "\u{ad}", "\n\n", "　"] {
                let (start, end) = fragment.split_at(at);
                texts.push(format!("https://example.jp/#{start}{gap}{end}"));
            }
        }
        for text in texts {
            assert_eq!(find(&text).as_ref(), Ok(&meant), "{text}");
        }
    }
}

#[test]
fn what_is_no_link_is_called_none() {
    let texts = [
        "",
        "#",
        "hello",
        "#top",
        "#main-content",
        "https://example.jp/",
        "https://example.jp/#/route",
        "K03P-2222-3333",
        "＃",
        "%23",
        "お助け隊",
    ];
    for text in texts {
        assert_eq!(find(text), Err(LinkError::NotALink), "{text}");
    }
}

#[test]
fn what_is_incomplete_in_a_sentence_is_called_incomplete() {
    let [fragment, ..] = &goldens()[0];
    let text = format!("https://example.jp/#{}… see above", &fragment[..20]);
    assert!(matches!(find(&text), Err(LinkError::Incomplete { .. })));
}

#[test]
fn the_version_is_told_from_a_change_of_it() {
    let [fragment, ..] = &goldens()[0];
    let newer = format!("2{}", &fragment[1..]);
    assert_eq!(read(&newer), Err(LinkError::Altered { place: Some(1) }));
    let other = "2abcdefghjkmnpqrstvw";
    assert_eq!(read(other), Err(LinkError::UnknownVersion('2')));
}
