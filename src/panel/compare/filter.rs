//! For whom are offers compared, and which of them are shown?

use crate::compare::Filter;
use crate::domain::{Named, ProgrammeState, Request};
use crate::panel::field::{check_field, select_field, Item};
use crate::panel::node::{element, plain, text, Node};
use crate::panel::Context;
use crate::screen::{choice, format, say, Words};

/// The question is still open.
pub(super) fn open(words: Words) -> Node {
    element("div", "oc-card").with(text("p", "", say::compare::question_open(words)))
}

/// The customer in one sentence, and what is wanted.
pub(super) fn filter(context: &Context<'_>, question: &Request, filter: &Filter) -> Node {
    let words = context.words;
    let kind = filter.monitoring.map_or("", Named::name);
    let class = filter.service_class.map_or("", Named::name);
    let fields = element("div", "oc-fields")
        .with(select_field(
            ("compare-kind", "compare.kind"),
            say::compare::kind(words),
            &items(words, choice::monitoring),
            kind,
        ))
        .with(select_field(
            ("compare-class", "compare.class"),
            say::compare::class(words),
            &items(words, choice::service_class),
            class,
        ))
        .with(
            element("div", "")
                .with(check(
                    "within",
                    say::compare::only_within(words),
                    filter.within,
                ))
                .with(check(
                    "subsidised",
                    say::compare::only_subsidised(words),
                    filter.subsidised,
                ))
                .with(check(
                    "serving",
                    say::compare::only_serving(words),
                    filter.serving,
                )),
        );
    element("div", "oc-card")
        .with(text("h2", "oc-heading", say::compare::filter(words)))
        .with(who(words, question))
        .with_all(not_open(context, question))
        .with(fields)
}

/// The customer, with a way back to the questions.
fn who(words: Words, question: &Request) -> Node {
    let said = say::compare::question(
        words,
        &format::terminals(words, question.terminals),
        &format::months(words, question.term_months),
        choice::applicant(words, question.applicant),
        &question.programme.fiscal_year.to_string(),
    );
    let link = text("a", "", say::compare::change_question(words)).attr("href", "#oc-terminals");
    element("p", "oc-small")
        .with(plain(&said))
        .with(plain(" "))
        .with(link)
}

/// Without a word of that, a subsidy in the table would look like one that can be had today.
fn not_open(context: &Context<'_>, question: &Request) -> Option<Node> {
    let state = question.programme.period.state_on(context.today);
    let year = question.programme.fiscal_year.to_string();
    let said = say::compare::not_open(context.words, &year);
    (state != ProgrammeState::Open).then(|| text("p", "oc-small", &said))
}

fn items<T: Named>(words: Words, label: fn(Words, T) -> &'static str) -> Vec<Item<'static>> {
    let all = ("", say::compare::any(words));
    let each = T::ALL.iter();
    let each = each.map(|value| (value.name(), label(words, *value)));
    std::iter::once(all).chain(each).collect()
}

fn check(part: &str, label: &str, checked: bool) -> Node {
    check_field(&format!("compare.{part}"), part, label, checked)
}
