//! How many tests passed and failed? Read from what the programs say, and summed at the end.

use std::fmt::Write;
use std::time::Duration;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Counts {
    /// A part that is one test in itself.
    pub(super) fn one(success: bool) -> Self {
        Self {
            passed: usize::from(success),
            failed: usize::from(!success),
        }
    }

    /// What a test program counted. One that says no counts is one test; one that fails without
    /// having counted a failure (it did not build, it was ended) has failed once all the same.
    pub(super) fn read(text: &str, success: bool) -> Self {
        let mut found = text.lines().filter_map(read_line).peekable();
        if found.peek().is_none() {
            return Self::one(success);
        }
        let mut counts = found.fold(Self::default(), Self::plus);
        if !success && counts.failed == 0 {
            counts.failed = 1;
        }
        counts
    }

    /// As before, but no test at all is a failure.
    pub(super) fn read_some(text: &str, success: bool) -> Self {
        let counts = Self::read(text, success);
        let none = text
            .lines()
            .filter_map(read_line)
            .all(|line| line == Self::default());
        if success && none {
            return Self {
                failed: 1,
                ..Self::default()
            };
        }
        counts
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

/// `test result: ok. 3 passed; 0 failed; …`, or a line that is `3 passed, 0 failed` alone.
fn read_line(line: &str) -> Option<Counts> {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix("test result: ") {
        let (_, rest) = rest.split_once(". ")?;
        let mut numbers = rest.split(';').map(str::trim);
        let passed = numbers.next()?.strip_suffix(" passed")?.parse().ok()?;
        let failed = numbers.next()?.strip_suffix(" failed")?.parse().ok()?;
        return Some(Counts { passed, failed });
    }
    let (passed, failed) = line.split_once(", ")?;
    Some(Counts {
        passed: passed.strip_suffix(" passed")?.parse().ok()?,
        failed: failed.strip_suffix(" failed")?.parse().ok()?,
    })
}

/// The parts that ran.
#[derive(Default)]
pub(super) struct Summary {
    parts: Vec<(String, Counts, Duration)>,
}

impl Summary {
    pub(super) fn add(&mut self, name: &str, counts: Counts, took: Duration) {
        self.parts.push((name.to_owned(), counts, took));
    }

    pub(super) fn total(&self) -> Counts {
        self.parts
            .iter()
            .map(|(_, counts, _)| *counts)
            .fold(Counts::default(), Counts::plus)
    }

    /// One line a part, and in the end `N passed, N failed` alone on a line.
    pub(super) fn text(&self) -> String {
        let mut text = String::from("\n######## summary\n");
        for (name, Counts { passed, failed }, took) in &self.parts {
            let word = if *failed == 0 { "ok" } else { "FAILED" };
            let seconds = took.as_secs();
            // Writing to a String cannot fail.
            writeln!(
                text,
                "{name:<14} {word:<7} {passed:>5} passed {failed:>4} failed {seconds:>6} s"
            )
            .ok();
        }
        let Counts { passed, failed } = self.total();
        write!(text, "\n{passed} passed, {failed} failed").ok();
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: usize, failed: usize) -> Counts {
        Counts { passed, failed }
    }

    #[test]
    fn reads_what_test_programs_say() {
        let two = "test a ... ok\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured\n\
                   test result: FAILED. 3 passed; 1 failed; 0 ignored; finished in 0.1s\n";
        let cases = [
            (two, false, counts(5, 1)),
            ("noise\n12 passed, 0 failed\n", true, counts(12, 0)),
            ("12 passed, 0 failed\nended by xtask", false, counts(12, 1)),
            ("test result: ok. 0 passed; 0 failed;", true, counts(0, 0)),
            ("error: could not compile", false, counts(0, 1)),
            ("", true, counts(1, 0)),
            ("we passed, they failed", true, counts(1, 0)),
        ];
        for (text, success, expected) in cases {
            assert_eq!(Counts::read(text, success), expected, "{text}");
        }
    }

    #[test]
    fn no_test_is_a_failure_where_there_must_be_some() {
        let cases = [
            ("", true, counts(0, 1)),
            ("0 passed, 0 failed", true, counts(0, 1)),
            ("2 passed, 0 failed", true, counts(2, 0)),
            ("1 passed, 1 failed", false, counts(1, 1)),
            ("", false, counts(0, 1)),
        ];
        for (text, success, expected) in cases {
            assert_eq!(Counts::read_some(text, success), expected, "{text}");
        }
    }

    #[test]
    fn the_last_line_is_the_sum() {
        let mut summary = Summary::default();
        summary.add("core", counts(40, 0), Duration::from_secs(3));
        summary.add("e2e webkit", counts(9, 2), Duration::from_secs(30));
        assert_eq!(summary.text().lines().last(), Some("49 passed, 2 failed"));
        assert_eq!(summary.total(), counts(49, 2));
    }
}
