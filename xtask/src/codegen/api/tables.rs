//! What do the tables of the documentation say? Each stands between `<!-- api:NAME -->` and
//! `<!-- /api -->` and is written in the language of its page.

use anyhow::{bail, Context, Result};

use super::super::digits::grouped;
use super::data::way_name;
use super::model::{pick, Api, Variable};
use super::option::{Choice, Kind};

const OPEN: &str = "<!-- api:";
const CLOSE: &str = "<!-- /api -->";

/// The page with every table as `embed/api.toml` has it.
pub fn fill(page: &str, api: &Api, language: &str) -> Result<String> {
    let tables = Tables { api, language };
    let mut out = String::new();
    let mut rest = page;
    while let Some((before, marked)) = rest.split_once(OPEN) {
        let (name, after) = marked.split_once(" -->").context("an unfinished mark")?;
        let (_, after) = after.split_once(CLOSE).context("a table without its end")?;
        let table = tables.named(name)?;
        out.push_str(&format!("{before}{OPEN}{name} -->\n{table}{CLOSE}"));
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

struct Tables<'a> {
    api: &'a Api,
    language: &'a str,
}

type Rows = Vec<Vec<String>>;

impl Tables<'_> {
    fn named(&self, name: &str) -> Result<String> {
        let (head, rows): (&[&str], Rows) = match name {
            "attributes" => (
                &["attribute", "values", "unset", "ways", "meaning"],
                self.attributes()?,
            ),
            "values" => (&["attribute", "values", "meaning"], self.values()),
            "properties" => (&["property", "type", "meaning"], self.properties()),
            "links" => (&["attribute", "link"], self.links()),
            "events" => (&["event", "detail", "meaning"], self.events()),
            "errors" => (&["code", "meaning"], self.errors()),
            "warnings" => (&["says", "level", "meaning"], self.warnings()),
            "slots" => (&["slot", "meaning"], self.slots()?),
            "parts" => (&["part", "meaning"], self.parts()),
            "variables" => (&["variable", "light", "dark", "meaning"], self.variables()?),
            "pairs" => (&["text", "ground", "least"], self.pairs()),
            _ => bail!("there is no table {name:?}"),
        };
        self.write(head, &rows)
    }

    fn write(&self, head: &[&str], rows: &Rows) -> Result<String> {
        let titles: Result<Vec<&str>> = head.iter().map(|word| self.word(word)).collect();
        let mut out = format!(
            "| {} |\n|{}\n",
            titles?.join(" | "),
            "---|".repeat(head.len())
        );
        for row in rows {
            out.push_str(&format!("| {} |\n", row.join(" | ")));
        }
        Ok(out)
    }

    fn word(&self, name: &str) -> Result<&str> {
        self.api.word(name, self.language)
    }

    fn say(&self, ja: &str, en: &str) -> String {
        pick(self.language, ja, en).to_owned()
    }

    fn attributes(&self) -> Result<Rows> {
        let row = |option: &Choice| {
            let ways: Result<Vec<&str>> = option
                .ways
                .iter()
                .map(|way| self.word(way_name(*way)))
                .collect();
            Ok(vec![
                code(&option.name),
                self.allowed(option)?,
                self.unset(option),
                ways?.join(", "),
                self.say(&option.ja, &option.en),
            ])
        };
        self.api.options.iter().map(row).collect()
    }

    fn allowed(&self, option: &Choice) -> Result<String> {
        Ok(match option.kind {
            Kind::Word | Kind::Words => {
                let each = option.values.iter().map(|value| code(&value.name));
                each.collect::<Vec<_>>().join(", ")
            }
            Kind::Number => self
                .word("a_number")?
                .replace("{least}", &bound(option.least))
                .replace("{most}", &bound(option.most)),
            Kind::Text => self.word("a_text")?.to_owned(),
            Kind::Address => self.word("an_address")?.to_owned(),
            Kind::Offer => self.word("an_offer")?.to_owned(),
            Kind::Flag => self.word("a_flag")?.to_owned(),
        })
    }

    fn unset(&self, option: &Choice) -> String {
        let words = option.unset.as_ref();
        let default = option.default.as_deref().map(code);
        let words = words.map(|words| self.say(&words.ja, &words.en));
        default.or(words).unwrap_or_default()
    }

    fn values(&self) -> Rows {
        let rows = self.api.options.iter().flat_map(|option| {
            let each = option.values.iter();
            each.map(|value| {
                vec![
                    code(&option.name),
                    code(&value.name),
                    self.say(&value.ja, &value.en),
                ]
            })
        });
        rows.collect()
    }

    fn properties(&self) -> Rows {
        let each = self.api.properties.iter().map(|one| {
            vec![
                code(&one.name),
                code(&one.kind.replace('|', "\\|")),
                self.say(&one.ja, &one.en),
            ]
        });
        each.collect()
    }

    fn links(&self) -> Rows {
        let options = self.api.options.iter().filter(|option| option.link);
        options
            .map(|option| {
                vec![
                    code(&option.name),
                    code(&format!("otasuke-{}", option.name)),
                ]
            })
            .collect()
    }

    fn events(&self) -> Rows {
        let each = self.api.events.iter().map(|event| {
            let fields = event.fields.iter().map(|(name, _)| code(name));
            vec![
                code(&event.name),
                fields.collect::<Vec<_>>().join(", "),
                self.say(&event.ja, &event.en),
            ]
        });
        each.collect()
    }

    fn errors(&self) -> Rows {
        let each = self.api.errors.iter();
        each.map(|one| vec![code(&one.code), self.say(&one.ja, &one.en)])
            .collect()
    }

    fn warnings(&self) -> Rows {
        let each = self.api.warnings.iter().map(|one| {
            vec![
                code(&one.says),
                code(&format!("console.{}", one.level)),
                self.say(&one.ja, &one.en),
            ]
        });
        each.collect()
    }

    fn slots(&self) -> Result<Rows> {
        let unnamed = self.word("default_slot")?;
        let name = |name: &str| match name {
            "" => unnamed.to_owned(),
            name => code(name),
        };
        let each = self.api.slots.iter();
        Ok(each
            .map(|one| vec![name(&one.name), self.say(&one.ja, &one.en)])
            .collect())
    }

    fn parts(&self) -> Rows {
        let each = self.api.parts.iter();
        each.map(|one| vec![code(&one.name), self.say(&one.ja, &one.en)])
            .collect()
    }

    fn variables(&self) -> Result<Rows> {
        let row = |one: &Variable| {
            let dark = match &one.dark {
                Some(dark) => code(dark),
                None => self.word("same")?.to_owned(),
            };
            Ok(vec![
                code(&format!("--otasuke-{}", one.name)),
                code(&one.light),
                dark,
                self.say(&one.ja, &one.en),
            ])
        };
        self.api.variables.iter().map(row).collect()
    }

    fn pairs(&self) -> Rows {
        let name = |name: &str| code(&format!("--otasuke-{name}"));
        let each = self.api.pairs.iter();
        each.map(|pair| {
            vec![
                name(&pair.text),
                name(&pair.on),
                format!("{} : 1", pair.contrast()),
            ]
        })
        .collect()
    }
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn bound(number: Option<u32>) -> String {
    grouped(number.unwrap_or_default().into(), ',')
}
