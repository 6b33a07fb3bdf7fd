//! Where on the picture does a number stand? Whole units of the picture, without floats.

/// The picture's size, in its own units.
pub(super) const WIDTH: u64 = 480;
/// The height of the lines' part of it.
pub(super) const PLOT: u64 = 240;
/// Room for the numbers at its left.
pub(super) const LEFT: u64 = 92;
/// Room at its right.
pub(super) const RIGHT: u64 = 16;
/// Room for the numbers below, and what they count.
pub(super) const BOTTOM: u64 = 48;

/// How numbers become places.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// The last number of the axis below; the first is one.
    pub(super) last: u64,
    /// The largest amount.
    pub(super) most: u64,
    /// Room above, for what the marks mean.
    pub(super) top: u64,
}

impl Scale {
    /// From the left.
    pub(super) fn x(self, at: u64) -> u64 {
        let room = WIDTH.saturating_sub(LEFT).saturating_sub(RIGHT);
        let place = share(at.saturating_sub(1), room, self.last.saturating_sub(1));
        place.saturating_add(LEFT)
    }

    /// From above.
    pub(super) fn y(self, amount: u64) -> u64 {
        self.bottom().saturating_sub(share(amount, PLOT, self.most))
    }

    /// Both, with a tenth of a unit: whole units would make a straight line uneven.
    pub(super) fn place(self, at: u64, amount: u64) -> String {
        let room = WIDTH.saturating_sub(LEFT).saturating_sub(RIGHT);
        let right = share(
            at.saturating_sub(1),
            room.saturating_mul(10),
            self.last.saturating_sub(1),
        );
        let up = share(amount, PLOT.saturating_mul(10), self.most);
        let x = LEFT.saturating_mul(10).saturating_add(right);
        let y = self.bottom().saturating_mul(10).saturating_sub(up);
        format!("{}.{} {}.{}", x / 10, x % 10, y / 10, y % 10)
    }

    /// Where no amount is.
    pub(super) fn bottom(self) -> u64 {
        self.top.saturating_add(PLOT)
    }
}

/// Bits of a number that is multiplied with the room and still fits: more than any amount has that a
/// request comes to.
const BITS_MAX: u32 = 54;

/// `room × part / whole`, half a unit rounded up.
fn share(part: u64, room: u64, whole: u64) -> u64 {
    let bits = u64::BITS.saturating_sub(whole.leading_zeros());
    let shorter = |number: u64| {
        number
            .checked_shr(bits.saturating_sub(BITS_MAX))
            .unwrap_or(0)
    };
    let (part, whole) = (shorter(part), shorter(whole).max(1));
    let product = part.saturating_mul(room);
    let rounded = product.saturating_add(whole / 2).checked_div(whole);
    rounded.unwrap_or(room)
}

/// A round step so that `most` has at most `count` of them: 1, 2 or 5 with zeros behind.
pub(super) fn step(most: u64, count: u64) -> u64 {
    let wanted = most.div_ceil(count.max(1)).max(1);
    let mut tens: u64 = 1;
    loop {
        for factor in [1, 2, 5] {
            let step = tens.saturating_mul(factor);
            if step >= wanted || step == u64::MAX {
                return step;
            }
        }
        tens = tens.saturating_mul(10);
    }
}
