// How do the panels come to an element? Verified like the rest, with a style sheet that no policy forbids.
import { beside } from "../beside.mjs";
import { connectPanels } from "../connect-panels.mjs";
import styles from "../../styles/panels.css";
import { initSync, Panels } from "../../pkg/panels/otasuke_panels.js";

let running;

/** The module, once for all elements. */
const started = (fetchFile, compile) => (running ??= (async () => {
  const url = new URL("./panels.wasm", import.meta.url);
  initSync({ module: await compile(fetchFile(url, "panels.wasm", INTEGRITY)) });
})().catch((error) => {
  running = undefined;
  throw error;
}));

/**
 * Loads the panels of an element and connects them with its calculator.
 * @param {object} page as for `connectPanels`, and `language`, `today`, `shadow`
 * @param {{fetchFile: Function, compile: Function, dress: Function}} tools those of the element
 * @returns {Promise<{act: Function, ask: Function, load: Function, open: Function, choose: Function, free: () => void}>}
 */
export async function loadPanels(page, { fetchFile, compile, dress }) {
  await started(fetchFile, compile);
  dress(page.shadow, styles);
  const panels = new Panels(page.language, page.today, page.calculator.draft());
  const sample = new URL(beside(new URL("./catalogue.sample.json", import.meta.url)));
  return connectPanels(panels, { ...page, sample });
}
