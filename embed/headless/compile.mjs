// Where does the module come from? From the file beside this script, or from what the host hands over.
import { beside } from "../beside.mjs";

const BESIDE = beside(new URL("./headless.wasm", import.meta.url));

/**
 * The compiled module.
 * @param {WebAssembly.Module | BufferSource | Response | URL | string} [wasm]
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(wasm) {
  if (wasm instanceof WebAssembly.Module) return wasm;
  return WebAssembly.compile(await bytes(wasm));
}

/**
 * @param {BufferSource | Response | URL | string} [wasm]
 * @returns {Promise<BufferSource>}
 */
async function bytes(wasm) {
  if (wasm === undefined) return read(BESIDE, INTEGRITY["headless.wasm"]);
  if (typeof wasm === "string" || wasm instanceof URL) return read(String(wasm));
  return typeof (/** @type {Response} */ (wasm)?.arrayBuffer) === "function"
    ? body(/** @type {Response} */ (wasm))
    : /** @type {BufferSource} */ (wasm);
}

/**
 * @param {string} url
 * @param {string} [integrity]
 * @returns {Promise<BufferSource>}
 */
async function read(url, integrity) {
  if (!url.startsWith("file:")) return body(await fetch(url, integrity ? { integrity } : {}));
  // Node does not fetch files. Without an import, no bundler for browsers looks for the module.
  return process.getBuiltinModule("node:fs").promises.readFile(new URL(url));
}

/** @param {Response} answer */
function body(answer) {
  if (answer.ok === false) throw new Error(`the server answered ${answer.status}`);
  return answer.arrayBuffer();
}
