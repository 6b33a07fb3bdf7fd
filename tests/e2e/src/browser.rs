//! How is a browser started, replaced when it hangs, and surely ended?

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{bail, Context as _, Result};
use thirtyfour::{TimeoutConfiguration, WebDriver};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::engine::Engine;
use crate::limits;
use crate::process::{end_after, Member, Process};

/// A driver, its display where the engine needs one, and one session.
#[derive(Debug)]
pub(crate) struct Browser {
    session: Option<WebDriver>,
    /// Whether its system is dark.
    pub(crate) dark: bool,
    // The driver ends before the display on which its browser draws.
    driver: Process,
    _display: Option<Process>,
}

impl Browser {
    /// Starts everything, in a system that is `dark` or not; the driver's words go to a log in `artifacts`.
    pub(crate) async fn start(engine: Engine, dark: bool, artifacts: &Path) -> Result<Self> {
        let log = log(engine, artifacts);
        let display = if engine.wants_display() {
            Some(start_display(&log)?)
        } else {
            None
        };
        let port = free_port()?;
        let mut command = engine.driver(port, dark);
        if let Some((_, number)) = &display {
            command.env("DISPLAY", format!(":{number}"));
        }
        let mut driver = Process::start(command, &log)?;
        wait_for_port(&mut driver, port)
            .await
            .with_context(|| format!("see {log:?}"))?;
        let mut browser = Self {
            session: None,
            driver,
            dark,
            _display: display.map(|(xvfb, _)| xvfb),
        };
        browser.session = Some(new_session(engine, dark, port).await?);
        Ok(browser)
    }

    /// The session, to drive the page with.
    pub(crate) fn session(&self) -> Result<WebDriver> {
        self.session.clone().context("the browser was closed")
    }

    /// The ids of the driver, the browser and all that they started.
    pub(crate) fn processes(&self) -> Vec<u32> {
        let family = self.driver.family();
        family.iter().map(Member::id).collect()
    }

    /// Closes the browser politely, then ends whatever is left of it.
    pub(crate) async fn quit(mut self) {
        let family = self.driver.family();
        if let Some(session) = self.session.take() {
            let _ = timeout(limits::QUIT, session.quit()).await;
        }
        drop(self);
        end_after(&family, limits::QUIT);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Without this, thirtyfour would wait for an answer of a driver that may hang.
        if let Some(session) = self.session.take() {
            let _ = session.leak();
        }
    }
}

/// Where the driver and its browser write.
pub(crate) fn log(engine: Engine, artifacts: &Path) -> PathBuf {
    artifacts.join(format!("{}-driver.log", engine.name()))
}

/// A display server on a display number that it finds free itself, and that number.
fn start_display(log: &Path) -> Result<(Process, String)> {
    let mut command = Command::new("Xvfb");
    command.args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1600x1200x24",
        "-nolisten",
        "tcp",
    ]);
    let (process, number) = Process::start_and_hear(command, log).context("Xvfb")?;
    Ok((process, number.trim().to_owned()))
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

async fn wait_for_port(driver: &mut Process, port: u16) -> Result<()> {
    let deadline = Instant::now() + limits::START;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port))
        .await
        .is_err()
    {
        if !driver.runs() {
            bail!("the driver ended at once");
        }
        if Instant::now() > deadline {
            bail!("the driver did not listen within {:?}", limits::START);
        }
        sleep(limits::POLL).await;
    }
    Ok(())
}

async fn new_session(engine: Engine, dark: bool, port: u16) -> Result<WebDriver> {
    let url = format!("http://127.0.0.1:{port}");
    let connecting =
        WebDriver::builder(url, engine.capabilities(dark)?).request_timeout(limits::CALL);
    let session = timeout(limits::SESSION, connecting.connect())
        .await
        .with_context(|| format!("no session within {:?}", limits::SESSION))?
        .context("the driver refused a session")?;
    let times = TimeoutConfiguration::new(
        Some(limits::SCRIPT),
        Some(limits::PAGE_LOAD),
        Some(std::time::Duration::ZERO),
    );
    session.update_timeouts(times).await?;
    Ok(session)
}
