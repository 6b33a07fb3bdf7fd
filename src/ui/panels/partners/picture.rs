//! How is what is left to pay spread over the partners? A bar for each band, and the same as a table.

use yew::prelude::*;

use super::run::Run;
use super::{groups, partners_said, Shown};
use crate::draft::number_text::group_digits;
use crate::partners::BANDS_YEN;
use crate::screen::{format, say, Words};
use crate::ui::components::{captioned_table, Card};

/// The picture's width, in its own units.
const WIDTH: u64 = 480;
/// From one bar to the next.
const STEP: u64 = 34;
/// The height of a bar.
const BAR: u64 = 22;
/// Room for the names of the bands.
const LEFT: u64 = 184;
/// Room for the numbers behind the bars.
const RIGHT: u64 = 70;

/// A band of what is left to pay.
struct Band {
    name: String,
    /// The same beside its bar, where the band before stands above it.
    short: String,
    partners: u32,
}

/// The picture; who does not see it has its summary and the table.
pub(super) fn card(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let bands = bands(words, run);
    let columns = [say::partners::band(words), say::partners::how_many(words)];
    let rows = bands.iter().map(|band| {
        let count = group_digits(band.partners.into());
        vec![html! { <span>{ &band.name }</span> }, groups::number(count)]
    });
    html! {
        <Card heading={say::partners::picture(words)}>
            { picture(words, &bands) }
            <details class="oc-details">
                <summary class="oc-summary">{ say::partners::picture_table(words) }</summary>
                { captioned_table(say::partners::picture(words), &columns, rows.collect()) }
            </details>
        </Card>
    }
}

fn bands(words: Words, run: &Run) -> Vec<Band> {
    let yen = |amount: u64| format::yen_number(words, amount);
    let mut from: Option<u64> = None;
    let ends = BANDS_YEN.iter().copied().map(Some).chain([None]);
    let bands = ends.zip(run.progress.totals.by_left).map(|(to, partners)| {
        let beyond = || say::partners::band_last(words, &yen(from.unwrap_or(0)));
        let short = to.map_or_else(beyond, |to| say::partners::band_first(words, &yen(to)));
        let name = match (from, to) {
            (Some(from), Some(to)) => say::partners::band_between(words, &yen(from), &yen(to)),
            _ => short.clone(),
        };
        from = to;
        Band {
            name,
            short,
            partners,
        }
    });
    bands.collect()
}

fn picture(words: Words, bands: &[Band]) -> Html {
    let count = u64::try_from(bands.len()).unwrap_or(0);
    let height = STEP.saturating_mul(count);
    let most = bands.iter().map(|band| band.partners).max().unwrap_or(0);
    html! {
        <svg
            class="oc-chart"
            viewBox={format!("0 0 {WIDTH} {height}")}
            role="img"
            aria-label={summary(words, bands, most)}
        >
            for (band, place) in bands.iter().zip(0_u64..) {
                { bar(band, most, STEP.saturating_mul(place)) }
            }
        </svg>
    }
}

fn summary(words: Words, bands: &[Band], most: u32) -> String {
    let greatest = bands.iter().find(|band| band.partners == most);
    let name = greatest.map_or("", |band| &band.name);
    say::partners::picture_said(words, name, &partners_said(words, most))
}

/// A bar with its name before it and its number behind it. Where there is anybody, it is seen.
fn bar(band: &Band, most: u32, top: u64) -> Html {
    let count = band.partners;
    let room = WIDTH.saturating_sub(LEFT).saturating_sub(RIGHT);
    let share = room.saturating_mul(count.into()).checked_div(most.into());
    let width = share
        .unwrap_or(0)
        .max(u64::from(count > 0).saturating_mul(2));
    let middle = top.saturating_add(BAR).saturating_sub(6);
    let behind = LEFT.saturating_add(width).saturating_add(8);
    html! {
        <>
            <text x={LEFT.saturating_sub(8).to_string()} y={middle.to_string()} text-anchor="end">
                { &band.short }
            </text>
            <rect
                class="oc-chart__bar"
                x={LEFT.to_string()}
                y={top.to_string()}
                width={width.to_string()}
                height={BAR.to_string()}
            />
            <text x={behind.to_string()} y={middle.to_string()} text-anchor="start">
                { group_digits(count.into()) }
            </text>
        </>
    }
}
