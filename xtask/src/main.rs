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

use args::Command;

fn main() -> ExitCode {
    if bindgen::is_called() {
        return bindgen::run().unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        });
    }
    let command = match Command::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(what) => {
            eprintln!("error: {what}\n\n{}", args::HELP);
            return ExitCode::from(2);
        }
    };
    let done = match command {
        Command::Help => {
            println!("{}", args::HELP);
            Ok(())
        }
        Command::Serve => serve::run(),
        Command::Test(selection) => test::run(&selection),
        Command::Build => build::run(),
        Command::Check => check::run(),
        Command::Codegen => xtask::codegen::run(&place::root()),
        Command::Rules(on) => rules::run(&place::root(), on),
        Command::Partners(list, known) => bench::write(&list, known.as_deref()),
        Command::Bench => bench::run(),
        Command::BenchWeb(what) => bench::web::run(what),
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
