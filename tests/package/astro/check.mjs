// Does the package work in a project of Astro with no settings: its module on the server, its element in the
// page?
import assert from "node:assert/strict";
import { copyFile, mkdir } from "node:fs/promises";
import { build } from "astro";
import { withChromium } from "../browser.mjs";
import { asked, answered } from "../contract.mjs";
import { check } from "../page.mjs";
import { serving } from "../server.mjs";

process.env.OTASUKE_ASKED = JSON.stringify(asked);
await mkdir("src/pages", { recursive: true });
await copyFile("index.astro", "src/pages/index.astro");
await build({ logLevel: "warn" });

await serving("dist", (url) =>
  withChromium(async (browser) => {
    await check(browser, url);
    assert.deepEqual(
      await browser.run(() => JSON.parse(document.querySelector("#answered").textContent)),
      answered,
    );
    assert.deepEqual(await browser.complaints(), []);
  }),
);
console.log("1 passed, 0 failed");
process.exit();
