// How does an element look on every page? By one style sheet for all, which no policy forbids.
import tokens from "../../styles/tokens.css";
import widget from "../../styles/widget.css";
import styles from "../../styles/element.css";

/** A sheet belongs to the document that it was made for. */
const sheets = new WeakMap();

/** Gives a shadow root the style sheet of its document. */
export function dress(shadow) {
  const { ownerDocument: owner } = shadow;
  if (!sheets.has(owner)) {
    const sheet = new (owner.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(tokens + widget + styles);
    sheets.set(owner, sheet);
  }
  shadow.adoptedStyleSheets = [sheets.get(owner)];
}
