//! How does a draft of a mail fit into an address? By leaving out whole sentences, never a part of one; the
//! link and the code, by which the rest is found, before any.

use percent_encoding::{utf8_percent_encode, AsciiSet, NON_ALPHANUMERIC};

use super::Copied;
use crate::domain::Basis;
use crate::screen::clean::one_line;
use crate::screen::script::{Line, Matter};
use crate::screen::{say, Words};

/// So many characters of an encoded body every program opens.
const BODY_CHARACTERS_MAX: usize = 1_900;

/// A longer name would take the room of sentences; this is one of 25 Japanese signs.
const NAME_CHARACTERS_MAX: usize = 240;

/// All that means nothing in an address stands for itself.
const IN_AN_ADDRESS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What is kept first where not everything fits: no amount without that it cannot be applied for any more.
const FIRST: [Matter; 9] = [
    Matter::Closed,
    Matter::Net,
    Matter::Amount,
    Matter::Asked,
    Matter::Verdict,
    Matter::State,
    Matter::Total,
    Matter::Prepaid,
    Matter::Later,
];

/// `mailto:` with subject and body.
pub(super) fn address(copied: &Copied) -> String {
    let subject = encoded(say::copied::title(copied.words));
    format!("mailto:?subject={subject}&body={}", body(copied))
}

/// As many sentences as there is room for, the weightiest first, in their own order.
fn body(copied: &Copied) -> String {
    let lines: Vec<&Line> = copied.script.lines().collect();
    let weight = |line: &Line| FIRST.iter().position(|matter| *matter == line.matter);
    let mut wanted: Vec<(usize, &Line)> = lines.iter().copied().enumerate().collect();
    wanted.sort_by_key(|(index, line)| (weight(line).unwrap_or(FIRST.len()), *index));
    let name = copied.addressee_line(str::to_owned);
    let name = name.map_or_else(String::new, |name| line_of(&name));
    let fits = |body: &str| body.len() <= BODY_CHARACTERS_MAX;
    let mut kept: Vec<(usize, &Line)> = Vec::new();
    let bare = text(copied, &kept, lines.len());
    // The address of a list can be longer than a mail.
    let sent = copied.sent_lines(str::to_owned);
    let sent: String = sent.iter().map(|line| line_of(line)).collect();
    let sent = Some(sent).filter(|sent| fits(&[bare.as_str(), sent].concat()));
    let sent = sent.unwrap_or_default();
    let has_room = name.len() <= NAME_CHARACTERS_MAX;
    let name = Some(name).filter(|name| has_room && fits(&[name.as_str(), &bare, &sent].concat()));
    let name = name.unwrap_or_default();
    let whole = |text: &str| [name.as_str(), text, &sent].concat();
    let mut body = whole(&bare);
    for line in wanted {
        let mut more = kept.clone();
        more.push(line);
        more.sort_by_key(|(index, _)| *index);
        let longer = whole(&text(copied, &more, lines.len()));
        if fits(&longer) {
            (kept, body) = (more, longer);
        }
    }
    body
}

/// These sentences, then their sources, each once by its number; and that they are not all.
fn text(copied: &Copied, kept: &[(usize, &Line)], all: usize) -> String {
    let words = copied.words;
    let mut sources: Vec<String> = Vec::new();
    let mut text = line_of(&copied.about);
    for (_, line) in kept {
        let marks = line.sources.iter().map(|basis| {
            let said = document(*basis, words);
            let known = sources.iter().position(|known| *known == said);
            mark(known.unwrap_or_else(|| {
                sources.push(said);
                sources.len().saturating_sub(1)
            }))
        });
        let said = one_line(&line.text) + &marks.collect::<String>();
        text.push_str(&line_of(&say::copied::line(words, &said)));
    }
    for (index, source) in sources.iter().enumerate() {
        text.push_str(&line_of(&one_line(&format!("{} {source}", mark(index)))));
    }
    if kept.len() < all {
        text.push_str(&line_of(say::copied::left_out(words)));
    }
    text
}

/// The document alone: in an address, its place and certainty would take the room of a sentence.
fn document(basis: Option<&'static Basis>, words: Words) -> String {
    basis.map_or_else(
        || say::copied::entered(words).to_owned(),
        |basis| words.rule(basis.source.title).to_owned(),
    )
}

fn mark(index: usize) -> String {
    format!("[{}]", index.saturating_add(1))
}

fn line_of(text: &str) -> String {
    format!("{}%0D%0A", encoded(text))
}

/// As an address holds it.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, IN_AN_ADDRESS).to_string()
}
