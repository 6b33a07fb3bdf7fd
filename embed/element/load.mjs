// How does the module come to the page? Once for all calculators on it, and verified.
import { beside } from "../beside.mjs";
import { share } from "../../pkg/embed/chunk.mjs";
import { Calculator, initSync, preset } from "../../pkg/embed/otasuke-embed.js";

/**
 * Why the calculator cannot start: `load`, `wasm-missing` or `wasm-blocked`.
 * @param {import("./say.mjs").Failure} code
 * @param {unknown} cause
 */
export const failure = (code, cause) => Object.assign(new Error(code, { cause }), { code });

/**
 * The bytes of a file of this release: whatever else answers under its address is refused.
 * @param {URL} url
 * @param {string} name by which the build knows its hash
 * @param {RequestCache} [cache]
 */
async function fetchFile(url, name, cache) {
  try {
    const answer = await fetch(beside(url), {
      integrity: INTEGRITY[name],
      cache,
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return await answer.arrayBuffer();
  } catch (cause) {
    throw failure("load", cause);
  }
}

/**
 * Compiled from bytes, so that the type under which a server sends them does not matter.
 * @param {Promise<BufferSource>} bytes
 */
async function compile(bytes) {
  try {
    return await WebAssembly.compile(await bytes);
  } catch (/** @type {any} */ cause) {
    // The bytes are verified: it is the page's policy.
    throw cause.code ? cause : failure("wasm-blocked", cause);
  }
}

/** What computes a list of partners: a worker of ours, and the module that it runs. */
const PARTNERS = {
  script: beside(new URL("./partners-worker.js", import.meta.url)),
  module: () => compile(fetchFile(new URL("./partners.wasm", import.meta.url), "partners.wasm")),
};

/**
 * Opens a desk for a list of partners.
 * @param {(told: Uint8Array) => void} told
 * @param {(cause: unknown) => void} failed
 */
export const partners = async (told, failed) => (await import("./partners.js")).open(PARTNERS, told, failed);

/** @type {Promise<import("./session.mjs").Running> | undefined} */
let running;
/**
 * The browser may keep an answer that was wrong: after a failure it is asked for anew.
 * @type {RequestCache | undefined}
 */
let cache;

/** The module, running. Where it has failed, the next element tries again. */
export const module = () =>
  (running ??= start().catch((error) => {
    running = undefined;
    cache = "reload";
    throw error;
  }));

async function start() {
  // In Lockdown Mode a browser has none, in frames neither.
  if (!globalThis.WebAssembly?.compile) throw failure("wasm-missing", "the browser offers no WebAssembly");
  const url = new URL("./otasuke-calculator.wasm", import.meta.url);
  const compiled = await compile(fetchFile(url, "otasuke-calculator.wasm", cache));
  try {
    share(initSync({ module: compiled }), (/** @type {RequestCache | undefined} */ cache) =>
      fetchFile(new URL(PANELS.url, import.meta.url), PANELS.file, cache),
    );
  } catch (cause) {
    throw failure("wasm-blocked", cause);
  }
  return { Calculator, preset };
}
