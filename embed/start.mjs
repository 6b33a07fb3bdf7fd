// How does our own page start the calculator? It chooses the language, loads the module that Trunk
// built, and mounts it.
import { attend } from "./attend.mjs";
import { share } from "./chunk.mjs";
import { takeOver } from "./take-over.mjs";

const { js, wasm, worker } = /** @type {Record<string, string>} */ (
  /** @type {HTMLElement} */ (document.querySelector("script[data-wasm]")).dataset
);
/** @param {string} path */
const at = (path) => new URL(path, document.baseURI);
/** @param {string} file */
const here = (file) => new URL(file, import.meta.url);
const root = /** @type {HTMLElement} */ (document.getElementById("otasuke"));
const language = chooseLanguage();
/** What computes a list of partners. */
const PARTNERS = {
  script: here("worker.mjs").href,
  module: async () => WebAssembly.compile(await (await fetchFile("otasuke-partners_bg.wasm")).arrayBuffer()),
};
/** How the panels look: nothing before they come. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

try {
  const { Page } = await loadModule();
  const { list, isLinked } = priceList();
  const desk = new URLSearchParams(location.search).get("mode") === "desk";
  const page = await takeOver(
    root,
    () =>
      new Page(root, language, {
        // A link leads to the one page, and says the language itself.
        page: location.origin + location.pathname.replace(/\/en(\.html)?$/, "/"),
        sample: here("catalogue.sample.json").href,
        desk,
        list,
        listIs: isLinked ? "link" : "text",
        /**
         * @param {(told: Uint8Array) => void} told
         * @param {(cause: unknown) => void} failed
         */
        partners: async (told, failed) => (await import("./partners.mjs")).open(PARTNERS, told, failed),
        chosen() {},
        failed() {},
      }),
  );
  // Who follows a link with a price list wants it, and what was sent; a support desk needs what is read out.
  /** @param {string} [link] */
  const open = (link) => (isLinked || desk || link) && page.open(isLinked && !desk, link);
  open(sent());
  const whenComposed = attend(root, () => page.look());
  addEventListener("hashchange", () => {
    const link = sent();
    if (link) whenComposed(() => open(link));
  });
  forgetSent(page);
  // Nobody waits for it; and inside of another page nobody asked for it.
  if (worker && self === top) (self.requestIdleCallback ?? setTimeout)(keepOffline);
} catch (error) {
  // WebKit tells nobody of a module that fails while it waits: boot.js hears of it from here.
  dispatchEvent(new Event("otasuke-failed"));
  throw error;
}

/** The language of the page, where boot.js has put that which the address asks for. */
function chooseLanguage() {
  const language = document.documentElement.lang,
    title = document.querySelector("title");
  document.title = title?.dataset[language] ?? document.title;
  return language;
}

/** What stands behind the `#`, unless it is a place of this page: the panels say whether it is a link. */
function sent() {
  const name = location.hash.slice(1);
  return name && !document.getElementById(name) ? location.hash : undefined;
}

/**
 * When the form has changed, another load of the page must not bring back what was sent.
 * @param {{draft: () => string}} page
 */
function forgetSent(page) {
  const before = page.draft();
  root.addEventListener("otasuke-form", () => {
    if (!sent() || page.draft() === before) return;
    history.replaceState(history.state, "", location.pathname + location.search);
  });
}

async function loadModule() {
  const module = await import(at(js).href);
  share(await module.default({ module_or_path: at(wasm) }), fetchPanels);
  // Trunk alone links the panels in: nobody fetches them then.
  if (typeof INTEGRITY === "undefined") await dress();
  return module;
}

/**
 * The chunk of the module with the panels, once the page wears their style sheet.
 * @param {RequestCache} [cache]
 */
async function fetchPanels(cache) {
  const [chunk] = await Promise.all([
    // Verified: one of another build would not fit.
    fetchFile(PANELS.url, { integrity: INTEGRITY[PANELS.file], cache }),
    dress(cache),
  ]);
  return chunk.arrayBuffer();
}

/** @param {RequestCache} [cache] */
async function dress(cache) {
  const style = await fetchFile("panels.css", { cache });
  sheet.replaceSync(await style.text());
}

async function keepOffline() {
  const { keep } = await import("./offline.mjs");
  keep(at(worker));
}

/**
 * @param {string} file
 * @param {RequestInit} [options]
 */
async function fetchFile(file, options) {
  const answer = await fetch(here(file), options);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer;
}

/** The price list that stands inside of the page, or that its address leads to. */
function priceList() {
  const linked = new URLSearchParams(location.search).get("catalog");
  const inside = document.querySelector("script[type='application/json'][data-otasuke-catalog]");
  return { list: linked || inside?.textContent, isLinked: Boolean(linked) };
}
