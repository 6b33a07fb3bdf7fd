// How does our own page start the calculator? It chooses the language, loads the module that Trunk
// built, and mounts it.
import { onDemand } from "./on-demand.mjs";

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const at = (path) => new URL(path, document.baseURI);
const here = (file) => new URL(file, import.meta.url);
const root = document.getElementById("otasuke");
const language = chooseLanguage();

try {
  const module = await loadModule();
  const calculator = new module.Calculator(root, language);
  panelsOnClick(module, calculator);
} catch (error) {
  // WebKit tells nobody of a module that fails while it waits: boot.js hears of it from here.
  dispatchEvent(new Event("otasuke-failed"));
  throw error;
}

/** The language that the address asks for, or that of the page; the page is told of it. */
function chooseLanguage() {
  const page = document.documentElement, title = document.querySelector("title");
  const asked = [new URLSearchParams(location.search).get("lang"), page.lang.slice(0, 2)];
  const language = asked.find((one) => one === "ja" || one === "en") ?? "ja";
  page.lang = language;
  document.title = title.dataset[language] ?? document.title;
  return language;
}

async function loadModule() {
  const module = await import(at(js));
  await module.default({ module_or_path: at(wasm) });
  return module;
}

/** The panels, and what they need, when they are asked for. */
function panelsOnClick(module, calculator) {
  const load = async () => (await import("./panels.mjs")).loadPanels({
    calculator, root, language, today: module.today(),
    files: {
      js: here("otasuke-panels.js"),
      wasm: here("otasuke-panels_bg.wasm"),
      styles: here("panels.css"),
      sample: here("catalogue.sample.json"),
    },
  });
  const start = onDemand({ root, load, failed: () => calculator.panels_failed() });
  // Who follows a link with a price list wants it.
  const list = new URLSearchParams(location.search).get("catalog");
  if (list) start().then((panels) => panels.ask(list), () => {});
}
