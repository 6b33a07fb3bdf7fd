// What does a page's Content Security Policy lack for the calculator? It answers what is missing, and is
// content only where nothing was found; what it cannot know, it says so.
import { readPolicies, writePolicy, LINE_MAX } from "./csp-read.mjs";
import { allows } from "./csp-match.mjs";

/**
 * Where a directive is taken from if it is not there.
 * @type {Record<string, string[]>}
 */
const FALLBACK = {
  "script-src-elem": ["script-src-elem", "script-src", "default-src"],
  "script-src": ["script-src", "default-src"],
  "connect-src": ["connect-src", "default-src"],
  "frame-src": ["frame-src", "child-src", "default-src"],
  "style-src-attr": ["style-src-attr", "style-src", "default-src"],
};
/** What is written anew where only default-src was there. */
const WRITTEN = { "script-src-elem": "script-src" };
const STATES = ["unread", "missing", "ask", "clear"];

/**
 * `directive` decides now; `write` is the one that takes the source.
 * @typedef {{state: "missing" | "ask", code: string, directive: string, source: string}} Lack
 * @typedef {Lack & {policy: number, write: string}} Finding
 * @typedef {{
 *   way: import("./options.mjs").Way, site: string, path: string, latest?: boolean, page?: string,
 *   catalog?: string
 * }} Use
 * @typedef {Use & {page: string}} PageUse
 * @typedef {import("./csp-match.mjs").Need & {code?: string}} Need
 * @typedef {import("./csp-read.mjs").Directives} Directives
 */

/**
 * Everything that the way fetches, by the directive that decides about it.
 * @param {PageUse} use
 * @returns {{wasm?: boolean, script?: Need[], connect?: Need[], frame?: Need[]}}
 */
function needsOf({ way, site, path, latest, page, catalog }) {
  /** @param {string} name */
  const release = (name) => ({ url: new URL(path + name, site) });
  /** @param {string} name */
  const channel = (name) =>
    latest ? [{ url: new URL(`latest/${name}`, site) }, release(name)] : [release(name)];
  const own = [{ url: new URL(page), anyPath: true }];
  const list = catalog ? [{ url: new URL(catalog, page), code: "catalog" }] : [];
  if (way === "frame") return { frame: channel("frame.html") };
  if (way === "loader") return { script: channel("loader.js"), frame: [release("frame.html")] };
  if (way === "npm") return { wasm: true, script: own, connect: [...own, ...list] };
  const fetched = ["otasuke-calculator.wasm", "panels-0123456789abcdef.wasm", "partners.wasm"].map(release);
  return {
    wasm: true,
    script: [
      ...channel("otasuke-calculator.js"),
      release("theme-check.js"),
      release("partners.js"),
      release("partners-worker.js"),
    ],
    connect: [...fetched, ...list],
  };
}

/**
 * The name of the directive that decides, and its sources; nothing where none does.
 * @param {Directives} directives
 * @param {string} wanted
 */
function deciding(directives, wanted) {
  const name = FALLBACK[wanted].find((one) => directives.has(one));
  return name ? { name, sources: /** @type {string[]} */ (directives.get(name)) } : null;
}

/**
 * @param {string[]} sources
 * @param {string} keyword
 */
const has = (sources, keyword) => sources.some((source) => source.toLowerCase() === keyword);
/** @param {string} source */
const isNonce = (source) => /^'nonce-.+'$/i.test(source);
/** @param {string} source */
const isHash = (source) => /^'sha(256|384|512)-.+'$/i.test(source);

/** @param {Need} need */
const origin = (need) => need.url.origin;

/**
 * Findings about addresses that a directive must allow by their host.
 * @param {Directives} directives
 * @param {string} wanted
 * @param {Need[]} needs
 * @param {URL} page
 * @returns {Lack[]}
 */
function hosts(directives, wanted, needs, page) {
  const found = deciding(directives, wanted);
  if (!found) return [];
  return needs.flatMap((need) => {
    const answer = allows(found.sources, need, page);
    if (answer === "yes") return [];
    const source = need.anyPath || origin(need) === page.origin ? "'self'" : origin(need);
    const state = answer === "maybe" ? "ask" : "missing";
    return [
      { state, code: state === "ask" ? "unsure" : (need.code ?? wanted), directive: found.name, source },
    ];
  });
}

/**
 * Findings about the scripts: by host, or by the nonce that the tag carries.
 * @param {Directives} directives
 * @param {Need[]} needs
 * @param {URL} page
 * @param {Use["way"]} way
 * @returns {Lack[]}
 */
function scripts(directives, needs, page, way) {
  const found = deciding(directives, "script-src-elem");
  if (!found) return [];
  const { name: directive, sources } = found;
  const nonce = sources.some(isNonce);
  if (has(sources, "'strict-dynamic'")) {
    // Hosts count for nothing here: the tag is trusted by its nonce, or by a hash that this cannot see.
    if (way === "npm") return [{ state: "ask", code: "strict-npm", directive, source: "" }];
    if (nonce) return [{ state: "ask", code: "nonce", directive, source: "" }];
    const state = sources.some(isHash) ? "ask" : "missing";
    return [{ state, code: "strict", directive, source: "'nonce-…'" }];
  }
  const byHost = hosts(directives, "script-src-elem", needs, page);
  if (byHost.length > 0 && nonce)
    return [{ state: "ask", code: "nonce-or-host", directive, source: byHost[0].source }];
  return byHost;
}

