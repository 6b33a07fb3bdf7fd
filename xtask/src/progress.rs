//! What does a person see while a long step runs? What it is for, and that it is still going.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// How often a step that says nothing by itself is heard of, away from a terminal.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// What is shown of the lines that a command prints.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Show {
    /// Every line.
    Lines,
    /// The elapsed seconds and, on a terminal, the last line.
    Seconds,
}

/// Prints one line.
pub(crate) fn say(text: impl AsRef<str>) {
    println!("{}", text.as_ref());
}

/// One step, from its announcement to its end.
pub(crate) struct Progress {
    show: Show,
    terminal: bool,
    since: Instant,
    heard: Instant,
    last_line: String,
}

impl Progress {
    /// Announces the step.
    pub(crate) fn start(what: &str, show: Show) -> Self {
        say(format!("==> {what}"));
        let now = Instant::now();
        let terminal = io::stdout().is_terminal();
        Self {
            show,
            terminal,
            since: now,
            heard: now,
            last_line: String::new(),
        }
    }

    /// The command printed a line.
    pub(crate) fn line(&mut self, line: &str) {
        match self.show {
            Show::Lines => {
                self.heard = Instant::now();
                say(line);
            }
            Show::Seconds => line.trim().clone_into(&mut self.last_line),
        }
    }

    /// Called about once a second.
    pub(crate) fn tick(&mut self) {
        let seconds = self.elapsed().as_secs();
        if self.show == Show::Seconds && self.terminal {
            let line: String = self
                .last_line
                .chars()
                .filter(|c| !c.is_control())
                .take(60)
                .collect();
            print!("\r\x1b[2K    {seconds} s  {line}");
            io::stdout().flush().ok();
        } else if self.heard.elapsed() >= HEARTBEAT {
            self.heard = Instant::now();
            say(format!("    {seconds} s ..."));
        }
    }

    /// Says how the step ended.
    pub(crate) fn end(&self, success: bool) {
        let wipe = if self.show == Show::Seconds && self.terminal {
            "\r\x1b[2K"
        } else {
            ""
        };
        let word = if success { "done in" } else { "failed after" };
        say(format!("{wipe}    {word} {} s", self.elapsed().as_secs()));
    }

    /// The time since the start.
    pub(crate) fn elapsed(&self) -> Duration {
        self.since.elapsed()
    }
}
