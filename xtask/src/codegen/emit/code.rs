//! How is a value of the rules written as code? As the domain's value of the same meaning.

use anyhow::{bail, ensure, Context, Result};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, ToTokens};
use toml::value::Datetime;

use crate::codegen::model::frames::MonthsMax;
use crate::codegen::model::guide::{SmallRow, SmeRow};
use crate::codegen::model::record::{
    Figure, Figures, NoteId, Ratio, Record, SourceId, Stated, Yen,
};
use crate::codegen::model::standard::{RowFigure, SizeLimit};
use crate::codegen::model::{Rules, Words};
use crate::codegen::rust::number;

/// What can be written as code.
pub(super) trait Code {
    fn code(&self, at: &At<'_>) -> Result<TokenStream>;
}

/// Where a value stands, for what its figures say about themselves.
pub(super) struct At<'a> {
    pub rules: &'a Rules,
    pub clause: String,
    /// Whether what has a key in it is a clause of its own.
    has_parts: bool,
}

impl<'a> At<'a> {
    /// In a record that is one clause.
    pub(super) fn clause(rules: &'a Rules, clause: impl Into<String>) -> Self {
        Self {
            rules,
            clause: clause.into(),
            has_parts: false,
        }
    }

    /// In a programme, where each key is one.
    pub(super) fn programme(rules: &'a Rules, id: &str) -> Self {
        Self {
            has_parts: true,
            ..Self::clause(rules, id)
        }
    }

    /// At a key there.
    pub(super) fn key(&self, key: &str) -> Self {
        match self.has_parts {
            true => Self::clause(self.rules, format!("{}/{key}", self.clause)),
            false => Self::clause(self.rules, &self.clause),
        }
    }

    /// Each of a list, by its own clause.
    pub(super) fn list<T: Code>(
        rules: &'a Rules,
        all: &[T],
        clause: impl Fn(&T) -> String,
    ) -> Result<Vec<TokenStream>> {
        let code = |each: &T| each.code(&Self::clause(rules, clause(each)));
        all.iter().map(code).collect()
    }
}

impl<T: Code> Code for Figure<T> {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        rule(&self.value, &self.record, at)
    }
}

impl<T: Code> Code for Figures<T> {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        rule(&self.value, &self.record, at)
    }
}

/// A value with where it stands.
fn rule(value: &impl Code, record: &Record, at: &At<'_>) -> Result<TokenStream> {
    let (value, basis) = (value.code(at)?, record.code(at)?);
    Ok(quote! { Rule { value: #value, basis: #basis } })
}

impl<T: Code> Code for RowFigure<T> {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        let Self { row, figure } = self;
        let standard = &at.rules.standard;
        let known = standard.requirement.iter().any(|each| each.number == *row);
        ensure!(known, "the standard has no row {row}");
        figure.code(&At::clause(at.rules, format!("{}/{row}", standard.id)))
    }
}

impl Code for Record {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        let basis = basis(&self.valid_from, self.valid_until, &self.stated, at);
        basis.with_context(|| at.clause.clone())
    }
}

pub(super) fn basis(
    from: &Datetime,
    until: Option<Datetime>,
    stated: &Stated,
    at: &At<'_>,
) -> Result<TokenStream> {
    let clause = &at.clause;
    let (source, locator) = (stated.source.code(at)?, stated.locator.code(at)?);
    let (from, until) = (from.code(at)?, until.code(at)?);
    let checked = stated.checked_on.code(at)?;
    let certainty = stated.certainty.code(at)?;
    let (notes, also) = (stated.notes.code(at)?, stated.also.code(at)?);
    Ok(quote! {
        Basis {
            clause: #clause,
            source: #source,
            locator: #locator,
            valid_from: #from,
            valid_until: #until,
            checked_on: #checked,
            certainty: #certainty,
            notes: #notes,
            also: #also,
        }
    })
}

impl Code for SourceId {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        let known = at.rules.sources.contains_key(&self.0);
        ensure!(known, "no source {:?} in sources.toml", self.0);
        let name = constant("SOURCE", &self.0);
        Ok(quote! { &#name })
    }
}

impl Code for NoteId {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        let known = at.rules.notes.contains_key(&self.0);
        ensure!(known, "no note {:?} in notes.toml", self.0);
        Ok(constant("NOTE", &self.0).into_token_stream())
    }
}

impl Code for SmeRow {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        row("SME", &at.rules.applicants.sme, &self.0)
    }
}

impl Code for SmallRow {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        row("SMALL", &at.rules.applicants.small, &self.0)
    }
}

/// The row of that id, as the generated code names it.
fn row(list: &str, rows: &[SizeLimit], id: &str) -> Result<TokenStream> {
    let index = rows.iter().position(|row| row.id == id);
    let index = index.with_context(|| format!("applicants.toml has no row {id:?} in {list}"))?;
    let (list, index) = (format_ident!("{list}"), Literal::usize_unsuffixed(index));
    Ok(quote! { &#list[#index] })
}

impl<T: Code> Code for Vec<T> {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        let all = At::list(at.rules, self, |_| at.clause.clone())?;
        Ok(quote! { &[#(#all),*] })
    }
}

impl<T: Code> Code for Option<T> {
    fn code(&self, at: &At<'_>) -> Result<TokenStream> {
        let Some(value) = self else {
            return Ok(quote! { None });
        };
        let value = value.code(at)?;
        Ok(quote! { Some(#value) })
    }
}

impl Code for Datetime {
    fn code(&self, _: &At<'_>) -> Result<TokenStream> {
        let (Some(date), None) = (self.date, self.time) else {
            bail!("{self} is not a date alone");
        };
        let (year, month, day) = (number(date.year), number(date.month), number(date.day));
        Ok(quote! { Date::literal(#year, #month, #day) })
    }
}

/// What is the same wherever it stands.
macro_rules! plain {
    ($($kind:ty: $tokens:expr;)+) => {$(
        impl Code for $kind {
            fn code(&self, _: &At<'_>) -> Result<TokenStream> {
                let tokens: fn(&$kind) -> TokenStream = $tokens;
                Ok(tokens(self))
            }
        }
    )+};
}

plain! {
    Words: |Words { ja, en }| quote! { RuleText::new(#ja, #en) };
    Yen: |Yen(amount)| call("Yen", [*amount]);
    Ratio: |Ratio(parts)| call("Ratio", *parts);
    MonthsMax: |MonthsMax { months_max }| number(*months_max).into_token_stream();
    String: ToTokens::to_token_stream;
    bool: ToTokens::to_token_stream;
    u8: |value| number(*value).into_token_stream();
    u16: |value| number(*value).into_token_stream();
    u32: |value| number(*value).into_token_stream();
}

fn call<const N: usize>(kind: &str, numbers: [u32; N]) -> TokenStream {
    let (kind, numbers) = (format_ident!("{kind}"), numbers.map(number));
    quote! { #kind::new(#(#numbers),*) }
}

/// The name of a constant, such as `SOURCE_TAX_RATES`.
pub(super) fn constant(kind: &str, id: &str) -> Ident {
    format_ident!("{kind}_{}", id.replace('-', "_").to_uppercase())
}
