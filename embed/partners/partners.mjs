// How is a list of partners computed? In a worker, so that the page stays alive, and its memory goes with
// it. Where the page allows no worker, on the page's own thread, in slices.

const WAIT_MS = 10_000;

/**
 * A desk for one list.
 * @typedef {{ ask(ask: Uint8Array, file?: Blob): unknown }} Desk
 */

/**
 * Opens a desk for one list.
 * @param {{ script: string, module: () => Promise<WebAssembly.Module> }} from where the worker's script
 *   lies, and the module that it runs
 * @param {(told: Uint8Array) => void} told hears what the desk says
 * @param {(cause: unknown) => void} failed hears once that there is no desk, or none any more
 */
export function open(from, told, failed) {
  const life = new AbortController();
  const { signal } = life;
  /** @param {Uint8Array} said */
  const hear = (said) => signal.aborted || told(said);
  /** @param {unknown} cause */
  const fail = (cause) => {
    if (signal.aborted) return;
    life.abort();
    failed(cause);
  };
  const desk = start(from, hear, fail, signal);
  desk.catch(fail);
  return {
    /** @type {Desk["ask"]} */
    ask: (ask, file) => void desk.then((desk) => desk.ask(ask, file)).catch(fail),
    end: () => life.abort(),
  };
}

/**
 * @param {{ script: string, module: () => Promise<WebAssembly.Module> }} from
 * @param {(told: Uint8Array) => void} told
 * @param {(cause: unknown) => void} failed
 * @param {AbortSignal} signal
 * @returns {Promise<Desk>}
 */
async function start({ script, module }, told, failed, signal) {
  const compiled = await module();
  signal.throwIfAborted();
  try {
    return await inWorker(script, compiled, told, failed, signal);
  } catch (cause) {
    signal.throwIfAborted();
    console.warn("otasuke-calculator: no worker may start, the list is computed on the page:", cause);
    const { openDesk } = await import(script);
    const desk = openDesk(compiled, told);
    signal.addEventListener("abort", () => desk.end());
    return desk;
  }
}

/**
 * A worker that has said that it is there.
 * @param {string} script
 * @param {WebAssembly.Module} module
 * @param {(told: Uint8Array) => void} told
 * @param {(cause: unknown) => void} failed
 * @param {AbortSignal} signal
 * @returns {Promise<Desk>}
 */
function inWorker(script, module, told, failed, signal) {
  const worker = new Worker(own(script), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  return new Promise((resolve, reject) => {
    /** @param {unknown} cause */
    const giveUp = (cause) => {
      worker.terminate();
      reject(cause);
    };
    const timer = setTimeout(giveUp, WAIT_MS, new Error("no answer"));
    worker.onerror = (event) => giveUp(event.message ?? "refused");
    worker.onmessage = () => {
      clearTimeout(timer);
      worker.onerror = (event) => failed(event.message);
      worker.onmessage = ({ data }) => told(data);
      resolve({ ask: (ask, file) => worker.postMessage({ ask, file }) });
    };
    worker.postMessage({ module });
  });
}

/**
 * The script on the page's own site, where alone a worker may start: that of another imports it.
 * @param {string} script
 */
function own(script) {
  if (new URL(script).origin === location.origin) return script;
  const code = `import ${JSON.stringify(script)};`;
  return URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
}
