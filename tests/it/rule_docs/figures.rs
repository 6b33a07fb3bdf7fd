//! Which figures do the files of the rules hold, and which facts in words alone?

use toml::{Table, Value};

use crate::repository::{files_in, read};
use crate::rule_data::records::{records, Record};

/// The files in the order of the page.
const ORDER: [&str; 9] = [
    "programmes/",
    "frames/",
    "standard",
    "tax",
    "applicants",
    "guide",
    "steps",
    "edition",
    "checklist",
];
/// They hold no rule.
const NO_RULES: [&str; 2] = ["rules/notes.toml", "rules/sources.toml"];

/// The keys of a record that are figures; all others name it, say it in words or say where it stands.
const FIGURES: [&str; 22] = [
    "value",
    "sme",
    "small",
    "floor_yen",
    "below_yen",
    "cap_yen",
    "processes_min",
    "functions_min",
    "exempts_small",
    "months_max",
    "initial_fee",
    "capital_counts",
    "may_be_small",
    "effect",
    "capital_yen_max",
    "employees_max",
    "from",
    "deadline",
    "hour",
    "decision",
    "report_by",
    "lead_days",
];

/// A file of rules.
pub struct File {
    pub path: String,
    /// Whether no sum is shown of it, as its figures are not sure enough.
    pub not_computed: bool,
    pub figures: Vec<Figure>,
    /// Facts in words: what each is called, and its record.
    pub words: Vec<(String, Table)>,
}

/// Where a figure stands.
pub struct Place {
    /// `rules/programmes/it-security-2026.toml`.
    pub file: String,
    /// `period round 4`.
    pub record: String,
    /// `deadline`.
    pub key: String,
}

/// A figure as its file has it.
pub struct Figure {
    pub place: Place,
    /// What its record is called.
    pub record_name: String,
    pub value: Value,
    /// Its record: unit, source and all.
    pub fields: Table,
}

impl Figure {
    pub fn name(&self) -> String {
        let key = match self.place.key.as_str() {
            "value" => "",
            key => key,
        };
        format!("{} {key}", self.record_name).trim().to_owned()
    }
}

/// Every file that holds rules.
pub fn files() -> Vec<File> {
    let mut paths = files_in("rules/", ".toml");
    paths.retain(|path| !NO_RULES.contains(&path.as_str()));
    let place = |path: &String| {
        let mut order = ORDER.iter();
        let place = order.position(|name| path.starts_with(&format!("rules/{name}")));
        place.unwrap_or_else(|| panic!("{path} has no place in docs/rules.md: add it to ORDER"))
    };
    paths.sort_by_key(|path| (place(path), path.clone()));
    let all = records();
    paths.iter().map(|path| file(path, &all)).collect()
}

fn file(path: &str, all: &[Record]) -> File {
    let whole: Table = read(path).parse().unwrap();
    let mut rows: Vec<(String, Table)> = Vec::new();
    for record in all {
        if let Some((file, at)) = record.at.split_once(' ') {
            if file == path {
                rows.push((at.to_owned(), record.fields.clone()));
            }
        }
    }
    rows.extend(sizes(path, &whole));
    rows.extend(edition(path, &whole));
    rows.sort_by_cached_key(|(at, _)| line(path, &whole, at));
    let (mut figures, mut words) = (Vec::new(), Vec::new());
    for (at, fields) in rows {
        let name = name(&whole, &at);
        let found: Vec<&str> = FIGURES
            .into_iter()
            .filter(|key| fields.contains_key(*key))
            .collect();
        if found.is_empty() {
            words.push((name.clone(), fields.clone()));
        }
        figures.extend(found.into_iter().map(|key| Figure {
            place: Place {
                file: path.to_owned(),
                record: at.clone(),
                key: key.to_owned(),
            },
            record_name: name.clone(),
            value: fields[key].clone(),
            fields: fields.clone(),
        }));
    }
    let computed = whole.get("computed").map(|record| &record["value"]);
    File {
        path: path.to_owned(),
        not_computed: computed == Some(&Value::Boolean(false)),
        figures,
        words,
    }
}

/// The rows of the applicants stand under one record: each gets what that says.
fn sizes(path: &str, whole: &Table) -> Vec<(String, Table)> {
    if path != "rules/applicants.toml" {
        return Vec::new();
    }
    let row = |list: &str, index: usize, row: &Value| {
        let mut fields = whole.clone();
        fields.extend(row.as_table().unwrap().clone());
        fields.remove("sme");
        fields.remove("small");
        (format!("{list} {index}"), fields)
    };
    let rows = |list: &'static str| {
        let rows = whole[list].as_array().unwrap().iter().enumerate();
        rows.map(move |(index, each)| row(list, index, each))
    };
    rows("sme").chain(rows("small")).collect()
}

/// The one figure that is our own choice, and of no document.
fn edition(path: &str, whole: &Table) -> Option<(String, Table)> {
    let days = whole
        .get("stale_after_days")
        .filter(|_| path == "rules/edition.toml")?;
    let unit = Value::String("days".to_owned());
    let fields = [
        ("value".to_owned(), days.clone()),
        ("unit".to_owned(), unit),
    ];
    Some(("stale_after_days".to_owned(), Table::from_iter(fields)))
}

/// On which line of its file a record begins.
fn line(path: &str, whole: &Table, at: &str) -> usize {
    let parts: Vec<&str> = at.split(' ').collect();
    let header = |end: usize| {
        let keys = parts[..=end]
            .iter()
            .filter(|part| part.parse::<usize>().is_err());
        keys.copied().collect::<Vec<_>>().join(".")
    };
    let text = read(path);
    let mut from = 0;
    let mut value = &Value::Table(whole.clone());
    for (index, part) in parts.iter().enumerate() {
        let next = part
            .parse::<usize>()
            .map_or_else(|_| &value[*part], |number| &value[number]);
        let nth = part.parse::<usize>().ok();
        let mark = if nth.is_some() || next.is_array() {
            format!("[[{}]]", header(index))
        } else {
            format!("[{}]", header(index))
        };
        let lines = text.lines().enumerate().skip(from);
        let mut found = lines.filter(|(_, line)| *line == mark);
        from = found.nth(nth.unwrap_or(0)).map_or(from, |(line, _)| line);
        value = next;
    }
    from
}

/// What a record is called: its keys, and what names an element of a list.
fn name(whole: &Table, at: &str) -> String {
    let mut value = Value::Table(whole.clone());
    let mut names = Vec::new();
    for part in at.split(' ') {
        value = match part.parse::<usize>() {
            Ok(index) => value[index].clone(),
            Err(_) => value[part].clone(),
        };
        names.push(match part.parse::<usize>() {
            Ok(index) => element(&value).unwrap_or_else(|| (index + 1).to_string()),
            Err(_) => part.to_owned(),
        });
    }
    names.join(" ")
}

fn element(value: &Value) -> Option<String> {
    let text = |key: &str| value.get(key)?.as_str().map(str::to_owned);
    let words = |key: &str| value.get(key)?.get("en")?.as_str().map(str::to_owned);
    let number = || Some(value.get("number")?.to_string());
    let named = text("id").or_else(|| text("name")).or_else(number);
    named
        .or_else(|| words("name"))
        .or_else(|| text("programme"))
        .or_else(|| words("title"))
}
