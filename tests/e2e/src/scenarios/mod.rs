//! Which questions are put to the page?

mod accessible;
mod answers;
mod clear;
mod dock;
mod emulated;
mod english;
mod errors;
mod failure;
mod ime;
mod keyboard;
mod narrow;
mod opening;
mod print;
mod size;
mod states;
mod storage;
mod typing;
mod unfinished;

use crate::test::Test;

/// Every test, in the order in which they run.
pub(crate) fn all() -> Vec<Test> {
    [
        opening::tests,
        answers::tests,
        typing::tests,
        unfinished::tests,
        ime::tests,
        errors::tests,
        keyboard::tests,
        clear::tests,
        storage::tests,
        narrow::tests,
        dock::tests,
        accessible::tests,
        emulated::tests,
        english::tests,
        print::tests,
        failure::tests,
        size::tests,
    ]
    .iter()
    .flat_map(|tests| tests())
    .collect()
}
