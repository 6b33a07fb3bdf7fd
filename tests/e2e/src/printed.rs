//! What must a sheet say of an answer in JSON? Each figure beside its name, each clause, the edition.

use serde_json::Value;

/// The language of a sheet, and whether its prices contain tax.
#[derive(Debug, Clone, Copy)]
pub struct Told {
    /// Japanese, else English.
    pub japanese: bool,
    /// 税込.
    pub tax_included: bool,
}

/// Where a figure of the answer stands, and what the sheet calls it; `{}` is how prices are stated.
const FIGURES: &[(&str, &str, &str)] = &[
    ("/cost/monthly", "月額（{}）", "Monthly fee ({})"),
    (
        "/cost/service",
        "期間の利用料（{}）",
        "Fees over the term ({})",
    ),
    ("/cost/initial", "初期費用（{}）", "Initial fee ({})"),
    ("/cost/exclTax", "支払総額（税抜）", "Total (excl. tax)"),
    ("/cost/tax", "消費税", "Consumption tax"),
    ("/cost/inclTax", "支払総額（税込）", "Total (incl. tax)"),
    ("/subsidy/amount", "補助額", "Subsidy"),
    ("/net/exclTax", "実質負担（税抜）", "Net cost (excl. tax)"),
    ("/net/inclTax", "実質負担（税込）", "Net cost (incl. tax)"),
    (
        "/net/inclTaxMonthly",
        "実質負担の月割り（税込）",
        "Net cost a month (incl. tax)",
    ),
    (
        "/net/inclTaxMonthlyPerTerminal",
        "実質負担の月割り、1台あたり（税込）",
        "Net cost a month and terminal (incl. tax)",
    ),
];

/// What the checks are called.
const CHECKS: &[(&str, &str, &str)] = &[
    ("initialFee", "初期費用", "Initial fee"),
    (
        "networkMonthlyFee",
        "月額（ネットワーク）",
        "Monthly fee (network)",
    ),
    (
        "endpointMonthlyFee",
        "月額（端末1台）",
        "Monthly fee (per terminal)",
    ),
    (
        "minTerminals",
        "最低契約台数",
        "Minimum number of terminals",
    ),
    ("minTermMonths", "最低契約期間", "Minimum term"),
    ("enhancements", "拡充要件", "Enhancements"),
    (
        "capacity",
        "監視できる台数",
        "Terminals that can be monitored",
    ),
];

/// How sure a figure is.
const CERTAINTIES: &[(&str, &str, &str)] = &[
    ("official", "公式資料で確認", "official document"),
    ("secondary", "二次資料で確認", "secondary document"),
    ("assumed", "想定", "assumed"),
    ("given", "入力", "entered"),
];

/// What a sheet must say of an answer, piece by piece.
pub fn wanted(answer: &Value, told: Told) -> Vec<String> {
    let mut wanted = told.figures(answer);
    wanted.extend(told.checks(answer));
    wanted.extend(told.steps(answer));
    wanted.extend(told.hints(answer));
    wanted.extend(clauses(answer));
    wanted
}

/// A line may end anywhere.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

impl Told {
    fn word<'a>(self, words: &[(&str, &'a str, &'a str)], name: &str) -> &'a str {
        let found = words.iter().find(|(known, ..)| *known == name);
        found.map_or("?", |(_, ja, en)| if self.japanese { ja } else { en })
    }

