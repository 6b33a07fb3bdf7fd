//! Are two names the same, whatever their width and case? Both are folded to one spelling.

/// A name without differences of width and case, and without spaces around or doubled inside.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            VOICED => join(&mut folded, VOICED_KANA, 1),
            HALF_VOICED => join(&mut folded, HALF_VOICED_KANA, 2),
            _ if char.is_whitespace() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            _ => folded.extend(wide_kana(narrow(char)).to_lowercase()),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// A letter, digit or sign of full width as that of ASCII.
pub fn narrow(char: char) -> char {
    const FULL_WIDTH: u32 = 0xFEE0;
    match char {
        '！'..='～' => shifted(char, FULL_WIDTH).unwrap_or(char),
        _ => char,
    }
}

fn shifted(char: char, by: u32) -> Option<char> {
    u32::from(char).checked_sub(by).and_then(char::from_u32)
}

/// The marks of half width that stand behind the kana that they voice.
const VOICED: char = 'ﾞ';
const HALF_VOICED: char = 'ﾟ';

/// Kana whose voiced form follows them in Unicode, and whose half-voiced form follows that.
const VOICED_KANA: &str = "カキクケコサシスセソタチツテトハヒフヘホ";
const HALF_VOICED_KANA: &str = "ハヒフヘホ";

/// The last kana with the mark behind it as one letter.
fn join(folded: &mut String, kana: &str, by: u32) {
    let Some(last) = folded.chars().last().filter(|last| kana.contains(*last)) else {
        return;
    };
    let joined = u32::from(last).checked_add(by).and_then(char::from_u32);
    folded.pop();
    folded.extend(joined);
}

/// The letters of half width from `｡` on, in the order of Unicode.
const WIDE: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// Kana of half width as kana.
fn wide_kana(char: char) -> char {
    let at = u32::from(char).checked_sub(u32::from('｡'));
    let at = at.and_then(|at| usize::try_from(at).ok());
    at.and_then(|at| WIDE.chars().nth(at)).unwrap_or(char)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn names_are_the_same_whatever_their_width_and_case() {
        let same = [
            ("ＡＢＣ　Security ", "abc security"),
            ("ｻｲﾊﾞｰﾊﾟﾄﾛｰﾙ", "サイバーパトロール"),
            ("  見守り\tﾌﾟﾗﾝ１２", "見守り プラン12"),
            ("", ""),
        ];
        for (written, folded) in same {
            assert_eq!(fold(written), folded);
            assert_eq!(fold(folded), folded);
        }
        assert_ne!(fold("ハ"), fold("バ"));
    }
}
