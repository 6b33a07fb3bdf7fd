//! Does every notice say its figures?

use super::*;
use crate::domain::{Applicant, MonitoringKind, Named, Notice, ServiceClass, TaxBasis};
use NumberField::{InitialFee, MinTerminals, NetworkMonthlyFee, TermMonths};

/// What raises each notice, and what its sentence must contain.
#[rustfmt::skip]
fn cases() -> Vec<(Vec<Action>, &'static str, &'static [&'static str])> {
    let combined = || chosen(Choice::Monitoring(MonitoringKind::Combined));
    vec![
        (vec![typed(MinTerminals, "15")], "minTerminalsApplied", &["最低契約台数", "15台分"]),
        (vec![typed(TermMonths, "6")], "minTermApplied", &["最低契約期間", "12か月分"]),
        (vec![chosen(Choice::ServiceClass(ServiceClass::Two))], "priceJudgement",
            &["2類", "相応かつ妥当な額"]),
        (vec![combined(), typed(NetworkMonthlyFee, "12000")], "combinedLimitUnconfirmed",
            &["併用型", "確認できていません"]),
        (vec![chosen(Choice::AlreadySubsidised(true))], "alreadySubsidisedUnclear",
            &["2024年度", "事務局へ確認"]),
        (vec![programme("it-security-2026"), chosen(Choice::AlreadySubsidised(true))],
            "alreadySubsidisedUnclear",
            &["2026年度", "事務局へ確認", "IT導入補助金2022〜2025", "「物価安定の目標」+1.5%以上",
                "公式の資料で確認できたのは通常枠とインボイス枠だけです。"]),
        (vec![programme("it-security-2026"), chosen(Choice::Applicant(Applicant::Small))],
            "smallRateMayBeLost", &["小規模事業者でなくなる", "1/2"]),
        (vec![], "registrationRequired", &["IPA", "IT導入支援事業者"]),
        (vec![], "prepaymentRequired", &["後払い", "429,000円（税込）"]),
        (vec![], "initialFeeEligibilityUnconfirmed", &["初期費用", "想定"]),
        (vec![chosen(Choice::TaxBasis(TaxBasis::Included))], "taxBasisConverted",
            &["税込", "税抜", "1円未満切り捨て"]),
    ]
}

#[test]
fn every_notice_is_a_sentence_with_its_figures() {
    let mut seen = Vec::new();
    for (actions, code, words) in cases() {
        let notices = shown(&actions, OPEN).view.notices;
        let notice = notices.iter().find(|notice| notice.code == code);
        let text = &notice.unwrap_or_else(|| panic!("{code} is not said")).text;
        assert!(text.ends_with('。'), "{text}");
        for word in words {
            assert!(text.contains(word), "{word} in {text}");
        }
        seen.push(code);
    }
    let names = Notice::ALL.iter().map(|it| it.name());
    assert!(missing(names, &seen).is_empty(), "every notice: {seen:?}");
}

#[test]
fn the_lists_to_look_at_are_linked_in_every_answer() {
    for (actions, ..) in cases() {
        let notices = shown(&actions, OPEN).view.notices;
        let linked = notices.iter().filter(|notice| !notice.links.is_empty());
        let links: Vec<_> = linked.flat_map(|notice| &notice.links).collect();
        assert_eq!(links.len(), 2, "once: {links:?}");
        for (label, url) in links {
            assert!(
                !label.is_empty() && url.starts_with("https://"),
                "{label}: {url}"
            );
        }
    }
}

#[test]
fn nothing_is_said_that_does_not_concern_the_offer() {
    let codes = |actions: &[Action]| -> Vec<&str> {
        let notices = shown(actions, OPEN).view.notices;
        notices.iter().map(|notice| notice.code).collect()
    };
    assert_eq!(
        codes(&[]),
        [
            "registrationRequired",
            "prepaymentRequired",
            "initialFeeEligibilityUnconfirmed"
        ]
    );
    let large = chosen(Choice::Applicant(Applicant::Large));
    let refused = [large, typed(InitialFee, "0")];
    assert_eq!(
        codes(&refused),
        ["bothLists"],
        "unpaid, and for all to know"
    );
}
