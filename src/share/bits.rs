//! How do numbers become symbols? As bits in a row, five to a symbol.

/// A symbol of a link carries so many bits.
pub(super) const SYMBOL_BITS: usize = 5;

/// Bits that are written.
#[derive(Debug, Default)]
pub(super) struct Writer(Vec<bool>);

impl Writer {
    /// A number in `width` bits, the highest first.
    pub(super) fn push(&mut self, value: impl Into<u64>, width: u32) {
        let value = value.into();
        self.0
            .extend((0..width).rev().map(|bit| value >> bit & 1 == 1));
    }

    /// A number in as many bits as it has, behind how many those are. Its highest bit is always set
    /// and is left out, so that a number is written in one way only.
    pub(super) fn push_number(&mut self, value: u64, length_width: u32) {
        let length = u64::BITS.saturating_sub(value.leading_zeros());
        self.push(length, length_width);
        self.push(value, length.saturating_sub(1));
    }

    /// The symbols, the last one filled with zeros.
    pub(super) fn symbols(&self) -> Vec<u8> {
        let symbol = |bits: &[bool]| {
            let filled = bits.iter().copied().chain(std::iter::repeat(false));
            filled
                .take(SYMBOL_BITS)
                .fold(0, |symbol, bit| symbol << 1 | u8::from(bit))
        };
        self.0.chunks(SYMBOL_BITS).map(symbol).collect()
    }
}

/// Bits that are read; nothing where they end.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    symbols: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// The bits of these symbols.
    pub(super) const fn new(symbols: &'a [u8]) -> Self {
        Self { symbols, at: 0 }
    }

    fn bit(&mut self) -> Option<bool> {
        let symbol = self.symbols.get(self.at / SYMBOL_BITS)?;
        let behind = SYMBOL_BITS.saturating_sub(self.at % SYMBOL_BITS);
        self.at = self.at.saturating_add(1);
        Some(symbol >> behind.saturating_sub(1) & 1 == 1)
    }

    /// A number in `width` bits, of a type that holds them.
    pub(super) fn take<T: TryFrom<u64>>(&mut self, width: u32) -> Option<T> {
        let mut value = 0_u64;
        for _ in 0..width {
            value = value << 1 | u64::from(self.bit()?);
        }
        T::try_from(value).ok()
    }

    /// A number as [`Writer::push_number`] writes it.
    pub(super) fn take_number(&mut self, length_width: u32) -> Option<u64> {
        match self.take::<u32>(length_width)? {
            0 => Some(0),
            length => {
                let low = length.saturating_sub(1);
                Some(self.take::<u64>(low)? | 1_u64.checked_shl(low)?)
            }
        }
    }
}
