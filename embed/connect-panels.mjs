// How do panels and page speak with each other? Events go in, and what comes out is drawn or done.
import { BYTES_MAX, fetchList } from "./fetch-list.mjs";

const HOW = { input: "typed", focusout: "left", click: "chosen" };

/** The text fields: their keys count; all else is chosen. */
const isText = (element) => element.matches("input:not([type=radio], [type=checkbox], [type=file])");

/** How `event` changes `element`, or nothing where the event says nothing new of it. */
function how(event, element) {
  if (element.matches("select, input[type=radio]")) return event.type === "change" ? "chosen" : null;
  if (element.matches("input[type=checkbox]")) return event.type === "change" ? (element.checked ? "on" : "off") : null;
  if (isText(element)) return event.type === "click" || event.type === "change" ? null : HOW[event.type];
  return event.type === "click" ? "chosen" : null;
}

/** The address, or nothing where it is none. */
function parse(address) {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return null;
  }
}

/**
 * Connects the panels of one calculator with it.
 * @param {object} panels the module's `Panels`
 * @param {{calculator: object, root: Element, signal?: AbortSignal, sample: URL, list?: Element | null,
 *          printed: HTMLElement, chosen?: (id: string, name: string, provider: string) => void,
 *          failed?: (code: string) => void}} page
 *   `list`: a price list inside of the page; `printed`: what is told that a panel is being printed;
 *   `chosen`, `failed`: told of an offer that was chosen, and of a list that did not come or is none.
 */
export function connectPanels(panels, { calculator, root, signal, sample, list, printed, chosen, failed }) {
  /** The list that was asked for last counts, whichever arrives first. */
  let newest = 0, gone = false;
  const show = () => { if (!gone) calculator.show(panels.view()); };

  /** Does what the panels ask of the page: a name, and behind a line break what it needs. */
  const effects = {
    draft: (draft) => calculator.replace(draft),
    offer: (text) => {
      const [id, name, provider, ...draft] = text.split("\n");
      calculator.replace(draft.join("\n"));
      chosen?.(id, name, provider);
    },
    load: ask,
    fetch: (url) => load(new URL(url)),
    // Only the panel, where the page's own button for that was pressed.
    print: () => {
      printed.dataset.print = "panel";
      addEventListener("afterprint", () => delete printed.dataset.print, { once: true });
      requestAnimationFrame(() => requestAnimationFrame(() => print()));
    },
    // What has just been asked for stands on the page only after it was drawn.
    focus: (id) => requestAnimationFrame(() => requestAnimationFrame(() => root.querySelector(`#${id}`)?.focus())),
  };

  const act = (name, value, how) => !gone && done(panels.act(name, value, how));

  /** Draws what has changed, and does what was asked. */
  function done(asked) {
    show();
    const [, effect, rest] = /^(\w*)\n?([^]*)$/.exec(asked);
    effects[effect]?.(rest);
    return effect !== "";
  }

  /** A list of this site is fetched at once, that of another site when somebody has said yes. */
  function ask(address) {
    if (address === "") return load(sample);
    const url = parse(address);
    if (url?.origin === location.origin) return load(url);
    if (url?.protocol !== "https:") panels.list_failed("address");
    else panels.list_asked(url.href, url.host);
    show();
  }

  async function load(url) {
    const mine = ++newest;
    let arrived = false;
    panels.list_started(url.href);
    show();
    try {
      const bytes = await fetchList(url);
      if (mine === newest) {
        arrived = panels.list_arrived(bytes, url.href);
        if (!arrived) failed?.("this is no price list");
      }
    } catch (problem) {
      if (mine === newest) {
        panels.list_failed(problem.code);
        failed?.(problem.code);
      }
    }
    show();
    return arrived;
  }

  async function read(file) {
    const mine = ++newest;
    try {
      const bytes = new Uint8Array(await file.slice(0, BYTES_MAX + 1).arrayBuffer());
      if (mine === newest) panels.list_arrived(bytes, file.name);
    } catch {
      // It was moved or deleted after it had been chosen.
      if (mine === newest) panels.list_failed("network");
    }
    show();
  }

  for (const type of ["click", "input", "change", "focusout"]) {
    root.addEventListener(type, (event) => {
      // A field that is taken off the page while it has the focus is left, too.
      if (gone) return;
      const element = event.target.closest?.("[data-do]");
      if (element?.matches("input[type=file]")) {
        if (event.type === "change" && element.files.length > 0) read(element.files[0]);
        return;
      }
      const way = element && how(event, element);
      if (!way) return;
      const value = element.matches("input, select") ? element.value : element.dataset.value;
      act(element.dataset.do, value, way);
    }, { signal });
  }
  // A link to a part of the calculator is no place on the page: it would change the page's address, or
  // leave it where that has a base, and find nothing inside of an element.
  root.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link) return;
    event.preventDefault();
    const part = root.querySelector(link.getAttribute("href"));
    if (!part) return;
    if (part.localName === "details") part.open = true;
    (part.querySelector("summary") ?? part).focus({ preventScroll: true });
    part.scrollIntoView({ block: isText(part) ? "center" : "start" });
  }, { signal });
  // Enter in the field of an address is its button.
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    if (event.target.matches?.("[data-do='compare.address']")) act("compare.load", "", "chosen");
  }, { signal });
  root.addEventListener("otasuke-form", () => {
    if (gone) return;
    panels.form(calculator.draft());
    show();
  }, { signal });
  if (list) panels.list_arrived(new TextEncoder().encode(list.textContent), "");
  const free = () => {
    gone = true;
    newest = NaN;
    panels.free();
  };
  /** Shows a topic, or none; nobody has asked for it, so the focus stays where it is. */
  const open = (topic) => {
    if (gone) return;
    panels.act("open", topic, "chosen");
    show();
  };
  return { act, ask, load, open, choose: (id) => !gone && done(panels.choose(id)), free };
}
