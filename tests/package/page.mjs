// Does the calculator on a page of a bundler answer, and do its panels come?
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

const WAIT_MS = 60_000;

/** Waits until the function says something in the page, and returns it. */
export async function until(browser, what, ...args) {
  for (const end = Date.now() + WAIT_MS; Date.now() < end;) {
    const said = await browser.run(what, ...args);
    if (said) return said;
    await pause(100);
  }
  const text = await browser.run(
    () => document.body.innerText + document.querySelector("otasuke-calculator")?.shadowRoot?.textContent,
  );
  assert.fail(`never: ${what}\n${await browser.complaints()}\n${text.slice(0, 500)}`);
}

/** The page at this address: the figure of 30 terminals stands there, and the comparison loads its sample. */
export async function check(browser, url) {
  await browser.open(url);
  const answer = await until(browser, () => document.querySelector("otasuke-calculator").quote);
  assert.equal(answer.request.terminals, 30);
  const figure = new Intl.NumberFormat("ja").format(answer.quote.subsidy.amount);
  await until(
    browser,
    (figure) => document.querySelector("otasuke-calculator").shadowRoot.textContent.includes(figure),
    figure,
  );
  const press = (selector) =>
    browser.run(
      (selector) => document.querySelector("otasuke-calculator").shadowRoot.querySelector(selector).click(),
      selector,
    );
  const stands = (selector) =>
    until(
      browser,
      (selector) => document.querySelector("otasuke-calculator").shadowRoot.querySelector(selector) !== null,
      selector,
    );
  await press(".oc-topic[data-value=compare]");
  await stands("#oc-panel");
  await press('[data-action="list-sample"]');
  await stands("#oc-panel .oc-note-box");
}
