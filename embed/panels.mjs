// How do the panels come to our own page? Their module, their words and their style sheet are loaded.
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
  return connectPanels(panels, {
    calculator, root, sample: files.sample, printed: document.documentElement,
    list: document.querySelector("script[type='application/json'][data-otasuke-catalog]"),
  });
}
