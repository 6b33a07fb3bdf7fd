// Which offer stands inside of the tag? A script with its JSON, wherever an editor has put it.
import { TAG } from "../api.mjs";

/** What an offer says, and hardly anything else. */
const OFFER = /serviceClass|monthlyFee/i;

/**
 * A type's essence is what stands before its parameters.
 * @param {HTMLScriptElement} script
 */
const isJson = ({ type }) => type.split(";", 1)[0].trim().toLowerCase() === "application/json";

/**
 * @param {Element} element
 * @returns {(one: Element) => boolean}
 */
const isOwn = (element) => (one) => one.closest(TAG) === element;

/** @param {Element} place */
const scriptsIn = (place) => [...place.querySelectorAll("script")].filter(isJson);

/**
 * WordPress makes a paragraph of each part between empty lines: `<p>` ends before the offer, and the element
 * with it. Then the offer is all that stands in one of the next paragraphs.
 * @param {Element} element
 * @returns {HTMLScriptElement[]}
 */
function inNextParagraph(element) {
  if (element.firstChild || element.parentElement?.localName !== "p") return [];
  for (let at = element.parentElement.nextElementSibling; at; at = at.nextElementSibling) {
    const script = /** @type {HTMLScriptElement | null} */ (
      at.localName === "script" ? at : at.querySelector(":scope > script:only-child")
    );
    if (script && isJson(script) && OFFER.test(script.textContent)) return [script];
    if (at.localName !== "p" || at.querySelector(TAG)) break;
  }
  return [];
}

/**
 * The offer that stands inside of the element; null without one, and false where what looks like one cannot
 * be used: the page means its own prices then, and no others.
 * @param {Element} element
 * @param {import("./options.mjs").Warn} warn
 */
export function childOffer(element, warn) {
  const own = scriptsIn(element).filter(isOwn(element));
  const scripts = [...own, ...inNextParagraph(element)];
  const script =
    scripts.find(({ textContent }) => OFFER.test(textContent)) ??
    own.find((one) => one.parentNode === element);
  // What an editor has left of it: its text without a script, a script of another type.
  const left =
    script ??
    [element, ...element.querySelectorAll("*")]
      .filter(isOwn(element))
      .find((one) => OFFER.test(ownText(one)));
  try {
    if (script) return JSON.parse(script.textContent);
  } catch {
    /* As anything else that is no JSON. */
  }
  const attribute = element.getAttribute("offer");
  const wrong = left?.textContent ?? (/^\s*[[{]/.test(attribute ?? "") ? attribute : null);
  if (wrong === null) return null;
  warn("offer", wrong.trim(), 'the JSON of an offer in <script type="application/json"> inside of the tag');
  return false;
}

/** @param {Element} element */
const ownText = ({ childNodes }) =>
  [...childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? /** @type {Text} */ (node).data : ""))
    .join("");
