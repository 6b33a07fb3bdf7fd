//! What if a release is exchanged while pages of it are open, a file is damaged, or the network is gone?

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{ensure, Context as _, Result};
use xtask::folder;

use super::stall::read_head;
use super::{each_page_file, insert, Sites};

/// Two releases. Each of their scripts and styles says which one it is of.
pub(crate) const NAMES: [&str; 2] = ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"];

const WORKER: &str = "sw.js";
const REMOVER: &str = "sw-remove.js";
/// The worker where a device has no room.
const CRAMPED: &str = "sw-cramped.js";
const NO_ROOM: &str = "Cache.prototype.put = async () => { throw new DOMException('no room', 'QuotaExceededError') };\n";

/// A server on which things happen to a release.
#[derive(Debug, Clone)]
pub(crate) struct Exchange {
    pub(crate) origin: String,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    releases: [SocketAddr; 2],
    shown: SocketAddr,
    is_down: bool,
    /// The file that is sent as the worker.
    worker: &'static str,
    /// The ending of a path, and how often its answer is damaged yet.
    damaged: Option<(&'static str, usize)>,
    /// The path of each answer, and the bytes of its body.
    sent: Vec<(String, usize)>,
}

impl Sites {
    /// Serves the first of the two releases, from an origin that no browser has seen.
    pub(crate) fn exchange(&self) -> Result<Exchange> {
        Exchange::serve(NAMES.map(|name| self.folder.join(name)))
    }
}

impl Exchange {
    fn serve(folders: [PathBuf; 2]) -> Result<Self> {
        let [first, second] = folders.map(|folder| xtask::serve(&folder, 0));
        let releases = [first?, second?];
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let exchange = Self {
            origin: format!("http://{}", listener.local_addr()?),
            state: Arc::new(Mutex::new(State {
                releases,
                shown: releases[0],
                is_down: false,
                worker: WORKER,
                damaged: None,
                sent: Vec::new(),
            })),
        };
        let served = exchange.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let served = served.clone();
                // One that fails concerns its own browser alone.
                thread::spawn(move || served.answer(stream).ok());
            }
        });
        Ok(exchange)
    }

    /// From now on the first release, or the second, is there alone.
    pub(crate) fn show(&self, which: usize) {
        let mut state = self.state();
        if let Some(shown) = state.releases.get(which) {
            state.shown = *shown;
        }
    }

    /// Every connection is broken off, until it is up again.
    pub(crate) fn set_down(&self, is_down: bool) {
        self.state().is_down = is_down;
    }

    /// The next answers for the file whose path ends so are damaged, and may be kept for ever.
    pub(crate) fn damage(&self, ending: &'static str, times: usize) {
        self.state().damaged = Some((ending, times));
    }

    /// The service worker is replaced by the one that takes it back.
    pub(crate) fn remove_worker(&self) {
        self.state().worker = REMOVER;
    }

    /// A worker that comes now finds no room on the device.
    pub(crate) fn set_cramped(&self) {
        self.state().worker = CRAMPED;
    }

    /// What was sent up to now: the path of each answer, and the bytes of its body.
    pub(crate) fn sent(&self) -> Vec<(String, usize)> {
        self.state().sent.clone()
    }

    /// How often a file whose path ends so was sent up to now.
    pub(crate) fn sent_times(&self, ending: &str) -> usize {
        let sent = &self.state().sent;
        sent.iter()
            .filter(|(path, _)| path.ends_with(ending))
            .count()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, mut browser: TcpStream) -> io::Result<()> {
        let head = read_head(&mut browser)?;
        let path = head.split([' ', '?']).nth(1).unwrap_or_default().to_owned();
        let Some((behind, is_damaged, head)) = self.decide(&path, head) else {
            return Ok(());
        };
        let mut answer = Vec::new();
        // The server behind closes the connection after one answer.
        let mut server = TcpStream::connect(behind)?;
        server.write_all(head.as_bytes())?;
        server.read_to_end(&mut answer)?;
        let body = answer.windows(4).position(|end| end == b"\r\n\r\n");
        let body = body.map_or(answer.len(), |at| at + 4);
        if is_damaged {
            // As long as before, and as a cache may keep it.
            answer.iter_mut().skip(body).for_each(|byte| *byte ^= 1);
        }
        self.state().sent.push((path, answer.len() - body));
        browser.write_all(&answer)
    }

    /// Who answers, whether it is damaged on the way, and what is asked for; nothing while all is down.
    fn decide(&self, path: &str, head: String) -> Option<(SocketAddr, bool, String)> {
        let mut state = self.state();
        if state.is_down {
            return None;
        }
        let is_damaged = match &mut state.damaged {
            Some((ending, times)) if path.ends_with(*ending) && *times > 0 => {
                *times -= 1;
                true
            }
            _ => false,
        };
        // What is damaged in its compressed form could not be read at all.
        let head = if is_damaged {
            head.replace("gzip", "none")
        } else {
            head
        };
        let head = head.replacen(&format!("/{WORKER} "), &format!("/{} ", state.worker), 1);
        Some((state.shown, is_damaged, head))
    }
}

/// Makes the release `name` of the page in `dist`.
pub(super) fn stage(dist: &Path, copy: &Path, name: &str) -> Result<()> {
    folder::copy(dist, copy)?;
    let built = folder_of_page(copy)?;
    let letter = name.get(..1).unwrap_or_default();
    insert(copy, &format!("<meta name=e2e-release content={letter}>"))?;
    for (ending, said) in [
        ("boot.js", "boot"),
        ("start.mjs", "start"),
        ("otasuke-embed.js", "glue"),
    ] {
        let said = format!("\n;document.documentElement.dataset.{said}='{letter}';");
        append(&copy.join(&built).join(ending), &said)?;
    }
    let said = format!("\n:root{{--e2e-release:{letter}}}");
    append(&copy.join(&built).join("page.css"), &said)?;
    fs::rename(copy.join(&built), copy.join(name))?;
    for file in xtask::PAGES.into_iter().chain(["_headers"]) {
        let file = copy.join(file);
        fs::write(&file, fs::read_to_string(&file)?.replace(&built, name))?;
    }
    let worker = copy.join(WORKER);
    let code = fs::read_to_string(&worker)?;
    let (_, code) = code.split_once('\n').context("the worker names no files")?;
    let code = xtask::release_line(copy, name)? + code;
    fs::write(copy.join(CRAMPED), format!("{NO_ROOM}{code}"))?;
    Ok(fs::write(worker, code)?)
}

/// The folder of the files that the page names.
fn folder_of_page(copy: &Path) -> Result<String> {
    let mut folder = None;
    each_page_file(copy, "start.mjs", |file| {
        let parent = file.parent().and_then(Path::file_name);
        folder = parent.map(|name| name.to_string_lossy().into_owned());
        Ok(())
    })?;
    folder.context("start.mjs lies in no folder")
}

fn append(file: &Path, text: &str) -> Result<()> {
    let mut content = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    content.push_str(text);
    Ok(fs::write(file, content)?)
}

/// Lets the page name no service worker.
pub(super) fn without_worker(copy: &Path) -> Result<()> {
    for page in xtask::PAGES {
        let page = copy.join(page);
        let html = fs::read_to_string(&page)?;
        let without = html.replacen(&format!(" data-worker=./{WORKER}"), "", 1);
        ensure!(without != html, "the page names no service worker");
        fs::write(page, without)?;
    }
    Ok(())
}
