//! May this xtask install tools now? Only one at a time: a file with its process number says who.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{bail, Result};

use crate::place;
use crate::progress::say;

/// The longest that all the installing takes, with room to spare.
const PATIENCE: Duration = Duration::from_secs(40 * 60);

/// Held until dropped.
pub(super) struct Lock {
    file: PathBuf,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Where it stays, its process number tells the next xtask that it means nothing.
        fs::remove_file(&self.file).ok();
    }
}

/// Waits for its turn.
pub(super) fn take() -> Result<Lock> {
    let file = place::tools()?.join("lock");
    let start = Instant::now();
    let mut said = false;
    loop {
        match File::create_new(&file) {
            Ok(mut new) => {
                write!(new, "{}", process::id())?;
                return Ok(Lock { file });
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
        if is_left_over(&file) {
            fs::remove_file(&file).ok();
            continue;
        }
        if start.elapsed() > PATIENCE {
            bail!(
                "another xtask is installing tools for too long; if not, delete {}",
                file.display()
            );
        }
        if !said {
            say("Another xtask is installing tools: waiting for it.");
            said = true;
        }
        thread::sleep(Duration::from_millis(500));
    }
}

/// Whether the process that took the lock has gone. A lock without a number yet is not left over,
/// unless it stays so.
fn is_left_over(file: &Path) -> bool {
    let Ok(text) = fs::read_to_string(file) else {
        return false;
    };
    match text.trim().parse::<u32>() {
        Ok(id) => Path::new("/proc").is_dir() && !Path::new("/proc").join(id.to_string()).is_dir(),
        Err(_) => {
            let age = fs::metadata(file).and_then(|of| of.modified()).ok();
            age.and_then(|when| when.elapsed().ok())
                .is_some_and(|age| age.as_secs() > 5)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_a_lock_whose_owner_has_gone() {
        let file = std::env::temp_dir().join(format!("xtask-lock-{}", process::id()));
        let cases = [
            (process::id().to_string(), false),
            ("4294967294".to_owned(), true),
        ];
        for (text, expected) in cases {
            fs::write(&file, &text).unwrap();
            assert_eq!(is_left_over(&file), expected, "{text}");
        }
        fs::write(&file, "").unwrap();
        assert!(!is_left_over(&file));
        fs::remove_file(&file).unwrap();
        assert!(!is_left_over(&file));
    }
}
