//! How is generated Rust laid out? One item after the other, as a reviewer reads it.

use anyhow::{Context, Result};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, ToTokens};

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
    let mut digits = value.into().to_string();
    let mut group = digits.len();
    while digits.len() > 4 && group > 3 {
        group -= 3;
        digits.insert(group, '_');
    }
    digits.parse().expect("digits are a literal")
}

/// `Some(…)`, or `None`.
pub fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
}

/// A value of an enum that the model and the domain name alike.
pub fn variant(of: &str, value: impl std::fmt::Debug) -> TokenStream {
    let (of, value) = (format_ident!("{of}"), format_ident!("{value:?}"));
    quote! { #of::#value }
}

/// A public table.
pub fn table(about: &str, name: &str, of: &str, rows: &[TokenStream]) -> TokenStream {
    let (about, name, of) = (
        format!(" {about}"),
        format_ident!("{name}"),
        format_ident!("{of}"),
    );
    let count = Literal::usize_unsuffixed(rows.len());
    quote! {
        #[doc = #about]
        pub static #name: [#of; #count] = [#(#rows),*];
    }
}

#[cfg(test)]
mod tests {
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
        let rows = [quote! { Row { yen: 3 } }, quote! { Row { yen: 4 } }];
        let table = table("All rows.", "ROWS", "Row", &rows);
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
