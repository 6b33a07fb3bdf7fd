//! How long does the page take over a list of 100,000 partners, in each engine, and how much memory in
//! Chromium?

use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::json;
use thirtyfour::{By, WebDriver};
use tokio::time::{sleep, timeout};
use xtask::partners::List;

use super::memory::{page_mib, Memory};
use super::report::{figure, Report, Series};
use super::{browser, until};
use crate::args::Args;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::limits;

const LIST: List = List {
    rows: 100_000,
    mistakes_percent: 5,
    seed: 1,
};
/// The sample price list: ten offers.
const OFFERS: &str = include_str!("../../../../examples/catalogue.sample.json");
const OFFERS_NAME: &str = "bench-offers.json";
/// So often is the list computed and cancelled in each engine, and computed for the memory.
const ROUNDS: usize = 5;
const MEMORY_ROUNDS: usize = 3;

/// Presses the button and notes when the first rows and all answers have been painted, how long the page
/// was without a frame at most, and Chromium's tasks above 50 ms.
const COMPUTE: &str = "
    const done = arguments[0], seen = {}, tasks = [];
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
        const noted = (list) => tasks.push(...list.getEntries().map((task) => task.duration));
        new PerformanceObserver(noted).observe({ type: 'longtask' });
    }
    let longest = 0, last = performance.now();
    const start = last;
    const note = (name) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { seen[name] ??= performance.now() - start; };
        port2.postMessage(null);
    };
    const look = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (document.querySelector('.oc-rows-body [role=row]')) {
            note('first');
            if (!document.querySelector('#oc-partners-progress')) note('all');
        }
        if (!seen.all) return requestAnimationFrame(look);
        // Chromium tells of a task a little later.
        setTimeout(() => done([seen.first, seen.all, longest, tasks]), 200);
    };
    document.querySelector('[data-action=partners-compute]').click();
    requestAnimationFrame(look);";

/// Presses the button, with the first rows the one that cancels, and notes when the page says that it has;
/// nothing where all was computed before.
const CANCEL: &str = "
    const done = arguments[0];
    let start;
    const look = () => {
        const cancel = document.querySelector('[data-action=partners-cancel]');
        if (!start && document.querySelector('.oc-rows-body [role=row]')) {
            if (!cancel) return done(null);
            start = performance.now();
            cancel.click();
        } else if (start && !cancel) {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - start);
            return port2.postMessage(null);
        }
        requestAnimationFrame(look);
    };
    document.querySelector('[data-action=partners-compute]').click();
    requestAnimationFrame(look);";

/// What was seen of one list, in milliseconds.
#[derive(Debug, Clone)]
struct Seen {
    first: f64,
    all: f64,
    longest: f64,
    tasks: Vec<f64>,
}

/// What was measured in an engine, what it says, and which version that was.
#[derive(Debug)]
struct Measured {
    series: Vec<Series>,
    says: Vec<String>,
    version: String,
}

/// The engine's own name for its version.
const VERSION: &str = r"return navigator.userAgent.match(/(Chrome|Firefox|Version)\/[\d.]+/)[0]";

pub(super) async fn measure(args: &Args, site: &Path) -> Result<Report> {
    let folder = site.join("calculator");
    fs::write(folder.join(OFFERS_NAME), OFFERS)?;
    let list = fs::canonicalize(site)?.join("partners.csv");
    LIST.write(&mut BufWriter::new(File::create(&list)?), &mut io::sink())?;
    let (mut series, mut says, mut versions) = (Vec::new(), Vec::new(), Vec::new());
    let load_before = load()?;
    for engine in Engine::ALL {
        let browser = browser(args, *engine).await?;
        let measured = in_engine(*engine, &browser, &folder, &list);
        let measured = timeout(limits::BENCH, measured).await;
        browser.quit().await;
        let measured = measured.context("not measured in time")?;
        let measured = measured.with_context(|| engine.name())?;
        series.extend(measured.series);
        says.extend(measured.says);
        versions.push(measured.version);
    }
    says.push(format!(
        "The load of the machine, the programs that want one of its cores, was {load_before} before and {} after: \
         what others do there lengthens all of these times.",
        load()?
    ));
    Ok(Report {
        title: "A list of 100,000 partners on the page",
        how: "A list of 100,000 rows, 5 % of them with a mistake, over the ten offers of the sample price list: \
              milliseconds from the press of the button until the first rows and until all answers are \
              painted, the longest time without a frame meanwhile, and from the press that cancels, with the \
              first rows there, until the page says so. The browsers take turns and have two cores, of which \
              the page, its worker, the browser itself and the server take their parts. `cargo xtask bench partners`."
            .to_owned(),
        unit: "ms",
        series,
        says,
        versions,
    })
}

