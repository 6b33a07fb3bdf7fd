//! How does a test open the page, and in what surroundings?

use std::sync::Arc;

use anyhow::{Context as _, Result};
use serde_json::{json, Value};
use thirtyfour::WebDriver;

use crate::engine::Engine;
use crate::limits;
use crate::site::host::Change;
use crate::site::{Sites, Variant};

/// The size of the window that most tests see.
const WIDE: (u32, u32) = (1280, 900);

/// How much room a test gives the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Room {
    /// The window of most tests.
    Wide,
    /// A frame as wide as a phone.
    Phone,
}

impl Room {
    pub(crate) const ALL: [Self; 2] = [Self::Wide, Self::Phone];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Phone => "360 px",
        }
    }
}

/// The page in a browser.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) driver: WebDriver,
    pub(crate) engine: Engine,
    pub(crate) sites: Arc<Sites>,
    /// The source of axe-core.
    pub(crate) axe: Arc<str>,
}

impl Page {
    pub(crate) fn new(driver: WebDriver, engine: Engine, sites: Arc<Sites>, axe: Arc<str>) -> Self {
        Self {
            driver,
            engine,
            sites,
            axe,
        }
    }

    /// A page as never seen before, in a wide window.
    pub(crate) async fn open(&self) -> Result<()> {
        self.open_variant(Variant::Whole).await?;
        self.ready().await
    }

    /// The same in a frame of this size: no engine's window gets as narrow as a phone.
    pub(crate) async fn open_in_frame(&self, width: u32, height: u32) -> Result<()> {
        let file = format!("e2e-frame.html?width={width}&height={height}");
        self.visit(Variant::Whole, &file).await?;
        self.driver.enter_frame(0).await?;
        self.ready().await
    }

    /// The page in so much room, by a query such as `?lang=en`, or by none.
    pub(crate) async fn open_by(&self, room: Room, query: &str) -> Result<()> {
        match room {
            Room::Wide => self.visit(Variant::Whole, query).await?,
            Room::Phone => {
                let query = encoded(query);
                let file = format!("e2e-frame.html?width=360&height=740&query={query}");
                self.visit(Variant::Whole, &file).await?;
                self.driver.enter_frame(0).await?;
            }
        }
        self.ready().await
    }

    /// The whole page by a query, where the server never answers for some files.
    pub(crate) async fn open_stalling(&self, query: &str) -> Result<()> {
        self.open_variant(Variant::Whole).await?;
        let origin = self.sites.stalling_origin(&self.origin().await?)?;
        self.driver.goto(format!("{origin}/{query}")).await?;
        self.ready().await
    }

    /// The whole page, with a change to what the server sends of it.
    pub(crate) async fn open_changed(&self, change: Change) -> Result<()> {
        self.open_variant(Variant::Whole).await?;
        let origin = self.sites.changed_origin(&self.origin().await?, change)?;
        self.driver.goto(origin).await?;
        self.ready().await
    }

    /// A variant of the page, perhaps one that never gets ready.
    pub(crate) async fn open_variant(&self, variant: Variant) -> Result<()> {
        self.visit(variant, "").await
    }

    async fn visit(&self, variant: Variant, file: &str) -> Result<()> {
        self.begin().await?;
        let origin = self.sites.fresh_origin(variant)?;
        Ok(self.driver.goto(format!("{origin}/{file}")).await?)
    }

    /// A wide window in which nothing is left of an earlier test.
    pub(crate) async fn begin(&self) -> Result<()> {
        self.driver.enter_default_frame().await?;
        self.resize(WIDE.0, WIDE.1).await?;
        if self.engine == Engine::Chromium {
            self.emulate(&[]).await?;
        }
        Ok(())
    }

    /// Goes to another file beside the page.
    pub(crate) async fn goto_beside(&self, file: &str) -> Result<()> {
        let origin = self.origin().await?;
        Ok(self.driver.goto(format!("{origin}/{file}")).await?)
    }

    /// Loads the page again, as a visitor does.
    pub(crate) async fn reload(&self) -> Result<()> {
        self.driver.refresh().await?;
        self.ready().await
    }

    /// Waits until the page was rendered once.
    pub(crate) async fn ready(&self) -> Result<()> {
        self.until("the page is ready", "return ready()", true)
            .await
    }

    /// Where the page comes from, without a slash at the end.
    pub(crate) async fn origin(&self) -> Result<String> {
        let origin = self.run("return location.origin").await?;
        Ok(origin.as_str().unwrap_or_default().to_owned())
    }

    /// Pretends these media features, and no others, until the next page is opened (Chromium).
    pub(crate) async fn emulate(&self, features: &[(&str, &str)]) -> Result<()> {
        let feature = |(name, value): &(&str, &str)| json!({"name": name, "value": value});
        let features: Vec<Value> = features.iter().map(feature).collect();
        let media = json!({"features": features});
        self.driver
            .cdp()
            .send_raw("Emulation.setEmulatedMedia", media)
            .await?;
        Ok(())
    }

    /// Makes the processor so many times slower than it is (Chromium).
    pub(crate) async fn slow_down(&self, times: u32) -> Result<()> {
        let rate = json!({ "rate": times });
        let cdp = self.driver.cdp();
        cdp.send_raw("Emulation.setCPUThrottlingRate", rate).await?;
        Ok(())
    }

    /// Makes the window so large that the page has `width` by `height`.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<()> {
        const WIDTH: &str = "return innerWidth";
        let what = "the width of the window";
        if self.inner_size().await? == [width, height] {
            return Ok(());
        }
        self.resize_once(width, height).await?;
        let soon = (WIDTH, vec![]);
        if self.within(limits::RESIZE, what, soon, width).await.is_ok() {
            return Ok(());
        }
        // A driver may answer before the window has its size: then the one before was measured.
        self.resize_once(width, height).await?;
        self.until(what, WIDTH, width).await
    }

    async fn inner_size(&self) -> Result<[u32; 2]> {
        let size = self.run("return [innerWidth, innerHeight]").await?;
        serde_json::from_value(size).context("the window has no size")
    }

    async fn resize_once(&self, width: u32, height: u32) -> Result<()> {
        self.driver.set_window_rect(0, 0, width, height).await?;
        let [w, h] = self.inner_size().await?;
        if (w, h) != (width, height) {
            let (wider, higher) = (
                width + width.saturating_sub(w),
                height + height.saturating_sub(h),
            );
            self.driver.set_window_rect(0, 0, wider, higher).await?;
        }
        Ok(())
    }
}

/// A text as it stands in a query.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
