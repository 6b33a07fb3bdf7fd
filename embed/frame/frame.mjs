// What happens in the frame? It reads its query, shows the calculator, and tells the loader of it.
import { EVENTS, FRAME_OPTIONS } from "../api.mjs";
import { spoken } from "../language.mjs";
import { FAILED, TITLES, WAITING } from "../title.mjs";
import { fromHost, isValue, message } from "./message.mjs";
import { openLinksOutside } from "./links.mjs";

/**
 * @typedef {Element & {offer?: unknown}} Calculator the element, which may still have to come
 * @typedef {(type: string, more: object) => void} Send
 */

/** So many events wait for the welcome: those of the start. */
const WAITING_MAX = 20;
const isFramed = window.parent !== window;

/**
 * @param {string} text
 * @param {...unknown} more
 */
const warn = (text, ...more) => console.warn(`otasuke-calculator: ${text}`, ...more);

/**
 * The documented options of the query; each counts once, and `instance` is no option.
 * @returns {import("./message.mjs").Options}
 */
function readQuery() {
  /** @type {import("./message.mjs").Options} */
  const options = {};
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === "instance" || name.startsWith("otasuke-")) continue;
    if (!isFramed && (name.startsWith("inquiry-") || value.startsWith("{"))) {
      warn(
        `${name} is for frames: on its own, a link chooses neither where a button leads nor whose prices are shown`,
      );
      continue;
    }
    if (FRAME_OPTIONS.includes(name) && !Object.hasOwn(options, name) && isValue(value))
      options[name] = value;
    else
      warn(
        `the option ${JSON.stringify(name.slice(0, 40))} of the frame's address is unknown, repeated or too long; expected once each: ${FRAME_OPTIONS.join(", ")}`,
      );
  }
  return options;
}

/**
 * An offer may be an object of the contract, written as JSON; every other option is an attribute.
 * @param {Calculator} element
 * @param {string} name
 * @param {string | undefined} value
 */
function set(element, name, value) {
  if (name === "offer") element.offer = offerOf(value);
  else if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** @param {string | undefined} value */
function offerOf(value) {
  if (!value?.startsWith("{")) return value ?? null;
  try {
    return JSON.parse(value);
  } catch {
    // As text it is refused by the element, in words.
    return value;
  }
}

/** @type {import("./message.mjs").Options} */
const applied = {};

/**
 * Gives the element these options and no other; what has not changed is left alone. Returns the language.
 * @param {Calculator} element
 * @param {import("./message.mjs").Options} options
 */
function apply(element, options) {
  for (const name of FRAME_OPTIONS) {
    if (applied[name] !== options[name]) set(element, name, (applied[name] = options[name]));
  }
  document.documentElement.style.colorScheme = options.theme === "auto" ? "light dark" : "light";
  const language = spoken(options.lang) ?? "ja";
  document.documentElement.lang = language;
  document.title = TITLES[language];
  return language;
}

/** The origin of the page around this one, where the browser tells it. */
function hostOrigin() {
  if (location.ancestorOrigins) return location.ancestorOrigins[0];
  const referrer = document.referrer && new URL(document.referrer).origin;
  // The frame may have come here from another page of its own site.
  return referrer && referrer !== location.origin ? referrer : undefined;
}

/**
 * Resolves to the port of the host page: the first welcome to this instance, and no other.
 * @param {string} id
 * @returns {Promise<MessagePort>}
 */
function welcomed(id) {
  const host = hostOrigin();
  return new Promise((resolve) => {
    /** @param {MessageEvent} event */
    const hear = ({ source, origin, data, ports }) => {
      if (source !== window.parent || (host && origin !== host)) return;
      if (fromHost(data, id)?.type !== "welcome" || ports.length !== 1) return;
      removeEventListener("message", hear);
      resolve(ports[0]);
    };
    addEventListener("message", hear);
    // Anybody may learn that a frame is here; all else goes through the port.
    window.parent.postMessage(message(id, "hello"), "*");
  });
}

/**
 * Tells the height of the element, which depends on no height of the frame, now and at each change.
 * @param {Element} element
 * @param {Send} send
 */
function tellHeight(element, send) {
  const tell = () => {
    const { height } = element.getBoundingClientRect();
    // Two pixels more: the loader ignores so small a change, and no scroll bar may come of it.
    if (height > 0) send("height", { height: Math.ceil(height) + 2 });
  };
  new ResizeObserver(tell).observe(element);
  // A frame that is out of view draws nothing and observes nothing; it can be measured.
  element.addEventListener("otasuke-quoted", tell);
  tell();
}

/**
 * Connects the element with the loader that knows `id`.
 * @param {Calculator} element
 * @param {string} id
 */
async function connect(element, id) {
  /** @type {Parameters<Send>[]} */
  const waiting = [];
  /** @type {Send} */
  let send = (...what) => {
    // Of several heights the newest counts.
    const earlier = what[0] === "height" ? waiting.findIndex(([type]) => type === "height") : -1;
    if (earlier >= 0) waiting.splice(earlier, 1);
    if (waiting.length < WAITING_MAX) waiting.push(what);
  };
  let isShown = false;
  const show = () => {
    if (isShown) return;
    isShown = true;
    tellHeight(element, (...what) => send(...what));
  };
  for (const name of EVENTS) {
    element.addEventListener(name, (/** @type {CustomEventInit} */ { detail }) => {
      if (name === "otasuke-ready" || name === "otasuke-error") show();
      send("event", { name, detail });
    });
  }
  const port = await welcomed(id);
  port.onmessage = ({ data }) => {
    const told = fromHost(data, id);
    if (told?.type === "options") apply(element, told.options);
  };
  send = (type, more) => {
    try {
      port.postMessage(message(id, type, JSON.parse(JSON.stringify(more))));
    } catch (problem) {
      warn("an event was not sent", problem);
    }
  };
  waiting.forEach((what) => send(...what));
}

async function start() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "html, body { margin: 0; background: transparent } body > p { margin: 0; padding: 16px; font-family: sans-serif }",
  );
  document.adoptedStyleSheets = [sheet];
  const id = new URLSearchParams(location.search).get("instance");
  const element = document.createElement("otasuke-calculator");
  const language = apply(element, readQuery());
  element.setAttribute("loading", "eager");
  const fallback = Object.assign(document.createElement("p"), { textContent: WAITING[language] });
  element.append(fallback);
  // On its own, nobody but the link has chosen the price list: the visitor is asked.
  if (!isFramed) element.setAttribute("data-ask", "");
  openLinksOutside(element, isFramed);
  if (isFramed && id) connect(element, id);
  document.getElementById("before")?.replaceWith(element);
  try {
    await import("./otasuke-calculator.js");
    // From now on the element says itself what it waits for, or what failed.
    fallback.remove();
  } catch (problem) {
    fallback.textContent = FAILED[language];
    fallback.setAttribute("role", "alert");
    element.dispatchEvent(
      new CustomEvent("otasuke-error", { detail: { schema: 1, code: "load", message: String(problem) } }),
    );
  }
}

start();
