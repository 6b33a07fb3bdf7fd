// How does the live form take the place of the painted one? In one task, and all that a visitor has done to
// that is done again to this: early.js has kept it.

/**
 * What a visitor has done.
 * @typedef {{ what: "text" | "leave" | "choice" | "press", target: HTMLElement, value?: string }} Done
 */

const LOOK_MS = 50;

/**
 * @template T
 * @param {HTMLElement} root in which the painted form stands, if any does
 * @param {() => T} mount puts the live one in its place
 */
export async function takeOver(root, mount) {
  const kept = { log: /** @type {Done[]} */ ([]), isBusy: () => false, stop() {} };
  dispatchEvent(new CustomEvent("otasuke-take-over", { detail: kept }));
  const { log, isBusy, stop } = kept;
  while (isBusy()) await pause(LOOK_MS);
  stop();
  const place = keepPlace(root);
  const mounted = mount();
  // It is drawn in a microtask that is asked for already: until then nothing is painted, and no key comes.
  await null;
  place.restore();
  for (const done of log) {
    // A panel takes the focus: not from somebody who has gone on.
    if (done === log.at(-1) || !done.target.closest(".oc-topics")) await again(root, done, place);
  }
  if (log.length) await pause();
  const { dataset } = document.documentElement;
  delete dataset.painted;
  delete dataset.offer;
  return mounted;
}

/**
 * Where somebody is, and what is open.
 * @param {HTMLElement} root
 */
function keepPlace(root) {
  const { scrollX, scrollY } = window;
  const open = [...root.querySelectorAll("#oc-painted details[open]")];
  const focused = /** @type {any} */ (document.activeElement?.closest("#oc-painted *"));
  const { selectionStart, selectionEnd, selectionDirection } = focused ?? {};
  /** @param {HTMLInputElement} field */
  const setCaret = (field) => {
    if (typeof selectionStart === "number")
      field.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
  };
  return {
    setCaret,
    /** When the live form stands there. */
    restore() {
      for (const part of open) live(root, part)?.setAttribute("open", "");
      const field = focused && live(root, focused);
      field?.focus({ preventScroll: true });
      if (field) setCaret(field);
      // WebKit goes to the top where a page gets shorter for a moment.
      scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    },
  };
}

/**
 * @param {HTMLElement} root
 * @param {Done} done
 * @param {ReturnType<typeof keepPlace>} place
 */
async function again(root, { what, target, value }, place) {
  // What a button does may depend on what was done before: that has to be drawn.
  if (what === "press") await pause();
  const found = live(root, target);
  // What was done before may have taken it away.
  if (!found) return;
  if (what === "press" || (what === "choice" && found.type === "radio")) return found.click();
  if (what === "leave") return found.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  found.value = value;
  found.dispatchEvent(
    what === "text" ? new InputEvent("input", { bubbles: true }) : new Event("change", { bubbles: true }),
  );
  if (found === document.activeElement) place.setCaret(found);
}

/**
 * The element of the live form that is this one of the painted.
 * @param {Element} root
 * @param {Element} painted
 * @returns {any}
 */
function live(root, painted) {
  /** @param {any} e */
  const name = (e) =>
    [e.id, e.name, e.type === "radio" && e.value, e.href, e.className, e.ariaLabel, e.textContent].join("\n");
  return [...root.querySelectorAll(painted.localName)].find((one) => name(one) === name(painted));
}

function pause(ms = 0) {
  return new Promise((done) => setTimeout(done, ms));
}
