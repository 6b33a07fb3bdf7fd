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
    pub industry: Option<&'static Industry>,
    /// 常時使用する従業員.
    pub employees: Option<u64>,
    /// 資本金 in yen.
    pub capital_yen: Option<u64>,
    /// 端末数.
    pub terminals: Terminals,
    /// The service that the list names, as it stands there.
    pub offer: Option<String>,
}
