//! Which command was given? The words after `cargo xtask`, as clap reads them.

use clap::{Args, Parser, Subcommand, ValueEnum};
use xtask::partners::List;

use crate::rules::Day;
use crate::test::Part;
use crate::tools::Engine;

/// Every command of this repository
#[derive(Debug, Parser, PartialEq)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true
)]
pub(crate) struct Words {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// One command, with what it was given.
#[derive(Debug, PartialEq, Subcommand)]
pub(crate) enum Command {
    /// Install what is missing, build the page, serve it on 127.0.0.1
    Serve,
    /// Install what is missing, run every check and test
    Test(Selection),
    /// The quick checks while working: format, lints, core tests
    Check,
    /// Write the code and the scripts as their formatters do
    Fmt,
    /// Build the page and the package into dist/
    Build,
    /// Write what is generated from rules/*.toml and src/screen/words
    Codegen,
    /// List what ends within 30 days, and what was checked long ago
    Rules {
        /// Seen on that day, YYYY-MM-DD, instead of today
        #[arg(long, value_name = "DAY")]
        on: Option<Day>,
    },
    /// Write an invented list of partners to standard output
    Partners(Partners),
    /// Measure how fast it is, and write docs/benchmarks/
    #[command(arg_required_else_help = true)]
    Bench { what: Bench },
    /// Take docs/screenshot.png
    Screenshot,
}

/// Which tests are wanted: `None` is all.
#[derive(Args, Debug, Default, PartialEq)]
pub(crate) struct Selection {
    /// This part alone
    #[arg(long = "only", value_name = "PART")]
    pub(crate) part: Option<Part>,
    /// This browser instead of all three
    #[arg(long, value_name = "NAME")]
    pub(crate) engine: Option<Engine>,
}

/// Which list of partners is written.
#[derive(Args, Debug, PartialEq)]
pub(crate) struct Partners {
    /// So many rows below the headings
    rows: u32,
    /// In so many of a hundred rows
    #[arg(long, value_name = "PERCENT", default_value_t = 0, value_parser = clap::value_parser!(u8).range(..=100))]
    mistakes: u8,
    /// Another number for another list
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Where the mistakes are listed
    #[arg(long = "list", value_name = "FILE")]
    pub(crate) known: Option<String>,
}

impl Partners {
    pub(crate) const fn list(&self) -> List {
        List {
            rows: self.rows,
            mistakes_percent: self.mistakes,
            seed: self.seed,
        }
    }
}

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Bench {
    /// How fast lists of partners are computed
    Partners,
    /// When the page is painted and usable, beside others
    Page,
    /// How long a quote takes, beside other libraries
    Quotes,
}

/// What the value is called on the command line.
pub(crate) fn name_of(value: impl ValueEnum) -> String {
    let name = value.to_possible_value();
    name.map_or_else(String::new, |name| name.get_name().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        let words = ["cargo xtask"].into_iter().chain(line.split_whitespace());
        let words = Words::try_parse_from(words);
        words
            .map(|words| words.command)
            .map_err(|error| error.to_string())
    }

    fn test(part: Option<Part>, engine: Option<Engine>) -> Result<Command, String> {
        Ok(Command::Test(Selection { part, engine }))
    }

    #[test]
    fn reads_the_commands() {
        assert_eq!(parse("serve"), Ok(Command::Serve));
        assert_eq!(parse("rules"), Ok(Command::Rules { on: None }));
        let on = "2026-11-28".parse().ok();
        assert_eq!(parse("rules --on 2026-11-28"), Ok(Command::Rules { on }));
        assert_eq!(parse("rules --on=2026-11-28"), Ok(Command::Rules { on }));
        let partners = Partners {
            rows: 100,
            mistakes: 5,
            seed: 1,
            known: Some("known.csv".to_owned()),
        };
        let line = "partners 100 --mistakes 5 --list known.csv";
        assert_eq!(parse(line), Ok(Command::Partners(partners)));
        let what = Bench::Partners;
        assert_eq!(parse("bench partners"), Ok(Command::Bench { what }));
        assert_eq!(parse("test"), test(None, None));
        assert_eq!(parse("test --only quote"), test(Some(Part::Quote), None));
        assert_eq!(
            parse("test --engine=webkit --only e2e"),
            test(Some(Part::E2e), Some(Engine::Webkit)),
        );
    }

    #[test]
    fn tells_what_there_is() {
        for line in ["", "help", "--help", "-h"] {
            let text = parse(line).unwrap_err();
            assert!(
                text.contains("\n  serve       Install what is missing"),
                "{text}"
            );
        }
        let text = parse("test --help").unwrap_err();
        let parts = "fmt, clippy, core, screens, quote, wasm, build, package, e2e";
        assert!(text.contains(parts), "{text}");
    }

    #[test]
    fn names_what_it_does_not_know() {
        let cases = [
            ("sevre", "'sevre'"),
            ("serve now", "'now'"),
            ("rules --fast", "'--fast'"),
            ("rules --on", "'--on <DAY>'"),
            ("rules --on 2026-02-30", "a day is written as 2026-11-28"),
            ("rules --on 2026-11-28 now", "'now'"),
            ("partners", "<ROWS>"),
            ("partners some", "'some' for '<ROWS>'"),
            ("partners 10 --mistakes 101", "101 is not in 0..=100"),
            ("bench", "[possible values: partners, page, quotes]"),
            ("test --fast", "'--fast'"),
            (
                "test --engine",
                "[possible values: chromium, firefox, webkit]",
            ),
            (
                "test --engine opera",
                "[possible values: chromium, firefox, webkit]",
            ),
        ];
        for (line, expected) in cases {
            let text = parse(line).unwrap_err();
            assert!(text.contains(expected), "{line}: {text}");
        }
    }
}
