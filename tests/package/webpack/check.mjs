// Does the package work in a project of webpack with no settings, built for production?
import assert from "node:assert/strict";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import { withChromium } from "../browser.mjs";
import { asked, answered } from "../contract.mjs";
import { check } from "../page.mjs";
import { serving } from "../server.mjs";

const folder = join(import.meta.dirname, "dist");
const stats = await promisify(webpack)({
  mode: "production",
  entry: "./main.js",
  output: { path: folder, filename: "main.js" },
});
assert.deepEqual(stats.toJson({ all: false, errors: true }).errors, []);
await copyFile("index.html", join(folder, "index.html"));

await serving(folder, (url) =>
  withChromium(async (browser) => {
    await check(browser, url);
    assert.deepEqual(
      await browser.run((asked) => headless.load().then(() => headless.quote(asked)), asked),
      answered,
    );
    assert.deepEqual(await browser.complaints(), []);
  }),
);
console.log("1 passed, 0 failed");
