//! Does the page work for a person, in each of three browser engines?

mod args;
mod artifacts;
mod bench;
mod browser;
mod complaints;
mod engine;
mod hands;
mod host;
mod limits;
mod look;
mod page;
mod panel;
mod paper;
mod printed;
mod process;
mod release;
mod runner;
mod scenarios;
mod screenshot;
mod site;
mod test;

use std::process::ExitCode;

use anyhow::Result;
use tokio::signal::unix::{signal, SignalKind};

use crate::args::Args;

fn main() -> ExitCode {
    let args = match Args::read(std::env::args().skip(1)) {
        Ok(args) => args,
        Err(error) => {
            eprintln!("{error:#}\n\n{}", args::USAGE);
            return ExitCode::FAILURE;
        }
    };
    // A proxy of the environment is not for the driver next door.
    std::env::set_var("NO_PROXY", "127.0.0.1,localhost");
    match start(&args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(args: &Args) -> Result<bool> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut terminate = signal(SignalKind::terminate())?;
        // Dropping the work ends every process that it started.
        tokio::select! {
            done = work(args) => done,
            _ = interrupt.recv() => anyhow::bail!("interrupted"),
            _ = terminate.recv() => anyhow::bail!("terminated"),
        }
    })
}

async fn work(args: &Args) -> Result<bool> {
    if let Some(file) = &args.screenshot {
        screenshot::take(args, file).await?;
        return Ok(true);
    }
    if let Some(what) = &args.bench {
        bench::run(args, what).await?;
        return Ok(true);
    }
    let tally = runner::run(args).await?;
    println!("{} passed, {} failed", tally.passed, tally.failed);
    Ok(tally.failed == 0 && tally.passed > 0)
}
