//! How are the digits of a number told at a glance? In groups of three.

/// The number with a mark between its groups.
pub fn grouped(number: u64, mark: char) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn a_mark_stands_every_three_digits() {
        let cases = [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (1_500_000, "1,500,000"),
        ];
        for (value, shown) in cases {
            assert_eq!(grouped(value, ','), shown);
        }
    }
}
