// Which options does the element have? Attributes of one table, read leniently: what is wrong is
// warned about once, and the default stays.
import { spoken } from "../language.mjs";
import { isPlainLetter } from "./mail.mjs";

/** What an option may be: one of a few words, several of them, or a text of at most so many characters. */
const oneOf = (...words) => ({
  read: (text) => (words.includes(text) ? text : null),
  says: words.join(", "),
});
const someOf = (...words) => ({
  read: (text) => (text.split(/\s+/).every((word) => word === "" || words.includes(word)) ? text : null),
  says: words.join(" "),
});
const text = (max) => ({
  read: (value) => (value.length <= max ? value : null),
  says: `at most ${max} characters`,
});
const address = (...protocols) => ({
  // An empty one would be the page itself.
  read: (value) =>
    value !== "" && protocols.includes(parse(value)?.protocol) && isPlainLetter(value)
      ? parse(value)?.href
      : null,
  says: `an address that starts with ${protocols.join(" or ")}${protocols.includes("mailto:") ? ", with one mail address and at most ?subject=" : ""}`,
});
/** Its values are those of the rules, and the module knows them. */
const preset = (says) => ({ preset: true, says });

/** Each attribute by its name. */
export const OPTIONS = {
  lang: { ...oneOf("ja", "en"), read: (tag) => spoken(tag) ?? null },
  programme: preset("latest or the year of a programme, such as it-security-2026"),
  applicant: preset("sme, small, large"),
  terminals: preset("a whole number from 1 to 100000"),
  "term-months": preset("a whole number from 1 to 120"),
  catalog: address("https:", "http:"),
  offer: text(200),
  mode: oneOf("full", "compact", "compare", "desk"),
  link: oneOf("panel", "address"),
  theme: oneOf("light", "dark", "auto"),
  loading: oneOf("lazy", "eager"),
  hide: someOf("title", "tools", "offer", "company", "hints", "picture", "cash", "topics"),
  "inquiry-label": text(40),
  "inquiry-url": address("https:", "http:", "mailto:", "tel:"),
};

/** The attributes that set a field of the form. */
export const PRESETS = Object.keys(OPTIONS).filter((name) => OPTIONS[name].preset);

/** What a link to the host's page may set: the questions to the visitor, and no more. */
const IN_LINK = ["lang", ...PRESETS];

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

/** Warns once about each option and value of an element. */
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
 * @param {(name: string, value: string, expected: string) => void} warn
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

function linked(name) {
  return IN_LINK.includes(name) ? new URLSearchParams(location.search).get(`otasuke-${name}`) : null;
}

/** An attribute's name as a property: `term-months` is `termMonths`. */
export const propertyOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
