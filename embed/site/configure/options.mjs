// What was chosen? Texts of the form or of the address become values that the calculator will read, or a
// problem that is told. Everything is bounded, as an address may come from anybody.
import { isPlainLetter } from "../../element/mail.mjs";

/**
 * Of each way the place that embed/api.toml names.
 * @type {Record<Way, "element" | "loader" | "frame">}
 */
export const PLACES = { script: "element", npm: "element", loader: "loader", frame: "frame" };
export const CHANNELS = ["fixed", "latest"];
const FRAGMENT_MAX = 6_000;
const TEXT_MAX = 500;
const ANY_PAGE = "https://www.example.jp/";

/**
 * How each kind of variable may be written, so that nothing but one value comes into a style sheet.
 * @type {Record<string, RegExp>}
 */
const VARIABLES = {
  colour:
    /^(#[\da-f]{3,4}|#[\da-f]{6}|#[\da-f]{8}|[a-z]{3,30}|(rgba?|hsla?|hwb|(ok)?(lab|lch)|color)\([\d\s.,%/a-z+-]{1,60}\))$/i,
  length: /^(0|(\d{1,4}|\d{0,4}\.\d{1,3})(px|em|rem|%))$/,
  font: /^(?=.{1,200}$)(\s*("[^"\\<>{};]+"|'[^'\\<>{};]+'|[\p{L}][\p{L}\p{N} -]*)\s*(,|$))+$/u,
};

/**
 * @typedef {"script" | "npm" | "loader" | "frame"} Way
 * @typedef {{
 *   way: Way, channel: string, host: string, options: Record<string, string>,
 *   variables: Record<string, string>
 * }} Choice
 * @typedef {typeof import("../../npm/options.json")} Api
 * @typedef {Api["options"][number]} Option
 * @typedef {{
 *   values: NonNullable<Option["values"]>, least: number, most: number, lengthMax: number, schemes: string[]
 * }} Facts what an option of its kind has
 * @typedef {Api["variables"][number]} Variable
 * @typedef {[name: string, value: string]} Pair
 * @typedef {{value: string | null, problem: string | null}} Read a value, nothing, or a problem
 */

/**
 * @param {string | null} value
 * @returns {Read}
 */
const fine = (value) => ({ value, problem: null });
/**
 * @param {string} problem
 * @returns {Read}
 */
const wrong = (problem) => ({ value: null, problem });

/** @type {Record<string, (text: string, facts: Facts, place: string) => Read>} */
const READERS = {
  word: (text, { values }) => (values.some(({ name }) => name === text) ? fine(text) : wrong("word")),
  words(text, { values }) {
    const words = text.split(/\s+/);
    return fine(
      values
        .map(({ name }) => name)
        .filter((name) => words.includes(name))
        .join(" ") || null,
    );
  },
  number(text, { least, most }) {
    const digits = text.normalize("NFKC").replace(/[,\s]/g, "");
    if (!/^\d{1,9}$/.test(digits)) return wrong("number");
    return Number(digits) < least || Number(digits) > most ? wrong("range") : fine(String(Number(digits)));
  },
  address(text, { schemes }, place) {
    // The address of a plain frame is read by the frame, whose own place is another.
    if (!URL.canParse(text, place === "frame" ? undefined : ANY_PAGE))
      return wrong(place === "frame" ? "absolute" : "address");
    if (!schemes.includes(new URL(text, ANY_PAGE).protocol)) return wrong("scheme");
    return isPlainLetter(text) ? fine(text) : wrong("letter");
  },
  flag: (text) => fine(text === "on" ? "" : null),
  text: (text, { lengthMax }) => (text.length <= lengthMax ? fine(text) : wrong("long")),
};
READERS.offer = READERS.text;

/**
 * What the text of an option means.
 * @param {Option} option
 * @param {string} text
 * @returns {Read}
 */
export function readOption(option, text, place = "element") {
  const trimmed = text.trim();
  if (trimmed === "") return fine(null);
  return trimmed.length > TEXT_MAX
    ? wrong("long")
    : (READERS[option.kind] ?? READERS.text)(
        trimmed,
        /** @type {Facts} */ (/** @type {unknown} */ (option)),
        place,
      );
}

/**
 * What the text of a variable means.
 * @param {Variable} variable
 * @param {string} text
 * @returns {Read}
 */
export function readVariable({ kind }, text) {
  const trimmed = text.trim();
  if (trimmed === "") return fine(null);
  return VARIABLES[kind]?.test(trimmed) ? fine(trimmed) : wrong(kind);
}

/**
 * The options that the snippet holds: valid, of this way, and not what holds anyway.
 * @param {Api} api
 * @param {Choice} choice
 * @returns {Pair[]}
 */
export function chosenOptions(api, { way, options }) {
  return api.options
    .filter(({ ways }) => ways.includes(PLACES[way]))
    .flatMap((option) => {
      const { value } = readOption(option, options[option.name] ?? "", PLACES[way]);
      return value === null || value === option.default ? [] : [[option.name, value]];
    });
}

/**
 * The variables that the snippet holds; a frame takes none.
 * @param {Api} api
 * @param {Choice} choice
 * @returns {Pair[]}
 */
export function chosenVariables(api, { way, variables }) {
  if (PLACES[way] !== "element") return [];
  return api.variables.flatMap((variable) => {
    const { value } = readVariable(variable, variables[variable.name] ?? "");
    return value === null ? [] : [[variable.name, value]];
  });
}

/** @returns {Choice} */
export const nothing = () => ({ way: "script", channel: "fixed", host: "plain", options: {}, variables: {} });

/**
 * The choice as the fragment of an address, without what nobody chose.
 * @param {Api} api
 * @param {Choice} choice
 */
export function toFragment(api, choice) {
  const none = nothing();
  const texts = new URLSearchParams();
  for (const key of /** @type {const} */ (["way", "channel", "host"]))
    if (choice[key] !== none[key]) texts.set(key, choice[key]);
  for (const { name } of api.options) if (choice.options[name]) texts.set(name, choice.options[name]);
  for (const { name } of api.variables) if (choice.variables[name]) texts.set(name, choice.variables[name]);
  return texts.toString();
}

/**
 * The choice of an address; what is unknown, repeated or too long is left out.
 * @param {string[]} hosts the names of the host styles
 * @param {Api} api
 * @param {string} fragment
 * @returns {Choice}
 */
export function fromFragment(api, fragment, hosts) {
  const choice = nothing();
  if (fragment.length > FRAGMENT_MAX) return choice;
  const texts = new URLSearchParams(fragment);
  /** @param {string} name */
  const text = (name) => {
    const [first, ...others] = texts.getAll(name);
    return others.length === 0 && first?.length <= TEXT_MAX ? first : "";
  };
  const among = { way: Object.keys(PLACES), channel: CHANNELS, host: hosts };
  for (const [key, known] of Object.entries(among))
    if (known.includes(text(key))) /** @type {Record<string, unknown>} */ (choice)[key] = text(key);
  for (const { name } of api.options) if (text(name)) choice.options[name] = text(name);
  for (const { name } of api.variables) if (text(name)) choice.variables[name] = text(name);
  return choice;
}
