// How does an element look on every page? By style sheets that no policy forbids.
import tokens from "../../styles/tokens.css";
import widget from "../../styles/widget.css";
import panels from "../../styles/panels.css";
import styles from "../../styles/element.css";

/** What an element wears from the beginning. */
const BASE = tokens + widget + panels + styles;
/**
 * The sheets of a document, by their text: a sheet belongs to the document that it was made for.
 * @type {WeakMap<Document, Map<string, CSSStyleSheet>>}
 */
const sheets = new WeakMap();
/**
 * The texts that a shadow root wears.
 * @type {WeakMap<ShadowRoot, Set<string>>}
 */
const worn = new WeakMap();

/**
 * @param {Document} owner
 * @param {string} css
 */
function sheetOf(owner, css) {
  if (!sheets.has(owner)) sheets.set(owner, new Map());
  const known = /** @type {Map<string, CSSStyleSheet>} */ (sheets.get(owner));
  if (!known.has(css)) {
    const sheet = new (owner.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return /** @type {CSSStyleSheet} */ (known.get(css));
}

/**
 * Gives a shadow root one more style sheet, or what it wears anew, made for the document that it is in.
 * @param {ShadowRoot} shadow
 */
export function dress(shadow, css = BASE) {
  const texts = (worn.get(shadow) ?? new Set()).add(css);
  worn.set(shadow, texts);
  const own = [...texts].map((text) => sheetOf(shadow.ownerDocument, text));
  // Those of the visitor's extensions stay; in another document there are none.
  const others = [...shadow.adoptedStyleSheets].filter((sheet) => !own.includes(sheet));
  shadow.adoptedStyleSheets = [...own, ...others];
}
