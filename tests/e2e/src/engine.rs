//! How is each browser engine started, and what can it do?

use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr;

use anyhow::{bail, Context as _, Result};
use serde_json::{json, Map, Value};
use thirtyfour::Capabilities;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    pub(crate) const ALL: &'static [Self] = &[Self::Chromium, Self::Firefox, Self::Webkit];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// WebKitGTK has no headless mode.
    pub(crate) fn wants_display(self) -> bool {
        self == Self::Webkit
    }

    /// The driver's command, to listen on `port`, where the system is `dark` or not.
    pub(crate) fn driver(self, port: u16, dark: bool) -> Command {
        let program = match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::Webkit => "WebKitWebDriver",
        };
        let mut command = Command::new(program);
        match self {
            // geckodriver reads the port as a word of its own.
            Self::Firefox => command.args(["--port", &port.to_string()]),
            Self::Chromium | Self::Webkit => command.arg(format!("--port={port}")),
        };
        if self == Self::Webkit {
            // Its sandbox needs user namespaces, which containers lack; the page is our own.
            command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
            command.env("LIBGL_ALWAYS_SOFTWARE", "1");
            // Without a graphics card that way to the screen takes half of the time of a test.
            command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
            if dark {
                command.env("GTK_THEME", "Adwaita:dark");
            }
        }
        command
    }

    /// Whether the engine itself gave up on a module in the midst of it. WebKit on Linux does so now and then,
    /// on a busy machine and each time elsewhere, with pages of others too:
    /// <https://bugs.webkit.org/show_bug.cgi?id=259441>, <https://github.com/wasm-bindgen/wasm-bindgen/issues/3470>.
    /// What traps twice is ours, and fails.
    pub(crate) fn has_trapped(self, error: &anyhow::Error) -> bool {
        // Inside of a page of another origin the second is all that is told of the first.
        let traps = ["Out of bounds memory access", "Script error. :0"];
        let told = format!("{error:#}");
        self == Self::Webkit && traps.iter().any(|trap| told.contains(trap))
    }

    /// What a new session asks for, where the system is `dark` or not.
    pub(crate) fn capabilities(self, dark: bool) -> Result<Capabilities> {
        let options = match self {
            Self::Chromium => json!({
                "goog:chromeOptions": {
                    "binary": find("chromium", &["/usr/bin", "/usr/lib/chromium"])?,
                    "args": ["--headless=new", "--no-sandbox", "--disable-gpu",
                        "--disable-background-networking", "--window-size=1280,900"],
                },
                // The only engine whose driver hands over the browser's own log.
                "goog:loggingPrefs": {"browser": "ALL"},
            }),
            Self::Firefox => json!({
                "moz:firefoxOptions": {
                    "binary": find("firefox-esr", &["/usr/bin", "/usr/lib/firefox-esr"])?,
                    "args": ["-headless"],
                    // Tab must stop at every control, whatever the desktop says.
                    "prefs": {"accessibility.tabfocus": 7, "ui.systemUsesDarkTheme": u8::from(dark)},
                },
            }),
            Self::Webkit => json!({
                "webkitgtk:browserOptions": {
                    "binary": find("MiniBrowser", &mini_browser_folders())?,
                    "args": ["--automation"],
                },
            }),
        };
        let Value::Object(map): Value = options else {
            return Ok(Map::new().into());
        };
        Ok(map.into())
    }
}

impl FromStr for Engine {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        let found = Self::ALL
            .iter()
            .copied()
            .find(|engine| engine.name() == name);
        found.with_context(|| format!("no engine {name}: chromium, firefox or webkit"))
    }
}

/// Debian keeps MiniBrowser beside the library, in a folder named by architecture and API version.
fn mini_browser_folders() -> Vec<PathBuf> {
    let architecture = std::env::consts::ARCH;
    ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"]
        .iter()
        .map(|api| PathBuf::from(format!("/usr/lib/{architecture}-linux-gnu/{api}")))
        .collect()
}

/// `program` in one of `folders` or in `PATH`.
fn find<P: AsRef<Path>>(program: &str, folders: &[P]) -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let known = folders.iter().map(|folder| folder.as_ref().to_path_buf());
    let found = known
        .chain(std::env::split_paths(&path))
        .map(|folder| folder.join(program));
    match found.into_iter().find(|candidate| candidate.is_file()) {
        Some(program) => Ok(program),
        None => bail!("{program} is not installed"),
    }
}
