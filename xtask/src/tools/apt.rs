//! Which Debian packages are needed, and may this user install them? If not, the exact command is
//! named for somebody who may.

use std::env;
use std::io::{self, IsTerminal};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use anyhow::{bail, Result};

use crate::place;
use crate::process;
use crate::progress::{say, Show};

/// Another package manager may be at work: apt waits for it so long.
const LOCK_TIMEOUT: &str = "DPkg::Lock::Timeout=600";
const UPDATE_LIMIT: Duration = Duration::from_secs(10 * 60);
const INSTALL_LIMIT: Duration = Duration::from_secs(25 * 60);

/// A Debian package, and what it is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Package {
    name: &'static str,
    what_for: &'static str,
}

const fn package(name: &'static str, what_for: &'static str) -> Package {
    Package { name, what_for }
}

const FONTS: Package = package("fonts-noto-cjk", "Japanese letters in the browsers");

const POPPLER: Package = package("poppler-utils", "turns printed pages back into text");

pub(crate) const CHROMIUM: [Package; 4] = [
    package("chromium", "a browser"),
    package("chromium-driver", "drives Chromium"),
    FONTS,
    POPPLER,
];

pub(crate) const FIREFOX: [Package; 3] = [package("firefox-esr", "a browser"), FONTS, POPPLER];

pub(crate) const WEBKIT: [Package; 4] = [
    package("webkit2gtk-driver", "drives WebKit, the engine of Safari"),
    package("libwebkit2gtk-4.1-0", "a browser on WebKit"),
    package("xvfb", "a screen for WebKit where there is none"),
    FONTS,
];

impl Package {
    pub(super) fn line(self) -> String {
        format!("{}: {} (apt-get)", self.name, self.what_for)
    }
}

/// Those of the packages that are not installed.
pub(super) fn missing(packages: &[Package]) -> Vec<Package> {
    // One call each: for a package that it has never heard of, dpkg-query fails.
    let installed = |package: &Package| {
        let mut query = process::command("dpkg-query --show --showformat=${db:Status-Status}");
        query.arg(package.name);
        process::ask(&mut query).is_some_and(|said| said.trim_end() == "installed")
    };
    packages
        .iter()
        .filter(|package| !installed(package))
        .copied()
        .collect()
}

/// Installs those of the packages that are missing.
pub(super) fn install(packages: &[Package]) -> Result<()> {
    let missing: Vec<_> = missing(packages).iter().map(|one| one.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if place::program("apt-get").is_none() {
        bail!("there is no apt-get here: install the counterparts of the Debian packages {names}");
    }
    if Rights::of_this_user() == Rights::None {
        bail!(
            "the Debian packages {names} are missing, and this user may not install them. Run\n    \
             sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}\n\
             as a user who may, then the same cargo command again."
        );
    }
    update()?;
    let what = format!("installing the Debian packages {names}");
    let line = format!("apt-get install -y --no-install-recommends -o {LOCK_TIMEOUT} {names}");
    if process::run(&what, Show::Seconds, INSTALL_LIMIT, &mut as_root(&line))?.success {
        return Ok(());
    }
    say("    once more, after repairing what an interrupted installing may have left");
    for (what, line) in [
        ("repairing", "dpkg --configure -a"),
        ("updating", "apt-get update"),
    ] {
        process::run(what, Show::Seconds, UPDATE_LIMIT, &mut as_root(line))?;
    }
    process::must(&what, INSTALL_LIMIT, &mut as_root(&line))?;
    Ok(())
}

/// Asks once in a run which packages there are. A failure is no end: the known ones may do.
fn update() -> Result<()> {
    static DONE: OnceLock<()> = OnceLock::new();
    if DONE.set(()).is_ok() {
        let what = "asking which Debian packages there are";
        let mut apt = as_root(&format!("apt-get update -o {LOCK_TIMEOUT}"));
        process::run(what, Show::Seconds, UPDATE_LIMIT, &mut apt)?;
    }
    Ok(())
}

/// A command with the rights to change the system.
fn as_root(line: &str) -> Command {
    let mut command = match Rights::of_this_user() {
        Rights::Sudo => process::command(&format!(
            "sudo -n env DEBIAN_FRONTEND=noninteractive {line}"
        )),
        Rights::Root | Rights::None => process::command(line),
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// What this user may do to the system.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rights {
    Root,
    Sudo,
    None,
}

impl Rights {
    /// Found out once. On a terminal, sudo may ask for the password.
    fn of_this_user() -> Self {
        static FOUND: OnceLock<Rights> = OnceLock::new();
        *FOUND.get_or_init(|| {
            if process::ask(&mut process::command("id -u")).is_some_and(|id| id.trim() == "0") {
                return Self::Root;
            }
            if process::ask(&mut process::command("sudo -n true")).is_some() {
                return Self::Sudo;
            }
            if io::stdin().is_terminal()
                && env::var_os("CI").is_none()
                && place::program("sudo").is_some()
            {
                say("Installing Debian packages takes the rights of root:");
                let asked = Command::new("sudo")
                    .arg("-v")
                    .stdin(Stdio::inherit())
                    .status();
                if asked.is_ok_and(|status| status.success()) {
                    return Self::Sudo;
                }
            }
            Self::None
        })
    }
}
