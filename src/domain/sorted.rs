//! In which order do things stand? One sort for all of them, since each of the standard library's is
//! made anew for every type, and the modules that are sent to a browser would hold several.

use std::cmp::Ordering;

/// The places `0..count` in order; equal ones stay as they are. Takes `count × log count` comparisons.
pub fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut run: usize = 1;
    while run < count {
        let pair = run.saturating_mul(2);
        let mut merged = Vec::with_capacity(count);
        for both in places.chunks(pair) {
            let (left, right) = both.split_at_checked(run).unwrap_or((both, &[]));
            merge(left, right, compare, &mut merged);
        }
        places = merged;
        run = pair;
    }
    places
}

fn merge(
    mut left: &[usize],
    mut right: &[usize],
    compare: &dyn Fn(usize, usize) -> Ordering,
    merged: &mut Vec<usize>,
) {
    // Where all of them are in order already, as most lists are, there is nothing to compare.
    let ends = left.last().zip(right.first());
    if ends.is_some_and(|(last, first)| compare(*last, *first) != Ordering::Greater) {
        merged.extend_from_slice(left);
        left = &[];
    }
    while let (Some((first, of_left)), Some((second, of_right))) =
        (left.split_first(), right.split_first())
    {
        if compare(*first, *second) == Ordering::Greater {
            merged.push(*second);
            right = of_right;
        } else {
            merged.push(*first);
            left = of_left;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
}

/// The items in order of a number, the least first; equal ones stay as they are.
pub fn sorted_by_number<T: Copy>(items: &[T], number: impl Fn(&T) -> u64) -> Vec<T> {
    let numbers: Vec<u64> = items.iter().map(number).collect();
    let places = sorted_numbers(&numbers);
    places
        .iter()
        .filter_map(|place| items.get(*place).copied())
        .collect()
}

#[inline(never)]
fn sorted_numbers(numbers: &[u64]) -> Vec<usize> {
    sorted(numbers.len(), &|left, right| {
        numbers.get(left).cmp(&numbers.get(right))
    })
}

#[cfg(test)]
mod tests {
    use super::{sorted, sorted_by_number};

    #[test]
    fn equal_ones_stay_as_they_are() {
        let letters = ["b", "a", "B", "c", "A", ""];
        let lower = |place: usize| letters[place].to_lowercase();
        let places = sorted(letters.len(), &|left, right| lower(left).cmp(&lower(right)));
        assert_eq!(places, [5, 1, 4, 0, 2, 3]);
        let items = [("c", 2_u64), ("a", 1), ("b", 1), ("d", 0), ("e", 2)];
        let by_number = sorted_by_number(&items, |item| item.1);
        let names: String = by_number.iter().map(|item| item.0).collect();
        assert_eq!(names, "dabce");
    }
}
