//! Does the page around stay where it is when the calculator comes? Its place has its height before.

use anyhow::Result;

use crate::engine::Engine;
use crate::page::Page;
use crate::scenarios::painted::shift;
use crate::site::host::Host;
use crate::test::Test;

pub(super) fn tests() -> Vec<Test> {
    vec![Test::new("hosts: shift: nothing around it moves", still)
        // No other engine tells how far something moves.
        .only(&[Engine::Chromium])]
}

/// Until the script has come, the place is the page's own: docs/embedding.md names this line.
const PLACE: &str = "otasuke-calculator:not(:defined) { display: block; min-height: 100vh; }";

async fn still(page: Page) -> Result<()> {
    for width in ["360px", "auto"] {
        for mode in ["full", "compact", "compare", "desk"] {
            let tag = format!(
                "<h1>価格</h1><div style=\"width: {width}\"><otasuke-calculator mode=\"{mode}\">
                 <p>計算機</p></otasuke-calculator></div><p>その下</p>"
            );
            page.open_host_ready(&Host::new(tag).with_style(PLACE))
                .await?;
            page.settle().await?;
            shift(&page, &format!("{mode} in {width}")).await?;
        }
    }
    Ok(())
}
