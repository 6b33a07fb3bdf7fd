// How does a program ask without any page? It loads the module once, and then asks: for quotes, and for
// the comparison of 枠.
import { answer, comparison, initSync, latest_programme } from "../../pkg/core/otasuke-core.js";
import { jsonOf } from "../json.mjs";
import { compile } from "./compile.mjs";

/** The version of the shape of requests and quotes. */
export const schema = 1;

/** The version of this package. */
export const version = VERSION;

/** Japan is so far ahead of UTC, all year. */
const JAPAN_OFFSET_MS = 9 * 60 * 60 * 1000;

let loading;
let loaded = false;

/**
 * Loads the module; a second call waits for the first. After a failure it may be called again.
 * @param {import("./headless.d.ts").LoadOptions} [options]
 * @returns {Promise<void>}
 */
export function load(options) {
  loading ??= start(options?.wasm).catch((cause) => {
    loading = undefined;
    throw new Error(`otasuke-calculator: headless.wasm could not be loaded: ${cause?.message ?? cause}`, {
      cause,
    });
  });
  return loading;
}

/** @param {import("./headless.d.ts").LoadOptions["wasm"]} wasm */
async function start(wasm) {
  const module = await compile(await wasm);
  // Another one is refused when it asks for what ours does not; one that asks for nothing would stay.
  if (WebAssembly.Module.imports(module).length === 0) throw new Error("this is another module");
  initSync({ module });
  loaded = true;
}

/**
 * The quote for one request, or what is wrong with the request. Never throws for a request.
 * @param {import("./headless.d.ts").QuoteRequest} request
 * @returns {import("./headless.d.ts").Answer}
 */
export function quote(request) {
  return quotes([request])[0];
}

/**
 * The answers to many requests, in their order.
 * @param {Iterable<import("./headless.d.ts").QuoteRequest>} requests
 * @returns {import("./headless.d.ts").Answer[]}
 */
export function quotes(requests) {
  return askAll("quotes", answer, requests);
}

/**
 * Which 枠 pays more for one request, or what is wrong with the request. Never throws for a request.
 * @param {import("./headless.d.ts").WaysRequest} request
 * @returns {import("./headless.d.ts").WaysAnswer}
 */
export function ways(request) {
  return waysOfMany([request])[0];
}

/**
 * The comparisons for many requests, in their order.
 * @param {Iterable<import("./headless.d.ts").WaysRequest>} requests
 * @returns {import("./headless.d.ts").WaysAnswer[]}
 */
export function waysOfMany(requests) {
  return askAll("waysOfMany", comparison, requests);
}

/**
 * The answers of `ask`, a function of the module, to requests, each as one line.
 * @param {string} name that it has for the host
 * @param {(line: string) => string} ask
 * @param {Iterable<unknown>} requests
 */
function askAll(name, ask, requests) {
  if (!loaded) throw new Error("otasuke-calculator: call load() and wait for it before asking");
  if (typeof requests?.[Symbol.iterator] !== "function") {
    throw new Error(`otasuke-calculator: ${name}() takes a list of requests`);
  }
  // Old libraries of a page replace Array.from.
  return [...requests].map((request) => JSON.parse(ask(line(request))));
}

/**
 * Whether the answer says what is wrong with the request, and is neither quote nor comparison.
 * @param {import("./headless.d.ts").Answer | import("./headless.d.ts").WaysAnswer} answer
 * @returns {answer is import("./headless.d.ts").Refusal}
 */
export function isRefusal(answer) {
  return /** @type {any} */ (answer)?.error !== undefined;
}

/**
 * The request as one line. What is no JSON, such as a cycle, is a blank line: refused, not thrown.
 * @param {unknown} request
 */
function line(request) {
  try {
    return jsonOf(withYear(request)) ?? "";
  } catch {
    return "";
  }
}

/**
 * The request with the year that `latest` means on its day: the contract knows years alone.
 * @param {any} request what a host takes for one
 */
function withYear(request) {
  if (request?.programme !== "latest") return request;
  const day = typeof request.asOf === "string" ? request.asOf : todayInJapan();
  return { ...request, programme: latest_programme(day) };
}

function todayInJapan() {
  return new Date(Date.now() + JAPAN_OFFSET_MS).toISOString().slice(0, 10);
}
