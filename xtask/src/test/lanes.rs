//! What runs at the same time? As many lanes as the machine has room for.

use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::thread::available_parallelism;
use std::{fs, iter};

use crate::progress::side_by_side;

/// What a compiler, or a browser with its driver and the tests, takes of the memory.
const KIB_FOR_ONE: usize = 1_500_000;

/// Each lane does its own works one after the other; when it is done, it takes the next of those `of_any` lane.
pub(super) fn run<T: Send, W: FnOnce() -> T + Send>(own: Vec<Vec<W>>, of_any: Vec<W>) -> Vec<T> {
    run_in(at_once(), own, of_any)
}

fn run_in<T, W>(room: usize, own: Vec<Vec<W>>, of_any: Vec<W>) -> Vec<T>
where
    T: Send,
    W: FnOnce() -> T + Send,
{
    let mut lanes: Vec<_> = own.into_iter().filter(|works| !works.is_empty()).collect();
    let most = room.min(lanes.len() + of_any.len());
    if lanes.len() > most {
        lanes = vec![lanes.into_iter().flatten().collect()];
    }
    lanes.resize_with(most, Vec::new);
    let waiting = Mutex::new(of_any.into_iter());
    let next = || {
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.next()
    };
    let lane = |own: Vec<W>| {
        let works = own.into_iter().chain(iter::from_fn(&next));
        || works.map(|work| work()).collect::<Vec<_>>()
    };
    let done = side_by_side(lanes.into_iter().map(lane).collect());
    done.into_iter().flatten().collect()
}

/// No more than there are cores, since the tests wait for little else, and than the memory holds; one, where
/// nobody knows.
fn at_once() -> usize {
    let cores = available_parallelism().map_or(1, NonZeroUsize::get);
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let held = available_kib(&memory).unwrap_or(0) / KIB_FOR_ONE;
    cores.min(held).max(1)
}

fn available_kib(memory: &str) -> Option<usize> {
    let rest = memory.split_once("MemAvailable:")?.1;
    rest.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn each_work_is_done_once_and_its_own_first() {
        for room in 1..5 {
            let work = |name: &'static str| move || (name, thread::current().id());
            let own = vec![vec![work("a"), work("b")], vec![], vec![work("c")]];
            let done = run_in(room, own, vec![work("x"), work("y")]);
            let place = |name| done.iter().position(|(of, _)| *of == name).unwrap();
            assert_eq!(done.len(), 5);
            assert!(place("a") < place("b"));
            let thread = |name| done[place(name)].1;
            assert_eq!(thread("a"), thread("b"), "in one lane");
            assert_eq!(thread("a") == thread("c"), room == 1, "room for {room}");
        }
    }

    #[test]
    fn one_lane_has_them_all_where_there_is_no_room() {
        let work = |number: u8| move || number;
        let own = vec![vec![work(1), work(2)], vec![work(3)]];
        assert_eq!(run_in(1, own, vec![work(4), work(5)]), [1, 2, 3, 4, 5]);
        assert_eq!(run_in(4, vec![vec![]], vec![work(1)]), [1]);
    }

    #[test]
    fn reads_the_memory_that_is_left() {
        let memory = "MemTotal:  8000000 kB\nMemFree:  1 kB\nMemAvailable:  4600000 kB\n";
        assert_eq!(available_kib(memory), Some(4_600_000));
        assert_eq!(available_kib(""), None);
    }
}
