//! What can be done in this repository? `cargo xtask <command>`: this file finds the command.

mod args;
mod bench;
mod bindgen;
mod build;
mod check;
mod package;
mod place;
mod process;
mod progress;
mod rules;
mod screenshot;
mod serve;
mod test;
mod tools;

use std::process::ExitCode;

use args::{Command, Words};
use clap::Parser;

fn main() -> ExitCode {
    if bindgen::is_called() {
        return bindgen::run().unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        });
    }
    let done = match Words::parse().command {
        Command::Serve => serve::run(),
        Command::Test(selection) => test::run(&selection),
        Command::Build => build::run(),
        Command::Fmt => check::fmt(),
        Command::Check => check::run(),
        Command::Codegen => xtask::codegen::run(&place::root()),
        Command::Rules { on } => rules::run(&place::root(), on),
        Command::Partners(partners) => bench::write(&partners.list(), partners.known.as_deref()),
        Command::Bench { what } => bench::run(what),
        Command::Screenshot => screenshot::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
