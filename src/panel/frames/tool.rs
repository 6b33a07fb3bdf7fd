//! Which tool is introduced as well? Its questions, and the plan that the answers make.

use crate::domain::{FrameYear, Functions, Months, Processes, Quoted, ToolPlan, Yen, YenPerMonth};
use crate::draft::number_text::Unit;
use crate::panel::act::{Act, How};
use crate::panel::entry::{Asked, Entry};
use crate::panel::field::{check_field, number_field, select_field, Item};
use crate::panel::node::{element, Node};
use crate::panel::source::source;
use crate::screen::say::frames;
use crate::screen::Words;

/// The answers as they are being typed.
#[derive(Debug)]
pub(super) struct Tool {
    entries: [Entry; FIELDS.len()],
    processes: u32,
    functions: u32,
    low_wages: bool,
}

/// A number field: its part of the panel and what it counts.
const FIELDS: [(&str, Unit); 6] = [
    ("software", Unit::Yen),
    ("cloud", Unit::Yen),
    ("cloud_months", Unit::Months),
    ("introduction", Unit::Yen),
    ("pc", Unit::Yen),
    ("register", Unit::Yen),
];

/// The most processes that the list offers; no band asks for more.
const PROCESSES_SHOWN: u32 = 9;

impl Default for Tool {
    /// An example, so that a first look shows a comparison.
    fn default() -> Self {
        let entries = ["1,200,000", "", "12", "300,000", "", ""].map(Entry::holding);
        Self {
            entries,
            processes: 2,
            functions: 0,
            low_wages: false,
        }
    }
}

impl Tool {
    pub(super) fn act(&mut self, act: &Act<'_>) {
        let number = || act.value.parse().unwrap_or_default();
        match act.part() {
            "processes" => self.processes = number(),
            "functions" => self.functions = number(),
            "low_wages" => self.low_wages = act.how == How::On,
            part => {
                let fields = self.entries.iter_mut().zip(FIELDS);
                for (entry, (_, unit)) in fields.filter(|(_, (name, _))| *name == part) {
                    entry.act(act, unit);
                }
            }
        }
    }

    /// The plan, where every field can be read. An amount may stay empty.
    pub(super) fn plan(&self) -> Option<ToolPlan> {
        let mut numbers = [0; FIELDS.len()];
        for ((number, entry), (_, unit)) in numbers.iter_mut().zip(&self.entries).zip(FIELDS) {
            *number = entry.read(&asked(unit)).ok()?.unwrap_or_default();
        }
        let [software, cloud, cloud_months, introduction, pc, register] = numbers;
        Some(ToolPlan {
            software: Yen::new(software),
            cloud_monthly: YenPerMonth::new(Yen::new(cloud)),
            cloud_months: Months::new(cloud_months.try_into().ok()?)?,
            introduction: Yen::new(introduction),
            pc: Yen::new(pc),
            register: Yen::new(register),
            processes: Processes::new(self.processes)?,
            functions: Functions::new(self.functions)?,
            low_wages: self.low_wages,
        })
    }

    /// The questions; that about wages only where the year asks it.
    pub(super) fn fields(&self, words: Words, year: &'static FrameYear) -> Vec<Node> {
        let labels = [
            (frames::software(words), ""),
            (frames::cloud(words), ""),
            (frames::cloud_months(words), ""),
            (
                frames::introduction(words),
                frames::introduction_support(words),
            ),
            (frames::pc(words), frames::hardware_support(words)),
            (frames::register(words), frames::hardware_support(words)),
        ];
        let fields = FIELDS.iter().zip(&self.entries).zip(labels);
        let number = |((&(part, unit), entry), label)| {
            let (id, name) = (format!("frames-{part}"), format!("frames.{part}"));
            number_field(words, (&id, &name), label, entry, &asked(unit))
        };
        let list = |part, label, most, chosen: u32| {
            let (id, name) = (format!("frames-{part}"), format!("frames.{part}"));
            let counts: Vec<String> = (0..=most).map(|count: u32| count.to_string()).collect();
            let items: Vec<Item<'_>> = counts
                .iter()
                .map(|count| (count.as_str(), count.as_str()))
                .collect();
            select_field((&id, &name), label, &items, &chosen.to_string())
        };
        let grid = element("div", "oc-fields").with_all(fields.map(number));
        let grid = grid.with(list(
            "processes",
            frames::processes(words),
            PROCESSES_SHOWN,
            self.processes,
        ));
        let grid = grid.with(list(
            "functions",
            frames::functions(words),
            Functions::MAX,
            self.functions,
        ));
        let mut nodes = vec![grid];
        if let Some(low) = &year.normal.low_wage_rate {
            let label = frames::low_wages(words, words.rule(low.condition));
            nodes.push(check_field("frames.low_wages", "", &label, self.low_wages));
            nodes.push(source(words, &low.rate.basis));
        }
        nodes
    }
}

fn asked(unit: Unit) -> Asked {
    let range = match unit {
        Unit::Months => u64::from(*Months::RANGE.start())..=u64::from(*Months::RANGE.end()),
        Unit::Yen | Unit::Terminals | Unit::People => 0..=Yen::<Quoted>::FEE_MAX,
    };
    Asked {
        unit,
        range,
        optional: unit == Unit::Yen,
    }
}
