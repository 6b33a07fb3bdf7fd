//! How are the letters of a file written, and is it a text at all? What its bytes say, before they are read.

use super::{Encoding, Limits, Refusal};

/// So many bytes at the beginning tell a file that is no text by its signature.
const SIGNATURE_LENGTH: usize = 8;

/// How files begin that are no text.
const SIGNATURES: [(&[u8], Refusal); 10] = [
    (b"PK\x03\x04", Refusal::Workbook),
    (b"\xD0\xCF\x11\xE0", Refusal::OldWorkbook),
    (b"%PDF-", Refusal::NoText),
    (b"\x89PNG", Refusal::NoText),
    (b"\xFF\xD8\xFF", Refusal::NoText),
    (b"GIF8", Refusal::NoText),
    (b"\x1F\x8B", Refusal::NoText),
    (b"7z\xBC\xAF", Refusal::NoText),
    (b"\x7FELF", Refusal::NoText),
    (b"SQLite f", Refusal::NoText),
];

/// The marks with which a text says how it is written.
const MARKS: [(&[u8], Encoding); 3] = [
    (b"\xEF\xBB\xBF", Encoding::Utf8),
    (b"\xFF\xFE", Encoding::Utf16Le),
    (b"\xFE\xFF", Encoding::Utf16Be),
];

/// A text of UTF-16 has a NUL beside each character of ASCII: separators, line ends and digits alone make one
/// in so many bytes.
const BYTES_OF_UTF16_NUL: u64 = 32;
/// They stand on one side of the characters; U+3000, the wide space, puts a few on the other.
const SIDES: u64 = 3;
/// A binary file has a control character in so many bytes; a text has none but by damage.
const BYTES_OF_CONTROL: u64 = 32;
/// So many of them are damage, however short the text is.
const CONTROLS_OF_DAMAGE: u64 = 4;
/// A text is UTF-8 still, with one damaged character among so many long ones that are whole: Shift_JIS has
/// hardly any that is whole by chance.
const WHOLE_OF_BROKEN: u64 = 16;
/// After so many broken characters the question is settled.
const BROKEN_ENOUGH: u64 = 1_000;

/// Finds out how a file is written, from its bytes, piece by piece. It keeps no more than counts.
///
/// All of the file is looked at: a list may have its first Japanese letter in its last row.
#[derive(Clone, Debug)]
pub struct Sniff {
    limits: Limits,
    bytes: u64,
    beginning: Vec<u8>,
    /// NULs at the first, third … byte, and at the second, fourth …
    nuls: [u64; 2],
    /// `\r` and `\n`.
    line_ends: u64,
    /// Bytes that no text has: control characters, NUL among them.
    controls: u64,
    /// Bytes that are neither blank nor NUL.
    visible: u64,
    utf8: Utf8,
}

