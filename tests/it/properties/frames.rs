//! Do the ways add up, is no cost paid twice, and does more of a tool never bring less?

use otasuke_calculator::domain::{
    FrameKind, Request, Settlement, ToolPlan, Way, WayKind, Ways, Yen,
};
use otasuke_calculator::rules::{frames_of, BOOK};
use otasuke_calculator::wire::ways_line;
use proptest::prelude::*;
use serde_json::Value;

use super::cases;
use super::plain_frames;
use super::plans::{plans, raised, to_json, RAISED};
use super::requests::{self, requests};
use crate::json::parsed;

fn ways(request: &Request, plan: &ToolPlan) -> Ways {
    let settled = Settlement::of(request, &BOOK);
    let year = frames_of(request.programme).unwrap();
    Ways::of(request, &settled, plan, year, &BOOK)
}

/// The request as one line, with its tool.
fn line(request: &Request, plan: &ToolPlan) -> String {
    let mut line = requests::to_json(request);
    line["tool"] = to_json(plan);
    line.to_string()
}

fn amount(value: &Value) -> u128 {
    value.as_str().unwrap().parse().unwrap()
}

/// The most that the frame of a way pays.
fn cap(request: &Request, kind: WayKind) -> u64 {
    let year = frames_of(request.programme).unwrap();
    let normal = year.normal.upper.value.cap;
    let invoice = &year.invoice;
    let slices = invoice.slices.last().unwrap().value.cap;
    let hardware = invoice.pc.value.cap.plus(invoice.register.value.cap);
    let of = |frame| match frame {
        FrameKind::Normal => normal,
        FrameKind::Invoice => slices.plus(hardware),
    };
    let cap = match kind {
        WayKind::ServiceAlone => Yen::ZERO,
        WayKind::Apart(frame) | WayKind::Together(frame) => of(frame),
    };
    cap.to_u64()
}

