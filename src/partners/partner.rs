//! What is known of one partner?

use crate::domain::{Industry, Terminals};

/// A row of the list in which nothing stands in the way of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// What it is called; empty where the list does not say.
    pub name: String,
    /// 法人番号, where the list says one and it is right.
    pub corporate_number: Option<u64>,
    /// 業種.
    pub said_industry: Option<SaidIndustry>,
    /// 常時使用する従業員.
    pub employees: Option<u64>,
    /// 資本金 in yen.
    pub capital_yen: Option<u64>,
    /// 端末数.
    pub terminals: Terminals,
    /// The service that the list names, as it stands there.
    pub offer: Option<String>,
}

impl Partner {
    /// Its industry in the guide, where the list says which one it is.
    pub fn industry(&self) -> Option<&'static Industry> {
        match self.said_industry {
            Some(SaidIndustry::One(industry)) => Some(industry),
            Some(SaidIndustry::Several(_)) | None => None,
        }
    }
}

/// What a list says of the industry of a partner.
#[derive(Clone, Debug, PartialEq)]
pub enum SaidIndustry {
    /// It is this one.
    One(&'static Industry),
    /// It is one of several, and the company is of one size in each.
    Several(Box<Industries>),
}

/// Industries under one name.
#[derive(Clone, Debug, PartialEq)]
pub struct Industries {
    /// The name, as it stands in the list.
    pub name: String,
    /// What it may mean.
    pub meant: Vec<&'static Industry>,
}
