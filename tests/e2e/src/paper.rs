//! How does a test reach the window of a sheet, print it, and read the print?

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{bail, ensure, Context as _, Result};
use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};
use thirtyfour::WindowHandle;
use tokio::time::sleep;

use crate::limits;
use crate::page::Page;

/// How often a window, and what stands in it, are looked for.
const LOOKS: usize = 800;
/// Within this from an edge of A4 no letter stands, in points: 10 mm.
const EDGE: f64 = 28.3;

/// The window of a sheet, and that of the page that opened it.
#[derive(Debug)]
pub(crate) struct SheetWindow {
    page: Page,
    opener: WindowHandle,
    own: WindowHandle,
}

impl Page {
    /// Opens the sheet by its button, and goes to its window.
    pub(crate) async fn open_sheet(&self) -> Result<SheetWindow> {
        let opener = self.driver.window().await?;
        let before = self.driver.windows().await?;
        self.click("[data-action=\"open-sheet\"]").await?;
        for _ in 0..LOOKS {
            let mut windows = self.driver.windows().await?;
            windows.retain(|one| !before.contains(one));
            if let Some(own) = windows.pop() {
                self.driver.switch_to_window(own.clone()).await?;
                let page = self.clone();
                return Ok(SheetWindow { page, opener, own });
            }
            sleep(limits::POLL).await;
        }
        bail!("no window was opened")
    }
}

impl SheetWindow {
    /// What stands on the sheet, once it is there.
    pub(crate) async fn text(&self) -> Result<String> {
        let script = "return document.querySelector('.oc-paper')?.innerText ?? ''";
        for _ in 0..LOOKS {
            let found = self.run(script).await?;
            if let Some(text) = found.as_str().filter(|text| !text.is_empty()) {
                return Ok(text.to_owned());
            }
            sleep(limits::POLL).await;
        }
        bail!("nothing stands in the window")
    }

    /// Runs a script there; the words of `probe.js` are not for it.
    pub(crate) async fn run(&self, script: &str) -> Result<serde_json::Value> {
        let returned = self.page.driver.execute(script, vec![]).await?;
        Ok(returned.json().clone())
    }

    /// The sheet as it is printed on A4.
    pub(crate) async fn pdf(&self) -> Result<Pdf> {
        let margin = PrintMargins {
            top: 1.4,
            bottom: 1.5,
            left: 1.4,
            right: 1.4,
        };
        let page = PrintPage {
            width: 21.0,
            height: 29.7,
        };
        let a4 = PrintParameters {
            page,
            margin,
            ..PrintParameters::default()
        };
        Ok(Pdf(self.page.driver.print_page(a4).await?))
    }

    /// Loads the page again that opened it.
    pub(crate) async fn reload_opener(&self) -> Result<()> {
        let driver = &self.page.driver;
        driver.switch_to_window(self.opener.clone()).await?;
        let reloaded = self.page.reload().await;
        driver.switch_to_window(self.own.clone()).await?;
        reloaded
    }

    /// Closes it, whatever was found there, and goes back to the page.
    pub(crate) async fn close<T>(self, found: Result<T>) -> Result<T> {
        self.page.driver.close_window().await?;
        self.page.driver.switch_to_window(self.opener).await?;
        found
    }
}

/// A print.
#[derive(Debug)]
pub(crate) struct Pdf(pub(crate) Vec<u8>);

impl Pdf {
    /// Its text, in the order in which it was drawn.
    pub(crate) fn text(&self) -> Result<String> {
        self.read(&["-raw"])
    }

    /// How many pages it has, each with every word inside of the margins.
    pub(crate) fn pages_within_margins(&self) -> Result<usize> {
        let boxes = self.read(&["-bbox"])?;
        let mut pages = 0;
        for line in boxes.lines() {
            if line.contains("<page ") {
                pages += 1;
                let size = [number(line, "width")?, number(line, "height")?];
                let a4 = [(594.0..597.0), (840.0..843.0)];
                let is_a4 = size
                    .iter()
                    .zip(a4)
                    .all(|(side, range)| range.contains(side));
                ensure!(is_a4, "no A4: {line}");
            } else if line.contains("<word ") {
                let [top, bottom] = letters(line)?;
                let is_inside = number(line, "xMin")? >= EDGE
                    && number(line, "xMax")? <= 595.3 - EDGE
                    && top >= EDGE
                    && bottom <= 841.9 - EDGE;
                ensure!(is_inside, "at the edge of a page: {line}");
            }
        }
        Ok(pages)
    }

    fn read(&self, how: &[&str]) -> Result<String> {
        let mut command = Command::new("pdftotext");
        command.args(how).args(["-enc", "UTF-8", "-", "-"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut reader = command.spawn().context("pdftotext of poppler-utils")?;
        let mut input = reader.stdin.take().context("its input")?;
        let bytes = self.0.clone();
        // It answers while it reads.
        let writer = thread::spawn(move || input.write_all(&bytes));
        let output = reader.wait_with_output()?;
        ensure!(
            writer.join().is_ok_and(|done| done.is_ok()),
            "it did not read"
        );
        ensure!(output.status.success(), "pdftotext: {}", output.status);
        Ok(String::from_utf8(output.stdout)?)
    }
}

/// Where the letters of a word stand: the box of a Japanese font is more than twice as high as they are.
fn letters(line: &str) -> Result<[f64; 2]> {
    let (top, bottom) = (number(line, "yMin")?, number(line, "yMax")?);
    let (middle, half) = ((top + bottom) / 2.0, (bottom - top) / 4.0);
    Ok([middle - half, middle + half])
}

fn number(line: &str, name: &str) -> Result<f64> {
    let found = line.split(&format!("{name}=\"")).nth(1);
    let found = found.and_then(|rest| rest.split('"').next());
    Ok(found.context("no number")?.parse()?)
}
