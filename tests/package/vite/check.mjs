// Does the package work in a project of Vite with no settings: while developing, and built?
import assert from "node:assert/strict";
import { build, createServer, preview } from "vite";
import { withChromium } from "../browser.mjs";
import { asked, answered } from "../contract.mjs";
import { check, until } from "../page.mjs";

/** What all pages can do, the module without a face, also in a worker, and the element within React. */
async function all(browser, url) {
  await check(browser, url);
  assert.deepEqual(
    await browser.run((asked) => headless.load().then(() => headless.quote(asked)), asked),
    answered,
  );
  assert.deepEqual(await browser.run((asked) => askWorker(asked), asked), answered);
  await react(browser);
  assert.deepEqual(await browser.complaints(), []);
}

const OFFER = { serviceClass: 1, monitoring: "endpoint", endpointMonthlyFee: "1700" };

/** Each drawing by React comes to the element whole, also after it was taken away. */
async function react(browser) {
  for (const options of [
    { terminals: 44, termMonths: 36, offer: OFFER },
    { terminals: 45, termMonths: 12, offer: OFFER },
    null,
    { terminals: 46, termMonths: 24, offer: OFFER },
  ]) {
    await browser.run((options) => render(options), options);
    await until(
      browser,
      (options) => {
        const element = document.querySelector("#react otasuke-calculator");
        if (options === null) return element === null;
        const { terminals, termMonths, offer } = element?.quote?.request ?? {};
        return (
          terminals === options.terminals &&
          termMonths === options.termMonths &&
          offer.endpointMonthlyFee === "1700"
        );
      },
      options,
    );
  }
}

const quiet = { logLevel: "warn", clearScreen: false };
await build(quiet);
await withChromium(async (browser) => {
  for (const start of [(options) => createServer(options).then((server) => server.listen()), preview]) {
    const server = await start(quiet);
    await all(browser, server.resolvedUrls.local[0]);
    await server.close();
  }
});
console.log("2 passed, 0 failed");
process.exit();
