//! Does a browser make the same letters of the bytes of a list as the command does?

use anyhow::{ensure, Result};

use crate::page::Page;
use crate::test::Test;

pub(crate) fn tests() -> Vec<Test> {
    vec![Test::new(
        "partners: each two bytes of Shift_JIS are the letters of the command",
        letters,
    )]
}

const DECODED: &str = "const pair = (at) => new Uint8Array([at >> 8, at & 255]);
    return Array.from({ length: 65536 }, (_, at) => new TextDecoder('shift_jis').decode(pair(at)))";

async fn letters(page: Page) -> Result<()> {
    page.open().await?;
    let decoded: Vec<String> = serde_json::from_value(page.run(DECODED).await?)?;
    ensure!(decoded.len() == 65_536, "{} of them", decoded.len());
    let mut differences = Vec::new();
    for (bytes, browser) in (0..=u16::MAX).map(u16::to_be_bytes).zip(&decoded) {
        let (command, _) = encoding_rs::SHIFT_JIS.decode_without_bom_handling(&bytes);
        if command != *browser {
            differences.push(format!("{bytes:02X?}: {command:?}, here {browser:?}"));
        }
    }
    ensure!(differences.is_empty(), "{}", differences.join("\n"));
    Ok(())
}