proptest! {
    #![proptest_config(cases(3_000))]

    /// The formulas of the contract once more, in fractions, and its order of outcomes.
    #[test]
    fn plain_fractions_come_to_the_same(request in requests(), plan in plans()) {
        let settled = Settlement::of(&request, &BOOK);
        let year = frames_of(request.programme).unwrap();
        let answered = parsed(&ways_line(line(&request, &plan).as_bytes()));
        let tool = plain_frames::tool_cost(&plan);
        let total = tool + tool / 10 + u128::from(settled.cost.incl_tax.to_u64());
        prop_assert_eq!(amount(&answered["cost"]["toolInclTax"]), tool + tool / 10);
        prop_assert_eq!(amount(&answered["cost"]["totalInclTax"]), total);
        let plain = plain_frames::ways(&request, &settled, &plan, year);
        let found = answered["ways"].as_array().unwrap();
        prop_assert_eq!(plain.len(), found.len());
        for ((way, security, paid), found) in plain.iter().zip(found) {
            let sum = security + paid.map_or(0, |(_, amount, _)| amount);
            prop_assert_eq!(&found["way"], way);
            prop_assert_eq!(amount(&found["security"]), *security, "{}", way);
            prop_assert_eq!(amount(&found["sum"]), sum, "{}", way);
            prop_assert_eq!(amount(&found["leftInclTax"]), total - sum, "{}", way);
            if let Some((outcome, _, band)) = paid {
                let grant = &found["grant"];
                prop_assert_eq!(&grant["outcome"], outcome, "{}", way);
                prop_assert_eq!(grant["band"].as_u64(), *band, "{}", way);
            }
        }
        let mut ranked: Vec<_> = plain
            .into_iter()
            .filter(|(_, security, paid)| paid.map_or(*security, |(_, amount, _)| amount) > 0)
            .map(|(way, security, paid)| (security + paid.map_or(0, |(_, sum, _)| sum), way))
            .collect();
        ranked.sort_by_key(|(sum, _)| std::cmp::Reverse(*sum));
        let names: Vec<_> = ranked.into_iter().map(|(_, way)| way).collect();
        prop_assert_eq!(&answered["ranking"], &serde_json::json!(names));
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn no_frame_pays_more_than_its_cap_or_the_cost(request in requests(), plan in plans()) {
        let settled = Settlement::of(&request, &BOOK);
        let all = plan.total().plus(settled.cost.excl_tax);
        for way in ways(&request, &plan).list {
            prop_assert!(way.sum.to_u64() <= all.to_u64(), "{:?}", way.kind);
            let Some(grant) = way.frame else { continue };
            prop_assert!(grant.amount.to_u64() <= cap(&request, way.kind), "{:?}", way.kind);
            let hardware = match way.kind {
                WayKind::Apart(FrameKind::Invoice) | WayKind::Together(FrameKind::Invoice) => {
                    plan.pc.plus(plan.register)
                }
                _ => Yen::ZERO,
            };
            let cost = grant.eligible.total().plus(hardware);
            prop_assert!(grant.amount.to_u64() <= cost.to_u64(), "{:?}", way.kind);
            prop_assert!(grant.hardware <= grant.amount);
            let floor = frames_of(request.programme).unwrap().normal.lower.value.floor;
            let is_normal = matches!(
                way.kind,
                WayKind::Apart(FrameKind::Normal) | WayKind::Together(FrameKind::Normal)
            );
            let paid = grant.amount > Yen::ZERO;
            prop_assert!(!(is_normal && paid) || grant.amount >= floor);
        }
    }

    /// The service is paid by the security programme or by a frame, and never by both.
    #[test]
    fn no_cost_is_paid_twice(request in requests(), plan in plans(), other in requests()) {
        let found = ways(&request, &plan);
        for way in &found.list {
            match (way.kind, way.frame) {
                (WayKind::Together(_), _) => prop_assert_eq!(way.security, Yen::ZERO),
                (WayKind::Apart(_), Some(grant)) => {
                    prop_assert_eq!(grant.eligible.service, Yen::ZERO);
                }
                (_, grant) => prop_assert!(grant.is_none()),
            }
            prop_assert_eq!(
                way.left_incl_tax.to_u64() + way.sum.to_u64(),
                found.total_incl_tax.to_u64()
            );
        }
        // Apart the frame knows nothing of the service: another offer changes nothing in it.
        let swapped = Request { offer: other.offer, terminals: other.terminals, ..request };
        let apart = |ways: &Ways| -> Vec<_> {
            let apart = |way: &&Way| matches!(way.kind, WayKind::Apart(_));
            ways.list.iter().filter(apart).map(|way| way.frame).collect()
        };
        prop_assert_eq!(apart(&found), apart(&ways(&swapped, &plan)));
    }

    #[test]
    fn more_of_a_tool_never_brings_less(
        request in requests(),
        plan in plans(),
        what in 0..RAISED,
        more in prop_oneof![1..=3_u64, 1..=3_000_000_u64],
    ) {
        let more = raised(&plan, what, more);
        let (less, more) = (ways(&request, &plan).list, ways(&request, &more).list);
        prop_assert_eq!(less.len(), more.len());
        for (less, more) in less.iter().zip(&more) {
            prop_assert!(less.sum <= more.sum, "{:?}", less.kind);
        }
    }

    #[test]
    fn a_longer_term_never_brings_less(request in requests(), plan in plans(), term in requests::months()) {
        let term_months = request.term_months.max(term);
        let longer = Request { term_months, ..request };
        let (less, more) = (ways(&request, &plan).list, ways(&longer, &plan).list);
        for (less, more) in less.iter().zip(&more) {
            prop_assert!(less.sum <= more.sum, "{:?}", less.kind);
        }
    }

    #[test]
    fn the_largest_sum_stands_first(request in requests(), plan in plans()) {
        let found = ways(&request, &plan);
        let ranked = found.ranked();
        prop_assert!(ranked.windows(2).all(|pair| pair[0].sum >= pair[1].sum));
        prop_assert!(ranked.iter().all(|way| way.sum > Yen::ZERO));
        let best = found.list.iter().map(|way| way.sum).max().unwrap();
        prop_assert_eq!(ranked.first().map_or(Yen::ZERO, |way| way.sum), best);
    }

    /// The steps of a grant are its own figures.
    #[test]
    fn a_trace_ends_in_what_is_paid(request in requests(), plan in plans()) {
        let answered = parsed(&ways_line(line(&request, &plan).as_bytes()));
        for way in answered["ways"].as_array().unwrap() {
            let Some(trace) = way["grant"]["trace"].as_array() else { continue };
            let value = |code: &str| {
                let step = trace.iter().find(|step| step["code"] == code);
                step.map_or(0, |step| amount(&step["value"]))
            };
            let parts = ["software", "cloud", "introduction", "service"];
            let sum: u128 = parts.into_iter().map(value).sum();
            prop_assert_eq!(value("eligibleCost"), sum);
            prop_assert_eq!(value("amount"), amount(&way["frame"]));
            prop_assert_eq!(&trace.last().unwrap()["code"], "amount");
        }
    }

    #[test]
    fn whatever_the_line_it_gets_one_answer(bytes in proptest::collection::vec(any::<u8>(), 0..=200)) {
        let answered = ways_line(&bytes);
        prop_assert!(!answered.contains('\n'));
        prop_assert!(parsed(&answered).is_object());
    }

    /// A line that is cut, or in which a byte is another, is answered too.
    #[test]
    fn a_damaged_line_gets_one_answer(
        request in requests(),
        plan in plans(),
        at in any::<prop::sample::Index>(),
        byte in proptest::option::of(any::<u8>()),
    ) {
        let mut bytes = line(&request, &plan).into_bytes();
        let at = at.index(bytes.len());
        match byte {
            Some(byte) => bytes[at] = byte,
            None => bytes.truncate(at),
        }
        let answered = parsed(&ways_line(&bytes));
        prop_assert!(answered["schema"] == 1 || answered["error"]["code"].is_string());
    }
}

/// Where more brings less, as the contract says: what is left to pay at the floor of 通常枠, and a
/// fee of the service that passes its limit.
#[test]
fn where_more_brings_less() {
    let text = |fee: u64, software: u64| {
        format!(
            r#"{{"programme":"it-security-2025","terminals":10,"termMonths":24,"offer":{{"serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"{fee}"}},"tool":{{"softwareFee":"{software}","processes":1}}}}"#
        )
    };
    let way = |fee, software, name: &str, figure: &str| {
        let answered = parsed(&ways_line(text(fee, software).as_bytes()));
        let ways = answered["ways"].as_array().unwrap().clone();
        amount(&ways.iter().find(|way| way["way"] == name).unwrap()[figure])
    };
    // Half of 99,999 is below the floor, half of 100,000 is the floor.
    let left = |software| way(2_000, software, "normalApart", "leftInclTax");
    assert!(left(99_999) > left(100_000));
    // 2,001 is over the limit of the standard: the service is paid nowhere.
    for name in ["serviceAlone", "normalTogether"] {
        let sum = |fee| way(fee, 1_000_000, name, "sum");
        assert!(sum(2_000) > sum(2_001), "{name}");
    }
}

/// The least and the most of everything at once: nothing overflows on the way.
#[test]
fn the_largest_request_is_exact() {
    let most = Yen::<otasuke_calculator::domain::Quoted>::FEE_MAX;
    let text = format!(
        r#"{{"programme":"it-security-2025","terminals":100000,"termMonths":120,"offer":{{"serviceClass":2,"monitoring":"combined","networkMonthlyFee":"{most}","endpointMonthlyFee":"{most}","enhancements":["cloud"]}},"tool":{{"softwareFee":"{most}","cloudMonthlyFee":"{most}","cloudMonths":120,"introductionFee":"{most}","pcFee":"{most}","registerFee":"{most}","processes":99,"functions":3}}}}"#
    );
    let answered = parsed(&ways_line(text.as_bytes()));
    // Tool: 124 × 10^9 and 10 %; service: 120 × (10^14 + 10^9) and 10 %.
    assert_eq!(answered["cost"]["totalInclTax"], "13200268400000000");
    let sums: Vec<_> = answered["ways"]
        .as_array()
        .unwrap()
        .iter()
        .map(|way| &way["sum"])
        .collect();
    assert_eq!(
        sums,
        ["1500000", "6000000", "4500000", "5300000", "3800000"]
    );
}