impl Sniff {
    /// Nothing has been looked at.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            bytes: 0,
            beginning: Vec::with_capacity(SIGNATURE_LENGTH),
            nuls: [0; 2],
            line_ends: 0,
            controls: 0,
            visible: 0,
            utf8: Utf8::default(),
        }
    }

    /// The next bytes. What is no text is refused as soon as that is known.
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        self.limits
            .check_bytes(self.bytes.saturating_add(length(bytes.len())))?;
        let missing = SIGNATURE_LENGTH.saturating_sub(self.beginning.len());
        self.beginning.extend(bytes.iter().take(missing));
        for (signature, refusal) in SIGNATURES {
            if self.beginning.starts_with(signature) {
                return Err(refusal);
            }
        }
        self.count(bytes);
        self.utf8.push(bytes);
        Ok(())
    }

    /// How the file is written, of which there is no more.
    pub fn finish(mut self) -> Result<Encoding, Refusal> {
        self.utf8.finish();
        let marked = MARKS
            .into_iter()
            .find(|(mark, _)| self.beginning.starts_with(mark));
        let mark_length = marked.map_or(0, |(mark, _)| length(mark.len()));
        let encoding = match marked {
            Some((_, encoding)) => encoding,
            None => self.unmarked()?,
        };
        if self.visible > mark_length {
            Ok(encoding)
        } else {
            Err(Refusal::Empty)
        }
    }

    fn count(&mut self, bytes: &[u8]) {
        for byte in bytes {
            match byte {
                0 => {
                    let [first, second] = &mut self.nuls;
                    let side = if self.bytes % 2 == 0 { first } else { second };
                    *side = side.saturating_add(1);
                    self.controls = self.controls.saturating_add(1);
                }
                b'\r' | b'\n' => self.line_ends = self.line_ends.saturating_add(1),
                b' ' | b'\t' => {}
                // Old programs end a text with 1A, and a page with 0C.
                0x0C | 0x1A => {}
                0x01..=0x1F | 0x7F => self.controls = self.controls.saturating_add(1),
                _ => self.visible = self.visible.saturating_add(1),
            }
            self.bytes = self.bytes.saturating_add(1);
        }
    }

    fn unmarked(&self) -> Result<Encoding, Refusal> {
        if let Some(encoding) = self.utf16() {
            return Ok(encoding);
        }
        let is_often = self.controls.saturating_mul(BYTES_OF_CONTROL) > self.bytes;
        if is_often && self.controls >= CONTROLS_OF_DAMAGE {
            return Err(Refusal::NoText);
        }
        Ok(if self.utf8.is_likely() {
            Encoding::Utf8
        } else {
            Encoding::ShiftJis
        })
    }

    /// Each line end has a NUL, and nearly all NULs stand on one side.
    fn utf16(&self) -> Option<Encoding> {
        let [first, second] = self.nuls;
        let nuls = first.saturating_add(second);
        let is_often = nuls.saturating_mul(BYTES_OF_UTF16_NUL) > self.bytes;
        if !is_often || nuls < 2 || nuls < self.line_ends {
            None
        } else if second > first.saturating_mul(SIDES) {
            Some(Encoding::Utf16Le)
        } else if first > second.saturating_mul(SIDES) {
            Some(Encoding::Utf16Be)
        } else {
            None
        }
    }
}

/// How much of a text is UTF-8.
#[derive(Clone, Debug, Default)]
struct Utf8 {
    /// A character of which more bytes are to come.
    begun: Vec<u8>,
    /// Characters of three bytes and more.
    whole: u64,
    /// Where it is no UTF-8.
    broken: u64,
}

impl Utf8 {
    fn push(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !self.begun.is_empty() {
            let Some((byte, behind)) = rest.split_first() else {
                return;
            };
            rest = behind;
            let mut begun = std::mem::take(&mut self.begun);
            begun.push(*byte);
            self.read(&begun);
        }
        self.read(rest);
    }

    fn finish(&mut self) {
        if !self.begun.is_empty() {
            self.broken = self.broken.saturating_add(1);
        }
    }

    fn is_likely(&self) -> bool {
        self.whole >= self.broken.saturating_mul(WHOLE_OF_BROKEN)
    }

    fn is_settled(&self) -> bool {
        self.broken > BROKEN_ENOUGH && self.broken > self.whole
    }

    fn read(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !self.is_settled() {
            let problem = match std::str::from_utf8(rest) {
                Ok(text) => return self.count(text.as_bytes()),
                Err(problem) => problem,
            };
            let (valid, behind) = rest.split_at(problem.valid_up_to());
            self.count(valid);
            let Some(broken) = problem.error_len() else {
                self.begun = behind.to_vec();
                return;
            };
            self.broken = self.broken.saturating_add(1);
            rest = behind.get(broken..).unwrap_or_default();
        }
    }

    fn count(&mut self, valid: &[u8]) {
        let long = valid.iter().filter(|byte| **byte >= 0xE0).count();
        self.whole = self.whole.saturating_add(length(long));
    }
}

fn length(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
