//! How are amounts and rates written as code?

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::rust::number;

pub(super) fn yen(amount: &u32) -> TokenStream {
    let amount = number(*amount);
    quote! { Yen::new(#amount) }
}

pub(super) fn ratio(&[above, below]: &[u32; 2]) -> TokenStream {
    let [above, below] = [above, below].map(number);
    quote! { Ratio::new(#above, #below) }
}

pub(super) fn rates(sme: &[u32; 2], small: &[u32; 2]) -> TokenStream {
    let (sme, small) = (ratio(sme), ratio(small));
    quote! { Rates { sme: #sme, small: #small } }
}
