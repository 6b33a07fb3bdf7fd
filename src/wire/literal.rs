//! Which text does a JSON literal stand for? Between its quotation marks, escapes resolved.

use std::borrow::Cow;

/// The text of a literal that is known to be well formed; borrowed where it has no escapes, and
/// `None` where half of a surrogate pair stands alone, which is no text.
pub(super) fn text_of(literal: &str) -> Option<Cow<'_, str>> {
    let mut rest = literal.strip_prefix('"')?.strip_suffix('"')?;
    if !rest.contains('\\') {
        return Some(Cow::Borrowed(rest));
    }
    let mut text = String::new();
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut chars = escape.chars();
        let char = match chars.next()? {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => character(&mut chars)?,
            itself => itself,
        };
        text.push(char);
        rest = chars.as_str();
    }
    text.push_str(rest);
    Some(Cow::Owned(text))
}

/// The character of `\u` and four digits, or of two such units.
fn character(chars: &mut std::str::Chars<'_>) -> Option<char> {
    let first = unit(chars)?;
    if !(0xd800..0xdc00).contains(&first) {
        return char::from_u32(first);
    }
    *chars = chars.as_str().strip_prefix("\\u")?.chars();
    let second = unit(chars)?;
    let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
    let high = first.checked_sub(0xd800)?;
    char::from_u32(
        high.checked_mul(0x400)?
            .checked_add(low)?
            .checked_add(0x1_0000)?,
    )
}

/// The number that four digits make.
fn unit(chars: &mut std::str::Chars<'_>) -> Option<u32> {
    let mut unit = 0_u32;
    for _ in 0..4 {
        let digit = chars.next()?.to_digit(16)?;
        unit = unit.checked_mul(16)?.checked_add(digit)?;
    }
    Some(unit)
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn escapes_are_read_as_serde_json_does() {
        let literals = [
            r#""""#,
            r#""plain""#,
            r#""\"\\\/\b\f\n\r\t""#,
            r#""\u0041\u00e9\u304A\uFFFF""#,
            r#""a\ud83d\ude00b""#,
            r#""\udbff\udfff""#,
            r#""\ud83d""#,
            r#""\ude00""#,
            r#""\ud83d\ud83d\ude00""#,
            r#""\ud83dx""#,
            r#""\ud83d\n""#,
            r#""\ud83d\u0041""#,
            r#""お助け隊\u2028""#,
        ];
        for literal in literals {
            let expected: Option<String> = serde_json::from_str(literal).ok();
            let text = text_of(literal);
            assert_eq!(text.as_deref(), expected.as_deref(), "{literal}");
        }
    }
}
