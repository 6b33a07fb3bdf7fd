//! How does a price list come from an address? Without credentials, at most so large, and never
//! waiting for ever.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use gloo_net::http::{Request, Response};
use gloo_timers::callback::Timeout;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{spawn_local, JsFuture};
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
};

use super::price_list::{Incoming, ListAddress, ListBytes, ListFailure};
use crate::catalog::fields::BYTES_MAX;

/// A server that sends nothing for so long is given up.
const STALL_MS: u32 = 10_000;
/// So is one that sends something now and then, and never the end.
const TOTAL_MS: u32 = 30_000;

/// What comes of asking an address for a list.
#[derive(Debug)]
pub enum Fetched {
    /// A list, or why there is none.
    List {
        /// The address that answered, after all that it was sent on to.
        from: String,
        /// What came.
        bytes: ListBytes,
    },
    /// It was sent on to this address of another site, and nothing of that was read.
    Elsewhere(String),
}

/// Fetches the list at an address.
pub fn fetch_list(address: ListAddress, done: impl FnOnce(Fetched) + 'static) -> Option<Incoming> {
    let waiting = Rc::new(Waiting {
        href: address.href.clone(),
        done: Cell::new(Some(Box::new(done))),
        controller: AbortController::new().ok()?,
        stall: Cell::default(),
        total: Cell::default(),
    });
    waiting.begin();
    let arriving = Rc::clone(&waiting);
    spawn_local(async move {
        let fetched = download(&address, &arriving).await;
        arriving.end(fetched.unwrap_or_else(|failure| arriving.failed(failure)));
    });
    Some(Incoming::Download(Download(waiting)))
}

/// A list that is still wanted; where this is dropped, it never arrives.
#[derive(Debug)]
pub struct Download(Rc<Waiting>);

impl Drop for Download {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// Who is told of the end.
type Done = Box<dyn FnOnce(Fetched)>;

/// What waits for the end of a download, and how long.
struct Waiting {
    /// The address that was asked.
    href: String,
    /// Whom to tell of the end, until that is done.
    done: Cell<Option<Done>>,
    controller: AbortController,
    stall: Cell<Option<Timeout>>,
    total: Cell<Option<Timeout>>,
}

impl fmt::Debug for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting")
            .field("href", &self.href)
            .finish_non_exhaustive()
    }
}

impl Waiting {
    fn begin(self: &Rc<Self>) {
        self.total
            .set(Some(self.limit(TOTAL_MS, ListFailure::Slow)));
        self.renew();
    }

    /// Something arrived: the wait for the next begins.
    fn renew(self: &Rc<Self>) {
        let limit = self.limit(STALL_MS, ListFailure::Stalled);
        self.stall.set(Some(limit));
    }

    /// Says the failure by itself: a browser may leave the reading of what was aborted without any
    /// answer.
    fn limit(self: &Rc<Self>, after_ms: u32, failure: ListFailure) -> Timeout {
        let waiting = Rc::downgrade(self);
        Timeout::new(after_ms, move || {
            if let Some(waiting) = waiting.upgrade() {
                waiting.end(waiting.failed(failure));
            }
        })
    }

    fn failed(&self, failure: ListFailure) -> Fetched {
        Fetched::List {
            from: self.href.clone(),
            bytes: Err(failure),
        }
    }

    /// The first end is told, and no other.
    fn end(&self, fetched: Fetched) {
        let done = self.done.take();
        self.stop();
        if let Some(done) = done {
            done(fetched);
        }
    }

    /// What is not read to its end is not sent to its end, and nobody waits any more.
    fn stop(&self) {
        self.done.take();
        self.stall.take();
        self.total.take();
        self.controller.abort();
    }
}

async fn download(address: &ListAddress, waiting: &Rc<Waiting>) -> Result<Fetched, ListFailure> {
    if !address.may_be_fetched() {
        return Err(ListFailure::Address);
    }
    let answer = Request::get(&address.href)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .cache(RequestCache::NoCache)
        .abort_signal(Some(&waiting.controller.signal()))
        .send()
        .await
        .map_err(|_| ListFailure::Network)?;
    let from = match answer.redirected() {
        true => answer.url(),
        false => address.href.clone(),
    };
    let found = ListAddress::read(&from);
    if found.is_none_or(|found| found.host != address.host) {
        return Ok(Fetched::Elsewhere(from));
    }
    if !answer.ok() {
        return Err(ListFailure::Status);
    }
    let bytes = read(&answer, waiting).await?;
    Ok(Fetched::List {
        from,
        bytes: Ok(bytes),
    })
}

async fn read(answer: &Response, waiting: &Rc<Waiting>) -> ListBytes {
    let network = |_| ListFailure::Network;
    let mut bytes = Vec::new();
    let Some(body) = answer.body() else {
        return Ok(bytes);
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    loop {
        waiting.renew();
        let piece = JsFuture::from(reader.read()).await.map_err(network)?;
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
