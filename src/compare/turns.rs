//! From which number on is something no longer what it was? Found by halving, so that few are looked at.

/// Each number behind `from`, up to `to`, from which on another thing holds than before it, and what.
///
/// What holds at two numbers is taken to hold between them: where something comes and goes in
/// between, `from` and `to` are too far apart.
pub(super) fn turns<T: PartialEq + Clone>(
    (from, to): (u32, u32),
    mut of: impl FnMut(u32) -> T,
) -> Vec<(u32, T)> {
    let mut turns = Vec::new();
    let last = of(to);
    let (mut start, mut here) = (from, of(from));
    while here != last {
        let (mut before, mut behind) = (start, to);
        while behind.saturating_sub(before) > 1 {
            let middle = before.midpoint(behind);
            if of(middle) == here {
                before = middle;
            } else {
                behind = middle;
            }
        }
        (start, here) = (behind, of(behind));
        turns.push((behind, here.clone()));
    }
    turns
}
