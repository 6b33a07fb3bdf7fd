// How does a text get into the clipboard? By a button; where the clipboard refuses, the text is selected.
import { make } from "./make.mjs";

/** @param {Element} element */
function select(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Copies, and says what has become of it.
 * @param {string} text
 * @param {Element | null} shown where the text stands
 * @param {(name: string) => void} tell
 */
export async function copy(text, shown, tell) {
  try {
    await navigator.clipboard.writeText(text);
    tell("copied");
  } catch {
    if (shown) select(shown);
    tell("copy-refused");
  }
}

/**
 * A text to copy, with its title and its button.
 * @param {string} title
 * @param {string} text
 * @param {import("./make.mjs").Say} say
 * @param {(name: string) => void} tell
 */
export function piece(title, text, say, tell) {
  // A long line scrolls, and so it can have the focus.
  const inside = make("code", {}, text);
  const code = make("pre", { tabindex: "0", role: "region", "aria-label": title }, inside);
  const button = make(
    "button",
    { type: "button", "aria-label": say("copy-what", { what: title }) },
    say("copy"),
  );
  button.addEventListener("click", () => copy(text, inside, tell));
  return make(
    "div",
    { class: "piece" },
    make("div", { class: "piece-head" }, make("h3", {}, title), button),
    code,
  );
}
