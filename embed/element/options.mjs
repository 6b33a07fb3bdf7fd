// Which options does the element have? Attributes of one table, read leniently: what is wrong is
// warned about once, and the default stays.
import { LINKED, OPTIONS as NAMED } from "../api.mjs";
import { spoken } from "../language.mjs";
import { isPlainLetter } from "./mail.mjs";

/**
 * @typedef {typeof NAMED[string]} Option what embed/api.toml says of one
 * @typedef {(text: string) => string | null} Read the value; null where it cannot be read
 * @typedef {(name: string, value: string, expected: string) => void} Warn of a value that is ignored
 */

/**
 * @param {Option} option
 * @returns {{read: Read, says: string}}
 */
const text = ({ lengthMax = 0 }) => ({
  read: (value) => (value.length <= lengthMax ? value : null),
  says: `at most ${lengthMax} characters`,
});

/**
 * How an option of each kind is read, and what is expected.
 * @type {Record<string, (option: Option) => {read: Read, says: string}>}
 */
const KINDS = {
  word: ({ values = [], expects = values.join(", ") }) => ({
    read: (text) => (values.includes(text) ? text : null),
    says: expects,
  }),
  words: ({ values = [] }) => ({
    read: (text) => (text.split(/\s+/).every((word) => word === "" || values.includes(word)) ? text : null),
    says: values.join(" "),
  }),
  number: ({ least, most }) => ({
    // The module knows how people write one.
    read: (text) => text,
    says: `a whole number from ${least} to ${most}`,
  }),
  address: ({ schemes = [] }) => ({
    read(value) {
      // An empty one would be the page itself.
      const url = value === "" ? null : parse(value);
      return url && schemes.includes(url.protocol) && isPlainLetter(value) ? url.href : null;
    },
    says: `an address that starts with ${schemes.join(" or ")}${schemes.includes("mailto:") ? ", with one mail address and at most ?subject=" : ""}`,
  }),
  offer: text,
  text,
};

/**
 * Each attribute by its name. No `map` makes it: a page that has changed that one would get no element.
 * @type {Record<string, Option & {read: Read, says: string}>}
 */
export const OPTIONS = {};
for (const [name, option] of Object.entries(NAMED))
  OPTIONS[name] = { ...option, ...KINDS[option.kind](option) };
OPTIONS.lang.read = (tag) => spoken(tag) ?? null;

/** The attributes that set a field of the form. */
export const PRESETS = Object.keys(OPTIONS).filter((name) => OPTIONS[name].preset);

/** @param {string} value */
function parse(value) {
  try {
    // A place on the page is on this page, whatever base it has.
    return new URL(value, value.startsWith("#") ? location.href : document.baseURI);
  } catch {
    return null;
  }
}

/** More warnings help nobody, and are not kept. */
const SAID_MAX = 20;

/**
 * Warns once about each option and value of an element.
 * @returns {Warn}
 */
export function warner() {
  let said;
  return (name, value, expected) => {
    const words = `otasuke-calculator: ${name}="${String(value).slice(0, 80)}" is ignored; expected ${expected}`;
    said ??= new Set();
    if (said.has(words) || said.size >= SAID_MAX) return;
    said.add(words);
    console.warn(words);
  };
}

/**
 * The value of an option: that of the attribute, then that of the page's own link, then none.
 * @param {Element} element
 * @param {string} name
 * @param {Warn} warn
 * @returns {string | null}
 */
export function option(element, name, warn) {
  const attribute = element.getAttribute(name);
  const value = attribute ?? linked(name);
  if (value === null || OPTIONS[name].preset) return value;
  const read = OPTIONS[name].read(value.trim());
  if (read === null) warn(name, value, OPTIONS[name].says);
  return read;
}

/** @param {string} name */
function linked(name) {
  return LINKED.includes(name) ? new URLSearchParams(location.search).get(`otasuke-${name}`) : null;
}

/**
 * An attribute's name as a property: `term-months` is `termMonths`.
 * @param {string} name
 */
export const propertyOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
