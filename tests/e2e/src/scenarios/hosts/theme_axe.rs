//! Does axe-core, with colour contrast, find nothing inside of the element: light and dark, in both
//! languages, wide and narrow?

use anyhow::Result;

use crate::page::Page;
use crate::scenarios::accessible::axe;
use crate::site::host::Host;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    let mut tests = Vec::new();
    for theme in ["light", "dark"] {
        for language in ["ja", "en"] {
            tests.push(Test::new(
                format!("hosts axe: {theme}, {language}"),
                move |page| clean(page, theme, language),
            ));
        }
    }
    tests
}

async fn clean(page: Page, theme: &'static str, language: &'static str) -> Result<()> {
    for width in ["100%", "320px"] {
        let tag = format!(
            "<div style=\"width: {width}\"><otasuke-calculator loading=\"eager\" theme=\"{theme}\" lang=\"{language}\"
             inquiry-label=\"Ask\" inquiry-url=\"#x\"></otasuke-calculator></div>"
        );
        // On a dark page a dark calculator, so that the words around it are no finding.
        page.open_host_ready(&Host::new(tag)).await?;
        axe(&page, width).await?;
        page.fill("oc-terminals", "abc").await?;
        page.until(
            "an error",
            "return visible($('.oc-error:not(:empty)'))",
            true,
        )
        .await?;
        page.open_panel("guide").await?;
        axe(&page, &format!("{width}, an error and a panel")).await?;
    }
    Ok(())
}
