//! Does every hint say its figures, and does its button do what it says?

use super::*;
use crate::domain::{MonitoringKind, TaxBasis};
use NumberField::{
    EndpointMonthlyFee, InitialFee, MinTermMonths, NetworkMonthlyFee, TermMonths, Terminals,
};

/// A hint: its code, its sentence, and the button with the field that it sets.
type Expected = (
    &'static str,
    &'static str,
    Option<(&'static str, NumberField, u64)>,
);

#[rustfmt::skip]
fn cases() -> Vec<(Vec<Action>, Vec<Expected>)> {
    let network = || chosen(Choice::Monitoring(MonitoringKind::Network));
    let included = || chosen(Choice::TaxBasis(TaxBasis::Included));
    vec![
        (vec![], vec![]),
        (vec![typed(Terminals, "2")], vec![(
            "raiseTerminalsToFloor",
            "あと1台（3台）で補助対象になります（54,000円）。実質負担は 97,800円 になり、いまより14,400円減ります。",
            Some(("3台で計算する", Terminals, 3)),
        )]),
        (vec![typed(Terminals, "3"), typed(TermMonths, "12")], vec![(
            "raiseTerminalsToFloor",
            "あと3台（6台）で補助対象になります（54,000円）。実質負担は 97,800円 になり、いまより5,400円増えます。",
            Some(("6台で計算する", Terminals, 6)),
        ), (
            "raiseTermToFloor",
            "契約期間を23か月にすると補助対象になります（51,750円）。実質負担は 95,100円 になり、いまより2,700円増えます。",
            Some(("23か月で計算する", TermMonths, 23)),
        )]),
        (vec![typed(Terminals, "100")], vec![(
            "capReachedAt",
            "補助金は56台で上限の 1,000,000円 に達します。台数をこれより増やしても、補助金は増えません。",
            Some(("56台で計算する", Terminals, 56)),
        )]),
        // At that number already: a fact, but nothing to apply.
        (vec![typed(Terminals, "56")], vec![(
            "capReachedAt",
            "補助金は56台で上限の 1,000,000円 に達します。台数をこれより増やしても、補助金は増えません。",
            None,
        )]),
        (vec![typed(TermMonths, "36")], vec![(
            "monthsNotSubsidised",
            "12か月分の利用料は補助されません（対象は最大24か月）。",
            Some(("24か月で計算する", TermMonths, 24)),
        )]),
        // The offer demands more: a shorter term is billed all the same.
        (vec![typed(MinTermMonths, "36")], vec![(
            "monthsNotSubsidised",
            "12か月分の利用料は補助されません（対象は最大24か月）。",
            None,
        )]),
        (vec![typed(EndpointMonthlyFee, "2500")], vec![(
            "lowerPrice",
            "端末監視型の月額（1台あたり）は 2,000円（税抜）までです。1類として登録できる価格ではないため、補助金は0円として計算しています。",
            Some(("2,000円で計算する", EndpointMonthlyFee, 2_000)),
        )]),
        (vec![included(), typed(EndpointMonthlyFee, "2500")], vec![(
            "lowerPrice",
            "端末監視型の月額（1台あたり）は 2,200円（税込）までです。1類として登録できる価格ではないため、補助金は0円として計算しています。",
            Some(("2,200円で計算する", EndpointMonthlyFee, 2_200)),
        )]),
        (vec![network(), typed(NetworkMonthlyFee, "10001"), typed(InitialFee, "500001")], vec![(
            "lowerPrice",
            "初期費用は 500,000円（税抜）までです。1類として登録できる価格ではないため、補助金は0円として計算しています。",
            Some(("500,000円で計算する", InitialFee, 500_000)),
        ), (
            "lowerPrice",
            "ネットワーク一括監視型の月額は 10,000円（税抜）までです。1類として登録できる価格ではないため、補助金は0円として計算しています。",
            Some(("10,000円で計算する", NetworkMonthlyFee, 10_000)),
        )]),
    ]
}

#[test]
fn every_hint_says_its_figures() {
    let mut seen = Vec::new();
    for (actions, expected) in cases() {
        let hints = shown(&actions, OPEN).view.hints;
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(code, text, apply)| {
                let apply = apply
                    .map(|(label, field, value)| (label.to_owned(), Action::Picked(field, value)));
                (code, text.to_owned(), apply)
            })
            .collect();
        let said: Vec<_> = hints
            .into_iter()
            .map(|hint| (hint.code, hint.text, hint.apply))
            .collect();
        assert_eq!(said, expected, "{actions:?}");
        seen.extend(expected.iter().map(|(code, ..)| *code));
    }
    let names = [
        "raiseTerminalsToFloor",
        "raiseTermToFloor",
        "capReachedAt",
        "monthsNotSubsidised",
        "lowerPrice",
    ];
    assert!(missing(names, &seen).is_empty(), "every hint: {seen:?}");
}

#[test]
fn the_button_of_a_hint_keeps_its_promise() {
    for (actions, _) in cases() {
        for hint in shown(&actions, OPEN).view.hints {
            let Some((_, action)) = hint.apply else {
                continue;
            };
            let after = [actions.clone(), vec![action]].concat();
            let view = shown(&after, OPEN).view;
            match hint.code {
                "raiseTerminalsToFloor" | "raiseTermToFloor" => {
                    let sums = [&view.figures.subsidy, &view.figures.net];
                    let kept = sums.iter().all(|sum| hint.text.contains(*sum));
                    assert!(kept, "{}: {sums:?}", hint.text);
                    assert_eq!(view.status, "payable");
                }
                "capReachedAt" => assert_eq!(view.figures.subsidy, "1,000,000円"),
                _ => assert!(
                    !view.hints.iter().any(|again| again.text == hint.text),
                    "{} is heeded",
                    hint.text
                ),
            }
        }
    }
}
