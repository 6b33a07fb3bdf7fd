//! Is what was sent to others opened as it was sent, and refused where it was changed on the way?

mod codes;
mod laws;
mod links;
mod manglings;
mod many;
mod sent;
mod spoken;
mod written;

use otasuke_calculator::catalog::{read, Catalog};

use crate::repository;

/// A price list of invented services, as it was when the first link was sent.
pub fn sample() -> Catalog {
    let list = repository::read("tests/links/prices.json");
    read(list.as_bytes()).catalog.unwrap()
}
