//! How does a person get to see the page? `cargo xtask serve` builds it and prints its address.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result};

use crate::build;
use crate::progress::say;

/// The first port that is tried; a taken one leads to the next, and in the end to any free one.
const PORTS: std::ops::Range<u16> = 8080..8100;

/// `cargo xtask serve`.
pub(crate) fn run() -> Result<()> {
    let dist = build::page()?;
    let address = listen(&dist, PORTS)?;
    if address.port() != PORTS.start {
        say(format!("Port {} is taken.", PORTS.start));
    }
    say(format!(
        "\nThe calculator: http://{address}/\nCtrl+C ends it."
    ));
    loop {
        thread::park();
    }
}

fn listen(dist: &Path, ports: impl Iterator<Item = u16>) -> Result<SocketAddr> {
    for port in ports.chain([0]) {
        match xtask::serve(dist, port) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            served => return served.with_context(|| format!("cannot serve {}", dist.display())),
        }
    }
    anyhow::bail!("no free port on 127.0.0.1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_next_port_where_one_is_taken() {
        let dir = std::env::temp_dir();
        let first = listen(&dir, std::iter::empty()).unwrap();
        let second = listen(&dir, [first.port()].into_iter()).unwrap();
        assert_ne!(first.port(), second.port());
    }
}
