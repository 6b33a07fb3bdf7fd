//! Who comes to what? The sums by industry and by size.

use yew::prelude::*;

use super::run::Run;
use super::{totals, Shown};
use crate::draft::number_text::group_digits;
use crate::partners::{Size, Sum};
use crate::rules::GUIDE;
use crate::screen::{format, partner_size, say, Sources, Words};
use crate::ui::components::{captioned_table, source_list, source_mark, source_marks, Card};

/// Both tables.
pub(super) fn card(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let form = &run.question.form;
    let mut sources = Sources::new(words);
    let subsidy = totals::subsidy_name(shown, form);
    let industries = industries(words, run, &mut sources);
    let columns = |first: &'static str| {
        [
            first,
            say::partners::column_partners(words),
            say::partners::column_terminals_sum(words),
            say::partners::column_cost(words),
            subsidy.as_str(),
            say::partners::column_left(words),
        ]
    };
    let by_industry = columns(say::partners::industry(words));
    let by_size = columns(say::partners::size(words));
    let marks = source_marks(&mut sources, totals::bases(form));
    html! {
        <Card>
            { captioned_table(say::partners::by_industry(words), &by_industry, industries) }
            <div class="oc-group">
                { captioned_table(say::partners::by_size(words), &by_size, sizes(words, run)) }
            </div>
            <p class="oc-small">{ say::partners::rests_on(words) }{ marks }</p>
            { source_list(&sources, words) }
        </Card>
    }
}

fn industries(words: Words, run: &Run, sources: &mut Sources) -> Vec<Vec<Html>> {
    let rows = run.progress.totals.by_industry.iter();
    rows.map(|(id, sum)| row(words, industry_name(words, id, sources), sum))
        .collect()
}

/// The name of an industry with where it stands.
fn industry_name(words: Words, id: &str, sources: &mut Sources) -> Html {
    match GUIDE.industry(id) {
        Some(industry) => {
            let mark = source_mark(sources, &industry.basis);
            html! { <span>{ words.rule(industry.name) }{ mark }</span> }
        }
        None => html! { <span>{ say::partners::industry_unknown(words) }</span> },
    }
}

/// Sizes of which there are any.
fn sizes(words: Words, run: &Run) -> Vec<Vec<Html>> {
    let all = [Size::Small, Size::Sme, Size::Large, Size::Unknown];
    let sums = all.into_iter().zip(&run.progress.totals.by_size);
    let present = sums.filter(|(_, sum)| sum.partners > 0);
    let one = |(size, sum): (Size, &Sum)| {
        row(
            words,
            html! { <span>{ partner_size(words, size) }</span> },
            sum,
        )
    };
    present.map(one).collect()
}

/// A row of sums.
pub(super) fn row(words: Words, name: Html, sum: &Sum) -> Vec<Html> {
    vec![
        name,
        number(group_digits(sum.partners.into())),
        number(group_digits(sum.terminals)),
        number(format::yen_sum(words, sum.cost_yen)),
        number(format::yen_sum(words, sum.subsidy_yen)),
        number(format::yen_sum(words, sum.left_yen)),
    ]
}

/// A cell with a number.
pub(super) fn number(figure: String) -> Html {
    html! { <span class="oc-number">{ figure }</span> }
}
