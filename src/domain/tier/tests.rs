//! Is a list of tiers refused for what is wrong with it, and is none of it lost?

use super::*;

fn terminals(count: u32) -> Terminals {
    Terminals::new(count).unwrap()
}

fn list(tiers: &[(u32, u64)]) -> Result<Tiers, TierProblem> {
    let step = |&(from, yen): &(u32, u64)| (terminals(from), YenPerMonth::new(Yen::new(yen)));
    Tiers::new(&tiers.iter().map(step).collect::<Vec<_>>())
}

#[test]
fn what_is_no_price_list_is_refused() {
    let many: Vec<_> = (1..=21).map(|from| (from, 1)).collect();
    let cases: [(&[(u32, u64)], TierProblem); 7] = [
        (&[], TierProblem::Empty),
        (&many, TierProblem::TooMany),
        (&[(2, 1)], TierProblem::FirstNotAtOne),
        (&[(1, 1), (1, 1)], TierProblem::NotAscending { index: 1 }),
        (
            &[(1, 1), (9, 1), (8, 1)],
            TierProblem::NotAscending { index: 2 },
        ),
        (
            &[(1, 1), (2, Yen::FEE_MAX + 1)],
            TierProblem::FeeTooLarge { index: 1 },
        ),
        (&[(1, u64::MAX)], TierProblem::FeeTooLarge { index: 0 }),
    ];
    for (tiers, problem) in cases {
        assert_eq!(list(tiers), Err(problem), "{tiers:?}");
    }
}

#[test]
fn the_tiers_follow_each_other_without_a_gap() {
    let fee = EndpointFee::Tiered(list(&[(1, Yen::FEE_MAX), (2, 0), (100_000, 7)]).unwrap());
    let tiers: Vec<_> = fee
        .tiers()
        .map(|tier| {
            (
                tier.from.get(),
                tier.to.get(),
                tier.fee.each_month().to_u64(),
            )
        })
        .collect();
    assert_eq!(
        tiers,
        [(1, 1, Yen::FEE_MAX), (2, 99_999, 0), (100_000, 100_000, 7)]
    );
    assert_eq!(fee.highest().each_month(), Yen::new(Yen::FEE_MAX));
    for (count, yen) in [(1, Yen::FEE_MAX), (2, 0), (99_999, 0), (100_000, 7)] {
        assert_eq!(fee.at(terminals(count)).each_month(), Yen::new(yen));
    }
}

#[test]
fn a_flat_fee_is_a_single_tier() {
    let yen = YenPerMonth::new(Yen::new(u64::MAX));
    let flat = EndpointFee::Flat(yen);
    let (from, to) = (Terminals::ONE, Terminals::MOST);
    let tier = Tier { from, to, fee: yen };
    assert_eq!(flat.tiers().collect::<Vec<_>>(), [tier]);
    assert_eq!((flat.at(to), flat.highest()), (yen, yen));
}

#[test]
fn a_fee_stays_small() {
    assert!(std::mem::size_of::<EndpointFee>() <= 8 * (Tiers::COUNT_MAX + 2));
}
