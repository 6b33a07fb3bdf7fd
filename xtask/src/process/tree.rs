//! How is a program ended with all that it started? By process numbers, never by a name.

use std::fs;
use std::process::{Child, Command};

use anyhow::Result;

/// Ends the program and all that it started, by their process numbers.
pub(crate) fn end_tree(child: &mut Child) -> Result<()> {
    let ids: Vec<_> = descendants(child.id()).iter().map(u32::to_string).collect();
    child.kill()?;
    if !ids.is_empty() {
        Command::new("sh")
            .arg("-c")
            .arg(format!("kill -9 {}", ids.join(" ")))
            .output()?;
    }
    child.wait()?;
    Ok(())
}

fn descendants(of: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|id: u32| {
            Some((
                id,
                parent(&fs::read_to_string(format!("/proc/{id}/stat")).ok()?)?,
            ))
        })
        .collect();
    let mut found = vec![of];
    let mut next = 0;
    while let Some(&id) = found.get(next) {
        found.extend(
            parents
                .iter()
                .filter(|(_, parent)| *parent == id)
                .map(|(child, _)| *child),
        );
        next += 1;
    }
    found.split_off(1)
}

/// The parent in a line of `/proc/ID/stat`: second after the name, which may hold anything.
fn parent(stat: &str) -> Option<u32> {
    stat.rsplit_once(')')?
        .1
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_parent_behind_any_name() {
        assert_eq!(parent("12 (a) b) S 7 12 12 0"), Some(7));
        assert_eq!(parent("nonsense"), None);
    }
}
