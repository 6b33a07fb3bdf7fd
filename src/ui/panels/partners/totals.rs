//! What do all partners come to? The sums, how many end how, and what lifts those below the floor.

use yew::prelude::*;

use super::msg::Msg;
use super::question::{Change, Question};
use super::run::Run;
use super::{assumed, carried, groups, partners_said, picture, Shown};
use crate::domain::{Basis, ProgrammeState, Request};
use crate::draft::number_text::group_digits;
use crate::partners::{Lift, Status, Sum, Totals};
use crate::rules::GUIDE;
use crate::screen::{format, partner_status, say, Sources, Words};
use crate::ui::components::{captioned_table, chip, source_list, source_marks, Button, Card};
use crate::ui::panels::compare::subsidy_bases;

/// What was read and computed, in a sentence.
pub(super) fn done_said(words: Words, totals: &Totals) -> String {
    let [rows, answered, mistaken] = [totals.rows, totals.answered.partners, totals.mistaken]
        .map(|count| group_digits(count.into()));
    let done = say::partners::done(words, &rows, &answered);
    if totals.mistaken == 0 {
        return done;
    }
    let mistaken = say::partners::done_mistaken(words, &mistaken);
    say::units::remarks(words, &done, &mistaken)
}

/// All sums; that they are for something else than what stands in the form now, where they are.
pub(super) fn cards(shown: &Shown<'_>, run: &Run) -> Html {
    html! {
        <>
            { stale(shown, run) }
            { sums(shown, run) }
            if run.is_done {
                { statuses(shown, run) }
                { picture::card(shown, run) }
                { groups::card(shown, run) }
            }
        </>
    }
}

/// A figure for what stands there no more is worse than none.
fn stale(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let now = Question::of(shown.beside, shown.compare, &shown.state.carried);
    let change = match &now {
        Some(now) => now.change_since(&run.question),
        None if shown.beside.reading.request.is_some() => Some(Change::ShareUnclear),
        None => Some(Change::Open),
    };
    let sentence = match change {
        None => return Html::default(),
        Some(Change::Form) => say::partners::stale(words),
        Some(Change::Share) => say::partners::stale_share(words),
        Some(Change::Open) => say::partners::stale_open(words),
        Some(Change::ShareUnclear) => say::partners::stale_share_unclear(words),
    };
    let onclick = now.map(|_| shown.on.reform(|_: MouseEvent| Msg::Compute));
    html! {
        <div class="oc-note-box" data-tone="bad" id="oc-partners-stale">
            <p>{ sentence }</p>
            { assumed::open_question(shown) }
            <div class="oc-actions">
                <Button action="partners-compute" {onclick}>{ say::partners::again(words) }</Button>
            </div>
        </div>
    }
}

fn sums(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let (totals, question) = (&run.progress.totals, &run.question);
    let mut sources = Sources::new(words);
    let heading = if run.is_done {
        say::partners::totals(words)
    } else {
        say::partners::totals_so_far(words)
    };
    let services = question.has_list().then_some(question.services);
    html! {
        <Card class={classes!("oc-partners-sums")} {heading}>
            <p class="oc-small">{ for_whom(words, totals, question) }</p>
            { figures(shown, run, &mut sources) }
            { carried::field(&shown.state.carried, words, &shown.on.reform(Msg::Carried)) }
            <h3 class="oc-subheading">{ say::partners::assumed(words) }</h3>
            { assumed::of_form(words, &question.form, services, &mut sources) }
            { source_list(&sources, words) }
        </Card>
    }
}

fn for_whom(words: Words, totals: &Totals, question: &Question) -> String {
    let partners = partners_said(words, totals.answered.partners);
    let months = format::months(words, question.form.term_months);
    say::partners::for_term(words, &partners, &months)
}

fn figures(shown: &Shown<'_>, run: &Run, sources: &mut Sources) -> Html {
    let words = shown.beside.words;
    let (totals, form) = (&run.progress.totals, &run.question.form);
    let sum = &totals.answered;
    let marks = source_marks(sources, bases(form));
    let percent = run.question.carried_percent.to_string();
    let carried = say::partners::carried_sum(words, &percent);
    let each = |yen: u128| each_said(words, yen, sum.partners);
    html! {
        <div class="oc-figures oc-figures--four">
            { figure("cost", say::partners::cost(words), words, sum.cost_yen, Html::default()) }
            { figure("subsidy", &subsidy_name(shown, form), words, sum.subsidy_yen, marks) }
            { figure("left", say::partners::left(words), words, sum.left_yen, each(sum.left_yen)) }
            { figure("carried", &carried, words, totals.carried_yen, Html::default()) }
        </div>
    }
}

/// Whether it can be had today is said with its name.
pub(super) fn subsidy_name(shown: &Shown<'_>, form: &Request) -> String {
    let words = shown.beside.words;
    let programme = form.programme;
    match programme.period.state_on(shown.beside.today) {
        ProgrammeState::Open => say::partners::subsidy(words).to_owned(),
        _ => {
            let year = programme.fiscal_year.to_string();
            say::partners::subsidy_by_rules(words, &year)
        }
    }
}

