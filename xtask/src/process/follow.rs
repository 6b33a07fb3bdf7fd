//! How is a running program listened to? Line by line, until it has ended or its time is up.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::tree::end_tree;

/// How long lines are awaited from what an ended program left running.
const AFTERMATH: Duration = Duration::from_secs(2);

/// Hands on lines (and `None` about once a second) until the program has ended; `None` if that
/// took longer than `limit`, and the program was ended with all that it had started.
pub(super) fn follow(
    child: &mut Child,
    lines: &Receiver<String>,
    limit: Duration,
    mut hear: impl FnMut(Option<&str>),
) -> Result<Option<ExitStatus>> {
    let start = Instant::now();
    let mut ticked = start;
    let mut ended: Option<(ExitStatus, Instant)> = None;
    loop {
        match lines.recv_timeout(Duration::from_millis(250)) {
            Ok(line) => hear(Some(&line)),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => thread::sleep(Duration::from_millis(20)),
        }
        if ticked.elapsed() >= Duration::from_secs(1) {
            ticked = Instant::now();
            hear(None);
        }
        match ended {
            // Once ended, only the lines that are still under way are waited for.
            Some((status, when)) => {
                if let Err(mpsc::TryRecvError::Disconnected) = drain(lines, &mut hear) {
                    return Ok(Some(status));
                }
                if when.elapsed() >= AFTERMATH {
                    return Ok(Some(status));
                }
            }
            None => ended = child.try_wait()?.map(|status| (status, Instant::now())),
        }
        if ended.is_none() && start.elapsed() >= limit {
            end_tree(child)?;
            return Ok(None);
        }
    }
}

/// Hands on the lines that are there; the error says whether more may come.
fn drain(
    lines: &Receiver<String>,
    hear: &mut impl FnMut(Option<&str>),
) -> Result<(), mpsc::TryRecvError> {
    loop {
        hear(Some(&lines.try_recv()?));
    }
}

pub(super) fn lines_of(child: &mut Child) -> Receiver<String> {
    let (sender, lines) = mpsc::channel();
    if let Some(stdout) = child.stdout.take() {
        forward(stdout, sender.clone());
    }
    if let Some(stderr) = child.stderr.take() {
        forward(stderr, sender);
    }
    lines
}

fn forward(from: impl Read + Send + 'static, to: Sender<String>) {
    thread::spawn(move || {
        let mut reader = BufReader::new(from);
        let mut line = Vec::new();
        while reader
            .read_until(b'\n', &mut line)
            .is_ok_and(|length| length > 0)
        {
            let text = String::from_utf8_lossy(&line);
            if to
                .send(text.trim_end_matches(['\n', '\r']).to_owned())
                .is_err()
            {
                return;
            }
            line.clear();
        }
    });
}
