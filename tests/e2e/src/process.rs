//! How is a process started and surely ended again, with everything that it started?

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::limits;

/// A running program that ends when this value does.
#[derive(Debug)]
pub(crate) struct Process {
    child: Child,
}

impl Process {
    /// Starts `command`; what it says goes to the end of `log`.
    pub(crate) fn start(mut command: Command, log: &Path) -> Result<Self> {
        let file = File::options().create(true).append(true).open(log)?;
        command
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file);
        Self::spawn(command)
    }

    /// Starts `command` and returns the first line that it prints; the rest is unread.
    pub(crate) fn start_and_hear(mut command: Command, log: &Path) -> Result<(Self, String)> {
        let file = File::options().create(true).append(true).open(log)?;
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(file);
        let mut process = Self::spawn(command)?;
        let mut output = process.child.stdout.take().context("no standard output")?;
        let (sender, receiver) = std::sync::mpsc::channel();
        // The thread ends with the line or with the process: the pipe closes then.
        std::thread::spawn(move || {
            let mut line = Vec::new();
            let mut byte = [0];
            while matches!(output.read(&mut byte), Ok(1)) && byte != *b"\n" {
                line.extend(byte);
            }
            let _ = sender.send(String::from_utf8_lossy(&line).into_owned());
        });
        let line = receiver
            .recv_timeout(limits::START)
            .context("it said nothing in time")?;
        Ok((process, line))
    }

    fn spawn(mut command: Command) -> Result<Self> {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command
            .spawn()
            .with_context(|| format!("cannot start {program}"))?;
        Ok(Self { child })
    }

    /// Whether it still runs.
    pub(crate) fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// This process and everything that it started, with their start times.
    pub(crate) fn family(&self) -> Vec<Member> {
        let all = members();
        let mut family: Vec<Member> = all
            .iter()
            .filter(|member| member.id == self.child.id())
            .cloned()
            .collect();
        let mut next = 0;
        while let Some(parent) = family.get(next).map(|member| member.id) {
            family.extend(all.iter().filter(|member| member.parent == parent).cloned());
            next += 1;
        }
        family
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        end(&self.family());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One running process. Its start time tells it from a later one with the same id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    id: u32,
    parent: u32,
    started: u64,
}

impl Member {
    pub(crate) const fn id(&self) -> u32 {
        self.id
    }
}

/// Waits for `family` to end by itself, then kills by id what is left of it.
pub(crate) fn end_after(family: &[Member], grace: Duration) {
    let deadline = Instant::now() + grace;
    while Instant::now() < deadline && !alive(family).is_empty() {
        std::thread::sleep(limits::POLL);
    }
    end(family);
}

fn end(family: &[Member]) {
    let alive = alive(family);
    if !alive.is_empty() {
        let ids = alive.iter().map(|member| member.id.to_string());
        let _ = Command::new("kill")
            .arg("-KILL")
            .args(ids)
            .stderr(Stdio::null())
            .status();
    }
}

fn alive(family: &[Member]) -> Vec<Member> {
    let now = members();
    let same = |one: &&Member| {
        now.iter()
            .any(|m| m.id == one.id && m.started == one.started)
    };
    family.iter().filter(same).cloned().collect()
}

/// Every process of this machine that is not a zombie.
fn members() -> Vec<Member> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter_map(|entry| {
            let id = entry.file_name().to_str()?.parse().ok()?;
            let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
            // The name is in brackets and may hold anything: what follows it is counted.
            let mut rest = stat.rsplit_once(')')?.1.split_whitespace();
            let running = rest.next()? != "Z";
            let parent = rest.next()?.parse().ok()?;
            let started = rest.nth(17)?.parse().ok()?;
            running.then_some(Member {
                id,
                parent,
                started,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_what_a_program_started_with_it() {
        let log = std::env::temp_dir().join(format!("e2e-process-{}", std::process::id()));
        let mut shell = Command::new("sh");
        shell.args(["-c", "sleep 600 & echo started; wait"]);
        let (mut process, line) = Process::start_and_hear(shell, &log).unwrap();
        assert_eq!(line, "started");
        let family = process.family();
        assert_eq!(family.len(), 2, "{family:?}");
        assert!(process.runs());
        drop(process);
        end_after(&family, limits::QUIT);
        assert!(alive(&family).is_empty());
        fs::remove_file(log).unwrap();
    }

    #[test]
    fn says_which_program_is_missing() {
        let log = std::env::temp_dir().join("e2e-process-none");
        let error = Process::start(Command::new("no-such-driver"), &log).unwrap_err();
        assert!(error.to_string().contains("no-such-driver"));
    }
}
