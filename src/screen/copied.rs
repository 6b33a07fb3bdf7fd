//! How is what was said copied? As plain text, as Markdown, as the draft of a mail.
//!
//! A sentence is copied whole with its sources, or not at all.

mod mail;

use super::script::{Line, Part, Script};
use super::sources::certainty_text;
use super::spoken::Telling;
use super::{clean, format, say, Words};
use crate::domain::{Basis, Date, Quote, Request, RuleBook};

/// By what others open the same estimate, as far as there is something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// The whole address of the link.
    pub link: Option<String>,
    /// The code, as it is written.
    pub code: Option<String>,
}

/// What is copied.
#[derive(Clone, Debug, PartialEq)]
pub struct Copied {
    words: Words,
    /// For whom, as typed; empty where nobody is named.
    addressee: String,
    /// Of which day, and by which rules.
    about: String,
    script: Script,
    sent: Sent,
}

impl Copied {
    /// A quote, for somebody or for nobody in particular, and by what they open it.
    pub fn of(
        quote: &Quote,
        request: &Request,
        book: &'static RuleBook,
        words: Words,
        addressee: &str,
        sent: Sent,
    ) -> Self {
        Self {
            words,
            addressee: clean::name(addressee),
            about: about(words, request.as_of, book.edition),
            script: Script::of(quote, request, book, words, Telling::Written),
            sent,
        }
    }

    /// As plain text.
    pub fn plain(&self) -> String {
        let words = self.words;
        let mut lines = vec![say::copied::title(words).to_owned()];
        lines.extend(self.addressee_line(|name| name.to_owned()));
        lines.push(self.about.clone());
        for Part { about, lines: said } in &self.script.parts {
            lines.push(String::new());
            lines.push(say::copied::heading(words, about.heading(words)));
            lines.extend(said.iter().map(|line| self.plain_line(line)));
        }
        let sent = self.sent_lines(str::to_owned);
        if !sent.is_empty() {
            lines.push(String::new());
        }
        lines.extend(sent);
        ended(&lines, "\n")
    }

    /// As Markdown.
    pub fn markdown(&self) -> String {
        let words = self.words;
        let mut lines = vec![format!("# {}", clean::markdown(say::copied::title(words)))];
        let mut paragraph = |text: String| lines.extend([String::new(), text]);
        self.addressee_line(clean::markdown_name)
            .map(&mut paragraph);
        paragraph(clean::markdown(&self.about));
        for Part { about, lines: said } in &self.script.parts {
            let heading = clean::markdown(about.heading(words));
            lines.extend([String::new(), format!("## {heading}"), String::new()]);
            let item = |line: &Line| format!("- {}", clean::markdown(&self.sourced(line)));
            lines.extend(said.iter().map(item));
        }
        // An address between these signs is a link, whatever stands in it.
        for line in self.sent_lines(|link| format!("<{link}>")) {
            lines.extend([String::new(), line]);
        }
        ended(&lines, "\n")
    }

    /// As the address that opens a draft of a mail.
    pub fn mail(&self) -> String {
        mail::address(self)
    }

    fn addressee_line(&self, escape: impl Fn(&str) -> String) -> Option<String> {
        let is_named = !self.addressee.is_empty();
        is_named.then(|| say::copied::addressee(self.words, &escape(&self.addressee)))
    }

    /// The link, which is shown so, and the code, a line each.
    fn sent_lines(&self, link_as: impl Fn(&str) -> String) -> Vec<String> {
        let Sent { link, code } = &self.sent;
        let link = link
            .as_ref()
            .map(|link| say::copied::link(self.words, &link_as(link)));
        let code = code
            .as_ref()
            .map(|code| say::copied::code(self.words, code));
        link.into_iter().chain(code).collect()
    }

    fn plain_line(&self, line: &Line) -> String {
        say::copied::line(self.words, &self.sourced(line))
    }

    /// The sentence with where its figures stand.
    fn sourced(&self, line: &Line) -> String {
        let words = self.words;
        let mut sources = line.sources.iter().map(|basis| source(*basis, words));
        let Some(first) = sources.next() else {
            return clean::one_line(&line.text);
        };
        let add = |all: String, one: String| say::copied::and(words, &all, &one);
        let sources = sources.fold(first, add);
        clean::one_line(&say::copied::sourced(words, &line.text, &sources))
    }
}

fn about(words: Words, day: Option<Date>, edition: Date) -> String {
    let edition = format::date(words, edition);
    match day {
        Some(day) => say::copied::about_on(words, &format::date(words, day), &edition),
        None => say::copied::about(words, &edition),
    }
}

/// Document, place and certainty, in short.
fn source(basis: Option<&'static Basis>, words: Words) -> String {
    let Some(basis) = basis else {
        return say::copied::entered(words).to_owned();
    };
    say::copied::source(
        words,
        words.rule(basis.source.title),
        words.rule(basis.locator),
        certainty_text(words, basis.certainty),
    )
}

fn ended(lines: &[String], end: &str) -> String {
    lines.iter().map(|line| format!("{line}{end}")).collect()
}
