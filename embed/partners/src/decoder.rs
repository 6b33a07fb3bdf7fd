//! How does a browser make text of bytes? By its `TextDecoder`, which weighs nothing here.

use otasuke_calculator::partners::Encoding;
use otasuke_calculator::worker::Decode;
use web_sys::{TextDecodeOptions, TextDecoder};

/// The browser's decoder of one file.
#[derive(Debug)]
pub(crate) struct Decoder(Option<TextDecoder>);

impl Decode for Decoder {
    fn new(encoding: Encoding) -> Self {
        Self(TextDecoder::new_with_label(label(encoding)).ok())
    }

    fn decode(&mut self, piece: &[u8], is_last: bool) -> String {
        let options = TextDecodeOptions::new();
        options.set_stream(!is_last);
        let decoded = self.0.as_ref().and_then(|decoder| {
            decoder
                .decode_with_u8_array_and_options(piece, &options)
                .ok()
        });
        decoded.unwrap_or_default()
    }
}

/// The name of the Encoding Standard. Its `shift_jis` is the code page 932 of Windows.
const fn label(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "utf-8",
        Encoding::Utf16Le => "utf-16le",
        Encoding::Utf16Be => "utf-16be",
        Encoding::ShiftJis => "shift_jis",
    }
}
