//! What must be said beside the figures?

use crate::domain::Notice;

/// The heading.
pub const HEADING: &str = "知っておくこと";
/// IPA's list.
pub const SERVICE_LIST: &str = "IPAのお助け隊サービスの一覧";
/// The programme's list.
pub const TOOL_LIST: &str = "補助金の登録ITツール（ポータル）";

/// The figures that notices name.
#[derive(Debug)]
pub struct Figures<'a> {
    /// Billed terminals.
    pub terminals: &'a str,
    /// Billed months.
    pub months: &'a str,
    /// What must be paid first.
    pub prepaid: &'a str,
    /// The rate of an SME.
    pub sme_rate: &'a str,
    /// The programme's year.
    pub year: u32,
}

/// A notice as a sentence.
pub fn notice(notice: Notice, figures: &Figures<'_>) -> String {
    let Figures {
        terminals,
        months,
        prepaid,
        sme_rate,
        year,
    } = figures;
    match notice {
        Notice::MinTerminalsApplied => {
            format!("最低契約台数があるため、{terminals}分の料金で計算しています。")
        }
        Notice::MinTermApplied => {
            format!("最低契約期間があるため、{months}分の料金で計算しています。")
        }
        Notice::PriceJudgement => "2類の価格は「ユーザー概況に照らして相応かつ妥当な額」とされ、額の上限がありません。妥当かどうかは、この計算では判断できません。".to_owned(),
        Notice::CombinedLimitUnconfirmed => "併用型の価格は、ネットワークと端末の上限の合計に収まるかで判断しています。この合わせ方は基準の原文で確認できていません。".to_owned(),
        Notice::AlreadySubsidisedUnclear => {
            format!("過去の年度に補助を受けた場合の扱いは、{year}年度については確認できていません。対象外になることがあるため、申請の前に事務局へ確認してください。")
        }
        Notice::SmallRateMayBeLost => {
            format!("交付決定のあと、事業の完了までに小規模事業者でなくなると、補助率は{sme_rate}に下がります。")
        }
        Notice::RegistrationRequired => "補助を受けられるのは、IPAのお助け隊サービスの一覧に載り、かつ、IT導入支援事業者が補助金のITツールとして登録したサービスだけです。両方の一覧で確かめてください。".to_owned(),
        Notice::PrepaymentRequired => {
            format!("補助金は後払いです。先に {prepaid}（税込）を支払います。交付決定より前の契約や支払いは補助されません。")
        }
        Notice::InitialFeeEligibilityUnconfirmed => "初期費用は補助の対象外として計算しています（想定）。対象になるかは、IT導入支援事業者に確認してください。".to_owned(),
        Notice::TaxBasisConverted => "補助額は、税込の価格を税抜に直して計算しています（1円未満切り捨て）。".to_owned(),
    }
}
