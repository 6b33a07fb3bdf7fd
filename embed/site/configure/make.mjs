// How is an element made? By its name, its attributes and what stands in it; text is always text.

/**
 * @typedef {Record<string, string | number | undefined>} Texts what comes into a sentence, by its places
 * @typedef {(name: string, texts?: Texts) => string} Say the sentence of that name
 */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | boolean | number | null | undefined>} attributes without those that are
 *   false or nothing
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

/**
 * A part of the page with its heading.
 * @param {string} id
 * @param {string} title
 * @param {...(Node | string)} children
 */
export const section = (id, title, ...children) =>
  make(
    "section",
    { id, class: "card", "aria-labelledby": `${id}-title` },
    make("h2", { id: `${id}-title` }, title),
    ...children,
  );

/**
 * A sentence with its texts put in; what stands in them is left as it is.
 * @param {string} sentence
 * @param {Texts} texts
 */
export const fill = (sentence, texts = {}) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name) => /** @type {string} */ (texts[name] ?? whole));
