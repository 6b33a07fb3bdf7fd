// How does an element look on every page? By one style sheet for all, which no policy forbids.
import tokens from "../../styles/tokens.css";
import widget from "../../styles/widget.css";
import styles from "../../styles/element.css";

let sheet;

/** The style sheet, made for the first element. */
export function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + widget + styles);
  }
  return sheet;
}