    fn tax(self) -> &'static str {
        match (self.japanese, self.tax_included) {
            (true, false) => "税抜",
            (true, true) => "税込",
            (false, false) => "excl. tax",
            (false, true) => "incl. tax",
        }
    }

    fn yen(self, amount: &str) -> String {
        grouped(amount) + if self.japanese { "円" } else { " yen" }
    }

    fn months(self, count: u64) -> String {
        match (self.japanese, count) {
            (true, _) => format!("{count}か月"),
            (false, 1) => format!("{count} month"),
            (false, _) => format!("{count} months"),
        }
    }

    fn terminals(self, count: u64) -> String {
        let shown = grouped(&count.to_string());
        match (self.japanese, count) {
            (true, _) => format!("{shown}台"),
            (false, 1) => format!("{shown} terminal"),
            (false, _) => format!("{shown} terminals"),
        }
    }

    fn figures(self, answer: &Value) -> Vec<String> {
        let mut figures: Vec<String> = FIGURES
            .iter()
            .map(|(pointer, ..)| {
                let name = self.word(FIGURES, pointer).replace("{}", self.tax());
                format!("{name}{}", self.yen(text_at(answer, pointer)))
            })
            .collect();
        if !self.tax_included {
            let name = if self.japanese {
                "月額（税込）"
            } else {
                "Monthly fee (incl. tax)"
            };
            let monthly = self.yen(text_at(answer, "/cost/monthlyInclTax"));
            figures.push(format!("{name}{monthly}"));
        }
        let prepaid = self.yen(text_at(answer, "/net/prepaidInclTax"));
        figures.push(prepaid);
        let billed = |pointer: &str| answer.pointer(pointer).and_then(Value::as_u64).unwrap_or(0);
        let names = if self.japanese {
            ["料金のかかる台数", "料金のかかる月数"]
        } else {
            ["Terminals billed", "Months billed"]
        };
        let terminals = self.terminals(billed("/billedTerminals"));
        let months = self.months(billed("/billedMonths"));
        let both = names.into_iter().zip([terminals, months]);
        figures.extend(both.map(|(name, count)| format!("{name}{count}")));
        figures
    }

    /// A check that concerns the offer: its name, the offer's figure and the limit in one row.
    fn checks(self, answer: &Value) -> Vec<String> {
        let checks = answer["checks"].as_array().into_iter().flatten();
        let concern = checks.filter(|check| check["status"] != "notApplicable");
        concern
            .map(|check| {
                let rule = check["rule"].as_str().unwrap_or_default();
                let figure = |value: &Value| match (value.as_str(), value.as_u64()) {
                    (Some(amount), _) => self.yen(amount),
                    (None, Some(count)) if rule == "minTermMonths" => self.months(count),
                    (None, Some(count)) => self.terminals(count),
                    (None, None) => String::new(),
                };
                let name = self.word(CHECKS, rule);
                let [actual, limit] = ["actual", "limit"].map(|key| figure(&check[key]));
                format!("{name}{actual}{limit}")
            })
            .collect()
    }

    /// The result of each step, with how sure it is behind it.
    fn steps(self, answer: &Value) -> Vec<String> {
        let steps = answer["trace"].as_array().into_iter().flatten();
        steps
            .map(|step| {
                let value = match (step["value"].as_str(), step["value"].as_u64()) {
                    (Some(amount), _) => self.yen(amount),
                    (None, count) => self.months(count.unwrap_or_default()),
                };
                let certainty = step["certainty"].as_str().unwrap_or_default();
                value + self.word(CERTAINTIES, certainty)
            })
            .chain([text_at(answer, "/subsidy/rate").to_owned()])
            .collect()
    }

    fn hints(self, answer: &Value) -> Vec<String> {
        let hints = answer["hints"].as_array().into_iter().flatten();
        let amounts = hints.flat_map(|hint| ["amount", "netInclTax", "to"].map(|key| &hint[key]));
        let amounts = amounts.filter_map(Value::as_str);
        amounts.map(|amount| self.yen(amount)).collect()
    }
}

/// The names of what orders each step and each check, and of the edition.
fn clauses(answer: &Value) -> Vec<String> {
    let all = ["checks", "trace"].map(|list| answer[list].as_array());
    let sources = all.into_iter().flatten().flatten();
    let concern = sources.filter(|one| one["status"] != "notApplicable");
    let sources = concern.filter_map(|one| one["source"].as_str());
    let edition = answer["rulesEdition"].as_str();
    let named = sources.filter(|source| *source != "offer").chain(edition);
    named.map(str::to_owned).collect()
}

fn text_at<'a>(answer: &'a Value, pointer: &str) -> &'a str {
    answer
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or("?")
}

/// `1234567` as `1,234,567`.
fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
