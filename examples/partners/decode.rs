//! Who makes text of the bytes of a list where there is no browser? The crate that browsers are made of.

use encoding_rs::{Decoder, SHIFT_JIS, UTF_16BE, UTF_16LE, UTF_8};
use otasuke_calculator::partners::Encoding;
use otasuke_calculator::worker::Decode;

/// Decodes one file, piece by piece.
pub(crate) struct Native(Decoder);

impl Decode for Native {
    fn new(encoding: Encoding) -> Self {
        let encoding = match encoding {
            Encoding::Utf8 => UTF_8,
            Encoding::Utf16Le => UTF_16LE,
            Encoding::Utf16Be => UTF_16BE,
            Encoding::ShiftJis => SHIFT_JIS,
        };
        Self(encoding.new_decoder_with_bom_removal())
    }

    fn decode(&mut self, piece: &[u8], is_last: bool) -> String {
        let length_max = self.0.max_utf8_buffer_length(piece.len());
        let mut text = String::with_capacity(length_max.unwrap_or_default());
        // There is room for all of it.
        let _ = self.0.decode_to_string(piece, &mut text, is_last);
        text
    }
}
