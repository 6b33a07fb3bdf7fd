//! May tools be installed now? By one at a time: who does holds a lock on a file beside them.

use std::fs::{File, TryLockError};
use std::path::Path;

use anyhow::Result;

use crate::place;
use crate::progress::say;

/// Waits for its turn, which lasts until the file is dropped.
pub(super) fn take() -> Result<File> {
    take_at(&place::tools()?.join("lock"))
}

/// The wait has an end: each step of installing has its limit, and the lock of a process ends with it.
fn take_at(path: &Path) -> Result<File> {
    let file = File::create(path)?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Error(error)) => return Err(error.into()),
    }
    say("Tools are being installed already: waiting for that.");
    file.lock()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn one_follows_the_other_and_a_file_that_was_left_over_bars_nobody() {
        let path = std::env::temp_dir().join(format!("xtask-lock-{}", std::process::id()));
        std::fs::write(&path, "4294967294").unwrap();
        let first = take_at(&path).unwrap();
        let (sender, turns) = mpsc::channel();
        let second = path.clone();
        thread::spawn(move || sender.send(take_at(&second).is_ok()));
        let early = turns.recv_timeout(Duration::from_millis(200));
        assert_eq!(early, Err(mpsc::RecvTimeoutError::Timeout));
        drop(first);
        assert_eq!(turns.recv_timeout(Duration::from_secs(60)), Ok(true));
        std::fs::remove_file(&path).unwrap();
    }
}