async fn in_engine(
    engine: Engine,
    browser: &Browser,
    folder: &Path,
    list: &Path,
) -> Result<Measured> {
    let session = &browser.session()?;
    let address = xtask::serve(folder, 0)?;
    let address = format!("http://{address}/?catalog={OFFERS_NAME}");
    let mut seen = Vec::new();
    let mut cancelled = Vec::new();
    for _ in 0..ROUNDS {
        open(session, &address).await?;
        choose(session, list).await?;
        let took = session.execute_async(CANCEL, vec![]).await;
        let took: Option<f64> = took.context("cancelling")?.convert()?;
        cancelled.extend(took);
        open(session, &address).await?;
        choose(session, list).await?;
        seen.push(compute(session).await?);
    }
    let of = |figure: fn(&Seen) -> f64| seen.iter().map(figure).collect();
    let name = |what| format!("{}: {what}", engine.name());
    let series = vec![
        Series::new(name("first rows"), of(|seen| seen.first)),
        Series::new(name("all answers"), of(|seen| seen.all)),
        Series::new(name("the longest without a frame"), of(|seen| seen.longest)),
        Series::new(name("cancelled"), cancelled),
    ];
    let mut says = Vec::new();
    if engine == Engine::Chromium {
        let tasks: Vec<f64> = seen.into_iter().flat_map(|seen| seen.tasks).collect();
        let longest = tasks.iter().copied().fold(0.0, f64::max);
        says.push(format!(
            "Chromium: {} tasks above 50 ms on the page's thread in {ROUNDS} rounds, the longest of {} ms.",
            tasks.len(),
            figure(longest)
        ));
        says.push(memory(session, browser, &address, list).await?);
    }
    let version = session.execute(VERSION, vec![]).await?;
    let version: String = version.convert()?;
    Ok(Measured {
        series,
        says,
        version: format!("{} ({version})", engine.name()),
    })
}

/// How many programs wanted a core in the last minute, as Linux counts them.
fn load() -> Result<String> {
    let all = fs::read_to_string("/proc/loadavg")?;
    Ok(all.split_whitespace().next().unwrap_or_default().to_owned())
}

/// Opens the panel, anew.
async fn open(session: &WebDriver, address: &str) -> Result<()> {
    // Whoever leaves a list is asked: without one nobody is.
    let another = "document.querySelector('[data-action=partners-another]')?.click()";
    session.execute(another, vec![]).await?;
    session.goto(address).await?;
    let open =
        "const topic = document.querySelector('[data-ready] .oc-topic[data-value=partners]');
        topic?.click();
        return topic && true";
    until(session, "usable", open).await?;
    let there = "return document.querySelector('#oc-partners-file') && true";
    until(session, "opened", there).await?;
    Ok(())
}

/// Chooses the file and waits until it has been looked at.
async fn choose(session: &WebDriver, list: &Path) -> Result<()> {
    let field = session.find(By::Id("oc-partners-file")).await?;
    field.send_keys(list.to_string_lossy()).await?;
    let looked = "return document.querySelector('[data-action=partners-compute]') && true";
    until(session, "looked at", looked).await?;
    Ok(())
}

async fn compute(session: &WebDriver) -> Result<Seen> {
    let seen = session.execute_async(COMPUTE, vec![]).await;
    let seen = seen.context("computing")?;
    let (first, all, longest, tasks) = seen.convert()?;
    Ok(Seen {
        first,
        all,
        longest,
        tasks,
    })
}

/// The memory of the page before, at most, with the answers, and after another list is taken.
async fn memory(
    session: &WebDriver,
    browser: &Browser,
    address: &str,
    list: &Path,
) -> Result<String> {
    let mut rounds = Vec::new();
    for _ in 0..MEMORY_ROUNDS {
        open(session, address).await?;
        let idle = settled(session, browser).await?;
        let mut most = idle;
        let computed = async {
            choose(session, list).await?;
            compute(session).await
        };
        tokio::pin!(computed);
        loop {
            tokio::select! {
                done = &mut computed => {
                    done?;
                    break;
                }
                () = sleep(limits::POLL) => most = most.max(page_mib(browser)?),
            }
        }
        let held = settled(session, browser).await?;
        let another = "document.querySelector('[data-action=partners-another]').click()";
        session.execute(another, vec![]).await?;
        let after = settled(session, browser).await?;
        rounds.push(Memory {
            idle,
            most,
            held,
            after,
        });
    }
    Ok(Memory::said(&rounds))
}

/// The memory once the browser has let go of what nobody needs.
async fn settled(session: &WebDriver, browser: &Browser) -> Result<f64> {
    for _ in 0..2 {
        sleep(limits::SETTLE).await;
        let cdp = session.cdp();
        cdp.send_raw("HeapProfiler.collectGarbage", json!({}))
            .await?;
    }
    sleep(limits::SETTLE).await;
    page_mib(browser)
}
