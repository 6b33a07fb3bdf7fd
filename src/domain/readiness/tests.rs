//! Is a deadline counted back by the calendar, and is a 拡充要件 held against the offer's figures?

use super::Deadline;
use crate::domain::{
    Date, EndpointFee, Enhancement, EnhancementFit, Monitoring, MonitoringKind, Offer,
    ProgrammeState, ServiceClass, Terminals, Yen, YenPerMonth, INVENTED,
};
use crate::rules::{APPLICATION, BOOK};

#[test]
fn days_are_counted_back_by_the_calendar() {
    let table = [
        ("2026-08-25", 0, Some("2026-08-25")),
        ("2026-08-25", 14, Some("2026-08-11")),
        ("2026-08-14", 14, Some("2026-07-31")),
        ("2026-08-24", 24, Some("2026-07-31")),
        ("2024-03-01", 1, Some("2024-02-29")),
        ("2025-03-01", 1, Some("2025-02-28")),
        ("1900-03-01", 1, Some("1900-02-28")),
        ("2025-01-01", 1, Some("2024-12-31")),
        ("2025-01-01", 366, Some("2024-01-01")),
        ("2024-01-01", 365, Some("2023-01-01")),
        ("2000-01-01", 36_524, Some("1900-01-01")),
        ("0001-01-01", 0, Some("0001-01-01")),
        ("0001-01-01", 1, None),
        ("0001-12-31", u16::MAX, None),
    ];
    for (from, days, expected) in table {
        let date = Date::parse(from).expect(from).days_before(days);
        let date = date.map(|date| date.to_string());
        assert_eq!(date.as_deref(), expected, "{from} − {days}");
    }
}

#[test]
fn the_last_known_deadline_still_counts() {
    let table = [
        ("it-security-2024", "2024-08-23"),
        ("it-security-2025", "2025-10-31"),
        ("it-security-2026", "2026-09-29"),
    ];
    for (id, day) in table {
        let programme = BOOK.programme(id).expect(id);
        let deadline = Deadline::of(programme).expect(id);
        assert_eq!(deadline.day.to_string(), day);
        assert_eq!(
            programme.period.state_on(Some(deadline.day)),
            ProgrammeState::Open
        );
    }
    assert_eq!(Deadline::of(&INVENTED), None);
}

#[test]
fn a_step_with_a_lead_time_has_a_last_day_to_begin() {
    let step = |id| {
        APPLICATION
            .steps
            .iter()
            .find(|step| step.id == id)
            .expect(id)
    };
    let deadline = Date::literal(2026, 8, 25);
    let start = step("gbizid").latest_start(deadline);
    assert_eq!(start, Some(Date::literal(2026, 8, 11)));
    assert_eq!(step("plan").latest_start(deadline), None);
}

fn offer(kind: MonitoringKind, class1: Option<u32>, max: Option<u32>) -> Offer {
    let fee = YenPerMonth::new(Yen::ZERO);
    let count = |count: u32| Terminals::new(count).expect("a count");
    let monitoring: Monitoring = kind.with_fees(fee, EndpointFee::Flat(fee));
    Offer {
        max_terminals: max.map(count),
        class1_max_terminals: class1.map(count),
        ..Offer::of(ServiceClass::Two, monitoring)
    }
}

#[test]
fn a_service_watches_more_than_the_class_1_and_reaches_the_figure_of_the_standard() {
    use EnhancementFit::{Holds, NotMore, OtherMonitoring, TooFewTerminals, Unproven};
    use MonitoringKind::{Combined, Endpoint, Network};
    let min = BOOK.standard.enhancement_terminals_min.value;
    assert_eq!(min, 50);
    let table = [
        (Network, Some(10), Some(49), TooFewTerminals),
        (Network, Some(49), Some(49), TooFewTerminals),
        (Network, Some(49), Some(50), Holds),
        (Network, Some(50), Some(49), TooFewTerminals),
        (Network, Some(50), Some(50), NotMore),
        (Network, Some(50), Some(51), Holds),
        (Network, Some(100), Some(80), NotMore),
        (Network, None, Some(49), TooFewTerminals),
        (Network, None, Some(50), Unproven),
        (Network, Some(49), None, Unproven),
        (Network, Some(50), None, Unproven),
        (Network, None, None, Unproven),
        (Combined, Some(49), Some(50), Holds),
        (Combined, Some(50), Some(50), NotMore),
        (Combined, None, Some(49), TooFewTerminals),
        (Combined, None, None, Unproven),
        (Endpoint, Some(49), Some(50), OtherMonitoring),
    ];
    for (kind, class1, max, more) in table {
        let offer = offer(kind, class1, max);
        let of = |one| EnhancementFit::of(one, &offer, min);
        let combined = if kind == Combined {
            more
        } else {
            OtherMonitoring
        };
        assert_eq!(of(Enhancement::MoreTerminals), more, "{class1:?} {max:?}");
        assert_eq!(of(Enhancement::Combined), combined, "{class1:?} {max:?}");
        for one in [
            Enhancement::Cloud,
            Enhancement::AddedDetection,
            Enhancement::MonthlyService,
        ] {
            assert_eq!(of(one), Holds);
        }
    }
}
