//! Where may a price list lie, why does one not come, and how is one read from a file?

use gloo_file::callbacks::{read_as_bytes, FileReader};
use gloo_file::Blob;
use web_sys::{File, Url};

use super::download::Download;
use crate::catalog::fields::BYTES_MAX;

/// Why a list did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFailure {
    /// No `https:` address.
    Address,
    /// No connection, or not allowed by the other server; or a file that is gone.
    Network,
    /// The server answered with an error.
    Status,
    /// Nothing arrived for too long.
    Stalled,
    /// Something arrived now and then, and the end did not.
    Slow,
    /// Somebody did not want to wait for it.
    Stopped,
    /// It is too large.
    TooLong,
}

impl ListFailure {
    /// As a page is told of it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Network => "network",
            Self::Status => "status",
            Self::Stalled => "stalled",
            Self::Slow => "slow",
            Self::Stopped => "stopped",
            Self::TooLong => "tooLong",
        }
    }
}

/// The bytes of a list, or why there are none.
pub type ListBytes = Result<Vec<u8>, ListFailure>;

/// Where a list lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListAddress {
    /// The whole address.
    pub href: String,
    /// The other site, as somebody is asked about it.
    pub host: String,
    /// Whether it is on the site of this page.
    pub is_own: bool,
    /// Whether nobody on the way can change what it answers.
    pub is_encrypted: bool,
}

impl ListAddress {
    /// What somebody typed, read as a link of the page would be.
    pub fn read(text: &str) -> Option<Self> {
        let window = web_sys::window()?;
        let base = window.document()?.base_uri().ok()??;
        let url = Url::new_with_base(text, &base).ok()?;
        let page = window.location();
        Some(Self {
            href: url.href(),
            host: url.host(),
            is_own: page.origin().is_ok_and(|own| own == url.origin()),
            is_encrypted: url.protocol() == "https:",
        })
    }

    /// A page that is itself not encrypted, as on the computer of a developer, may fetch from another.
    pub(super) fn may_be_fetched(&self) -> bool {
        let page = web_sys::window().and_then(|window| window.location().protocol().ok());
        let is_like_page = page.is_some_and(|own| self.href.starts_with(&own));
        self.is_own || self.is_encrypted || is_like_page
    }
}

/// A list that is under way; where this is dropped, it never arrives.
#[derive(Debug)]
pub enum Incoming {
    /// From an address.
    Download(Download),
    /// From a file.
    File(FileReader),
}

/// Reads a file that somebody chose.
pub fn read_list(file: &File, done: impl FnOnce(ListBytes) + 'static) -> Incoming {
    let most = u64::try_from(BYTES_MAX).unwrap_or(u64::MAX);
    // One byte more tells that it is too large.
    let start = Blob::from(web_sys::Blob::from(file.clone())).slice(0, most.saturating_add(1));
    // It may have been moved or deleted after it was chosen.
    Incoming::File(read_as_bytes(&start, |bytes| {
        done(bytes.map_err(|_| ListFailure::Network));
    }))
}
