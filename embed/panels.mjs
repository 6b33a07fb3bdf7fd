// How do the panels come to the page? A click loads their module; what it hands out, the page draws.
import { fetchList } from "./fetch-list.mjs";

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
 *          files: {js: URL, wasm: URL, words: URL, styles: URL}}} page
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
    load: (url) => load(new URL(url, document.baseURI)),
    // Only the panel, where the page's own button for that was pressed.
    print: () => {
      document.documentElement.dataset.print = "panel";
      addEventListener("afterprint", () => delete document.documentElement.dataset.print, { once: true });
      requestAnimationFrame(() => requestAnimationFrame(() => print()));
    },
    save: (rest) => {
      const [, name, text] = /^(.*)\n([^]*)$/.exec(rest);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
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

  async function load(url) {
    try {
      panels.list(await fetchList(url));
    } catch (problem) {
      panels.list_failed(problem.code ?? "network");
    }
    show();
  }

  for (const type of ["click", "input", "change", "focusout"]) {
    root.addEventListener(type, (event) => {
      const element = event.target.closest?.("[data-do]");
      const done = element && how(event, element);
      if (!done) return;
      const value = element.matches("input, select") ? element.value : element.dataset.value;
      act(element.dataset.do, value, done);
    });
  }
  root.addEventListener("otasuke-form", () => {
    panels.form(calculator.draft());
    show();
  });
  return { act, show };
}
