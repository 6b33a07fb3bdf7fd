//! How does a price list come from an address or a file? Without credentials, at most so large, and
//! never waiting for ever.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use gloo_file::callbacks::{read_as_bytes, FileReader};
use gloo_file::Blob;
use gloo_net::http::Request;
use gloo_timers::callback::Timeout;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{spawn_local, JsFuture};
use web_sys::{
    AbortController, AbortSignal, File, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache,
    RequestCredentials, Url,
};

use crate::catalog::fields::BYTES_MAX;

/// A server that sends nothing for so long is given up.
const STALL_MS: u32 = 10_000;

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
    fn may_be_fetched(&self) -> bool {
        let page = web_sys::window().and_then(|window| window.location().protocol().ok());
        let is_like_page = page.is_some_and(|own| self.href.starts_with(&own));
        self.is_own || self.is_encrypted || is_like_page
    }
}

/// A list that is under way; where this is dropped, it never arrives.
#[derive(Debug, Default)]
pub struct Incoming {
    _fetch: Option<Fetch>,
    _file: Option<FileReader>,
}

/// The wanted answer of a server.
#[derive(Debug)]
struct Fetch {
    _wanted: Rc<()>,
    controller: AbortController,
}

impl Drop for Fetch {
    fn drop(&mut self) {
        self.controller.abort();
    }
}

/// Fetches the list at an address.
pub fn fetch_list(
    address: ListAddress,
    done: impl FnOnce(ListBytes) + 'static,
) -> Option<Incoming> {
    let controller = AbortController::new().ok()?;
    let wanted = Rc::new(());
    let still_wanted = Rc::downgrade(&wanted);
    spawn_local(fetch(address, controller.clone(), still_wanted, done));
    let _fetch = Some(Fetch {
        _wanted: wanted,
        controller,
    });
    Some(Incoming {
        _fetch,
        ..Incoming::default()
    })
}

async fn fetch(
    address: ListAddress,
    controller: AbortController,
    wanted: Weak<()>,
    done: impl FnOnce(ListBytes),
) {
    let patience = Patience::new(controller);
    let bytes = match address.may_be_fetched() {
        true => download(&address.href, &patience).await,
        false => Err(ListFailure::Address),
    };
    if wanted.strong_count() > 0 {
        done(bytes.map_err(|failure| patience.why(failure)));
    }
}

/// Reads a file that somebody chose.
pub fn read_list(file: &File, done: impl FnOnce(ListBytes) + 'static) -> Incoming {
    let most = u64::try_from(BYTES_MAX).unwrap_or(u64::MAX);
    // One byte more tells that it is too large.
    let start = Blob::from(web_sys::Blob::from(file.clone())).slice(0, most.saturating_add(1));
    // It may have been moved or deleted after it was chosen.
    let reader = read_as_bytes(&start, |bytes| {
        done(bytes.map_err(|_| ListFailure::Network))
    });
    Incoming {
        _file: Some(reader),
        ..Incoming::default()
    }
}

async fn download(url: &str, patience: &Patience) -> ListBytes {
    let network = |_| ListFailure::Network;
    patience.renew();
    let answer = Request::get(url)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .cache(RequestCache::NoCache)
        .abort_signal(Some(&patience.signal()))
        .send()
        .await
        .map_err(|_| ListFailure::Network)?;
    if !answer.ok() {
        return Err(ListFailure::Status);
    }
    let mut bytes = Vec::new();
    let Some(body) = answer.body() else {
        return Ok(bytes);
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    loop {
        let piece = JsFuture::from(reader.read()).await.map_err(network)?;
        patience.renew();
        let part = |name: &str| Reflect::get(&piece, &JsValue::from_str(name));
        if part("done").map_err(network)?.is_truthy() {
            return Ok(bytes);
        }
        let value: Uint8Array = part("value").map_err(network)?.unchecked_into();
        bytes.extend(value.to_vec());
        if bytes.len() > BYTES_MAX {
            return Err(ListFailure::TooLong);
        }
    }
}

/// Ends what does not go on.
struct Patience {
    controller: AbortController,
    timer: Cell<Option<Timeout>>,
    is_over: Rc<Cell<bool>>,
}

impl Patience {
    fn new(controller: AbortController) -> Self {
        Self {
            controller,
            timer: Cell::new(None),
            is_over: Rc::default(),
        }
    }

    fn signal(&self) -> AbortSignal {
        self.controller.signal()
    }

    /// Something arrived: it begins anew.
    fn renew(&self) {
        let (controller, is_over) = (self.controller.clone(), Rc::clone(&self.is_over));
        self.timer.set(Some(Timeout::new(STALL_MS, move || {
            is_over.set(true);
            controller.abort();
        })));
    }

    /// What is aborted looks like a failure of the network.
    fn why(&self, failure: ListFailure) -> ListFailure {
        match self.is_over.get() {
            true => ListFailure::Stalled,
            false => failure,
        }
    }
}

impl Drop for Patience {
    /// What is not read to its end is not sent to its end.
    fn drop(&mut self) {
        self.controller.abort();
    }
}
