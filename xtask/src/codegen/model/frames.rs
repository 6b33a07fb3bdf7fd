//! What may stand in `rules/frames/*.toml`? The programmes that pay for another tool as well.

use std::path::Path;

use anyhow::{ensure, Result};
use serde::Deserialize;

use super::programme::{EligibleTax, Repeat, Rounding};
use super::record::{Figure, Figures, Rates, Ratio, Yen};
use super::{read, Words};

/// The frames beside the security programme, oldest first.
pub struct Frames {
    pub normal: Vec<NormalFrame>,
    pub invoice: Vec<InvoiceFrame>,
}

impl Frames {
    /// Reads every file of the folder; the name says which frame it holds.
    pub fn read(folder: &Path) -> Result<Self> {
        let (mut normal, mut invoice) = (Vec::new(), Vec::new());
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            if name.starts_with("it-normal-") {
                normal.push(read::<NormalFrame>(&path)?);
            } else {
                invoice.push(read::<InvoiceFrame>(&path)?);
            }
        }
        normal.sort_by_key(|frame| frame.fiscal_year);
        invoice.sort_by_key(|frame| frame.fiscal_year);
        let normal_years = normal.iter().map(|frame| frame.fiscal_year);
        ensure!(
            normal_years.eq(invoice.iter().map(|frame| frame.fiscal_year)),
            "each year of rules/frames has both frames"
        );
        Ok(Self { normal, invoice })
    }
}

/// 通常枠.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NormalFrame {
    pub id: String,
    pub fiscal_year: u32,
    pub title: Words,
    pub rate: Figure<Ratio>,
    pub low_wage_rate: Option<LowWageRate>,
    pub lower: Figures<LowerBand>,
    pub upper: Figures<UpperBand>,
    pub wage_plan: Option<WagePlan>,
    pub cloud: Figures<MonthsMax>,
    pub introduction: Option<Figure<Yen>>,
    pub service: Figures<MonthsMax>,
    pub rounding: Figure<Rounding>,
    pub tax: Figure<EligibleTax>,
    pub repeat: Figure<Repeat>,
}

#[derive(Deserialize)]
pub struct LowWageRate {
    pub condition: Words,
    #[serde(flatten)]
    pub rate: Figure<Ratio>,
}

#[derive(Deserialize)]
pub struct LowerBand {
    pub floor_yen: Yen,
    pub below_yen: Yen,
    pub processes_min: u32,
}

#[derive(Deserialize)]
pub struct UpperBand {
    pub floor_yen: Yen,
    pub cap_yen: Yen,
    pub processes_min: u32,
}

#[derive(Deserialize)]
pub struct WagePlan {
    pub asks: Words,
    pub missed: Words,
    pub exempt: Words,
    pub exempts_small: bool,
    #[serde(flatten)]
    pub from: Figure<Yen>,
}

#[derive(Deserialize)]
pub struct MonthsMax {
    pub months_max: u32,
}

/// インボイス枠.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvoiceFrame {
    pub id: String,
    pub fiscal_year: u32,
    pub title: Words,
    pub computed: Figure<bool>,
    pub slice: Slices,
    pub pc: Figures<Hardware>,
    pub register: Figures<Hardware>,
    pub cloud: Figures<MonthsMax>,
    pub introduction: Figure<Yen>,
    pub service: Figures<MonthsMax>,
    pub rounding: Figure<Rounding>,
    pub tax: Figure<EligibleTax>,
    pub repeat: Figure<Repeat>,
}

/// From the first yen on; the clause of each has its number.
#[derive(Deserialize)]
pub struct Slices(pub Vec<Figures<Slice>>);

#[derive(Deserialize)]
pub struct Slice {
    pub cap_yen: Yen,
    #[serde(flatten)]
    pub rates: Rates,
    pub functions_min: u32,
}

#[derive(Deserialize)]
pub struct Hardware {
    pub cap_yen: Yen,
    pub value: Ratio,
}
