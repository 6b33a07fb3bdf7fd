//! What stands on the page before its module has come? The form with the example, rendered here by the same
//! components; and the page in English, which has one of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{ensure, Context, Result};
use serde::Deserialize;

use super::LIMIT;
use crate::place;
use crate::process;

/// What is painted, in one language.
#[derive(Deserialize)]
struct Painted {
    title: String,
    description: String,
    form: String,
}

/// Paints the page in `dist`, and puts that in English beside it.
pub(super) fn put(dist: &Path) -> Result<()> {
    let painted = render()?;
    let of = |language: &str| painted.get(language).context("a language is missing");
    let (ja, en) = (of("ja")?, of("en")?);
    let [japanese, english] = xtask::PAGES.map(|page| dist.join(page));
    let page = fs::read_to_string(&japanese)?;
    fs::write(english, paint(&translate(&page, ja, en)?, en)?)?;
    Ok(fs::write(japanese, paint(&page, ja)?)?)
}

fn render() -> Result<BTreeMap<String, Painted>> {
    let file = place::notes().join("painted.json");
    let mut cargo = process::command("cargo run --quiet --package otasuke-painted --");
    cargo.arg(&file);
    let what = "painting the page: about a minute at first, then seconds";
    process::must(what, LIMIT, &mut cargo)?;
    Ok(serde_json::from_str(&fs::read_to_string(file)?)?)
}

/// Before the sentence that stands there else.
fn paint(page: &str, painted: &Painted) -> Result<String> {
    const ROOT: &str = "<div id=otasuke>";
    let form = format!("{ROOT}<div id=oc-painted>{}</div>", painted.form);
    replaced(page, ROOT, &form)
}

/// Only what is of one language alone: the other sentences stand there in both.
fn translate(page: &str, ja: &Painted, en: &Painted) -> Result<String> {
    let [of_ja, of_en] = [ja, en].map(|one| format!(">{}</title>", one.title));
    let page = replaced(page, &of_ja, &of_en)?;
    let [of_ja, of_en] = [ja, en].map(|one| &one.description);
    let page = replaced(
        &page,
        &format!("content={of_ja}"),
        &format!("content=\"{of_en}\""),
    )?;
    replaced(&page, "<html lang=ja>", "<html lang=en>")
}

fn replaced(page: &str, from: &str, to: &str) -> Result<String> {
    let times = page.matches(from).count();
    ensure!(times == 1, "the page has {times} times {from}");
    Ok(page.replacen(from, to, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_is_of_one_language() {
        let one = |title: &str, description: &str, form: &str| Painted {
            title: title.to_owned(),
            description: description.to_owned(),
            form: form.to_owned(),
        };
        let (ja, en) = (one("題", "説明", "例"), one("T", "A D", "E"));
        let page = "<html lang=ja><meta content=説明 name=description>\
                    <title data-ja=題 data-en=T>題</title><div id=otasuke><p>…</div>";
        assert_eq!(
            paint(page, &ja).unwrap(),
            page.replace("<p>", "<div id=oc-painted>例</div><p>")
        );
        assert_eq!(
            paint(&translate(page, &ja, &en).unwrap(), &en).unwrap(),
            "<html lang=en><meta content=\"A D\" name=description>\
             <title data-ja=題 data-en=T>T</title><div id=otasuke><div id=oc-painted>E</div><p>…</div>"
        );
        assert!(paint("<p>", &ja).is_err());
    }
}
