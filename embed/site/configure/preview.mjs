// What does the calculator look like on the page of a host? This document is that page: it shows the way
// that was chosen under the host's style, and passes the events on.
import { EVENTS } from "../../api.mjs";
import { HOSTS } from "./hosts.mjs";

/**
 * @typedef {import("./options.mjs").Pair} Pair
 * @typedef {{
 *   way: "element" | "loader" | "frame", host: string, language: string, base: string, options: Pair[],
 *   variables: Pair[], heading: string, text: string, title: string
 * }} Shown what the panel sends
 */

const sheet = new CSSStyleSheet();
/** The choice that is shown. */
let shown = /** @type {Shown} */ ({});

/**
 * @param {string} tag
 * @param {Pair[]} pairs
 */
const make = (tag, pairs = []) => {
  const element = document.createElement(tag);
  for (const [name, value] of pairs) element.setAttribute(name, value);
  return element;
};

/**
 * Gives the element these attributes and no other.
 * @param {Element} element
 * @param {Pair[]} pairs
 */
function dress(element, pairs) {
  const names = new Set(pairs.map(([name]) => name));
  for (const { name } of [...element.attributes]) if (!names.has(name)) element.removeAttribute(name);
  for (const [name, value] of pairs)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** @type {Record<Shown["way"], (place: Element, choice: Shown) => void>} */
const draw = {
  element(place, { options, base }) {
    const element = make("otasuke-calculator", options);
    place.append(element);
    import(new URL("otasuke-calculator.js", base).href).catch((problem) =>
      tell("otasuke-error", { message: `${problem}` }),
    );
  },
  loader(place, { options, base }) {
    place.append(
      make("script", [
        ...options.map(([name, value]) => /** @type {Pair} */ ([`data-${name}`, value])),
        ["src", new URL("loader.js", base).href],
      ]),
    );
  },
  frame(place, { options, base, title }) {
    const address = new URL("frame.html", base);
    address.search = new URLSearchParams(options).toString();
    const frame = make("iframe", [
      ["src", address.href],
      ["title", title],
      ["width", "100%"],
      ["height", "900"],
    ]);
    frame.style.border = "0";
    place.append(frame);
  },
};

/**
 * @param {string} name
 * @param {unknown} detail
 */
function tell(name, detail) {
  parent.postMessage(
    { configure: "event", name, detail: JSON.parse(JSON.stringify(detail ?? null)) },
    location.origin,
  );
}

/**
 * The page of the host around the place.
 * @param {Shown} choice
 */
function surround({ host, heading, text, variables }) {
  const { css, dir } = HOSTS.find(({ name }) => name === host) ?? HOSTS[0];
  const own = variables.map(([name, value]) => `${name}: ${value};`).join(" ");
  sheet.replaceSync(`${css}\notasuke-calculator { ${own} }`);
  document.documentElement.dir = dir ?? "ltr";
  const place = make("div");
  const title = Object.assign(make("h1"), { textContent: heading });
  document.body.replaceChildren(title, Object.assign(make("p"), { textContent: text }), place);
  return place;
}

/**
 * Whether an option was taken away: the element keeps what it was told, as it keeps a visitor's answer.
 * @param {Pair[]} before
 * @param {Pair[]} now
 */
const isGone = (before, now) => before.some(([name]) => !now.some(([other]) => other === name));

/**
 * Shows the choice; an element that stays takes new options as on any page.
 * @param {Shown} choice
 */
function show(choice) {
  if (JSON.stringify(choice) === JSON.stringify(shown)) return;
  document.documentElement.lang = choice.language;
  /** @param {Shown} choice */
  const around = ({ way, host, language, base, variables }) =>
    JSON.stringify([way, host, language, base, variables]);
  const stays = around(shown) === around(choice) && !isGone(shown.options, choice.options);
  const element = stays && document.querySelector("otasuke-calculator");
  shown = choice;
  if (element) dress(element, choice.options);
  else draw[choice.way](surround(choice), choice);
}

document.adoptedStyleSheets = [sheet];
for (const name of EVENTS) {
  document.addEventListener(name, (event) => {
    // The preview goes nowhere.
    if (name === "otasuke-inquiry") event.preventDefault();
    tell(name, /** @type {CustomEvent} */ (event).detail);
  });
}
addEventListener("message", ({ source, origin, data }) => {
  if (source === parent && origin === location.origin && data?.configure === "show") show(data.choice);
});
if (parent !== window) parent.postMessage({ configure: "hello" }, location.origin);
