//! On which machine is something measured?

use std::{fs, thread};

/// `2 cores of Example CPU`.
pub fn machine() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name"));
    let model = model.map_or("", |model| model.trim_start_matches([' ', '\t', ':']));
    format!("{cores} cores {model}").trim_end().to_owned()
}
