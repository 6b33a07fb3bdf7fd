// Which properties has the element? Each option is one too, and what is set there stands in the attribute.
import { FORM_ATTRIBUTES } from "../api.mjs";
import { OPTIONS, propertyOf } from "./options.mjs";

/** Those that are plain attributes; `lang` is every element's, and `offer` takes an object too. */
const NAMES = [...Object.keys(OPTIONS), ...FORM_ATTRIBUTES].filter(
  (name) => name !== "lang" && name !== "offer",
);

/**
 * Sets an attribute as a property does: nothing takes it away.
 * @param {Element} element
 * @param {string} name
 * @param {any} value
 * @param {import("./options.mjs").Warn} warn
 */
export function reflect(element, name, value, warn) {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else if (["string", "number", "boolean"].includes(typeof value))
    element.setAttribute(name, value === true ? "" : value);
  else warn(name, typeof value, "a text or a number");
}

/**
 * Gives a class of elements the properties.
 * @param {object} prototype
 * @param {(element: any) => import("./options.mjs").Warn} warnerOf
 */
export function defineProperties(prototype, warnerOf) {
  for (const name of NAMES) {
    Object.defineProperty(prototype, propertyOf(name), {
      configurable: true,
      enumerable: true,
      get() {
        return name === "disabled" ? this.hasAttribute(name) : this.getAttribute(name);
      },
      set(value) {
        reflect(this, name, name === "disabled" ? Boolean(value) : value, warnerOf(this));
      },
    });
  }
}

/**
 * Lets what was set before the element was known go through its setters.
 * @param {any} element
 */
export function upgrade(element) {
  for (const name of [...NAMES, "offer"].map(propertyOf)) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
