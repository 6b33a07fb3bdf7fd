//! Why is a list not read? In a sentence for who started the command.

use std::io::Error;

use otasuke_calculator::partners::Refusal;

/// The refusal as an error of the command.
pub(crate) fn refused(refusal: Refusal) -> Error {
    Error::other(match refusal {
        Refusal::Workbook => {
            "the list is an Excel workbook (.xlsx): save it as CSV UTF-8".to_owned()
        }
        Refusal::OldWorkbook => {
            "the list is an old Excel workbook (.xls): save it as CSV UTF-8".to_owned()
        }
        Refusal::NoText => "the list is no text".to_owned(),
        Refusal::Empty => "nothing stands in the list".to_owned(),
        Refusal::NoTerminals => "no heading of the list names the number of terminals".to_owned(),
        Refusal::Gone => "the list could not be read".to_owned(),
        Refusal::NoOffer => "there is no offer that can be used".to_owned(),
        Refusal::TooLarge { bytes_max, .. } => format!("the list has more than {bytes_max} bytes"),
        Refusal::TooManyRows { rows_max } => format!("the list has more than {rows_max} rows"),
    })
}
