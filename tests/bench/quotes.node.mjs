// Measures quotes in Node, and writes the result as JSON.
import { readFileSync } from "node:fs";
import { measure } from "./quotes.mjs";

const beside = (file) => new URL(file, import.meta.url);
const headless = await import(beside("release/headless.node.js").href);
const settle = await import(beside("settle/settle.js").href);
await headless.load();
settle.initSync({ module: new WebAssembly.Module(readFileSync(beside("settle/settle_bg.wasm"))) });
process.stdout.write(JSON.stringify(measure(headless, settle)));
