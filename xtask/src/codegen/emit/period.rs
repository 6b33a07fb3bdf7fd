//! How is the period of a programme written as code? Each of its days with where it stands.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::basis::{basis, date, rule, words};
use crate::codegen::model::{Programme, Round, RoundDay, Rules, StatedDay};
use crate::codegen::rust::{number, option};

/// 公募期間.
pub(super) fn period(rules: &Rules, programme: &Programme) -> Result<TokenStream> {
    let clause = format!("{}/period", programme.id);
    let period = &programme.period;
    let opens = from(rules, &clause, &period.opens)?;
    let rounds = period.round.iter().map(|each| round(rules, &clause, each));
    let rounds: Vec<_> = rounds.collect::<Result<_>>()?;
    let closes = period.closes.as_ref();
    let closes = option(closes.map(|day| from(rules, &clause, day)).transpose()?);
    Ok(quote! { Period { opens: #opens, rounds: &[#(#rounds),*], closes: #closes } })
}

fn from(rules: &Rules, clause: &str, day: &StatedDay) -> Result<TokenStream> {
    let record = day.stated.record(day.from);
    rule(rules, clause, date(&day.from)?, &record)
}

fn round(rules: &Rules, clause: &str, round: &Round) -> Result<TokenStream> {
    let (name, deadline) = (words(&round.name), date(&round.deadline)?);
    let hour = option(round.hour.map(number));
    let decision = option(round.decision.as_ref().map(round_day).transpose()?);
    let report_by = option(round.report_by.as_ref().map(round_day).transpose()?);
    let basis = basis(rules, clause, &round.stated.record(round.deadline))?;
    Ok(quote! {
        Round {
            name: #name,
            deadline: #deadline,
            hour: #hour,
            decision: #decision,
            report_by: #report_by,
            basis: #basis,
        }
    })
}

fn round_day(RoundDay { day, planned }: &RoundDay) -> Result<TokenStream> {
    let day = date(day)?;
    Ok(quote! { RoundDay { day: #day, planned: #planned } })
}
