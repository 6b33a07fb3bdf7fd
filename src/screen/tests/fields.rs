//! Does a field say how its text was read, or what is wrong and what to do?

use super::*;
use crate::domain::{MonitoringKind, Named, ServiceClass, TaxBasis};
use crate::screen::FieldView;
use NumberField::{
    EndpointMonthlyFee, InitialFee, MaxTerminals, MinTermMonths, MinTerminals, NetworkMonthlyFee,
    TermMonths, Terminals,
};

fn field(field: NumberField, actions: &[Action]) -> FieldView {
    let form = form(actions);
    let reading = Reading::of(form.draft(), OPEN);
    let answer = reading.request.map(|request| quote(&request, &BOOK));
    FieldView::of(field, &form, &reading, answer.as_ref(), &BOOK, Words::Ja)
}

fn left(number: NumberField, text: &str) -> FieldView {
    field(number, &[typed(number, text), Action::Left(number)])
}

const PROBLEMS: [(NumberField, &str, &str); 17] = [
        (
            Terminals,
            "",
            "＊ 台数を入力してください（例: 12 や 12台）。",
        ),
        (
            TermMonths,
            "",
            "＊ 月数を入力してください（例: 24 や 2年）。",
        ),
        (
            InitialFee,
            "",
            "＊ 金額を入力してください。かからない場合は 0 と入力します。",
        ),
        (
            Terminals,
            "1.",
            "＊ 台数が途中です。整数になるように入力してください（例: 12 や 12台）。",
        ),
        (
            InitialFee,
            "-1",
            "＊ マイナスの金額は計算できません。0以上の数字を入力してください。",
        ),
        (
            TermMonths,
            "1.5か月",
            "＊ 小数の月数は計算できません。整数で入力してください（例: 24 や 2年）。",
        ),
        (
            Terminals,
            "1 2",
            "＊ 数字が2つあるようです。1つだけ入力してください（例: 12 や 12台）。",
        ),
        (
            Terminals,
            "30-50",
            "＊ 幅のある数字（30～50など）では計算できません。1つに決めて入力してください（例: 12 や 12台）。",
        ),
        (
            InitialFee,
            "33,000円（税込）",
            "＊ 税込・税抜が違います。税抜の金額を入力してください。",
        ),
        (
            InitialFee,
            "月額1,500円",
            "＊ 単位が違います。金額を入力してください（例: 2,000 や 1万2千）。",
        ),
        (
            InitialFee,
            "3年",
            "＊ 単位が違います。金額を入力してください（例: 2,000 や 1万2千）。",
        ),
        (
            InitialFee,
            "abc",
            "＊ 「a」は読み取れません。数字で入力してください（例: 2,000 や 1万2千）。",
        ),
        (
            InitialFee,
            "9999999999999999",
            "＊ 桁が多すぎます。金額を確かめてください。",
        ),
        (Terminals, "0", "＊ 1台以上で入力してください。"),
        (Terminals, "100001", "＊ 100,000台以下で入力してください。"),
        (MinTermMonths, "121", "＊ 120か月以下で入力してください。"),
        (
            InitialFee,
            "1000000001",
            "＊ 1,000,000,000円以下で入力してください。",
        ),
];

#[test]
fn every_problem_is_said_with_what_to_do() {
    for (number, text, error) in PROBLEMS {
        let view = left(number, text);
        assert_eq!(view.error, error, "{text:?}");
        assert_eq!(view.echo, "", "{text:?}: no number, no echo");
        assert_eq!(view.finding, None, "{text:?}");
    }
}

#[test]
fn how_a_text_was_read_is_said() {
    let plain = true;
    let cases = [
        (Terminals, "12", "12台", plain),
        (Terminals, "１２", "12台", !plain),
        (Terminals, "1234", "1,234台", !plain),
        (Terminals, "1,234", "1,234台", plain),
        (TermMonths, "2年", "24か月", !plain),
        (TermMonths, "12", "12か月", plain),
        (TermMonths, "2", "2か月。2年なら24か月と入力します", !plain),
        (TermMonths, "1", "1か月。1年なら12か月と入力します", !plain),
        (TermMonths, "5", "5か月。5年なら60か月と入力します", !plain),
        (TermMonths, "2か月", "2か月", !plain),
        (TermMonths, "6", "6か月", plain),
        (MinTermMonths, "2", "2か月", plain),
        (InitialFee, "1万2千", "12,000円", !plain),
        (InitialFee, "0", "0円", plain),
        (InitialFee, "¥30,000-（税抜）", "30,000円", !plain),
        (Terminals, "24.0", "24台", !plain),
        (MaxTerminals, "", "", !plain),
    ];
    for (number, text, echo, is_plain) in cases {
        let view = field(number, &[typed(number, text)]);
        assert_eq!(view.echo, echo, "{text:?}");
        assert_eq!(view.echo_is_plain, is_plain, "{text:?}");
        assert_eq!(view.error, "", "{text:?}");
    }
}

