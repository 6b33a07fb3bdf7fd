//! What stands in the table of a calculation? Question, limits, cost, steps and what is left, each with
//! its source and how sure it is.

use super::row::Row;
use super::{Cell, Sheet};
use crate::domain::{
    Basis, Check, CheckRule, CheckStatus, Compliance, Figures, Quote, Request, RuleBook, Step,
    StepValue,
};
use crate::screen::check_table::CheckTable;
use crate::screen::script::About;
use crate::screen::steps::Steps;
use crate::screen::{choice, compliance_chip, format, rule_name, say, Words};

/// The table of a quote.
pub fn trace(quote: &Quote, request: &Request, book: &'static RuleBook, words: Words) -> Sheet {
    let table = Table {
        quote,
        request,
        book,
        words,
    };
    let parts = [
        table.rules(),
        table.question(),
        table.limits(),
        table.cost(),
        table.steps(),
        table.left(),
    ];
    Sheet {
        headings: headings(words),
        rows: parts.into_iter().flatten().collect(),
    }
}

fn headings(words: Words) -> Vec<String> {
    let headings = [
        say::copied::column_part(words),
        say::copied::column_item(words),
        say::copied::column_value(words),
        say::copied::column_unit(words),
        say::copied::column_limit(words),
        say::copied::column_margin(words),
        say::copied::column_detail(words),
        say::copied::column_source(words),
        say::copied::column_locator(words),
        say::copied::column_certainty(words),
        say::copied::column_checked(words),
        say::copied::column_url(words),
    ];
    headings.map(str::to_owned).into()
}

struct Table<'a> {
    quote: &'a Quote,
    request: &'a Request,
    book: &'static RuleBook,
    words: Words,
}

