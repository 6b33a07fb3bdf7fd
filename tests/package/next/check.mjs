// Does the package work in a project of Next.js with no settings, built by Turbopack and by webpack?
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { withChromium } from "../browser.mjs";
import { asked, answered } from "../contract.mjs";
import { check } from "../page.mjs";

const next = "node_modules/next/dist/bin/next";
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", OTASUKE_ASKED: JSON.stringify(asked) };

await mkdir("app", { recursive: true });
for (const file of ["calculator.jsx", "layout.jsx", "page.jsx"]) await copyFile(file, `app/${file}`);

/** Does `work` with the address of the page that was built. */
async function started(work) {
  const server = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", "0"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    for await (const line of createInterface(server.stdout)) {
      const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (url) {
        server.stdout.resume();
        await work(url);
        break;
      }
    }
  } finally {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
  }
}

for (const bundler of ["--turbopack", "--webpack"]) {
  await rm(".next", { recursive: true, force: true });
  const built = spawnSync(process.execPath, [next, "build", bundler], { env, encoding: "utf8" });
  assert.equal(built.status, 0, `${bundler}\n${built.stdout}\n${built.stderr}`);
  await started((url) =>
    withChromium(async (browser) => {
      await check(browser, url);
      assert.deepEqual(
        await browser.run(() => JSON.parse(document.querySelector("#answered").textContent)),
        answered,
      );
      // The browser asks for an icon by itself.
      assert.deepEqual(
        (await browser.complaints()).filter((text) => !text.includes("favicon.ico")),
        [],
      );
    }),
  );
}
console.log("2 passed, 0 failed");
process.exit();
