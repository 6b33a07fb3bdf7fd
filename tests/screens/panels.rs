//! Does each panel show what it has to say, every figure with its source?

mod apply;
mod call;
mod charts;
mod checklist;
mod compare;
mod frames;
mod guide;
mod invented;
mod paper;
mod partners;
mod say;
mod share;
mod sourced;
mod years;
