//! What does the page say without scripts? The rules in one paragraph, so that one can reckon.
//!
//! The sentences stand in the page with what is of the rules marked: a figure as
//! `<data value="cap">…</data>`, a link as `<a data-source="…" href="…">`. Only that is written here.
//! Without scripts there is no clock: what is said to be over was so on the day of the edition.

use anyhow::{ensure, Context, Result};

use super::digits::grouped;
use super::marks::filled;
use super::model::record::{Ratio, Yen};
use super::model::{Programme, Rules};

/// What stands before a figure's name, behind it, and behind the figure.
const FIGURE: [&str; 3] = ["<data value=\"", "\">", "</data>"];
/// The same of a link and its source.
const LINK: [&str; 3] = ["<a data-source=\"", "\" href=\"", "\""];

/// The page with everything that is marked as the rules have it.
pub fn fill(page: &str, rules: &Rules) -> Result<String> {
    let figures = Figures::of(rules)?;
    let unknown = "nobody knows it";
    let page = filled(page, FIGURE, |name| figures.figure(name).context(unknown))?;
    filled(&page, LINK, |source| {
        let source = rules.sources.get(source).context(unknown)?;
        Ok(source.url.clone())
    })
}

/// What the sentences take their figures from.
struct Figures<'a> {
    rules: &'a Rules,
    /// The years that were over on the day of the edition, oldest first.
    over: &'a [Programme],
    /// The newest year, which was not.
    latest: &'a Programme,
}

impl<'a> Figures<'a> {
    fn of(rules: &'a Rules) -> Result<Self> {
        let goes_on = |programme: &Programme| {
            let closes = programme.period.closes.as_ref();
            closes.is_none_or(|closes| closes.from > rules.edition.edition)
        };
        let programmes = rules.programmes.as_slice();
        let over = programmes.iter().take_while(|one| !goes_on(one)).count();
        let (over, others) = programmes.split_at(over);
        let opens_with = &rules.edition.default_programme;
        ensure!(
            over.iter().any(|one| one.id == *opens_with),
            "the page says without scripts that {opens_with} is over, which it is not: change the sentence"
        );
        let latest = others.iter().rfind(|one| goes_on(one));
        Ok(Self {
            rules,
            over,
            latest: latest.context("every year is over: the page says what the newest one pays")?,
        })
    }

    fn figure(&self, name: &str) -> Option<String> {
        let (programme, standard) = (self.latest, &self.rules.standard.figure);
        Some(match name {
            "over" => years(self.over)?,
            "year" => programme.fiscal_year.to_string(),
            "rate" => share(programme.rate.value.sme),
            "smallRate" => share(programme.rate.value.small),
            "floor" => yen(programme.limits.value.floor_yen),
            "cap" => yen(programme.limits.value.cap_yen),
            "months" => programme.eligible.value.months_max.to_string(),
            "initialFee" => yen(standard.initial_fee_yen_max.figure.value),
            "networkMonthlyFee" => yen(standard.network_monthly_fee_yen_max.figure.value),
            "endpointMonthlyFee" => yen(standard.endpoint_monthly_fee_yen_max.figure.value),
            _ => return None,
        })
    }
}

/// `2024`, or `2024–2025`.
fn years(programmes: &[Programme]) -> Option<String> {
    let [first, last] = [programmes.first()?, programmes.last()?].map(|one| one.fiscal_year);
    Some(if first == last {
        first.to_string()
    } else {
        format!("{first}–{last}")
    })
}

fn share(Ratio([over, under]): Ratio) -> String {
    format!("{over}/{under}")
}

fn yen(Yen(amount): Yen) -> String {
    grouped(amount.into(), ',')
}
