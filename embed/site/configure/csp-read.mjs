// What does a pasted line say about a Content Security Policy? A header, a meta tag, or a line of a
// server's settings becomes policies: directives in lower case, each with its sources.

/** More than any real policy; what is longer is not read. */
export const LINE_MAX = 20_000;
const NAME = /content-security-policy(-report-only)?/gi;
/** What a browser knows, so that a mistyped name is told. */
const KNOWN = new Set(
  (
    "default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr connect-src " +
    "img-src font-src media-src object-src manifest-src worker-src child-src frame-src fenced-frame-src prefetch-src base-uri form-action " +
    "frame-ancestors navigate-to sandbox report-uri report-to upgrade-insecure-requests block-all-mixed-content require-sri-for " +
    "require-trusted-types-for trusted-types plugin-types referrer webrtc"
  ).split(" "),
);
/** @type {Record<string, string>} */
const ENTITIES = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">", nbsp: " " };

/**
 * @typedef {Map<string, string[]>} Directives each with its sources
 * @typedef {{
 *   reportOnly: boolean, directives: Directives,
 *   twice: string[], unknown: string[], rest: string[]
 * }} Policy
 * `rest` is what no browser knows, as it was written
 */

/** @param {string} text */
const decode = (text) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));?/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = parseInt(decimal ?? hex, decimal ? 10 : 16);
    return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : whole;
  });

/**
 * The text between the quotation mark at its start and the next one; without a mark, the whole.
 * @param {string} text
 */
function unquote(text) {
  const [, mark, rest] = /^(["'`])(.*)$/s.exec(text) ?? [];
  // 'self' at the start is a source, not a quotation.
  if (!mark || /^'[a-z-]+'/.test(text)) return text;
  const end = rest.indexOf(mark);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Where the next header of a pasted answer begins; `https:` at the start of a line is a source. */
const NEXT_HEADER = /\r?\n(?=(?!(?:https?|wss?|data|blob|filesystem|mediastream):)[a-z][\w-]*:(?:\s|$))/i;

/**
 * What stands behind the name of the header: of a meta tag its `content`, of a setting its value.
 * @param {string} text
 */
function valueBehind(text) {
  const content = /\bcontent\s*=\s*/i.exec(text.slice(0, 200));
  if (content && /^["']?\s*(\/?>|content)/i.test(text.trimStart())) {
    return decode(unquote(text.slice(content.index + content[0].length)));
  }
  return unquote(text.split(NEXT_HEADER)[0].replace(/^["']?\s*[:,=]?\s*/, ""));
}

/**
 * Each header in the text, with whether it reports alone; a line without a header's name is one policy.
 * @param {string} text
 * @returns {[text: string, reportOnly: boolean][]}
 */
function headers(text) {
  const names = [...text.matchAll(NAME)];
  if (names.length === 0) return [[unquote(text), false]];
  return names.map((name, at) => {
    const behind = text.slice(name.index + name[0].length, names[at + 1]?.index);
    // A meta tag may write its content first.
    const tag = text.slice(0, name.index).lastIndexOf("<meta");
    const before = tag >= 0 ? /\bcontent\s*=\s*("[^"]*"|'[^']*')/i.exec(text.slice(tag, name.index)) : null;
    return [before ? decode(before[1].slice(1, -1)) : valueBehind(behind), Boolean(name[1])];
  });
}

/**
 * @param {string} text
 * @param {boolean} reportOnly
 * @returns {Policy}
 */
function policy(text, reportOnly) {
  /** @type {Policy} */
  const read = { reportOnly, directives: new Map(), twice: [], unknown: [], rest: [] };
  for (const part of text.split(";")) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (!name) continue;
    const directive = name.toLowerCase();
    if (!KNOWN.has(directive)) {
      read.unknown.push(name.slice(0, 60));
      read.rest.push([name, ...sources].join(" "));
    } else if (read.directives.has(directive)) read.twice.push(directive);
    else read.directives.set(directive, sources);
  }
  return read;
}

/**
 * Every policy in the text, the empty ones left out.
 * @param {string} text
 * @returns {Policy[]}
 */
export function readPolicies(text) {
  return headers(text.slice(0, LINE_MAX))
    .flatMap(([value, reportOnly]) => value.split(",").map((part) => policy(part, reportOnly)))
    .filter((one) => one.directives.size > 0 || one.unknown.length > 0);
}

/**
 * A policy as it is written, with what is unknown at its end.
 * @param {Directives} directives
 * @param {string[]} rest
 */
export const writePolicy = (directives, rest) =>
  [...[...directives].map(([name, sources]) => [name, ...sources].join(" ")), ...rest].join("; ");
