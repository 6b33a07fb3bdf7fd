//! What happens in time? A rest of the keys, an end of a composition, a sentence read aloud.

mod use_announcement;
mod use_composition_end;
mod use_pause;

pub(super) use use_announcement::use_announcement;
pub(super) use use_composition_end::use_composition_end;
pub(super) use use_pause::use_pause;
