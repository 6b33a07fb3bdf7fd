// How does our own page work without a network? By this service worker. It keeps one release whole, the page
// in each language and the folder that it names, and no page is ever answered from two.
//
// A newer one takes over when a visitor presses the button for it, or when no tab is open.
// The line before this, which `cargo xtask build` writes, names the release and the hash of each of its
// files.
const { scope } = registration;
/** Other copies of the site may lie on the same origin. */
const OURS = `otasuke ${scope} `;
const CACHE = OURS + RELEASE;
/** Stands in the cache of a release that has taken over, and says when. */
const MARK = `${scope}otasuke-since`;
/**
 * Of each page the file, and the paths that lead to it.
 * @type {Record<string, RegExp>}
 */
const PAGES = { "": /^(index\.html)?$/, "en.html": /^en(\.html)?$/ };

/** @param {string} path */
const at = (path) => scope + path;

addEventListener("install", (event) => event.waitUntil(install().catch(fail)));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("message", (event) => {
  if (event.data === "otasuke-switch") skipWaiting();
  if (event.data === "otasuke-release") event.source?.postMessage({ release: RELEASE });
});
addEventListener("fetch", (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});

/** All files or none. */
async function install() {
  const cache = await caches.open(CACHE);
  const fetched = await Promise.allSettled(
    Object.keys(FILES).map(async (path) => {
      if (!(await kept(cache, path))) await cache.put(at(path), await whole(path));
    }),
  );
  const failed = fetched.find((one) => one.status === "rejected");
  if (failed) {
    if (!(await since(CACHE))) await caches.delete(CACHE);
    throw failed.reason;
  }
  await tidy();
}

/**
 * Where no release is kept and the device has no room for one, every page hears it.
 * @param {Error} cause
 */
async function fail(cause) {
  if (cause.name === "QuotaExceededError" && !registration.active) {
    for (const client of await clients.matchAll({ includeUncontrolled: true })) {
      if (client.url.startsWith(scope)) client.postMessage({ isFull: true });
    }
  }
  throw cause;
}

async function takeOver() {
  await tidy();
  // Where there is no room for the mark, the files are there all the same.
  await (await caches.open(CACHE)).put(MARK, new Response(String(Date.now()))).catch(() => {});
  await clients.claim();
  for (const client of await clients.matchAll()) client.postMessage({ release: RELEASE });
}

/** Leaves this release, and the one that was in use last: tabs may still show it. */
async function tidy() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  const others = await Promise.all(names.map(async (name) => ({ name, since: await since(name) })));
  const last = Math.max(...others.map((other) => other.since));
  const old = others.filter((other) => !other.since || other.since < last);
  await Promise.all(old.map(({ name }) => caches.delete(name)));
}

/**
 * When the release of that cache took over; 0 where it never did.
 * @param {string} name
 */
async function since(name) {
  const mark = await (await caches.open(name)).match(MARK);
  return mark ? Number(await mark.text()) : 0;
}

/**
 * Nothing for what is no file of a release of our page: that is the network's.
 * @param {Request} request
 */
function answerTo(request) {
  const { url, method, mode } = request;
  if (method !== "GET" || !url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length).split(/[?#]/)[0];
  if (mode === "navigate") {
    const asked = Object.keys(PAGES).find((name) => PAGES[name].test(path));
    return asked === undefined ? undefined : page(request, asked);
  }
  if (Object.hasOwn(FILES, path)) return isPage(path) ? undefined : file(path);
  return /^[\da-f]{16}\//.test(path) ? ofAnother(request) : undefined;
}

/**
 * Where the page is not to be had as it was built, the server's is a whole release, too.
 * @param {Request} request
 * @param {string} name
 */
async function page(request, name) {
  return file(name)
    .catch(() => fetch(request))
    .catch(() => new Response(LOST, { status: 503, headers: HTML }));
}

/** @param {string} path */
function isPage(path) {
  return Object.hasOwn(PAGES, path);
}

/**
 * What was damaged in the cache comes from the network, once more.
 * @param {string} path
 */
async function file(path) {
  // Whoever took everything away wants nothing back.
  if (!(await caches.has(CACHE))) return whole(path);
  const cache = await caches.open(CACHE);
  const found = await kept(cache, path);
  if (found) return found;
  const answer = await whole(path);
  // Without room it is answered all the same.
  await cache.put(at(path), answer.clone()).catch(() => {});
  return answer;
}

/**
 * For a tab that shows another release: its folder is named after what it holds, so nothing is mixed.
 * @param {Request} request
 */
async function ofAnother(request) {
  for (const name of await caches.keys()) {
    const found = name.startsWith(OURS) && (await (await caches.open(name)).match(request.url));
    if (found) return found;
  }
  return fetch(request);
}

/**
 * What is kept of a file, unless it is damaged.
 * @param {Cache} cache
 * @param {string} path
 */
async function kept(cache, path) {
  const found = await cache.match(at(path));
  return found && (await hash(await found.clone().arrayBuffer())) === FILES[path] ? found : undefined;
}

/**
 * The file as it was built. One that is damaged is fetched again, once, past every cache on the way.
 * @param {string} path
 */
async function whole(path) {
  return fetchWhole(path, isPage(path) ? "no-cache" : "default").catch(() => fetchWhole(path, "reload"));
}

/**
 * @param {string} path
 * @param {RequestCache} cache
 */
async function fetchWhole(path, cache) {
  const answer = await fetch(at(path), { cache });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || (await hash(bytes)) !== FILES[path])
    throw new Error(`${at(path)} is not of this release`);
  const headers = new Headers(answer.headers);
  // They are of what was on the wire, and a cache takes no answer that varies by everything.
  for (const name of ["Content-Encoding", "Content-Length", "Vary"]) headers.delete(name);
  // A new one, since a page must not be answered with what was redirected.
  return new Response(bytes, { headers });
}

/**
 * As an attribute `integrity` says it.
 * @param {ArrayBuffer} bytes
 */
async function hash(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

const HTML = { "Content-Type": "text/html; charset=utf-8" };
const LOST = `<!doctype html><html lang="ja"><meta name="viewport" content="width=device-width"><title>お助け隊サービス 料金・補助金シミュレーター</title>
<p>計算機のファイルが壊れていて、ネットワークにもつながりません。つながるときに、もう一度開いてください。</p>
<p lang="en">The files of the calculator are damaged, and there is no network. Please open it again when there is one.</p>`;
