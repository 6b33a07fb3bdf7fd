// How does a chunk of the module come to it? When the module asks for it, once for all calculators.

/** @type {WebAssembly.Exports} */
let main;
/** @type {(cache?: RequestCache) => Promise<BufferSource>} */
let fetchPanels;
/** @type {RequestCache | undefined} */
let cache;
/** @type {Promise<unknown> | undefined} */
let linking;

/**
 * Names the running module, which its chunks are linked with.
 * @param {WebAssembly.Exports} exports
 * @param {(cache?: RequestCache) => Promise<BufferSource>} fetch gets the chunk with the panels, which must
 *   be of the same build
 */
export function share(exports, fetch) {
  main = exports;
  fetchPanels = fetch;
}

/** Instantiated from bytes, so that the type under which a server sends them does not matter. */
async function link() {
  return WebAssembly.instantiate(await fetchPanels(cache), { __wasm_split: main });
}

/**
 * The module asks for its panels. What has failed is tried again when it asks again.
 * @param {number} done the place of a function in the module's table, to be told whether they are there
 * @param {number} data for that function
 */
export async function __wasm_split_load_panels(done, data) {
  let isThere = true;
  try {
    await (linking ??= link());
  } catch (cause) {
    linking = undefined;
    // The browser may keep an answer that was wrong.
    cache = "reload";
    isThere = false;
    console.warn("otasuke-calculator: the panels could not be loaded:", cause);
  }
  /** @type {WebAssembly.Table} */ (main.__indirect_function_table).get(done)(data, isThere);
}
