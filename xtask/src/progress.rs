//! What does a person see while a long step runs? What it is for, and that it is still going.

use std::cell::RefCell;
use std::io::{self, IsTerminal, Write};
use std::panic;
use std::sync::mpsc::{self, Sender};
use std::thread;
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

thread_local! {
    /// Who prints what this thread says; without one it prints itself.
    static PRINTER: RefCell<Option<Sender<String>>> = const { RefCell::new(None) };
}

/// Prints one line.
pub(crate) fn say(text: impl AsRef<str>) {
    let text = text.as_ref();
    PRINTER.with_borrow(|printer| match printer {
        // The printer listens until this thread has ended.
        Some(printer) => drop(printer.send(text.to_owned())),
        None => println!("{text}"),
    });
}

/// Does all of it at the same time. What each says is printed in one piece: that of the first at
/// once, that of each other after the one before.
pub(crate) fn side_by_side<T: Send, W: FnOnce() -> T + Send>(works: Vec<W>) -> Vec<T> {
    // One alone may speak for itself, and rewrite its line on a terminal.
    if works.len() == 1 {
        return works.into_iter().map(|work| work()).collect();
    }
    thread::scope(|scope| {
        let start = |work: W| {
            let (printer, lines) = mpsc::channel();
            let thread = scope.spawn(move || {
                PRINTER.set(Some(printer));
                work()
            });
            (thread, lines)
        };
        let running: Vec<_> = works.into_iter().map(start).collect();
        let finish = |(thread, lines): (thread::ScopedJoinHandle<T>, mpsc::Receiver<String>)| {
            lines.iter().for_each(say);
            thread
                .join()
                .unwrap_or_else(|panic| panic::resume_unwind(panic))
        };
        running.into_iter().map(finish).collect()
    })
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
        let terminal = io::stdout().is_terminal() && PRINTER.with_borrow(Option::is_none);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_works_side_by_side_says_is_told_apart() {
        let (printer, lines) = mpsc::channel();
        let (first_may_end, wait) = mpsc::channel();
        let first = move || {
            say("first");
            wait.recv_timeout(Duration::from_secs(20)).unwrap();
            say("first again");
            1
        };
        let second = move || {
            say("second");
            first_may_end.send(()).unwrap();
            2
        };
        let works: Vec<Box<dyn FnOnce() -> i32 + Send>> = vec![Box::new(first), Box::new(second)];
        PRINTER.set(Some(printer));
        assert_eq!(side_by_side(works), [1, 2]);
        PRINTER.set(None);
        let told: Vec<_> = lines.iter().collect();
        assert_eq!(told, ["first", "first again", "second"]);
    }
}
