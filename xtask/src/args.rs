//! Which command was given? The words after `cargo xtask`, read into one of the commands.

use xtask::partners::List;

use crate::bench::web::Web;
use crate::rules::Day;
use crate::test::Part;
use crate::tools::Engine;

/// What `cargo xtask help` says.
pub(crate) const HELP: &str = "\
cargo xtask <command>

  serve        install what is missing, build the page, serve it on 127.0.0.1
  test         install what is missing, run every check and test
                 --only PART    fmt, clippy, core, screens, quote, wasm, build, package or e2e
                 --engine NAME  chromium, firefox or webkit, instead of all three
  check        the quick checks while working: format, lints, core tests
  build        build the page and the package into dist/
  codegen      write what is generated from rules/*.toml and src/screen/words
  rules        list what ends within 30 days, and what was checked long ago
                 --on DAY       seen on that day, YYYY-MM-DD, instead of today
  partners N   write an invented list of N partners to standard output
                 --mistakes P   in P of a hundred rows
                 --list FILE    where the mistakes are listed
                 --seed N       another list
  bench WHAT   measure, and write docs/benchmarks/: `partners`, how fast lists are computed; `page`,
               when it is painted and usable; `quotes`, how long one takes
  screenshot   take docs/screenshot.png
  help         this list";

/// One command, with what it was given.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    Serve,
    Test(Selection),
    Check,
    Build,
    Codegen,
    Rules(Option<Day>),
    /// A list of partners, and the file for its mistakes.
    Partners(List, Option<String>),
    Bench,
    BenchWeb(Web),
    Screenshot,
    Help,
}

/// Which tests are wanted: `None` is all.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Selection {
    pub(crate) part: Option<Part>,
    pub(crate) engine: Option<Engine>,
}

impl Command {
    /// Reads the words after `cargo xtask`; the error is a sentence for the person who typed them.
    pub(crate) fn parse(words: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut words = words.into_iter();
        let Some(name) = words.next() else {
            return Ok(Self::Help);
        };
        let command = match name.as_str() {
            "test" => return selection(words).map(Self::Test),
            "rules" => return on(words).map(Self::Rules),
            "partners" => return partners(words),
            "bench" => match words.next().as_deref() {
                Some("partners") => Self::Bench,
                word => {
                    let web = word.and_then(Web::named);
                    Self::BenchWeb(web.ok_or("`bench` takes one of: partners, page, quotes")?)
                }
            },
            "serve" => Self::Serve,
            "check" => Self::Check,
            "build" => Self::Build,
            "codegen" => Self::Codegen,
            "screenshot" => Self::Screenshot,
            "help" | "--help" | "-h" => Self::Help,
            other => return Err(format!("there is no command `{other}`")),
        };
        match words.next() {
            Some(word) => Err(format!("`{name}` takes no `{word}`")),
            None => Ok(command),
        }
    }
}

/// The day that `rules` is asked for.
fn on(mut words: impl Iterator<Item = String>) -> Result<Option<Day>, String> {
    let Some(option) = words.next() else {
        return Ok(None);
    };
    let (option, value) = option_of(option, &mut words);
    let day = value.as_deref().and_then(Day::parse);
    match (option.as_str(), day, words.next()) {
        ("--on", Some(day), None) => Ok(Some(day)),
        ("--on", None, None) => Err("`--on` takes a day, as 2026-11-28".to_owned()),
        ("--on", _, Some(other)) | (_, _, Some(other)) => {
            Err(format!("`rules` takes no `{other}`"))
        }
        (other, ..) => Err(format!("`rules` takes no `{other}`")),
    }
}

/// The list of partners that is to be written.
fn partners(mut words: impl Iterator<Item = String>) -> Result<Command, String> {
    let rows = words.next().and_then(|rows| rows.parse().ok());
    let mut list = List {
        rows: rows.ok_or("`partners` takes a number of rows")?,
        mistakes_percent: 0,
        seed: 1,
    };
    let mut known = None;
    while let Some(option) = words.next() {
        let (option, value) = option_of(option, &mut words);
        let value = value.unwrap_or_default();
        match option.as_str() {
            "--mistakes" => {
                let percent = value.parse().ok().filter(|percent| *percent <= 100);
                list.mistakes_percent = percent.ok_or("`--mistakes` takes a percentage")?;
            }
            "--seed" => {
                list.seed = value.parse().map_err(|_| "`--seed` takes a number")?;
            }
            "--list" => known = Some(value),
            other => return Err(format!("`partners` takes no `{other}`")),
        }
    }
    Ok(Command::Partners(list, known))
}

/// `--name value` or `--name=value`.
fn option_of(option: String, words: &mut impl Iterator<Item = String>) -> (String, Option<String>) {
    match option.split_once('=') {
        Some((option, value)) => (option.to_owned(), Some(value.to_owned())),
        None => (option, words.next()),
    }
}

fn selection(mut words: impl Iterator<Item = String>) -> Result<Selection, String> {
    let mut selection = Selection::default();
    while let Some(option) = words.next() {
        let (option, value) = option_of(option, &mut words);
        let value = value.as_deref();
        match option.as_str() {
            "--only" => selection.part = Some(one_of(&option, value, &Part::ALL, Part::name)?),
            "--engine" => {
                selection.engine = Some(one_of(&option, value, &Engine::ALL, Engine::name)?);
            }
            other => return Err(format!("`test` takes no `{other}`")),
        }
    }
    Ok(selection)
}

fn one_of<T: Copy>(
    option: &str,
    value: Option<&str>,
    all: &[T],
    name: impl Fn(T) -> &'static str,
) -> Result<T, String> {
    let found = all.iter().copied().find(|item| Some(name(*item)) == value);
    found.ok_or_else(|| {
        let names: Vec<_> = all.iter().map(|item| name(*item)).collect();
        format!("`{option}` takes one of: {}", names.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(str::to_owned))
    }

    fn test(part: Option<Part>, engine: Option<Engine>) -> Result<Command, String> {
        Ok(Command::Test(Selection { part, engine }))
    }

    #[test]
    fn reads_the_commands() {
        assert_eq!(parse(""), Ok(Command::Help));
        assert_eq!(parse("--help"), Ok(Command::Help));
        assert_eq!(parse("serve"), Ok(Command::Serve));
        assert_eq!(parse("rules"), Ok(Command::Rules(None)));
        let day = Ok(Command::Rules(Day::parse("2026-11-28")));
        assert_eq!(parse("rules --on 2026-11-28"), day);
        assert_eq!(parse("rules --on=2026-11-28"), day);
        let list = List {
            rows: 100,
            mistakes_percent: 5,
            seed: 1,
        };
        let known = Some("known.csv".to_owned());
        let line = "partners 100 --mistakes 5 --list known.csv";
        assert_eq!(parse(line), Ok(Command::Partners(list, known)));
        assert_eq!(parse("bench partners"), Ok(Command::Bench));
        assert_eq!(parse("test"), test(None, None));
        assert_eq!(parse("test --only quote"), test(Some(Part::Quote), None));
        assert_eq!(
            parse("test --engine=webkit --only e2e"),
            test(Some(Part::E2e), Some(Engine::Webkit)),
        );
    }

    #[test]
    fn names_what_it_does_not_know() {
        let cases = [
            ("sevre", "there is no command `sevre`"),
            ("serve now", "`serve` takes no `now`"),
            ("rules --fast", "`rules` takes no `--fast`"),
            ("rules --on", "`--on` takes a day, as 2026-11-28"),
            ("rules --on 2026-02-30", "`--on` takes a day, as 2026-11-28"),
            ("rules --on 2026-11-28 now", "`rules` takes no `now`"),
            ("partners", "`partners` takes a number of rows"),
            (
                "partners 10 --mistakes 101",
                "`--mistakes` takes a percentage",
            ),
            ("bench", "`bench` takes one of: partners"),
            ("test --fast", "`test` takes no `--fast`"),
            (
                "test --engine",
                "`--engine` takes one of: chromium, firefox, webkit",
            ),
            (
                "test --engine opera",
                "`--engine` takes one of: chromium, firefox, webkit",
            ),
        ];
        for (line, expected) in cases {
            assert_eq!(parse(line), Err(expected.to_owned()), "{line}");
        }
    }
}
