// How do the panels come to our own page? Their module and their style sheet are loaded.
import { connectPanels } from "./connect-panels.mjs";

/** Adds the style sheet of the panels; without it they are plain, and still right. */
function addStyles(url) {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: url });
  return new Promise((done) => {
    link.onload = link.onerror = done;
    document.head.append(link);
  });
}

/**
 * Loads the panels of the page and connects them with its calculator.
 * @param {{calculator: object, root: Element, language: string, today: string,
 *          files: {js: URL, wasm: URL, styles: URL, sample: URL}}} page
 */
export async function loadPanels({ calculator, root, language, today, files }) {
  const [module] = await Promise.all([
    import(files.js).then(async (module) => (await module.default({ module_or_path: files.wasm }), module)),
    addStyles(files.styles),
  ]);
  const panels = new module.Panels(language, today, calculator.draft());
  return connectPanels(panels, {
    calculator, root, sample: files.sample, printed: document.documentElement,
    list: document.querySelector("script[type='application/json'][data-otasuke-catalog]"),
  });
}
