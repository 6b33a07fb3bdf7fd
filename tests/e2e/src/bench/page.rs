//! When is the page painted, when is it usable, and how long does a key take, against two other pages?

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::{json, Value};
use thirtyfour::WebDriver;
use tokio::time::timeout;

use super::report::{figure, Report, Series};
use super::spent::Spent;
use super::{browser, keys, libraries, until};
use crate::args::Args;
use crate::engine::Engine;
use crate::limits;

/// So often is each page opened in each circumstance.
const ROUNDS: usize = 11;

/// The pages, in the order in which each round opens them.
const PAGES: [&str; 3] = ["calculator", "publicodes", "empty Yew"];

/// In which circumstances is a page opened?
#[derive(Debug, Clone, Copy)]
pub(super) struct Circumstance {
    name: &'static str,
    /// So many times slower is the processor.
    slower: u32,
    /// Whether nothing of the page is known from an earlier visit.
    cold: bool,
    /// Whether it comes over a slow line.
    slow_line: bool,
}

const CIRCUMSTANCES: [Circumstance; 5] = [
    Circumstance::new("cold", 1, true, false),
    Circumstance::new("warm", 1, false, false),
    Circumstance::new("cold, processor 4 times slower", 4, true, false),
    Circumstance::new("warm, processor 4 times slower", 4, false, false),
    Circumstance::new("cold, 4 times slower, slow 4G", 4, true, true),
];

/// In which keys are measured.
pub(super) const SLOW: Circumstance = CIRCUMSTANCES[3];

impl Circumstance {
    const fn new(name: &'static str, slower: u32, cold: bool, slow_line: bool) -> Self {
        Self {
            name,
            slower,
            cold,
            slow_line,
        }
    }
}

/// Notes when the form and its answer have been painted, and when they are usable: after the frame in which
/// they are first there.
const NOTE: &str = r#"
    if (self === top) {
        const seen = window.bench = {};
        const note = (name) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => { seen[name] ??= performance.now(); };
            port2.postMessage(null);
        };
        const look = () => {
            const field = document.querySelector('#oc-terminals, #terminals');
            const answer = document.querySelector('#oc-answer [data-figure="net"], #answer');
            if (field?.checkVisibility() && /\d/.test(answer?.textContent)) note('painted');
            if (document.querySelector('[data-ready]')) return note('usable');
            requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    }"#;

/// When a page was painted and usable, in milliseconds after it was asked for, and why not earlier.
#[derive(Debug, Clone, Copy)]
struct Seen {
    painted: f64,
    usable: f64,
    /// When the last of the files had come without which it was not usable.
    come: f64,
    spent: Spent,
}

pub(super) async fn measure(args: &Args, site: &Path) -> Result<Report> {
    let browser = browser(args, Engine::Chromium).await?;
    let session = browser.session()?;
    let measured = timeout(limits::BENCH, all(site, &session)).await;
    drop(session);
    browser.quit().await;
    measured.context("not measured in time")?
}

async fn all(site: &Path, session: &WebDriver) -> Result<Report> {
    let folder = site.join("calculator");
    let calculator = xtask::serve(&folder, 0)?;
    let others = xtask::serve(site, 0)?;
    let addresses = [
        format!("http://{calculator}/"),
        format!("http://{others}/publicodes.html"),
        format!("http://{others}/empty/"),
    ];
    let note = json!({ "source": NOTE });
    let cdp = session.cdp();
    cdp.send_raw("Page.addScriptToEvaluateOnNewDocument", note)
        .await?;
    let (mut series, mut says) = (Vec::new(), Vec::new());
    for circumstance in CIRCUMSTANCES {
        let mut seen: [Vec<Seen>; 3] = Default::default();
        for _ in 0..ROUNDS {
            for (seen, address) in seen.iter_mut().zip(&addresses) {
                seen.push(visit(session, address, circumstance).await?);
            }
        }
        let why = seen.first().map_or_else(String::new, |of| why(of));
        for (page, seen) in PAGES.iter().zip(seen) {
            let name = |what| format!("{}: {page} {what}", circumstance.name);
            let of = |moment: fn(&Seen) -> f64| seen.iter().map(moment).collect();
            series.push(Series::new(name("painted"), of(|seen| seen.painted)));
            series.push(Series::new(name("usable"), of(|seen| seen.usable)));
        }
        says.push(format!("{} {}", compared(&series, circumstance.name), why));
    }
    let (keys, spent) = keys::measure(session, &folder, &addresses[0]).await?;
    says.push(format!(
        "A key in 端末数 with 50 offers compared, processor 4 times slower: 95 of 100 are drawn within {} ms; \
         each spends on {spent}, and the rest on painting. Where the script goes: \
         [ADR 0016](../adr/0016-the-page-is-ordinary-yew.md).",
        figure(keys.quantile(0.95))
    ));
    series.push(keys);
    let versions = [vec![version(session).await?], libraries(&["publicodes"])?];
    Ok(Report {
        title: "The page against others",
        how: "Milliseconds from asking for a page until its form and a figure are painted, and until they \
              answer a key: after the frame in which they are there. The pages take turns, in Chromium. Cold: \
              nothing is known from before. Warm: after visits, from its cache or service worker. Slow 4G: \
              1.6 Mbit/s, 150 ms. The publicodes page asks the same and shows the same figures with the \
              plainest script; the empty one is a field of Yew. `cargo xtask bench page`."
            .to_owned(),
        unit: "ms",
        series,
        says,
        versions: versions.concat(),
    })
}

