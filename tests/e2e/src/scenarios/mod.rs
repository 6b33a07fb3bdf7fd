//! Which questions are put to the page?

mod accessible;
mod answers;
mod apply;
mod catalogue;
mod catalogue_waits;
mod charts;
mod checklist;
mod clear;
mod configurator;
mod day;
mod desk;
mod dock;
mod emulated;
mod english;
mod errors;
mod failure;
mod frames;
mod guide;
mod hosts;
mod ime;
mod keyboard;
mod letters;
mod narrow;
mod offers;
mod offline;
mod opening;
mod painted;
mod panels;
mod panels_accessible;
mod partners;
mod partners_letters;
mod print;
mod say;
mod share;
mod sheet;
mod size;
mod states;
mod storage;
mod take_over;
mod typing;
mod unfinished;
mod years;

use crate::test::Test;

/// Every test, in the order in which they run.
pub(crate) fn all() -> Vec<Test> {
    [
        opening::tests,
        painted::tests,
        take_over::tests,
        answers::tests,
        typing::tests,
        unfinished::tests,
        ime::tests,
        errors::tests,
        keyboard::tests,
        clear::tests,
        storage::tests,
        offline::tests,
        day::tests,
        narrow::tests,
        letters::tests,
        dock::tests,
        accessible::tests,
        emulated::tests,
        english::tests,
        print::tests,
        failure::tests,
        panels::tests,
        catalogue::tests,
        catalogue_waits::tests,
        offers::tests,
        charts::tests,
        years::tests,
        guide::tests,
        frames::tests,
        checklist::tests,
        apply::tests,
        share::tests,
        partners::tests,
        partners_letters::tests,
        panels_accessible::tests,
        configurator::tests,
        say::tests,
        desk::tests,
        sheet::tests,
        size::tests,
        hosts::tests,
    ]
    .iter()
    .flat_map(|tests| tests())
    .collect()
}
