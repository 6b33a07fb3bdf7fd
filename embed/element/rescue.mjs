// What does an element show where the policy of the page forbids its module? The same calculator in a
// frame, which comes with this release and has a policy of its own.
import { FRAME_OPTIONS } from "../api.mjs";
import { message } from "../frame/message.mjs";
import { welcome } from "../frame/welcome.mjs";

/** So long a frame has to say hello: one that a policy forbids says nothing. */
const WAIT_MS = 10_000;

/** The frame lies beside this script, unless somebody has bundled it into a page of their own. */
function address() {
  const here = new URL(import.meta.url);
  if (!here.protocol.startsWith("http") || !here.pathname.endsWith("/rescue.js"))
    throw new Error("no frame lies beside a bundled script");
  return new URL("frame.html", here);
}

/**
 * Puts the frame into `place`; fails where it does not come.
 * @param {HTMLElement} place
 * @param {(name: string) => string | null} option the value of an option; the event `options` of `place`
 *   says that one has become another
 * @param {string} title
 * @param {(name: string, detail: object) => void} told of the events of the calculator
 * @param {AbortController} ended takes the frame away, whether it has come or is still awaited
 */
export async function openFrame(place, option, title, told, ended) {
  const { signal } = ended;
  signal.throwIfAborted();
  const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
  const url = address();
  // The button that asks about the offer is that of the element.
  const names = FRAME_OPTIONS.filter((name) => !name.startsWith("inquiry-"));
  const options = () =>
    Object.fromEntries(names.map((name) => [name, option(name)]).filter(([, value]) => value !== null));
  url.search = String(new URLSearchParams({ ...options(), instance: id }));
  const frame = Object.assign(document.createElement("iframe"), {
    title,
    src: url,
    referrerPolicy: "strict-origin",
  });
  /** @type {import("../frame/welcome.mjs").Connection} */
  const connection = { id, origin: url.origin };
  // What changes before the frame is there is told when it is. What is typed in it stays.
  const tell = () => connection.port?.postMessage(message(id, "options", { options: options() }));
  /** @type {Promise<void>} */
  const greeted = new Promise((done, failed) => {
    addEventListener(
      "message",
      (event) => {
        if (!welcome(frame, connection, event, told)) return;
        tell();
        done();
      },
      { signal },
    );
    place.addEventListener("options", tell, { signal });
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI }) => {
        if (effectiveDirective === "frame-src" && blockedURI.startsWith(url.origin))
          failed(new Error("the policy forbids the frame too"));
      },
      { signal },
    );
    setTimeout(() => failed(new Error("the frame has said nothing")), WAIT_MS);
    signal.addEventListener("abort", () => {
      connection.port?.close();
      frame.remove();
      failed(signal.reason);
    });
  });
  place.insertBefore(frame, place.lastChild);
  try {
    await greeted;
  } catch (error) {
    ended.abort();
    throw error;
  }
}
