// Which errors mean that the module has broken off? Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import test from "node:test";

const listeners = {};
globalThis.addEventListener = (type, listener) => (listeners[type] = listener);
globalThis.removeEventListener = (type, listener) => listeners[type] === listener && delete listeners[type];
const { onPanic } = await import("../../embed/element/watch.mjs");

const OURS = "https://calculator.example/releases/1/otasuke-calculator.js";
const BUNDLE = "https://www.example.jp/bundle.js";
const HOST = "https://www.example.jp/app.js";
const CHROMIUM = "    at wasm://wasm/0012ab:wasm-function[12]:0x34";
const FIREFOX = `@${OURS} line 3 > WebAssembly.compile:wasm-function[12]:0x34`;
const WEBKIT = "<?>.wasm-function[12]@[wasm code]";

const error = (stack, made = new Error("x")) => Object.defineProperty(made, "stack", { value: stack });
const trap = (stack) => error(stack, new WebAssembly.RuntimeError("x"));

test("a trap, and what the glue throws, whatever the engine writes of it", () => {
  const table = [
    [trap(`RuntimeError: unreachable\n${CHROMIUM}\n    at f (${OURS}:1:2)`), true],
    [trap(`${FIREFOX}\nf@${OURS}:1:2`), true],
    [trap(`${WEBKIT}\nf@${OURS}:1:2`), true],
    [trap(`RuntimeError: unreachable\n${CHROMIUM}\n    at f (${HOST}:1:2)`), false],
    [
      error(`Error: Can't find the window\n    at throw (${OURS}:1:2)\n${CHROMIUM}\n    at f (${OURS}:1:2)`),
      true,
    ],
    [error(`throw@${OURS}:1:2\n${FIREFOX}`), true],
    [error(`throw@${OURS}:1:2\n${WEBKIT}\nf@${OURS}:1:2`), true],
    // A page that hears of us and makes a mistake; and mistakes that have nothing to do with the module.
    [error(`TypeError: x\n    at heard (${HOST}:1:2)\n    at tell (${OURS}:1:2)\n${CHROMIUM}`), false],
    [error(`heard@${HOST}:1:2\ntell@${OURS}:1:2\n${WEBKIT}`), false],
    [error(`TypeError: x\n    at tell (${OURS}:1:2)`), false],
    [error(`TypeError: x\n    at heard (${HOST}:1:2)`), false],
    [error(undefined), false],
    ["a text", false],
    [undefined, false],
    [null, false],
    [{ stack: 1 }, false],
  ];
  for (const [reason, expected] of table) {
    for (const event of [{ error: reason }, { reason }]) {
      let stopped = false;
      const end = onPanic(() => (stopped = true), OURS);
      listeners[event.error ? "error" : "unhandledrejection"](event);
      end();
      assert.equal(stopped, expected, String(reason?.stack));
    }
  }
  assert.deepEqual(listeners, {});
});

test("in a bundle a mistake of the page is none of the module", () => {
  const thrown = `    at f (${BUNDLE}:1:2)\n${CHROMIUM}\n    at g (${BUNDLE}:1:2)`;
  for (const [reason, expected] of [
    [error(`TypeError: x\n${thrown}`), false],
    [trap(`RuntimeError: x\n${thrown}`), true],
  ]) {
    let stopped = false;
    const end = onPanic(() => (stopped = true), BUNDLE);
    listeners.error({ error: reason });
    end();
    assert.equal(stopped, expected);
  }
});
