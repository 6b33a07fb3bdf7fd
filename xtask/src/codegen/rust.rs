//! How is generated Rust laid out? One item after the other, as a reviewer reads it.

use anyhow::{Context, Result};
use proc_macro2::{Literal, TokenStream};

use super::digits::grouped;

/// The items as text, a blank line before each.
pub fn laid_out(items: impl IntoIterator<Item = TokenStream>) -> Result<String> {
    let mut text = String::new();
    for item in items {
        let file = syn::parse2(item.clone()).with_context(|| format!("this is no Rust: {item}"))?;
        text.push('\n');
        text.push_str(&prettyplease::unparse(&file));
    }
    Ok(text)
}

/// A number without its type, and from five digits on in groups of three: a year stays whole.
pub fn number(value: impl Into<u64>) -> Literal {
    let value = value.into();
    let digits = match value {
        0..10_000 => value.to_string(),
        _ => grouped(value, '_'),
    };
    digits.parse().expect("digits are a literal")
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn an_amount_is_read_at_a_glance() {
        for (value, written) in [
            (0_u32, "0"),
            (2026, "2026"),
            (12_345, "12_345"),
            (123_456, "123_456"),
            (1_234_567, "1_234_567"),
        ] {
            assert_eq!(number(value).to_string(), written);
        }
    }

    #[test]
    fn items_stand_apart() {
        let table = quote! {
            /// All rows.
            pub static ROWS: [Row; 2] = [Row { yen: 3 }, Row { yen: 4 }];
        };
        let text = laid_out([table, quote! { static NONE: Option<Row> = None; }]).unwrap();
        let expected = "
/// All rows.
pub static ROWS: [Row; 2] = [Row { yen: 3 }, Row { yen: 4 }];

static NONE: Option<Row> = None;
";
        assert_eq!(text, expected);
        assert!(laid_out([quote! { static }]).is_err());
    }
}