#[test]
fn a_price_with_tax_is_one_where_prices_have_tax() {
    let text = "月額1,650円（税込）";
    let with_tax = chosen(Choice::TaxBasis(TaxBasis::Included));
    let view = field(
        EndpointMonthlyFee,
        &[with_tax, typed(EndpointMonthlyFee, text)],
    );
    assert_eq!((view.value, view.error.as_str()), (Some(1_650), ""));
}

#[test]
fn a_price_over_its_limit_is_a_finding_and_no_error() {
    let combined = chosen(Choice::Monitoring(MonitoringKind::Combined));
    let two = chosen(Choice::ServiceClass(ServiceClass::Two));
    let over = "✕ 1類の上限を1円超えています";
    let over_but_sum = "△ 単独の上限を2,000円超えています（合計では上限内・要確認）";
    let cases: [(NumberField, Vec<Action>, Option<&str>); 6] = [
        (EndpointMonthlyFee, vec![], None),
        (
            EndpointMonthlyFee,
            vec![typed(EndpointMonthlyFee, "2001")],
            Some(over),
        ),
        (InitialFee, vec![typed(InitialFee, "500001")], Some(over)),
        (
            NetworkMonthlyFee,
            vec![combined, typed(NetworkMonthlyFee, "12000")],
            Some(over_but_sum),
        ),
        (
            EndpointMonthlyFee,
            vec![two, typed(EndpointMonthlyFee, "9999")],
            None,
        ),
        (MinTerminals, vec![typed(MinTerminals, "9")], None),
    ];
    for (number, actions, finding) in cases {
        let view = field(number, &actions);
        let said = view.finding.as_ref().map(|chip| chip.text.as_str());
        assert_eq!(said, finding, "{number:?} {actions:?}");
        assert_eq!(view.error, "", "{number:?}");
    }
}

#[test]
fn no_finding_stays_beside_an_open_question() {
    let actions = [typed(EndpointMonthlyFee, "2001"), typed(Terminals, "")];
    assert_eq!(field(EndpointMonthlyFee, &actions).finding, None);
}

#[test]
fn the_labels_and_the_limits_follow_the_choices() {
    let included = chosen(Choice::TaxBasis(TaxBasis::Included));
    let two = chosen(Choice::ServiceClass(ServiceClass::Two));
    let network = chosen(Choice::Monitoring(MonitoringKind::Network));
    let said = |number, actions: &[Action]| {
        let view = field(number, actions);
        (view.label, view.support)
    };
    let cases = [
        (
            EndpointMonthlyFee,
            vec![],
            "月額（端末1台あたり・税抜）",
            "1類の上限は2,000円（税抜）",
        ),
        (
            EndpointMonthlyFee,
            vec![included.clone()],
            "月額（端末1台あたり・税込）",
            "1類の上限は2,200円（税込）",
        ),
        (
            EndpointMonthlyFee,
            vec![two.clone()],
            "月額（端末1台あたり・税抜）",
            "2類には額の上限がありません",
        ),
        (
            InitialFee,
            vec![],
            "初期費用（税抜）",
            "1類の上限は500,000円（税抜）。なければ 0",
        ),
        (
            InitialFee,
            vec![two],
            "初期費用（税抜）",
            "2類には額の上限がありません。なければ 0",
        ),
        (
            NetworkMonthlyFee,
            vec![included],
            "月額（ネットワーク全体・税込）",
            "1類の上限は11,000円（税込）",
        ),
        (
            Terminals,
            vec![],
            "端末数",
            "監視するパソコンとサーバーの台数",
        ),
        (
            Terminals,
            vec![network],
            "端末数",
            "ネットワーク一括監視型では、台数が変わっても料金は変わりません",
        ),
    ];
    for (number, actions, label, support) in cases {
        let expected = (label.to_owned(), support.to_owned());
        assert_eq!(said(number, &actions), expected, "{actions:?}");
    }
}

#[test]
fn every_field_says_what_it_asks_for() {
    for &number in NumberField::ALL {
        let view = field(number, &[]);
        assert!(
            !view.label.is_empty() && !view.support.is_empty(),
            "{number:?}"
        );
        assert!(["円", "台", "か月"].contains(&view.unit), "{number:?}");
        assert!(view.example, "{number:?}");
        assert_eq!(view.optional, number.is_optional());
    }
    assert!(!left(Terminals, "12").example);
    assert!(field(InitialFee, &[typed(Terminals, "12")]).example);
}