/// On what a subsidy of a list rests: beside the programme on who counts as what.
pub(super) fn bases(form: &Request) -> impl Iterator<Item = &'static Basis> {
    let [rate, months, limits] = subsidy_bases(form.programme);
    [rate, months, limits, &GUIDE.applicants.basis].into_iter()
}

fn figure(name: &'static str, label: &str, words: Words, yen: u128, more: Html) -> Html {
    html! {
        <div class="oc-figure">
            <h3 class="oc-figure__name">{ label }</h3>
            <p class="oc-figure__amount" part="figure" data-figure={name}>
                { format::yen_sum(words, yen) }
            </p>
            { more }
        </div>
    }
}

/// What a partner has to pay on average; nothing where there is none.
fn each_said(words: Words, yen: u128, partners: u32) -> Html {
    let Some(each) = yen.checked_div(partners.into()) else {
        return Html::default();
    };
    let said = say::partners::for_partner(words, &format::yen_sum(words, each));
    html! { <p class="oc-figure__more">{ said }</p> }
}

/// How many end how, and those below the floor.
fn statuses(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let (totals, form) = (&run.progress.totals, &run.question.form);
    let mut sources = Sources::new(words);
    let marks = source_marks(&mut sources, bases(form));
    let subsidy = subsidy_name(shown, form);
    let columns = [
        say::partners::status(words),
        say::partners::how_many(words),
        say::partners::column_terminals_sum(words),
        say::partners::column_cost(words),
        &subsidy,
        say::partners::column_left(words),
    ];
    html! {
        <Card>
            { captioned_table(say::partners::statuses(words), &columns, status_rows(words, totals)) }
            <p class="oc-small">{ say::partners::rests_on(words) }{ marks }</p>
            { floor(shown, run, &mut sources) }
            { source_list(&sources, words) }
        </Card>
    }
}

/// Each way to end of which there is any.
fn status_rows(words: Words, totals: &Totals) -> Vec<Vec<Html>> {
    let ended = [
        (Status::Payable, &totals.payable),
        (Status::Capped, &totals.capped),
        (Status::BelowFloor, &totals.below_floor),
        (Status::TooLarge, &totals.too_large),
        (Status::Ineligible, &totals.ineligible),
    ];
    let some = |(status, sum): &(Status, &Sum)| *status == Status::Payable || sum.partners > 0;
    let ended = ended.into_iter().filter(some).map(|(status, sum)| {
        let name = chip(&partner_status(words, status));
        groups::row(words, name, sum)
    });
    let uncomputed = [
        (say::partners::status_unserved(words), totals.unserved),
        (say::partners::status_mistaken(words), totals.mistaken),
    ];
    let uncomputed = uncomputed.into_iter().filter(|(_, count)| *count > 0);
    let uncomputed = uncomputed.map(|(name, count)| {
        let none = || html! { <span>{ say::partners::none(words) }</span> };
        vec![
            html! { <span>{ name }</span> },
            groups::number(group_digits(count.into())),
            none(),
            none(),
            none(),
            none(),
        ]
    });
    ended.chain(uncomputed).collect()
}

/// What would lift those below the floor; nothing where there is none.
fn floor(shown: &Shown<'_>, run: &Run, sources: &mut Sources) -> Html {
    let words = shown.beside.words;
    let (totals, programme) = (&run.progress.totals, run.question.form.programme);
    if totals.below_floor.partners == 0 {
        return Html::default();
    }
    let below = partners_said(words, totals.below_floor.partners);
    let floor = format::yen(words, programme.limits.value.floor);
    let marks = source_marks(sources, [&programme.limits.basis]);
    let columns = [
        say::partners::lift(words),
        say::partners::lift_partners(words),
        say::partners::lift_subsidy(words),
        say::partners::lift_left(words),
    ];
    let rows = vec![
        lift(
            words,
            say::partners::lift_months(words),
            &totals.longer_term,
        ),
        lift(
            words,
            say::partners::lift_terminals(words),
            &totals.more_terminals,
        ),
    ];
    html! {
        <div class="oc-group">
            { captioned_table(&say::partners::floor(words, &below), &columns, rows) }
            <p class="oc-small">{ say::partners::floor_said(words, &floor) }{ marks }</p>
            <p class="oc-small">{ say::partners::lift_about(words) }</p>
        </div>
    }
}

fn lift(words: Words, how: &'static str, lift: &Lift) -> Vec<Html> {
    vec![
        html! { <span>{ how }</span> },
        groups::number(partners_said(words, lift.partners)),
        groups::number(format::yen_sum(words, lift.subsidy_yen)),
        groups::number(format::yen_sum(words, lift.left_yen)),
    ]
}
