// How does our own page start the calculator? It chooses the language, loads the module that Trunk
// built, and mounts it.
import { attend } from "./attend.mjs";
import { share } from "./chunk.mjs";

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const at = (path) => new URL(path, document.baseURI);
const here = (file) => new URL(file, import.meta.url);
const root = document.getElementById("otasuke");
const language = chooseLanguage();
/** The style sheet of the panels, once it is asked for. */
let dressed;

try {
  const { Page } = await loadModule();
  const { list, isLinked } = priceList();
  // Who follows a link with a price list wants it.
  const page = new Page(root, language, {
    sample: here("catalogue.sample.json").href, list, listIs: isLinked ? "link" : "text",
    chosen() {}, failed() {},
  }, isLinked);
  attend(root, () => page.look());
} catch (error) {
  // WebKit tells nobody of a module that fails while it waits: boot.js hears of it from here.
  dispatchEvent(new Event("otasuke-failed"));
  throw error;
}

/** The language of the page, where boot.js has put that which the address asks for. */
function chooseLanguage() {
  const language = document.documentElement.lang, title = document.querySelector("title");
  document.title = title.dataset[language] ?? document.title;
  return language;
}

async function loadModule() {
  const module = await import(at(js));
  share(await module.default({ module_or_path: at(wasm) }), fetchPanels);
  return module;
}

/** The chunk of the module with the panels, once the page wears their style sheet. */
async function fetchPanels(cache) {
  const [chunk] = await Promise.all([fetchChunk(cache), dress()]);
  return chunk;
}

/** Verified: one of another build would not fit. */
async function fetchChunk(cache) {
  const answer = await fetch(here(PANELS.url), { integrity: INTEGRITY[PANELS.file], cache });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** Lets the panels look as they should. What has failed is tried again. */
function dress() {
  return dressed ??= new Promise((resolve, reject) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = here("panels.css").href;
    sheet.onload = resolve;
    sheet.onerror = () => {
      sheet.remove();
      dressed = undefined;
      reject(new Error(`${sheet.href} did not come`));
    };
    document.head.append(sheet);
  });
}

/** The price list that stands inside of the page, or that its address leads to. */
function priceList() {
  const linked = new URLSearchParams(location.search).get("catalog");
  const inside = document.querySelector("script[type='application/json'][data-otasuke-catalog]");
  return { list: linked || inside?.textContent, isLinked: Boolean(linked) };
}
