// Does the package work in a project of Vite with no settings: while developing, and built?
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { build, createServer, preview } from "vite";
import { withChromium } from "../browser.mjs";

const WAIT_MS = 30_000;

const contract = await readFile(process.env.OTASUKE_CONTRACT, "utf8");
const [, asked, answered] = /^Request: `(.+)`\n```json\n([^]+?)```/m.exec(contract).map((text, at) => (at ? JSON.parse(text) : text));

/** Waits until the function says something in the page. */
async function until(browser, what, ...args) {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
    const said = await browser.run(what, ...args);
    if (said) return said;
    await new Promise((done) => setTimeout(done, 100));
  }
  const text = await browser.run(() => document.body.innerText + document.querySelector("otasuke-calculator")?.shadowRoot?.textContent);
  assert.fail(`never: ${what}\n${await browser.complaints()}\n${text.slice(0, 500)}`);
}

async function check(browser, url) {
  await browser.open(url);
  const answer = await until(browser, () => document.querySelector("otasuke-calculator").quote);
  assert.equal(answer.request.terminals, 30);
  const figure = new Intl.NumberFormat("ja").format(answer.quote.subsidy.amount);
  await until(browser, (figure) => document.querySelector("otasuke-calculator").shadowRoot.textContent.includes(figure), figure);
  assert.deepEqual(await browser.run((asked) => headless.load().then(() => headless.quote(asked)), asked), answered);
  assert.deepEqual(await browser.run((asked) => askWorker(asked), asked), answered);
  await react(browser);
  const press = (selector) => browser.run((selector) => document.querySelector("otasuke-calculator").shadowRoot.querySelector(selector).click(), selector);
  const stands = (selector) => until(browser, (selector) => document.querySelector("otasuke-calculator").shadowRoot.querySelector(selector) !== null, selector);
  await press(".oc-topic[data-value=compare]");
  await stands("#oc-panel");
  await press('[data-do="compare.sample"]');
  await stands("#oc-panel .oc-note-box");
  assert.deepEqual(await browser.complaints(), []);
}

const OFFER = { serviceClass: 1, monitoring: "endpoint", endpointMonthlyFee: "1700" };

/** Each drawing by React comes to the element whole, also after it was taken away. */
async function react(browser) {
  for (const options of [{ terminals: 44, termMonths: 36, offer: OFFER }, { terminals: 45, termMonths: 12, offer: OFFER }, null, { terminals: 46, termMonths: 24, offer: OFFER }]) {
    await browser.run((options) => render(options), options);
    await until(browser, (options) => {
      const element = document.querySelector("#react otasuke-calculator");
      if (options === null) return element === null;
      const { terminals, termMonths, offer } = element?.quote?.request ?? {};
      return terminals === options.terminals && termMonths === options.termMonths && offer.endpointMonthlyFee === "1700";
    }, options);
  }
}

const quiet = { logLevel: "warn", clearScreen: false };
await build(quiet);
await withChromium(async (browser) => {
  for (const start of [(options) => createServer(options).then((server) => server.listen()), preview]) {
    const server = await start(quiet);
    await check(browser, server.resolvedUrls.local[0]);
    await server.close();
  }
});
console.log("2 passed, 0 failed");
process.exit();
