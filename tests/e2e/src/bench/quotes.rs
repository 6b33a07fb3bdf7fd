//! How long does a full quote take, against other libraries, in each engine and in Node?

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{ensure, Context as _, Result};
use tokio::time::timeout;

use super::report::{figure, Report, Series};
use super::{browser, libraries, until};
use crate::args::Args;
use crate::engine::Engine;
use crate::limits;

/// What was measured in one engine, round by round, in microseconds.
type Rounds = BTreeMap<String, Vec<f64>>;

/// What each is called in the report, in its order.
const WAYS: [(&str, &str); 10] = [
    ("settlement", "a settlement inside of the module"),
    ("quote", "a full quote, request and answer as objects"),
    ("stringify", "of it: JSON.stringify of the request"),
    (
        "reading",
        "of it: reading the request, inside of the module",
    ),
    ("computing", "of it: the calculation"),
    ("writing", "of it: writing the answer as JSON"),
    ("parse", "of it: JSON.parse of the answer"),
    (
        "hints",
        "the calculation of a request below the floor, with the search of its hints",
    ),
    ("publicodes", "publicodes: the sum alone"),
    ("decimal", "decimal.js: the sum alone"),
];

pub(super) async fn measure(args: &Args, site: &Path) -> Result<Report> {
    let mut series = Vec::new();
    let mut says = Vec::new();
    let mut add = |engine: &str, mut rounds: Rounds| -> Result<()> {
        let mut medians = BTreeMap::new();
        for (way, name) in WAYS {
            let rounds = rounds.remove(way).with_context(|| format!("no {way}"))?;
            let one = Series::new(format!("{engine}: {name}"), rounds);
            medians.insert(way, one.median());
            series.push(one);
        }
        let median = |way| medians.get(way).copied().unwrap_or(f64::NAN);
        let quote = median("quote");
        let of_quote = |part| figure(100.0 * median(part) / quote);
        says.push(format!(
            "{engine}: the full quote is {} times as quick as the bare sum in publicodes, and takes {} \
             times as long as that with decimal.js. Of it JSON.stringify is {} %, reading {} %, the calculation \
             {} %, writing {} % and JSON.parse {} %; the rest is the way of both texts into the module and back.",
            figure(median("publicodes") / quote),
            figure(quote / median("decimal")),
            of_quote("stringify"),
            of_quote("reading"),
            of_quote("computing"),
            of_quote("writing"),
            of_quote("parse"),
        ));
        Ok(())
    };
    add("Node", in_node(site)?)?;
    for engine in Engine::ALL {
        add(engine.name(), in_browser(args, *engine, site).await?)?;
    }
    Ok(Report {
        title: "A quote against other libraries",
        how: "A full quote has every check, hint, notice and step with its source; the request is an object \
              and so is the answer, made of JSON on both ways. publicodes and decimal.js come to what is left \
              to pay alone, with the same rule (`tests/bench/rule.mjs`); all agree before anything is \
              measured. In turns, each round as many as fill 60 ms. `cargo xtask bench quotes`."
            .to_owned(),
        unit: "µs",
        series,
        says,
        versions: libraries(&["publicodes", "decimal.js"])?,
    })
}

fn in_node(site: &Path) -> Result<Rounds> {
    let output = Command::new("node")
        .arg(site.join("quotes.node.js"))
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "Node: {said}");
    Ok(serde_json::from_slice(&output.stdout)?)
}

async fn in_browser(args: &Args, engine: Engine, site: &Path) -> Result<Rounds> {
    let address = xtask::serve(site, 0)?;
    let browser = browser(args, engine).await?;
    let session = browser.session()?;
    let measured = async {
        session
            .goto(format!("http://{address}/quotes.html"))
            .await?;
        until(&session, "ready", "return window.measured ? true : null").await?;
        let script = "setTimeout(() => arguments[0](window.measured()))";
        let rounds = session.execute_async(script, vec![]).await?;
        Ok::<_, anyhow::Error>(rounds.convert()?)
    };
    let measured = timeout(limits::TEST, measured).await;
    drop(session);
    browser.quit().await;
    measured.with_context(|| format!("{}: not measured in time", engine.name()))?
}
