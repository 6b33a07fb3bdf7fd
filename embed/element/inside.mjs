// What stands inside of the tag: words for the time of waiting, or the rest of the page? HTML knows no
// `<otasuke-calculator />`: without its end tag, the element holds all that follows.

/** What pages are made of, and no words of waiting. */
const PAGE =
  "h1, h2, h3, h4, h5, h6, header, footer, main, nav, section, article, aside, form, table, otasuke-calculator";
/** More parts than words of waiting have. */
const PARTS_MAX = 3;

/**
 * Whether the element has taken in what should follow it: nothing does, not even a line break.
 * @param {Element} element
 */
export function holdsThePage(element) {
  if (element.nextSibling) return false;
  const parts = element.querySelectorAll(":scope > :not(script, style, template)");
  return parts.length > PARTS_MAX || element.querySelector(PAGE) !== null;
}

const told = new WeakSet();

/**
 * Says once of an element what to write.
 * @param {Element} element
 */
export function tellOfPage(element) {
  if (told.has(element)) return;
  told.add(element);
  console.warn(
    "otasuke-calculator: the rest of the page stands inside of it; write <otasuke-calculator></otasuke-calculator>, as HTML knows no <otasuke-calculator />",
  );
}
