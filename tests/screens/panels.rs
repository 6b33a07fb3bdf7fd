//! Does each panel show what it has to say, every figure with its source?

mod checklist;
mod frames;
mod sourced;
