//! How does a figure move by one step, and how is it written?

use otasuke_calculator::domain::{
    Class2Price, CombinedLimit, Date, EligibleTax, ExclusionEffect, Ratio, Repeat, RoundDay,
    Rounding, SizeLimit, Yen,
};

/// The figure of a rule.
pub trait Value {
    /// As the page and, read by [`written`], the file of the rules write it.
    fn written(&self) -> String;
    /// Moves it to the next valid value, up or down; false where the rules know no other.
    fn step(&mut self, up: bool) -> bool;
}

/// A value of the file, as the page writes it.
pub fn written(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Integer(number) => grouped(u64::try_from(*number).unwrap()),
        toml::Value::Array(parts) => {
            let parts: Vec<String> = parts.iter().map(written).collect();
            parts.join("/")
        }
        toml::Value::Table(fields) => {
            let planned = fields["planned"].as_bool().unwrap();
            planned_day(&fields["day"].to_string(), planned)
        }
        other => other.to_string(),
    }
}

/// `1,000,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).unwrap())
        .collect();
    groups.join(",")
}

fn planned_day(day: &str, planned: bool) -> String {
    format!("{day}{}", if planned { " (planned)" } else { "" })
}

macro_rules! counts {
    ($($count:ty),*) => {$(
        impl Value for $count {
            fn written(&self) -> String {
                grouped(u64::from(*self))
            }
            fn step(&mut self, up: bool) -> bool {
                *self = if up { *self + 1 } else { *self - 1 };
                true
            }
        }
    )*};
}
counts!(u8, u16, u32);

/// Ten yen: a limit with tax is a whole number of yen only so.
impl<B: Copy> Value for Yen<B> {
    fn written(&self) -> String {
        grouped(self.to_u64())
    }
    fn step(&mut self, up: bool) -> bool {
        let yen = self.to_u64();
        *self = Self::new(if up { yen + 10 } else { yen - 10 });
        true
    }
}

impl Value for Ratio {
    fn written(&self) -> String {
        format!("{}/{}", self.numerator(), self.denominator())
    }
    /// 1/2 to 2/3, or to 1/3.
    fn step(&mut self, up: bool) -> bool {
        *self = Self::new(self.numerator() + u32::from(up), self.denominator() + 1);
        true
    }
}

impl Value for Date {
    fn written(&self) -> String {
        self.to_string()
    }
    fn step(&mut self, up: bool) -> bool {
        let (year, month, day) = (self.year(), self.month(), self.day());
        let next = Self::new(year, month, day + 1)
            .or(Self::new(year, month + 1, 1))
            .or(Self::new(year + 1, 1, 1));
        *self = if up { next } else { self.days_before(1) }.unwrap();
        true
    }
}

impl Value for RoundDay {
    fn written(&self) -> String {
        planned_day(&self.day.to_string(), self.planned)
    }
    fn step(&mut self, up: bool) -> bool {
        self.day.step(up)
    }
}

impl Value for bool {
    fn written(&self) -> String {
        self.to_string()
    }
    fn step(&mut self, _: bool) -> bool {
        *self = !*self;
        true
    }
}

impl Value for Repeat {
    fn written(&self) -> String {
        format!("{self:?}").to_lowercase()
    }
    fn step(&mut self, _: bool) -> bool {
        *self = match self {
            Self::Ineligible => Self::Unclear,
            Self::Unclear => Self::Ineligible,
        };
        true
    }
}

impl Value for ExclusionEffect {
    fn written(&self) -> String {
        let name = match self {
            Self::DeemedLarge => "deemedLarge",
            Self::Excluded => "excluded",
            Self::OneApplication => "oneApplication",
        };
        name.to_owned()
    }
    fn step(&mut self, _: bool) -> bool {
        *self = match self {
            Self::DeemedLarge | Self::Excluded => Self::OneApplication,
            Self::OneApplication => Self::Excluded,
        };
        true
    }
}

/// A row of a table of sizes, by the ids of the file.
pub struct Row<'a> {
    pub row: &'a mut &'static SizeLimit,
    pub rows: &'static [SizeLimit],
    pub ids: Vec<String>,
}

impl Row<'_> {
    fn place(&self) -> usize {
        let mut rows = self.rows.iter();
        rows.position(|row| row == *self.row).unwrap()
    }
}

impl Value for Row<'_> {
    fn written(&self) -> String {
        self.ids[self.place()].clone()
    }
    fn step(&mut self, up: bool) -> bool {
        let others = self.rows.len() - 1;
        let by = if up { 1 } else { others };
        *self.row = &self.rows[(self.place() + by) % self.rows.len()];
        true
    }
}

macro_rules! only {
    ($($choice:ty: $word:literal),*) => {$(
        impl Value for $choice {
            fn written(&self) -> String {
                $word.to_owned()
            }
            fn step(&mut self, _: bool) -> bool {
                false
            }
        }
    )*};
}
only!(Rounding: "down", EligibleTax: "excluded", CombinedLimit: "sum", Class2Price: "reasonable");

/// Whether the initial fee is part of the eligible cost: the calculation knows that it is not.
pub struct NoInitialFee;
only!(NoInitialFee: "false");