/// What the medians of a circumstance say.
fn compared(series: &[Series], circumstance: &str) -> String {
    let median = |what: &str| {
        let name = format!("{circumstance}: {what}");
        let found = series.iter().find(|series| series.name == name);
        found.map_or(f64::NAN, Series::median)
    };
    let other = median("publicodes usable");
    format!(
        "{circumstance}: painted at {} and usable at {} of the time of the publicodes page; usable at {} of \
         that of the empty one.",
        figure(median("calculator painted") / other),
        figure(median("calculator usable") / other),
        figure(median("calculator usable") / median("empty Yew usable")),
    )
}

/// Why the page is not usable earlier, by medians.
fn why(seen: &[Seen]) -> String {
    let median = |of: fn(&Seen) -> f64| Series::new("", seen.iter().map(of).collect()).median();
    let spent = Spent {
        script: median(|seen| seen.spent.script),
        layout: median(|seen| seen.spent.layout),
        style: median(|seen| seen.spent.style),
    };
    let come = figure(median(|seen| seen.come));
    format!("Its files have come after {come} ms; its thread spends on {spent}.")
}

async fn visit(session: &WebDriver, address: &str, circumstance: Circumstance) -> Result<Seen> {
    let cdp = session.cdp();
    session.goto("about:blank").await?;
    if circumstance.cold {
        let everything = json!({"origin": address, "storageTypes": "all"});
        cdp.send_raw("Storage.clearDataForOrigin", everything)
            .await?;
        cdp.send_raw("Network.clearBrowserCache", json!({})).await?;
    } else {
        // What was kept by one visit is used by the next.
        session.goto(address).await?;
        usable(session).await?;
        session.goto("about:blank").await?;
    }
    throttle(session, circumstance).await?;
    session.goto(address).await?;
    let seen = usable(session).await;
    throttle(session, CIRCUMSTANCES[0]).await?;
    seen
}

async fn usable(session: &WebDriver) -> Result<Seen> {
    let script = "const { painted, usable } = window.bench ?? {};
        if (!usable) return null;
        const files = performance.getEntriesByType('resource').map((file) => file.responseEnd);
        return [painted, usable, Math.max(0, ...files.filter((end) => end < usable))]";
    let seen = until(session, "usable", script).await?;
    let (painted, usable, come) = seen.convert()?;
    Ok(Seen {
        painted,
        usable,
        come,
        spent: Spent::by(session).await?,
    })
}

/// Slows the processor and the line down, or not.
pub(super) async fn throttle(session: &WebDriver, to: Circumstance) -> Result<()> {
    let cdp = session.cdp();
    let rate = json!({ "rate": to.slower });
    cdp.send_raw("Emulation.setCPUThrottlingRate", rate).await?;
    // Bytes a second.
    let (latency, speed) = if to.slow_line {
        (150, 200_000)
    } else {
        (0, -1)
    };
    let line = json!({
        "offline": false, "latency": latency, "downloadThroughput": speed, "uploadThroughput": speed,
    });
    cdp.send_raw("Network.enable", json!({})).await?;
    cdp.send_raw("Network.emulateNetworkConditions", line)
        .await?;
    Ok(())
}

async fn version(session: &WebDriver) -> Result<String> {
    let version = session
        .cdp()
        .send_raw("Browser.getVersion", json!({}))
        .await?;
    let product = version.get("product").and_then(Value::as_str);
    Ok(product.unwrap_or("Chromium").replace('/', " "))
}
