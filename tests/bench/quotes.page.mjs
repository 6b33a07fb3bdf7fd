// Measures quotes inside of a browser, and leaves the result to who drives it.
import { measure } from "./quotes.mjs";

const headless = await import(
  /* webpackIgnore: true */ new URL("release/headless.js", document.baseURI).href
);
const parts = await import(new URL("parts/parts.js", document.baseURI).href);
await headless.load();
await parts.default();
window.measured = () => measure(headless, parts);
