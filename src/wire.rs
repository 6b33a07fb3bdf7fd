//! How do a request and an answer look as JSON? The contract's text form, in both directions.
//!
//! ```
//! let line = br#"{"terminals":10,"termMonths":24,"offer":{"serviceClass":1,
//!     "monitoring":"endpoint","endpointMonthlyFee":"2000"}}"#;
//! let answer = otasuke_calculator::wire::answer_line(line);
//! assert!(answer.contains(r#""status":"payable","amount":"240000""#));
//!
//! let refused = otasuke_calculator::wire::answer_line(b"{}");
//! assert!(refused.contains(r#"{"error":{"field":"terminals","code":"missing""#));
//!
//! let line = br#"{"programme":"it-security-2026","terminals":10,"termMonths":24,
//!     "offer":{"serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"2000"},
//!     "tool":{"softwareFee":"1000000","processes":1}}"#;
//! let ways = otasuke_calculator::wire::ways_line(line);
//! assert!(ways.contains(r#""way":"normalApart","security":"240000","frame":"500000""#));
//! ```

mod answer;
mod asked;
pub(crate) mod duplicates;
mod error;
pub(crate) mod fields;
mod figure;
pub(crate) mod json;
pub(crate) mod offer;
mod request;
pub(crate) mod tiers;
mod tool;
mod ways;

pub use error::{ErrorCode, RequestError};
pub use request::{read_request, LINE_BYTES_MAX};
pub use ways::{read_comparison, ways_line, write_comparison, Comparison};

use serde::Serialize;

use answer::AnswerJson;
use asked::RequestJson;

use crate::domain::{quote, Quote, Request};
use crate::rules::BOOK;

/// The JSON of a quote.
pub fn write_quote(quote: &Quote) -> String {
    json_of(&AnswerJson::from(quote))
}

/// The JSON of a request: [`read_request`] makes the same request of it.
pub fn write_request(request: &Request) -> String {
    json_of(&RequestJson::from(request))
}

/// One request line in, one answer line out: the quote, or the first error of the request.
/// Total: no line panics or stops anything. The line comes without its line break.
pub fn answer_line(line: &[u8]) -> String {
    match read_request(line) {
        Ok(request) => write_quote(&quote(&request, &BOOK)),
        Err(error) => error.to_json(),
    }
}

/// Structs of numbers and texts: none of them can fail to be written.
fn json_of(shape: &impl Serialize) -> String {
    serde_json::to_string(shape).unwrap_or_default()
}
