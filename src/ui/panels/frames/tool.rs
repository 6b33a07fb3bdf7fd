//! Which tool is introduced as well? Its questions, and the plan that the answers make.

use yew::prelude::*;

use super::Msg;
use crate::domain::{
    FrameYear, Functions, Months, Processes, Quoted, TaxBasis, ToolPlan, Yen, YenPerMonth,
};
use crate::draft::number_text::{Per, Price, Unit};
use crate::screen::say::frames;
use crate::screen::Words;
use crate::ui::components::{source, CheckField, Item, SelectField};
use crate::ui::panels::entry::{entry_field, Asked, Entry};

/// A number that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// ソフトウェア購入費.
    Software,
    /// クラウド利用費 for each month.
    Cloud,
    /// For how many months the cloud is contracted.
    CloudMonths,
    /// 導入関連費.
    Introduction,
    /// PC・タブレット等.
    Pc,
    /// レジ・券売機等.
    Register,
}

impl Field {
    const ALL: [Self; 6] = [
        Self::Software,
        Self::Cloud,
        Self::CloudMonths,
        Self::Introduction,
        Self::Pc,
        Self::Register,
    ];

    const fn id(self) -> &'static str {
        match self {
            Self::Software => "frames-software",
            Self::Cloud => "frames-cloud",
            Self::CloudMonths => "frames-cloud_months",
            Self::Introduction => "frames-introduction",
            Self::Pc => "frames-pc",
            Self::Register => "frames-register",
        }
    }

    /// What it is called, and what is to be known of it.
    fn label(self, words: Words) -> (&'static str, &'static str) {
        match self {
            Self::Software => (frames::software(words), ""),
            Self::Cloud => (frames::cloud(words), ""),
            Self::CloudMonths => (frames::cloud_months(words), ""),
            Self::Introduction => (
                frames::introduction(words),
                frames::introduction_support(words),
            ),
            Self::Pc => (frames::pc(words), frames::hardware_support(words)),
            Self::Register => (frames::register(words), frames::hardware_support(words)),
        }
    }

    /// What is accepted. An amount may stay empty.
    fn asked(self) -> Asked {
        match self {
            Self::CloudMonths => Asked {
                unit: Unit::Months,
                range: u64::from(*Months::RANGE.start())..=u64::from(*Months::RANGE.end()),
                optional: false,
            },
            Self::Cloud => fee(Per::Month),
            Self::Software | Self::Introduction | Self::Pc | Self::Register => fee(Per::Once),
        }
    }
}

const fn fee(per: Per) -> Asked {
    let tax = Some(TaxBasis::Excluded);
    Asked {
        unit: Unit::Yen(Price { tax, per }),
        range: 0..=Yen::<Quoted>::FEE_MAX,
        optional: true,
    }
}

/// The most processes that the list offers; no band asks for more.
const PROCESSES_SHOWN: u32 = 9;

/// The answers as they are being typed.
#[derive(Debug)]
pub(super) struct Tool {
    entries: [Entry; Field::ALL.len()],
    processes: Processes,
    functions: Functions,
    low_wages: bool,
}

impl Default for Tool {
    /// An example, so that a first look shows a comparison.
    fn default() -> Self {
        Self {
            entries: ["1,200,000", "", "12", "300,000", "", ""].map(Entry::holding),
            processes: Processes::new(2).unwrap_or_default(),
            functions: Functions::default(),
            low_wages: false,
        }
    }
}

impl Tool {
    pub(super) fn update(&mut self, msg: Msg) {
        match msg {
            Msg::Entry(field, msg) => {
                let mut fields = self.entries.iter_mut().zip(Field::ALL);
                if let Some((entry, _)) = fields.find(|(_, one)| *one == field) {
                    entry.update(msg, field.asked().unit);
                }
            }
            Msg::Processes(processes) => self.processes = processes,
            Msg::Functions(functions) => self.functions = functions,
            Msg::LowWages(low_wages) => self.low_wages = low_wages,
        }
    }

    /// The plan, where every field can be read.
    pub(super) fn plan(&self) -> Option<ToolPlan> {
        let mut numbers = [0; Field::ALL.len()];
        for ((number, entry), field) in numbers.iter_mut().zip(&self.entries).zip(Field::ALL) {
            *number = entry.read(&field.asked()).ok()?.unwrap_or_default();
        }
        let [software, cloud, cloud_months, introduction, pc, register] = numbers;
        Some(ToolPlan {
            software: Yen::new(software),
            cloud_monthly: YenPerMonth::new(Yen::new(cloud)),
            cloud_months: Months::new(cloud_months.try_into().ok()?)?,
            introduction: Yen::new(introduction),
            pc: Yen::new(pc),
            register: Yen::new(register),
            processes: self.processes,
            functions: self.functions,
            low_wages: self.low_wages,
        })
    }
}

/// The questions; that about wages only where the year asks it.
pub(super) fn questions(
    tool: &Tool,
    words: Words,
    year: &'static FrameYear,
    on: &Callback<Msg>,
) -> Html {
    html! {
        <>
            <div class="oc-fields">
                for (field, entry) in Field::ALL.into_iter().zip(&tool.entries) {
                    { number(words, field, entry, on) }
                }
                <SelectField
                    id="oc-frames-processes"
                    label={frames::processes(words)}
                    items={counts(PROCESSES_SHOWN, Processes::new, tool.processes, Msg::Processes, on)}
                />
                <SelectField
                    id="oc-frames-functions"
                    label={frames::functions(words)}
                    items={counts(Functions::MAX, Functions::new, tool.functions, Msg::Functions, on)}
                />
            </div>
            if let Some(low) = &year.normal.low_wage_rate {
                <CheckField
                    id="oc-frames-low-wages"
                    label={frames::low_wages(words, words.rule(low.condition))}
                    checked={tool.low_wages}
                    onchange={on.reform(Msg::LowWages)}
                />
                { source(words, &low.rate.basis) }
            }
        </>
    }
}

fn number(words: Words, field: Field, entry: &Entry, on: &Callback<Msg>) -> Html {
    let on = on.reform(move |msg| Msg::Entry(field, msg));
    let label = field.label(words);
    entry_field(words, field.id(), label, entry, &field.asked(), &on)
}

/// Every count up to `most`, to choose from.
fn counts<T: Copy + PartialEq + 'static>(
    most: u32,
    count: fn(u32) -> Option<T>,
    chosen: T,
    msg: fn(T) -> Msg,
    on: &Callback<Msg>,
) -> Vec<Item> {
    let item = |number: u32| {
        let count = count(number)?;
        let shown = AttrValue::from(number.to_string());
        Some(Item {
            value: shown.clone(),
            label: shown,
            explanation: None,
            chosen: count == chosen,
            onchoose: on.reform(move |()| msg(count)),
        })
    };
    (0..=most).filter_map(item).collect()
}
