//! Which 枠 pays more, as JSON? A line of `docs/contract-frames.md` in, its answer out.

mod answer;

use super::error::{ErrorCode, RequestError};
use super::fields::Fields;
use super::json::Json;
use super::request::{only_known_in_offer, read_fields, read_line, FIELDS};
use super::tool::{read_tool, TOOL_FIELDS};
use crate::domain::{FrameYear, Request, RuleBook, ToolPlan};
use crate::rules::{frames_of, BOOK};

/// A customer, an offer, and the tool beside it.
#[derive(Debug)]
pub struct Comparison {
    /// The customer and the offer.
    pub request: Request,
    /// The tool.
    pub plan: ToolPlan,
    /// The frames of the request's year.
    pub year: &'static FrameYear,
}

/// One request line in, one answer line out: the comparison, or the first error of the request.
/// Total: no line panics or stops anything. The line comes without its line break.
pub fn ways_line(line: &[u8]) -> String {
    match read_comparison(line) {
        Ok(asked) => write_comparison(&asked, &BOOK),
        Err(error) => error.to_json(),
    }
}

/// The JSON of a comparison.
pub fn write_comparison(asked: &Comparison, book: &'static RuleBook) -> String {
    answer::write(asked, book)
}

/// Reads a line of a comparison, or says which field of it is wrong first.
pub fn read_comparison(line: &[u8]) -> Result<Comparison, RequestError> {
    let object = read_line(line)?;
    let fields = Fields::of(&object, "");
    fields.only(&[FIELDS.as_slice(), &["tool"]].concat())?;
    only_known_in_offer(&fields)?;
    if let Some(Json::Object(tool)) = fields.get("tool") {
        Fields::of(tool, "tool.").only(&TOOL_FIELDS)?;
    }
    let with_frames = |id: &str| BOOK.programme(id).filter(|one| frames_of(one).is_some());
    let request = read_fields(&fields, with_frames)?;
    let plan = match fields.required("tool", fields.get("tool"))? {
        Json::Object(tool) => read_tool(&Fields::of(tool, "tool."))?,
        _ => return Err(fields.error("tool", ErrorCode::WrongType)),
    };
    let unknown = || fields.error("programme", ErrorCode::UnknownValue);
    let year = frames_of(request.programme).ok_or_else(unknown)?;
    Ok(Comparison {
        request,
        plan,
        year,
    })
}
