// How do the panels come to the page? A click loads their module; what it hands out, the page draws.
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

/** Adds the style sheet of the panels; without it they are plain, and still right. */
function addStyles(url) {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: url });
  return new Promise((done) => {
    link.onload = link.onerror = done;
    document.head.append(link);
  });
}

/**
 * Loads the panels of one calculator and connects them with it.
 * @param {{calculator: object, root: Element, language: string, words: string, today: string,
 *          files: {js: URL, wasm: URL, words: URL, styles: URL, sample: URL}}} page
 */
export async function loadPanels({ calculator, root, language, words, today, files }) {
  const [module, more] = await Promise.all([
    import(files.js).then(async (module) => (await module.default({ module_or_path: files.wasm }), module)),
    fetch(files.words).then((answer) => {
      if (!answer.ok) throw new Error(`${files.words}: ${answer.status}`);
      return answer.text();
    }),
    addStyles(files.styles),
  ]);
  const panels = new module.Panels(language, words, more, today, calculator.draft());
  const show = () => calculator.show(panels.view());

  /** Does what the panels ask of the page: a name, and behind a line break what it needs. */
  const effects = {
    draft: (draft) => calculator.replace(draft),
    load: ask,
    fetch: (url) => load(new URL(url)),
    // Only the panel, where the page's own button for that was pressed.
    print: () => {
      document.documentElement.dataset.print = "panel";
      addEventListener("afterprint", () => delete document.documentElement.dataset.print, { once: true });
      requestAnimationFrame(() => requestAnimationFrame(() => print()));
    },
    // What has just been asked for stands on the page only after it was drawn.
    focus: (id) => requestAnimationFrame(() => requestAnimationFrame(() => root.querySelector(`#${id}`)?.focus())),
  };

  function act(name, value, how) {
    const asked = panels.act(name, value, how);
    show();
    const [, effect, rest] = /^(\w*)\n?([^]*)$/.exec(asked);
    effects[effect]?.(rest);
  }

  /** A list of this site is fetched at once, that of another site when somebody has said yes. */
  function ask(address) {
    const url = address === "" ? files.sample : parse(address);
    if (url === null) panels.list_failed("address");
    else if (url.origin === location.origin) return load(url);
    else if (url.protocol !== "https:") panels.list_failed("address");
    else panels.list_asked(url.href, url.host);
    show();
  }

  let newest = 0;

  /** The list that was asked for last counts, whichever arrives first. */
  async function load(url) {
    const mine = ++newest;
    panels.list_started(url.href);
    show();
    try {
      const bytes = await fetchList(url);
      if (mine === newest) panels.list_arrived(bytes, url.href);
    } catch (problem) {
      if (mine === newest) panels.list_failed(problem.code);
    }
    show();
  }

  async function read(file) {
    const mine = ++newest;
    const bytes = new Uint8Array(await file.slice(0, BYTES_MAX + 1).arrayBuffer());
    if (mine === newest) panels.list_arrived(bytes, file.name);
    show();
  }

  for (const type of ["click", "input", "change", "focusout"]) {
    root.addEventListener(type, (event) => {
      const element = event.target.closest?.("[data-do]");
      if (element?.matches("input[type=file]")) {
        if (event.type === "change" && element.files.length > 0) read(element.files[0]);
        return;
      }
      const done = element && how(event, element);
      if (!done) return;
      const value = element.matches("input, select") ? element.value : element.dataset.value;
      act(element.dataset.do, value, done);
    });
  }
  // Enter in the field of an address is its button.
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    if (event.target.matches?.("[data-do='compare.address']")) act("compare.load", "", "chosen");
  });
  root.addEventListener("otasuke-form", () => {
    panels.form(calculator.draft());
    show();
  });
  const inside = document.querySelector("script[type='application/json'][data-otasuke-catalog]");
  if (inside) panels.list_arrived(new TextEncoder().encode(inside.textContent), "");
  return { act, ask };
}
