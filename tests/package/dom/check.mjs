// Does a test of a host's page go on with the element on it, in the documents that test runners make? None
// of them draws or fetches a calculator: importing, creating and removing it throws nothing, nor later.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { Window } from "happy-dom";
import { JSDOM, VirtualConsole } from "jsdom";

const errors = [];
process.on("uncaughtException", (error) => errors.push(error));
process.on("unhandledRejection", (error) => errors.push(error));

/** As test runners do: what a page has, Node has too. */
const PAGE = ["Event", "EventTarget", "CustomEvent", "MessageEvent", "AbortController", "AbortSignal"];
function enter(window) {
  const names = Object.getOwnPropertyNames(window).filter(
    (name) => PAGE.includes(name) || !(name in globalThis),
  );
  for (const name of [...names, "window", "self", "parent", "document", "navigator"]) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
}

function jsdom() {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => errors.push(error));
  return new JSDOM("<!doctype html>", {
    url: "https://www.example.jp/",
    pretendToBeVisual: true,
    virtualConsole,
  }).window;
}

const happy = () => new Window({ url: "https://www.example.jp/" });

/** Everything that a test of a page may do with the element. */
async function use(make) {
  enter(make());
  await import("otasuke-calculator");
  document.body.innerHTML =
    "<h1>Price</h1><otasuke-calculator terminals='30' loading='eager'><p>It is loading.</p></otasuke-calculator>";
  assert.equal(document.querySelector("h1").textContent, "Price");
  const element = document.createElement("otasuke-calculator");
  Object.assign(element, { terminals: 12, offer: { serviceClass: 1 }, theme: "dark" });
  document.body.append(element);
  element.setAttribute("mode", "compact");
  element.setAttribute("lang", "en");
  assert.equal(element.getAttribute("terminals"), "12");
  assert.equal(element.quote, null);
  assert.match(document.querySelector("otasuke-calculator").textContent, /It is loading/);
  await new Promise((later) => setTimeout(later, 500));
  element.remove();
  await new Promise((later) => setTimeout(later, 100));
  assert.deepEqual(errors, []);
}

/** Each in a process of its own: a class belongs to the page that it was made on. */
const PAGES = { jsdom, happy };
const [, self, page] = process.argv;
try {
  if (page) await use(PAGES[page]);
  else
    for (const name of Object.keys(PAGES)) execFileSync(process.execPath, [self, name], { stdio: "inherit" });
} catch (error) {
  // The listeners above keep Node from failing by itself.
  console.error(error);
  process.exit(1);
}
if (!page) console.log("2 passed, 0 failed");
process.exit(0);
