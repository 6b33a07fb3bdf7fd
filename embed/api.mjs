// Which names does a host page use? Each script takes of them what it reads.
// Written by `cargo xtask codegen` from embed/api.toml: change that file.

/** The name of the element. */
export const TAG = "otasuke-calculator";

/**
 * What each option of the element takes.
 * @type {Record<string, {
 *   kind: string, preset?: boolean, values?: string[], expects?: string, least?: number,
 *   most?: number, lengthMax?: number, schemes?: string[]
 * }>}
 */
export const OPTIONS = {
  lang: {
    kind: "word",
    values: ["ja", "en"],
  },
  programme: {
    kind: "word",
    preset: true,
    expects: "latest or the year of a programme, such as it-security-2026",
  },
  applicant: {
    kind: "word",
    preset: true,
    values: ["sme", "small", "large"],
  },
  terminals: {
    kind: "number",
    preset: true,
    least: 1,
    most: 100000,
  },
  "term-months": {
    kind: "number",
    preset: true,
    least: 1,
    most: 120,
  },
  catalog: {
    kind: "address",
    schemes: ["https:", "http:"],
  },
  offer: {
    kind: "offer",
    lengthMax: 200,
  },
  mode: {
    kind: "word",
    values: ["full", "compact", "compare", "desk"],
  },
  link: {
    kind: "word",
    values: ["panel", "address"],
  },
  theme: {
    kind: "word",
    values: ["light", "dark", "auto"],
  },
  loading: {
    kind: "word",
    values: ["lazy", "eager"],
  },
  hide: {
    kind: "words",
    values: ["title", "tools", "offer", "company", "hints", "picture", "cash", "topics"],
  },
  "inquiry-label": {
    kind: "text",
    lengthMax: 40,
  },
  "inquiry-url": {
    kind: "address",
    schemes: ["https:", "http:", "mailto:", "tel:"],
  },
};

/** Attributes that the browser reads, for the form around the element. */
export const FORM_ATTRIBUTES = ["name", "disabled"];

/** Options that can be given to a frame. */
export const FRAME_OPTIONS = [
  "lang",
  "programme",
  "applicant",
  "terminals",
  "term-months",
  "catalog",
  "offer",
  "mode",
  "theme",
  "hide",
  "inquiry-label",
  "inquiry-url",
];

/** Options that a link to the host page may choose, as in `?otasuke-terminals=30`. */
export const LINKED = ["lang", "programme", "applicant", "terminals", "term-months"];

/** Options that are an address. */
export const ADDRESSES = ["catalog", "inquiry-url"];

/** Events of the calculator. */
export const EVENTS = [
  "otasuke-ready",
  "otasuke-quoted",
  "otasuke-offer-selected",
  "otasuke-inquiry",
  "otasuke-error",
];

/** Variables that are a colour, without `--otasuke-`. */
export const COLOURS = [
  "accent",
  "accent-strong",
  "accent-soft",
  "on-accent",
  "ink",
  "ink-soft",
  "line",
  "line-strong",
  "paper",
  "ground",
  "plain-soft",
  "good",
  "good-soft",
  "good-bar",
  "bad",
  "bad-soft",
  "warn",
  "warn-soft",
];

/**
 * Which colour stands on which, and how many to 1 their contrast is at least.
 * @type {[text: string, ground: string, least: number][]}
 */
export const PAIRS = [
  ["ink", "paper", 4.5],
  ["ink", "ground", 4.5],
  ["ink-soft", "paper", 4.5],
  ["ink-soft", "ground", 4.5],
  ["ink-soft", "plain-soft", 4.5],
  ["ink", "accent-soft", 4.5],
  ["ink", "warn-soft", 4.5],
  ["ink", "bad-soft", 4.5],
  ["accent-strong", "paper", 4.5],
  ["accent-strong", "ground", 4.5],
  ["accent-strong", "accent-soft", 4.5],
  ["on-accent", "accent", 4.5],
  ["good", "paper", 4.5],
  ["good", "good-soft", 4.5],
  ["bad", "paper", 4.5],
  ["bad", "bad-soft", 4.5],
  ["warn", "warn-soft", 4.5],
  ["line-strong", "paper", 3],
];