/**
 * @param {Directives} directives
 * @returns {Lack[]}
 */
function wasm(directives) {
  const found = deciding(directives, "script-src");
  if (!found || has(found.sources, "'wasm-unsafe-eval'") || has(found.sources, "'unsafe-eval'")) return [];
  return [{ state: "missing", code: "wasm", directive: found.name, source: "'wasm-unsafe-eval'" }];
}

/**
 * What else in a policy has a say, and is not looked through here.
 * @param {Directives} directives
 * @param {Use} use
 */
function others(directives, use) {
  /** @type {Lack[]} */
  const found = [];
  const sandbox = directives.get("sandbox");
  /**
   * @param {Lack["state"]} state
   * @param {string} code
   * @param {string} directive
   */
  const add = (state, code, directive, source = "") => found.push({ state, code, directive, source });
  if (sandbox && use.way !== "frame" && !has(sandbox, "allow-scripts"))
    add("missing", "sandbox", "sandbox", "allow-scripts");
  else if (sandbox) add("ask", "sandboxed", "sandbox");
  if (directives.has("require-trusted-types-for") && use.way !== "frame")
    add("ask", "trusted-types", "require-trusted-types-for");
  if (directives.has("require-sri-for") && use.way !== "frame") add("ask", "unsure", "require-sri-for");
  if (directives.has("upgrade-insecure-requests") && use.site.startsWith("http:"))
    add("ask", "upgrade", "upgrade-insecure-requests");
  const style = use.way === "frame" ? deciding(directives, "style-src-attr") : null;
  if (
    style &&
    (!has(style.sources, "'unsafe-inline'") || style.sources.some((one) => isNonce(one) || isHash(one)))
  ) {
    add("ask", "border", style.name);
  }
  return found;
}

/** @param {Lack[]} findings */
function once(findings) {
  const seen = new Set();
  return findings.filter(({ code, directive, source }) => {
    const key = [code, directive, source].join(" ");
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * @param {Directives} directives
 * @param {PageUse} use
 */
function look(directives, use) {
  const needs = needsOf(use);
  const page = new URL(use.page);
  return once([
    ...(needs.script ? scripts(directives, needs.script, page, use.way) : []),
    ...(needs.wasm ? wasm(directives) : []),
    ...(needs.connect ? hosts(directives, "connect-src", needs.connect, page) : []),
    ...(needs.frame ? hosts(directives, "frame-src", needs.frame, page) : []),
    ...others(directives, use),
  ]);
}

/**
 * Which directive takes the source: the one that decides, or a new one beside default-src.
 * @param {Lack} lack
 */
function target({ code, directive }) {
  if (directive !== "default-src") return directive;
  if (code === "wasm" || code === "script-src-elem") return WRITTEN["script-src-elem"];
  if (code === "catalog") return "connect-src";
  return FALLBACK[code] ? code : directive;
}

/**
 * The sources of default-src that mean something in another directive.
 * @param {string[]} sources
 * @param {string} to
 */
function copied(sources, to) {
  return to === "script-src"
    ? sources
    : sources.filter(
        (source) => !source.startsWith("'") || has([source], "'self'") || has([source], "'none'"),
      );
}

/**
 * The policy with everything added that can be added for certain; nothing where nothing can.
 * @param {import("./csp-read.mjs").Policy} policy
 * @param {Lack[]} findings
 */
function corrected({ directives, rest }, findings) {
  const next = new Map([...directives].map(([name, sources]) => [name, [...sources]]));
  const added = findings.filter(({ state, source }) => state === "missing" && !source.includes("…"));
  for (const finding of added) {
    const name = target(finding);
    const before = next.get(name) ?? copied(directives.get("default-src") ?? [], name);
    const sources = before.filter((source) => !has([source], "'none'"));
    if (!sources.includes(finding.source)) sources.push(finding.source);
    next.set(name, sources);
  }
  return added.length > 0 ? writePolicy(next, rest) : null;
}

/**
 * What the pasted line lacks. `clear` says that nothing was found missing, and no more.
 * @param {string} line
 * @param {Use} use
 * @returns {{
 *   state: string, findings: Finding[], corrected: (string | null)[], notes: {code: string, what: string}[]
 * }}
 */
export function checkCsp(line, use) {
  const page = use.page ?? "https://www.example.jp/";
  const policies = readPolicies(line);
  const notes = [];
  if (line.length > LINE_MAX) notes.push({ code: "long", what: "" });
  for (const { unknown, twice, reportOnly } of policies) {
    for (const what of unknown) notes.push({ code: "unknown", what });
    for (const what of twice) notes.push({ code: "twice", what });
    if (reportOnly) notes.push({ code: "report-only", what: "" });
  }
  const enforced = policies.filter(({ reportOnly }) => !reportOnly);
  const isRead = policies.some(({ directives }) => directives.size > 0) && line.length <= LINE_MAX;
  const looked = enforced.map(({ directives }) => look(directives, { ...use, page }));
  const findings = looked.flatMap((found, at) =>
    found.map((one) => ({ policy: at, ...one, write: target(one) })),
  );
  const doubtful = findings.length === 0 && notes.some(({ code }) => code === "unknown");
  const worst =
    STATES.find((state) => findings.some((one) => one.state === state)) ?? (doubtful ? "ask" : "clear");
  return {
    state: isRead ? worst : "unread",
    findings: isRead ? findings : [],
    notes,
    corrected: isRead ? enforced.map((one, at) => corrected(one, looked[at])) : [],
  };
}
