//! How is a check written? Its figures as far as it has any.

use serde::Serialize;

use super::amount::{Amount, Margin};
use super::clause;
use crate::domain::{Check, Figures, Named};

#[derive(Serialize)]
pub(super) struct CheckJson {
    rule: &'static str,
    status: &'static str,
    #[serde(flatten)]
    figures: FiguresJson,
    source: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum FiguresJson {
    None {},
    Price {
        actual: Amount,
    },
    PriceLimit {
        actual: Amount,
        limit: Amount,
        margin: Margin,
    },
    CountLimit {
        actual: u32,
        limit: u32,
        margin: i64,
    },
}

impl CheckJson {
    pub(super) fn of(check: &Check) -> Self {
        let figures = match check.figures {
            Figures::None => FiguresJson::None {},
            Figures::Price(actual) => FiguresJson::Price {
                actual: actual.into(),
            },
            Figures::PriceLimit { actual, limit } => FiguresJson::PriceLimit {
                margin: Margin {
                    actual: actual.to_u64(),
                    limit: limit.to_u64(),
                },
                actual: actual.into(),
                limit: limit.into(),
            },
            Figures::CountLimit { actual, limit } => FiguresJson::CountLimit {
                actual,
                limit,
                margin: i64::from(limit).saturating_sub(i64::from(actual)),
            },
        };
        let (rule, status) = (check.rule.name(), check.status.name());
        Self {
            rule,
            status,
            figures,
            source: clause(check.basis),
        }
    }
}
