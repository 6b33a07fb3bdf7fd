//! Which cells does a row have?

use std::borrow::Cow;

/// The cells of a row. A quotation mark that nothing closes is a letter, so that each line has cells.
#[derive(Clone, Debug)]
pub(in crate::partners) struct Cells<'a> {
    /// `None` behind the last cell.
    rest: Option<&'a str>,
    separator: char,
}

impl<'a> Cells<'a> {
    pub(in crate::partners) fn new(row: &'a str, separator: u8) -> Self {
        Self {
            rest: Some(row),
            separator: separator.into(),
        }
    }

    /// The cell between quotation marks with which a text begins, and what stands behind its separator.
    fn quoted(&self, rest: &'a str) -> Option<(Cow<'a, str>, Option<&'a str>)> {
        let inside = rest.strip_prefix('"')?;
        let mut searched = 0;
        loop {
            let mark = inside.get(searched..)?.find('"')?.checked_add(searched)?;
            let (text, behind) = (inside.get(..mark)?, inside.get(mark..)?.strip_prefix('"')?);
            if behind.starts_with('"') {
                searched = mark.checked_add(2)?;
                continue;
            }
            let text = if searched == 0 {
                Cow::Borrowed(text)
            } else {
                Cow::Owned(text.replace("\"\"", "\""))
            };
            return if behind.is_empty() {
                Some((text, None))
            } else {
                Some((text, Some(behind.strip_prefix(self.separator)?)))
            };
        }
    }
}

impl<'a> Iterator for Cells<'a> {
    type Item = Cow<'a, str>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest?;
        let (cell, behind) = self.quoted(rest).unwrap_or_else(|| {
            let (cell, behind) = match rest.split_once(self.separator) {
                Some((cell, behind)) => (cell, Some(behind)),
                None => (rest, None),
            };
            (Cow::Borrowed(cell), behind)
        });
        self.rest = behind;
        Some(cell)
    }
}
