//! Which plan do the answers about the tool make?

use super::{EntryMsg, Field, Frames, Msg};
use crate::domain::{Functions, Processes, ToolPlan};

fn typed(field: Field, text: &str) -> Msg {
    Msg::Entry(field, EntryMsg::Typed(text.to_owned()))
}

fn plan(msgs: Vec<Msg>) -> Option<ToolPlan> {
    let mut frames = Frames::default();
    for msg in msgs {
        assert!(frames.update(msg).is_none(), "nothing follows beyond it");
    }
    frames.tool.plan()
}

/// The amounts, the months of the cloud, the processes and the functions.
fn numbers(plan: &ToolPlan) -> [u64; 8] {
    let cloud = plan.cloud_monthly.over_months(1);
    let [software, cloud, introduction, pc, register] = [
        plan.software,
        cloud,
        plan.introduction,
        plan.pc,
        plan.register,
    ]
    .map(|amount| amount.to_u64());
    let [months, processes, functions] = [
        plan.cloud_months.get(),
        plan.processes.get(),
        plan.functions.get(),
    ]
    .map(u64::from);
    [
        software,
        cloud,
        months,
        introduction,
        pc,
        register,
        processes,
        functions,
    ]
}

#[test]
fn each_answer_changes_its_part_of_the_plan() {
    let example = [1_200_000, 0, 12, 300_000, 0, 0, 2, 0];
    let changed = |index: usize, number: u64| {
        let mut numbers = example;
        numbers[index] = number;
        numbers
    };
    let table = [
        (vec![], example),
        (
            vec![typed(Field::Software, "１００万円")],
            changed(0, 1_000_000),
        ),
        (vec![typed(Field::Software, "")], changed(0, 0)),
        (vec![typed(Field::Cloud, "5,000")], changed(1, 5_000)),
        (vec![typed(Field::CloudMonths, "24")], changed(2, 24)),
        (vec![typed(Field::Introduction, "0")], changed(3, 0)),
        (vec![typed(Field::Pc, "100000")], changed(4, 100_000)),
        (vec![typed(Field::Register, "200000")], changed(5, 200_000)),
        (
            vec![Msg::Processes(Processes::new(9).expect("nine"))],
            changed(6, 9),
        ),
        (
            vec![Msg::Functions(Functions::new(3).expect("three"))],
            changed(7, 3),
        ),
    ];
    for (msgs, expected) in table {
        let plan = plan(msgs).expect("a plan");
        assert_eq!(numbers(&plan), expected);
        assert!(!plan.low_wages);
    }
    let wages = |holds| plan(vec![Msg::LowWages(true), Msg::LowWages(holds)]);
    assert!(wages(true).expect("a plan").low_wages);
    assert!(!wages(false).expect("a plan").low_wages);
}

#[test]
fn what_cannot_be_read_makes_no_plan() {
    let nines = "9".repeat(10_000);
    for (field, text) in [
        (Field::Software, "千円2"),
        (Field::Software, nines.as_str()),
        (Field::Introduction, "-1"),
        (Field::CloudMonths, ""),
        (Field::CloudMonths, "0"),
        (Field::CloudMonths, "121"),
    ] {
        let left = Msg::Entry(field, EntryMsg::Left);
        assert!(plan(vec![typed(field, text), left]).is_none(), "{text}");
    }
}
