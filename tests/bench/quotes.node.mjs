// Measures quotes in Node, and writes the result as JSON.
import { readFileSync } from "node:fs";
import { measure } from "./quotes.mjs";

const beside = (file) => new URL(file, import.meta.url);
const headless = await import(beside("release/headless.node.js").href);
const parts = await import(beside("parts/parts.js").href);
await headless.load();
parts.initSync({ module: new WebAssembly.Module(readFileSync(beside("parts/parts_bg.wasm"))) });
process.stdout.write(JSON.stringify(measure(headless, parts)));
