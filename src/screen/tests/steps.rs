//! Do the steps lead to the figures, each with the clause that orders it?

use super::*;
use crate::domain::{Applicant, Certainty, MonitoringKind, TaxBasis};
use crate::screen::sources::certainty_text;
use crate::screen::{Citation, StepView};
use NumberField::{EndpointMonthlyFee, MaxTerminals, Terminals};

fn lines(steps: &[StepView]) -> Vec<(&str, &str, &str)> {
    steps
        .iter()
        .map(|step| (step.code, step.text.as_str(), step.value.as_str()))
        .collect()
}

#[test]
fn the_example_is_computed_in_nine_steps() {
    let steps = shown(&[], OPEN).view.steps;
    let subsidy = [
        ("monthly", "月額 1,500円 × 10台", "15,000円"),
        (
            "eligibleMonths",
            "補助の対象になる期間（契約24か月、最大24か月）",
            "24か月",
        ),
        ("eligibleFee", "15,000円 × 24か月", "360,000円"),
        (
            "eligibleCost",
            "対象経費（税抜の価格なので、そのまま）",
            "360,000円",
        ),
        (
            "beforeLimits",
            "× 補助率 1/2（1円未満切り捨て）",
            "180,000円",
        ),
        (
            "amount",
            "下限 50,000円以上、上限 1,000,000円以下",
            "180,000円",
        ),
    ];
    let net = [
        (
            "total",
            "15,000円 × 24か月 + 初期費用 30,000円",
            "390,000円",
        ),
        (
            "tax",
            "+ 消費税10%（1円未満切り捨て）= 支払総額（税込）",
            "429,000円",
        ),
        ("net", "− 補助金 180,000円 = 実質負担（税込）", "249,000円"),
    ];
    assert_eq!(lines(&steps.subsidy), subsidy);
    assert_eq!(lines(&steps.net), net);
}

#[test]
fn the_words_of_a_step_follow_the_offer() {
    let kind = |kind| chosen(Choice::Monitoring(kind));
    let included = || chosen(Choice::TaxBasis(TaxBasis::Included));
    let large = chosen(Choice::Applicant(Applicant::Large));
    let cases = [
        (vec![kind(MonitoringKind::Network)], "monthly", "月額 8,000円（台数によらない）"),
        (vec![kind(MonitoringKind::Combined)], "monthly", "月額 8,000円 + 1,500円 × 10台"),
        (vec![included()], "eligibleCost", "対象経費（消費税10%を除き、1円未満切り捨て）"),
        (vec![included()], "tax", "支払総額（税込。うち消費税10%）"),
        (vec![typed(Terminals, "100")], "amount", "上限 1,000,000円まで"),
        (vec![typed(Terminals, "2")], "amount", "下限 50,000円に届かないため、補助なし"),
        (
            vec![large, typed(MaxTerminals, "5")],
            "amount",
            "このサービスで監視できる台数を超えているため、中小企業・小規模事業者ではないため、補助なし",
        ),
    ];
    for (actions, code, text) in cases {
        let steps = shown(&actions, OPEN).view.steps;
        let step = steps
            .subsidy
            .iter()
            .chain(&steps.net)
            .find(|step| step.code == code);
        assert_eq!(step.expect(code).text, text, "{actions:?}");
    }
}

#[test]
fn the_steps_end_in_the_figures_above() {
    for actions in [
        vec![],
        vec![typed(Terminals, "100")],
        vec![typed(Terminals, "2")],
        vec![typed(EndpointMonthlyFee, "2500")],
        vec![chosen(Choice::TaxBasis(TaxBasis::Included))],
    ] {
        let view = shown(&actions, OPEN).view;
        let last = |steps: &[StepView]| steps.last().map(|step| step.value.clone());
        assert_eq!(
            last(&view.steps.subsidy),
            Some(view.figures.subsidy),
            "{actions:?}"
        );
        assert_eq!(last(&view.steps.net), Some(view.figures.net), "{actions:?}");
    }
}

#[test]
fn every_step_to_the_subsidy_names_its_source_and_how_sure_it_is() {
    let Shown {
        request,
        quote,
        view,
    } = shown(&[], OPEN);
    assert_eq!(request.programme, quote.programme);
    let sources: Vec<_> = view.steps.sources.list().collect();
    for (step, fact) in view.steps.subsidy.iter().zip(&quote.trace) {
        let marked = |(mark, _): &&(String, &Citation)| Some(mark) == step.marks.first();
        let (_, citation) = sources.iter().find(marked).expect("a source");
        match fact.basis {
            Some(basis) => {
                let certainty = certainty_text(Words::Ja, fact.certainty());
                assert!(
                    citation.text.contains(Words::Ja.rule(basis.locator)),
                    "{}",
                    step.code
                );
                assert!(citation.text.contains(certainty), "{}", step.code);
                assert_eq!(citation.document, Words::Ja.rule(basis.source.title));
                assert_eq!(citation.url, basis.source.url);
                assert_eq!(citation.notes.len(), basis.notes.len());
                let also: Vec<_> = citation.also.iter().map(|one| one.url).collect();
                let expected: Vec<_> = basis.also.iter().map(|one| one.source.url).collect();
                assert_eq!(also, expected, "{}", step.code);
            }
            None => {
                assert_eq!(fact.certainty(), Certainty::Given);
                assert_eq!(citation.text, "入力された価格");
                assert_eq!((citation.document, citation.url), ("", ""));
            }
        }
    }
    let rounded = view
        .steps
        .subsidy
        .iter()
        .filter(|step| step.marks.len() > 1);
    let rounded: Vec<&str> = rounded.map(|step| step.code).collect();
    assert_eq!(
        rounded,
        ["beforeLimits"],
        "fractions are dropped there, by a clause of its own"
    );
}