impl Table<'_> {
    fn part(&self, part: &str, rows: impl IntoIterator<Item = Row>) -> Vec<Vec<Cell>> {
        let rows = rows.into_iter();
        rows.map(|row| row.cells(part, self.words)).collect()
    }

    fn yen(&self) -> &'static str {
        say::units::yen_unit(self.words)
    }

    fn rules(&self) -> Vec<Vec<Cell>> {
        let (words, programme) = (self.words, self.quote.programme);
        let edition = format::date(words, self.book.edition);
        let title = Row::new(words.rule(programme.title), Cell::Empty, "");
        let title = title.detailed(say::copied::about(words, &edition));
        let rows = [title.by(Some(&programme.rate.basis))];
        self.part(say::copied::rules(words), rows)
    }

    fn question(&self) -> Vec<Vec<Cell>> {
        let (words, request) = (self.words, self.request);
        let billed = self.quote.settlement.billed;
        let terminals = say::units::terminals_unit(words);
        let months = say::units::months_unit(words);
        let count = |count: u32| Cell::Number(count.into());
        let offer = &request.offer;
        let service = choice::service_class(words, offer.service_class);
        let monitoring = choice::monitoring(words, offer.monitoring.kind());
        let rows = [
            Row::new(
                say::copied::terminals(words),
                count(request.terminals.get()),
                terminals,
            ),
            Row::new(
                say::copied::term(words),
                count(request.term_months.get()),
                months,
            ),
            Row::new(
                say::copied::billed_terminals(words),
                count(billed.terminals.get()),
                terminals,
            ),
            Row::new(
                say::copied::billed_months(words),
                count(billed.months.get()),
                months,
            ),
            Row::new(choice::applicant(words, request.applicant), Cell::Empty, ""),
            Row::new(service, Cell::Empty, "").detailed(monitoring),
        ];
        self.part(About::Question.heading(words), rows)
    }

    fn limits(&self) -> Vec<Vec<Cell>> {
        let (words, settled) = (self.words, &self.quote.settlement);
        let table = CheckTable::of(self.quote, &self.request.offer, self.book, words);
        let concern = |check: &&Check| check.status != CheckStatus::NotApplicable;
        let checks = settled.checks.iter().filter(concern).zip(&table.rows);
        let mut rows: Vec<Row> = checks
            .map(|(check, row)| self.check(check).detailed(row.verdict.text.clone()))
            .collect();
        let verdict = compliance_chip(words, settled.compliance).text;
        let basis = self.first_basis(settled.compliance);
        rows.push(Row::new(verdict, Cell::Empty, "").by(basis));
        self.part(About::Limits.heading(words), rows)
    }

    /// Where the first check stands that decides; all stand in one document.
    fn first_basis(&self, compliance: Compliance) -> Option<&'static Basis> {
        let decides = |check: &&Check| match compliance {
            Compliance::Outside => {
                matches!(check.status, CheckStatus::Over | CheckStatus::NotMet)
            }
            Compliance::Judgement => check.status == CheckStatus::Judgement,
            Compliance::Within => check.status == CheckStatus::Within,
        };
        self.quote.settlement.checks.iter().find(decides)?.basis
    }

    fn check(&self, check: &Check) -> Row {
        let words = self.words;
        let unit = match check.rule {
            CheckRule::MinTermMonths => say::units::months_unit(words),
            CheckRule::MinTerminals | CheckRule::Capacity => say::units::terminals_unit(words),
            CheckRule::Enhancements => "",
            _ => self.yen(),
        };
        let figures = |actual: i128, limit: i128| {
            let margin = limit.saturating_sub(actual);
            [actual, limit, margin].map(Cell::Number)
        };
        let [value, limit, margin] = match check.figures {
            Figures::None => [Cell::Empty, Cell::Empty, Cell::Empty],
            Figures::Price(actual) => [Cell::yen(actual), Cell::Empty, Cell::Empty],
            Figures::PriceLimit { actual, limit } => {
                figures(actual.to_u64().into(), limit.to_u64().into())
            }
            Figures::CountLimit { actual, limit } => figures(actual.into(), limit.into()),
        };
        Row {
            limit,
            margin,
            ..Row::new(rule_name(words, check.rule), value, unit).by(check.basis)
        }
    }

    fn cost(&self) -> Vec<Vec<Cell>> {
        let (words, cost) = (self.words, &self.quote.settlement.cost);
        let basis = choice::tax_basis(words, self.request.offer.tax_basis);
        let tax = Some(&self.book.tax_percent.basis);
        let row = |item: String, value| Row::new(item, value, self.yen());
        let rows = [
            row(
                say::copied::service_fee(words, basis),
                Cell::yen(cost.service),
            ),
            row(
                say::copied::initial_fee(words, basis),
                Cell::yen(cost.initial),
            ),
            row(
                say::copied::total_excl(words).to_owned(),
                Cell::yen(cost.excl_tax),
            )
            .by(tax),
            row(say::copied::tax(words).to_owned(), Cell::yen(cost.tax)).by(tax),
            row(
                say::copied::total_incl(words).to_owned(),
                Cell::yen(cost.incl_tax),
            )
            .by(tax),
        ];
        self.part(say::copied::cost(words), rows)
    }

    fn steps(&self) -> Vec<Vec<Cell>> {
        let views = Steps::of(self.quote, self.request, self.book, self.words).subsidy;
        let steps = self.quote.trace.iter().zip(views);
        let rows = steps.map(|(step, view)| self.step(step).detailed(view.text));
        self.part(About::Subsidy.heading(self.words), rows)
    }

    fn step(&self, step: &Step) -> Row {
        let (words, yen) = (self.words, self.yen());
        let (item, value, unit) = match step.value {
            StepValue::Monthly(monthly) => (
                say::copied::step_monthly(words),
                Cell::yen(monthly.each_month()),
                yen,
            ),
            StepValue::EligibleMonths(months) => (
                say::copied::step_months(words),
                Cell::Number(months.into()),
                say::units::months_unit(words),
            ),
            StepValue::EligibleFee(fee) => (say::copied::step_fee(words), Cell::yen(fee), yen),
            StepValue::EligibleCost(cost) => (say::copied::step_cost(words), Cell::yen(cost), yen),
            StepValue::BeforeLimits(amount) => {
                (say::copied::step_share(words), Cell::yen(amount), yen)
            }
            StepValue::Amount(amount) => (say::copied::step_amount(words), Cell::yen(amount), yen),
        };
        Row::new(item, value, unit).by(step.basis)
    }

    fn left(&self) -> Vec<Vec<Cell>> {
        let (words, net) = (self.words, &self.quote.settlement.net);
        let programme = self.quote.programme;
        let limits = Some(&programme.limits.basis);
        let row = |item: &str, value| Row::new(item, value, self.yen());
        let rows = [
            row(say::copied::prepaid(words), Cell::yen(net.prepaid_incl_tax))
                .by(Some(&programme.eligible_months_max.basis)),
            row(say::copied::net(words), Cell::yen(net.incl_tax)).by(limits),
            row(
                say::copied::net_monthly(words),
                Cell::yen(net.incl_tax_monthly.each_month()),
            )
            .by(limits),
        ];
        self.part(About::Left.heading(words), rows)
    }
}
