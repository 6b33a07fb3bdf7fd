// How is a price list fetched? Without credentials, at most so large, and never waiting for ever.

export const BYTES_MAX = 1024 * 1024;
const STALL_MS = 10_000;

const failed = (code) => Object.assign(new Error(code), { code });

/**
 * The bytes of the document at `url`. Fails with a `code`: `address`, `network`, `status`,
 * `stalled` (nothing arrived for 10 s) or `tooLong`.
 * @param {URL} url
 * @returns {Promise<Uint8Array>}
 */
export async function fetchList(url) {
  const own = url.origin === location.origin;
  // A page that is itself not encrypted, as on the computer of a developer, may fetch from another.
  if (!own && url.protocol !== "https:" && url.protocol !== location.protocol) throw failed("address");
  const stop = new AbortController();
  let stalled = false;
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { stalled = true; stop.abort(); }, STALL_MS);
  };
  wait();
  try {
    const answer = await fetch(url, { signal: stop.signal, credentials: "omit", referrerPolicy: "no-referrer", cache: "no-cache" });
    if (!answer.ok) throw failed("status");
    const chunks = [];
    let length = 0;
    for (const reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      wait();
      length += value.length;
      if (length > BYTES_MAX) throw failed("tooLong");
      chunks.push(value);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) bytes.set(chunk, (at += chunk.length) - chunk.length);
    return bytes;
  } catch (problem) {
    if (problem.code && typeof problem.code === "string") throw problem;
    throw failed(stalled ? "stalled" : "network");
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}
