// What runs beside the page? A desk that keeps a list of partners, and answers what the page asks of it.
import { Desk, initSync } from "./otasuke-partners.js";

/**
 * So much of a file is read at once. Rows that are wanted meanwhile wait for it in a worker, and all else on
 * the page's own thread.
 */
const SLICE_BYTES = { worker: 64 * 1024, page: 8 * 1024 };

/**
 * A desk on this thread.
 * @param {WebAssembly.Module} module
 * @param {(told: Uint8Array) => void} told hears what it says
 * @param {keyof typeof SLICE_BYTES} place
 */
export function openDesk(module, told, place = "page") {
  initSync({ module });
  return new Desk(told, SLICE_BYTES[place]);
}

// On the page it is only imported.
if (typeof WorkerGlobalScope === "function" && self instanceof WorkerGlobalScope) {
  /** @type {ReturnType<typeof openDesk>} */
  let desk;
  addEventListener("message", async ({ data: { module, ask, file } }) => {
    if (module) {
      desk = openDesk(module, (told) => postMessage(told, [told.buffer]), "worker");
      return postMessage("ready");
    }
    // A promise that fails is told to nobody outside, an error is.
    desk.ask(ask, file).catch((/** @type {unknown} */ cause) =>
      setTimeout(() => {
        throw cause;
      }),
    );
  });
}
