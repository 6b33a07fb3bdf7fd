// How does a program on a server ask? As in a browser, but the module stands in this script: what bundles
// a server's code (Next.js, Astro and others) leaves no file beside a script, or none that can be fetched.
import bytes from "headless.wasm";
import { load as loadFrom } from "./headless.mjs";

export * from "./headless.mjs";

/**
 * Loads the module; a second call waits for the first. After a failure it may be called again.
 * @param {import("./headless.d.ts").LoadOptions} [options]
 * @returns {Promise<void>}
 */
export function load(options) {
  return loadFrom({ ...options, wasm: options?.wasm ?? bytes });
}
