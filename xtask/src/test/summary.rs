//! How many tests passed and failed, and which took longest? Read from what the programs say, and
//! summed at the end.

use std::fmt::Write;
use std::time::Duration;

/// How many of the longest tests the summary names.
const LONGEST: usize = 10;

/// How many tests passed and failed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    /// Each test that says how long it took.
    timed: Vec<(Duration, String)>,
}

impl Counts {
    /// A part that is one test in itself.
    pub(super) fn one(success: bool) -> Self {
        Self {
            passed: usize::from(success),
            failed: usize::from(!success),
            ..Self::default()
        }
    }

    /// What a test program counted. One that says no counts is one test; one that fails without
    /// having counted a failure (it did not build, it was ended) has failed once all the same.
    pub(super) fn read(text: &str, success: bool) -> Self {
        let mut found = text.lines().filter_map(read_line).peekable();
        let mut counts = match found.peek() {
            Some(_) => found.fold(Self::default(), Self::plus),
            None => Self::one(success),
        };
        if !success && counts.failed == 0 {
            counts.failed = 1;
        }
        counts.timed = text.lines().filter_map(read_time).collect();
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
            return Self::one(false);
        }
        counts
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            timed: [self.timed, other.timed].concat(),
        }
    }
}

/// `test result: ok. 3 passed; 0 failed; …`, or a line that is `3 passed, 0 failed` alone.
fn read_line(line: &str) -> Option<Counts> {
    let line = line.trim();
    let (passed, failed) = match line.strip_prefix("test result: ") {
        Some(rest) => {
            let mut numbers = rest.split_once(". ")?.1.split(';');
            (numbers.next()?, numbers.next()?)
        }
        None => line.split_once(", ")?,
    };
    Some(Counts {
        passed: passed.strip_suffix(" passed")?.trim().parse().ok()?,
        failed: failed.strip_suffix(" failed")?.trim().parse().ok()?,
        ..Counts::default()
    })
}

/// `test NAME ... ok in 1.25 s`
fn read_time(line: &str) -> Option<(Duration, String)> {
    let (name, end) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
    let (_, seconds) = end.strip_suffix(" s")?.split_once(" in ")?;
    let took = Duration::try_from_secs_f64(seconds.parse().ok()?).ok()?;
    Some((took, name.to_owned()))
}

/// A part that ran.
pub(super) struct Done {
    pub(super) name: String,
    pub(super) counts: Counts,
    pub(super) took: Duration,
}

/// The parts that ran.
#[derive(Default)]
pub(super) struct Summary {
    parts: Vec<Done>,
}

impl Summary {
    pub(super) fn add(&mut self, part: Done) {
        self.parts.push(part);
    }

    pub(super) fn total(&self) -> Counts {
        let each = self.parts.iter().map(|part| part.counts.clone());
        each.fold(Counts::default(), Counts::plus)
    }

    /// The tests that took longest, one line each.
    fn longest(&self) -> Vec<String> {
        let timed = |part: &'_ Done| {
            let each = part.counts.timed.iter();
            let each = each.map(|(took, test)| (*took, format!("{}: {test}", part.name)));
            each.collect::<Vec<_>>()
        };
        let mut all: Vec<_> = self.parts.iter().flat_map(timed).collect();
        all.sort_by(|one, other| other.cmp(one));
        all.truncate(LONGEST);
        let line =
            |(took, test): &(Duration, String)| format!("{:>6.1} s  {test}\n", took.as_secs_f64());
        all.iter().map(line).collect()
    }

    /// One line a part, the longest tests, and in the end `N passed, N failed` alone on a line.
    pub(super) fn text(&self) -> String {
        let mut text = String::from("\n######## summary\n");
        for Done { name, counts, took } in &self.parts {
            let Counts { passed, failed, .. } = counts;
            let word = if *failed == 0 { "ok" } else { "FAILED" };
            let seconds = took.as_secs();
            // Writing to a String cannot fail.
            writeln!(
                text,
                "{name:<14} {word:<7} {passed:>5} passed {failed:>4} failed {seconds:>6} s"
            )
            .ok();
        }
        let longest = self.longest();
        if !longest.is_empty() {
            write!(text, "\nthe longest tests\n{}", longest.concat()).ok();
        }
        let Counts { passed, failed, .. } = self.total();
        write!(text, "\n{passed} passed, {failed} failed").ok();
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: usize, failed: usize) -> Counts {
        Counts {
            passed,
            failed,
            ..Counts::default()
        }
    }

    fn done(name: &str, counts: Counts, seconds: u64) -> Done {
        Done {
            name: name.to_owned(),
            counts,
            took: Duration::from_secs(seconds),
        }
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
        summary.add(done("core", counts(40, 0), 3));
        summary.add(done("e2e webkit", counts(9, 2), 30));
        assert_eq!(summary.text().lines().last(), Some("49 passed, 2 failed"));
        assert_eq!(summary.total(), counts(49, 2));
    }

    #[test]
    fn the_longest_tests_are_named() {
        let mut said: String = (10..30)
            .map(|n| format!("test n {n} ... ok in 0.{n} s\n"))
            .collect();
        said += "test ime: a ... b ... FAILED in 7.50 s\ntest quick ... ok\n21 passed, 1 failed\n";
        let mut summary = Summary::default();
        summary.add(done("e2e webkit", Counts::read(&said, false), 30));
        let longest = summary.longest();
        assert_eq!(longest.len(), LONGEST);
        assert_eq!(longest[0], "   7.5 s  e2e webkit: ime: a ... b\n");
        assert_eq!(longest[9], "   0.2 s  e2e webkit: n 21\n");
        assert!(summary.text().contains(&longest.concat()));
    }
}
