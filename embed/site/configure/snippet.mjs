// What does a host copy? Text for HTML, a style sheet, React or Vue, in which a value stays a value
// whatever stands in it.
import { TAG } from "../../api.mjs";
import { chosenOptions, chosenVariables } from "./options.mjs";

/** @type {Record<string, string>} */
const FALLBACK = { ja: "計算機を開く", en: "Open the calculator" };
/** @type {Record<string, string>} */
const TITLE = {
  ja: "お助け隊サービス 料金・補助金シミュレーター",
  en: "Otasuketai services (お助け隊サービス): price and subsidy calculator",
};
/** @type {Record<string, string>} */
const REFERENCES = {
  "&": "&amp;",
  '"': "&quot;",
  "<": "&lt;",
  ">": "&gt;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/**
 * @typedef {import("./options.mjs").Pair} Pair
 * @typedef {{
 *   site: string, version: string, path: string, files: Record<string, {integrity: string}>
 * }} Release
 */

/**
 * Text as it stands between the quotation marks of an attribute.
 * @param {string} text
 */
export const escape = (text) =>
  text.replace(/\p{Surrogate}|\0/gu, "\ufffd").replace(/[&"<>\n\r\t]/g, (char) => REFERENCES[char]);

/** @param {Pair} pair */
const attribute = ([name, value], flag = "disabled") =>
  name === flag ? ` ${name}` : ` ${name}="${escape(value)}"`;
/** @param {Pair[]} pairs */
const attributes = (pairs) => pairs.map((pair) => attribute(pair)).join("");

/**
 * In JSX a plain text has no escapes and no references that all compilers agree on; an expression has.
 * @param {Pair} pair
 */
function property([name, value]) {
  if (name === "disabled") return ` ${name}`;
  return /^[\w .:/#?=%,+-]*$/.test(value)
    ? ` ${name}="${value}"`
    : ` ${name}={${JSON.stringify(value.replace(/\p{Surrogate}/gu, "\ufffd"))}}`;
}

/**
 * Where the file of the channel is, and its hash where it never changes.
 * @param {Release} release
 * @param {string} channel
 * @param {string} name
 * @returns {Pair[]}
 */
function source(release, channel, name) {
  const address = new URL((channel === "latest" ? "latest/" : release.path) + name, release.site).href;
  /** @type {Pair[]} */
  const hash =
    channel === "latest"
      ? []
      : [
          ["integrity", release.files[name].integrity],
          ["crossorigin", "anonymous"],
        ];
  return [["src", address], ...hash];
}

/**
 * The language that was chosen, else the one given.
 * @param {Pair[]} options
 * @param {string} language
 */
const spoken = (options, language) => new Map(options).get("lang") ?? language;

/**
 * @param {Pair[]} options
 * @param {Release} release
 * @param {string} language
 */
function element(options, release, language) {
  const spoke = spoken(options, language);
  const page = new URL(spoke === "en" ? "?lang=en" : "", release.site).href;
  return `<${TAG}${attributes(options)}>\n  <p><a href="${escape(page)}">${FALLBACK[spoke]}</a></p>\n</${TAG}>`;
}

/** @param {Pair[]} pairs */
const script = (pairs, kind = "") => `<script${kind}${attributes(pairs)}></script>`;

/**
 * Without an option a plain frame speaks Japanese: it does not know the page around it.
 * @param {Pair[]} options
 * @param {Release} release
 * @param {string} channel
 */
function frame(options, release, channel) {
  const chosen = new Map(options);
  const name = "frame.html";
  const address = new URL((channel === "latest" ? "latest/" : release.path) + name, release.site);
  address.search = new URLSearchParams(options).toString();
  const scheme = chosen.get("theme") === "auto" ? "light dark" : "light";
  /** @type {Pair[]} */
  const pairs = [
    ["src", address.href],
    ["title", TITLE[spoken(options, "ja")]],
    ["width", "100%"],
    ["height", chosen.get("mode") === "compact" ? "560" : "900"],
    ["loading", "lazy"],
    ["allow", "clipboard-write"],
    ["referrerpolicy", "strict-origin"],
    ["style", `border: 0; color-scheme: ${scheme}`],
  ];
  return `<iframe${attributes(pairs)}></iframe>`;
}

/** @param {Pair[]} variables */
const sheet = (variables) =>
  `${TAG} {\n${variables.map(([name, value]) => `  ${name}: ${value};\n`).join("")}}`;

/** @param {Pair[]} options */
const react = (options) => `import "${TAG}";
import type {} from "${TAG}/react";

export function Calculator() {
  return <${TAG}${options.map(property).join("")} />;
}`;

/** @param {Pair[]} options */
const vue = (options) => `<script setup lang="ts">
import "${TAG}";
import type {} from "${TAG}/vue";
</script>

<template>
  <${TAG}${attributes(options)} />
</template>`;

const VUE_CONFIG = `// vite.config.js
vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "${TAG}" } } })`;

/**
 * Of a way the pieces that stand in it, each with a name.
 * @type {Record<string, (options: Pair[], release: Release, channel: string, language: string) => Pair[]>}
 */
const WAYS = {
  script: (options, release, channel, language) => [
    [
      "html",
      `${script(source(release, channel, `${TAG}.js`), ' type="module"')}\n\n${element(options, release, language)}`,
    ],
  ],
  npm: (options, release, channel, language) => [
    [
      "install",
      channel === "latest"
        ? `npm install ${TAG}@latest`
        : `npm install --save-exact ${TAG}@${release.version}`,
    ],
    ["module", `import "${TAG}";`],
    ["tag", element(options, release, language)],
    ["react", react(options)],
    ["vue", vue(options)],
    ["vue-config", VUE_CONFIG],
  ],
  loader: (options, release, channel) => [
    [
      "html",
      script([
        ...source(release, channel, "loader.js"),
        ...options.map(([name, value]) => /** @type {Pair} */ ([`data-${name}`, value])),
      ]),
    ],
  ],
  frame: (options, release, channel) => [["html", frame(options, release, channel)]],
};

/**
 * The texts to copy, each with the name of its kind.
 * @param {import("./options.mjs").Api} api
 * @param {import("./options.mjs").Choice} choice
 * @param {Release} release
 * @param {"ja" | "en"} language
 * @returns {{name: string, text: string}[]}
 */
export function snippets(api, choice, release, language) {
  const pieces = WAYS[choice.way](chosenOptions(api, choice), release, choice.channel, language);
  const variables = chosenVariables(api, choice);
  if (variables.length > 0) pieces.push(["css", sheet(variables)]);
  return pieces.map(([name, text]) => ({ name, text }));
}
