// How does one script element become a frame that is as high as its content?
import { TITLES } from "../title.mjs";
import { message, OPTIONS } from "./message.mjs";
import { welcome } from "./welcome.mjs";

const PLACEHOLDER = "[data-otasuke-calculator]:not(script)";
/** What a link to the host page may choose, as in `?otasuke-terminals=30`. */
const LINKED = /^(lang|programme|applicant|term.*)$/;
/** A frame of ours, also on a page that was put together anew. */
const MARK = "data-otasuke-frame";
const ADDRESS = /^catalog$|-url$/;

const script = document.currentScript;
/** Of each frame of this script its connection; it goes when the frame goes. */
const connections = new WeakMap();

const warn = (text) => console.warn(`otasuke-calculator: ${text}`);

/** The address as it is meant on the host page: the frame has another base. */
function absolute(address) {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

/** The documented options in the `data-*` of an element, and no other attribute of it. */
function optionsOf(source) {
  const linked = new URLSearchParams(location.search);
  const options = {};
  for (const name of OPTIONS) {
    const value = source.getAttribute(`data-${name}`) ?? (LINKED.test(name) ? linked.get(`otasuke-${name}`) : null);
    if (value !== null) options[name] = ADDRESS.test(name) && value ? absolute(value) : value;
  }
  const [near] = /^(ja|en)\b/.exec(source.closest("[lang]")?.getAttribute("lang")) ?? [];
  if (near) options.lang ??= near;
  return options;
}

/** A frame with the options of `source`, as high as will do until it tells its height. */
function frameOf(source) {
  const options = optionsOf(source);
  const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
  const url = new URL("frame.html", script.src);
  url.search = new URLSearchParams({ ...options, instance: id });
  const frame = document.createElement("iframe");
  frame.title = Object.hasOwn(TITLES, options.lang ?? "") ? TITLES[options.lang] : TITLES.ja;
  frame.setAttribute(MARK, "");
  frame.allow = "clipboard-write";
  frame.referrerPolicy = "strict-origin";
  Object.assign(frame.style, {
    display: "block", width: "100%", border: "0", height: options.mode === "compact" ? "560px" : "900px",
    // A frame is transparent where its scheme is that of the page inside.
    colorScheme: options.theme === "auto" ? "light dark" : "light",
  });
  const connection = { id, origin: url.origin, height: 0, tell: () =>
    connection.port?.postMessage(message(id, "options", { options: optionsOf(source) })) };
  connections.set(frame, connection);
  watch(source, new WeakRef(frame));
  const load = () => { frame.src = url; };
  if (source.getAttribute("data-loading") === "eager") load();
  else whenNear(frame, load);
  return frame;
}

/** Tells the frame of new options. It holds the frame weakly: the source may stay when the frame goes. */
function watch(source, frame) {
  new MutationObserver((_, observer) => {
    const connection = connections.get(frame.deref());
    if (connection) connection.tell();
    else observer.disconnect();
  }).observe(source, { attributes: true });
}

/** Waits until the frame is shown and nearly in view: in a closed `<details>` it is not. */
function whenNear(frame, load) {
  new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    load();
  }, { rootMargin: "400px" }).observe(frame);
}

addEventListener("message", (event) => {
  for (const frame of document.querySelectorAll("iframe")) {
    const connection = connections.get(frame);
    const told = (name, detail) => frame.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    if (connection && welcome(frame, connection, event, told)) connection.tell();
  }
});

/** Fills every placeholder once, whichever loader comes first. */
function fill() {
  for (const place of document.querySelectorAll(PLACEHOLDER)) {
    if (place.otasukeFilled) continue;
    place.otasukeFilled = true;
    place.replaceChildren(frameOf(place));
  }
}

/** The frame of the script itself. */
function follow() {
  if (document.head.contains(script)) warn("a script in <head> shows nothing: move it, or write <div data-otasuke-calculator></div>");
  else {
    // Where a page is put together anew out of what it was, the frame of then stands there.
    const before = script.nextElementSibling;
    if (before?.matches(`iframe[${MARK}]`)) before.remove();
    script.after(frameOf(script));
  }
}

/** A script with an option has its own frame; one without only where no place is named. */
function start() {
  const hasOption = OPTIONS.some((name) => script.hasAttribute(`data-${name}`));
  if (hasOption) follow();
  fill();
  const finish = () => {
    fill();
    if (!hasOption && !document.querySelector(PLACEHOLDER)) follow();
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", finish, { once: true });
  else finish();
}

if (script instanceof HTMLScriptElement && script.src) start();
else warn("loader.js works as <script src> alone, not as a module or inline");
