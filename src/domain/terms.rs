//! Which words of the programme do rules and requests share?

use strum::{IntoStaticStr, VariantArray};

/// The size of the company that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum Applicant {
    /// 中小企業.
    Sme,
    /// 小規模事業者.
    Small,
    /// Not eligible by size or by ownership; みなし大企業 too.
    Large,
}

/// 類型: which of the standard's two classes the service is registered in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
pub enum ServiceClass {
    /// 1類: limited prices.
    #[strum(serialize = "1")]
    One,
    /// 2類: more functions at a reasonable price.
    #[strum(serialize = "2")]
    Two,
}

/// Whether the offer's prices contain consumption tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaxBasis {
    /// 税抜.
    Excluded,
    /// 税込.
    Included,
}
