// How does one script element become a frame that is as high as its content?
import { ADDRESSES, FRAME_OPTIONS, LINKED } from "../api.mjs";
import { spoken } from "../language.mjs";
import { TITLES } from "../title.mjs";
import { message } from "./message.mjs";
import { FILLED, hasOption, ownScript } from "./own.mjs";
import { awaitHello } from "./silent.mjs";
import { welcome } from "./welcome.mjs";

const PLACEHOLDER = "[data-otasuke-calculator]:not(script)";
/** A frame of ours, also on a page that was put together anew. */
const MARK = "data-otasuke-frame";

/** Without it, nothing below is called. */
const script = /** @type {HTMLScriptElement} */ (ownScript(document.currentScript));
const isOwn = script && hasOption(script);
/**
 * The frame beside the script.
 * @type {HTMLIFrameElement | undefined}
 */
let own;
/**
 * Of each frame of this script its connection; it goes when the frame goes.
 * @type {WeakMap<Element, import("./welcome.mjs").Connection & {tell: () => void, heard?: () => void}>}
 */
const connections = new WeakMap();

/** @param {string} text */
const warn = (text) => console.warn(`otasuke-calculator: ${text}`);

/**
 * The address as it is meant on the host page: the frame has another base.
 * @param {string} address
 */
function absolute(address) {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

/**
 * The documented options in the `data-*` of an element, and no other attribute of it.
 * @param {Element} source
 * @returns {import("./message.mjs").Options}
 */
function optionsOf(source) {
  const linked = new URLSearchParams(location.search);
  /** @type {import("./message.mjs").Options} */
  const options = {};
  for (const name of FRAME_OPTIONS) {
    const value =
      source.getAttribute(`data-${name}`) ?? (LINKED.includes(name) ? linked.get(`otasuke-${name}`) : null);
    if (value !== null) options[name] = ADDRESSES.includes(name) && value ? absolute(value) : value;
  }
  if (options.lang && !spoken(options.lang)) warn(`data-lang="${options.lang}" is ignored; expected ja, en`);
  const lang = spoken(options.lang) ?? spoken(source.closest("[lang]:not([lang=''])")?.getAttribute("lang"));
  if (lang) options.lang = lang;
  else delete options.lang;
  return options;
}

/**
 * A frame with the options of `source`, as high as will do until it tells its height.
 * @param {Element} source
 */
function frameOf(source) {
  const options = optionsOf(source);
  const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
  const url = new URL("frame.html", script.src);
  url.search = String(new URLSearchParams({ ...options, instance: id }));
  const frame = document.createElement("iframe");
  const language = /** @type {import("../language.mjs").Language} */ (options.lang ?? "ja");
  frame.title = TITLES[language];
  frame[FILLED] = true;
  frame.setAttribute(MARK, "");
  frame.allow = "clipboard-write";
  frame.referrerPolicy = "strict-origin";
  Object.assign(frame.style, {
    display: "block",
    width: "100%",
    border: "0",
    height: options.mode === "compact" ? "560px" : "900px",
    // A frame is transparent where its scheme is that of the page inside.
    colorScheme: options.theme === "auto" ? "light dark" : "light",
  });
  /** @type {import("./welcome.mjs").Connection & { tell: () => void }} */
  const connection = {
    id,
    origin: url.origin,
    height: 0,
    tell: () => connection.port?.postMessage(message(id, "options", { options: optionsOf(source) })),
  };
  connections.set(frame, connection);
  watch(source, new WeakRef(frame));
  const load = () => {
    frame.src = url.href;
    awaitHello(frame, connection, language);
  };
  if (source.getAttribute("data-loading") === "eager") load();
  else whenNear(frame, load);
  return frame;
}

/**
 * Tells the frame of new options. It holds the frame weakly: the source may stay when the frame goes.
 * @param {Element} source
 * @param {WeakRef<HTMLIFrameElement>} frame
 */
function watch(source, frame) {
  new MutationObserver((_, observer) => {
    const connection = connections.get(/** @type {Element} */ (frame.deref()));
    if (connection) connection.tell();
    else observer.disconnect();
  }).observe(source, { attributes: true });
}

/**
 * Waits until the frame is shown and nearly in view: in a closed `<details>` it is not. It is put in anew
 * with its address: in Firefox, an address that comes to a frame later is a step of the history.
 * @param {HTMLIFrameElement} frame
 * @param {() => void} load
 */
function whenNear(frame, load) {
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      const { parentNode, nextSibling } = frame;
      frame.remove();
      load();
      /** @type {Node} */ (parentNode).insertBefore(frame, nextSibling);
    },
    { rootMargin: "400px" },
  ).observe(frame);
}

addEventListener("message", (event) => {
  for (const frame of document.querySelectorAll("iframe")) {
    const connection = connections.get(frame);
    /**
     * @param {string} name
     * @param {object} detail
     */
    const told = (name, detail) =>
      frame.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    if (connection && welcome(frame, connection, event, told)) {
      /** @type {() => void} */ (connection.heard)();
      connection.tell();
    }
  }
});

/** Fills every placeholder once, whichever loader comes first, and frames that came back as text. */
function fill() {
  for (const place of document.querySelectorAll(PLACEHOLDER)) {
    if (place[FILLED]) continue;
    place[FILLED] = true;
    const inside = [...place.childNodes];
    const frame = frameOf(place);
    place.replaceChildren(frame);
    standIn(frame, inside);
    // A script without an option shows something only where no place is named.
    if (!isOwn) own?.remove();
  }
  for (const frame of document.querySelectorAll(`iframe[${MARK}]`)) {
    const source = /** @type {HTMLScriptElement | null} */ (frame.previousElementSibling);
    if (frame[FILLED] || source?.src !== script.src) continue;
    source[FILLED] = true;
    frame.replaceWith(frameOf(source));
  }
}

/** Pages that change without being loaded anew bring places later. */
const later = () =>
  new MutationObserver(fill).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ["data-otasuke-calculator"],
  });

/**
 * What the host wrote for a calculator that cannot start stands below the frame that says so.
 * @param {HTMLIFrameElement} frame
 * @param {ChildNode[]} inside
 */
function standIn(frame, inside) {
  let isReady = false;
  frame.addEventListener("otasuke-ready", () => {
    isReady = true;
    for (const node of inside) node.remove();
  });
  frame.addEventListener("otasuke-error", () => {
    if (!isReady) frame.parentNode?.append(...inside);
  });
}

/** The frame of the script itself. */
function follow() {
  if (script[FILLED]) return;
  script[FILLED] = true;
  if (document.head.contains(script))
    warn("a script in <head> shows nothing: move it, or write <div data-otasuke-calculator></div>");
  else {
    // Where a page is put together anew out of what it was, the frame of then stands there.
    const before = script.nextElementSibling;
    if (before?.matches(`iframe[${MARK}]`)) before.remove();
    script.after((own = frameOf(script)));
  }
}

/** A script with an option has its own frame; one without only where no place is named. */
function start() {
  if (isOwn) follow();
  fill();
  const finish = () => {
    fill();
    if (!isOwn && !document.querySelector(PLACEHOLDER)) follow();
    later();
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", finish, { once: true });
  else finish();
}

if (script) start();
else warn("loader.js works as <script src> alone, not as a module or inline");
