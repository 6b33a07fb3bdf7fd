// Does the installed package work in a plain Node project? Its calculation answers, and its element,
// which has no page to be on, is imported all the same.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import * as element from "otasuke-calculator";
import { load, quote } from "otasuke-calculator/headless";

assert.equal(typeof element.OtasukeCalculatorElement, "function");

const contract = await readFile(process.env.OTASUKE_CONTRACT, "utf8");
const [, asked, answered] = /^Request: `(.+)`\n```json\n([^]+?)```/m.exec(contract);
await load();
assert.deepEqual(quote(JSON.parse(asked)), JSON.parse(answered));

const manifest = JSON.parse(await readFile(new URL(import.meta.resolve("otasuke-calculator/package.json"))));
assert.deepEqual(manifest.dependencies ?? {}, {});
for (const file of ["loader.js", "frame.html", "custom-elements.json", "LICENSE-MIT", "README.md"]) {
  await readFile(new URL(import.meta.resolve(`otasuke-calculator/${file}`)));
}
console.log("1 passed, 0 failed");
