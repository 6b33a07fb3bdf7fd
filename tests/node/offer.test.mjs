// Which offer are the prices of, and does half of one ever come into the form? Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import test from "node:test";
import { named, withOffer } from "../../embed/element/offer.mjs";
import { Offered } from "../../embed/element/offered.mjs";

globalThis.document = {
  createElement: () => ({
    textContent: "", invented: false,
    toggleAttribute(name, on) { this.invented = name === "data-invented" && on; },
  }),
};

const OFFER = { id: "a", name: "A", provider: "P", serviceClass: 1, monitoring: "endpoint", endpointMonthlyFee: "1500" };
/** A form as text that takes everything but a fee of "x". */
const preset = (draft, name, value) => (value === "x" ? undefined : `${draft}\n${name}=${value}`);

test("an offer comes in whole, or not at all", () => {
  assert.match(withOffer("form", OFFER, preset).draft, /^form\nservice-class=1\nmonitoring=endpoint\ntax-included=false\n/);
  const table = [
    [{ ...OFFER, initialFee: "x" }, "initialFee"], [{ ...OFFER, initialFee: {} }, "initialFee"], [{ ...OFFER, strange: 1 }, "strange"],
    [{ ...OFFER, endpointTiers: [] }, "endpointTiers"], [{ ...OFFER, enhancements: ["x"] }, "enhancements"], [{ ...OFFER, monitoring: null }, "monitoring"],
    [{}, "serviceClass"], [[], "offer"], [null, "offer"], ["a", "offer"], [1, "offer"],
  ];
  for (const [offer, wrong] of table) assert.deepEqual(withOffer("form", offer, preset), { wrong });
  assert.doesNotMatch(withOffer("form\nenhancement=a", OFFER, preset).draft, /enhancement/);
});

test("names are texts, whatever stands there", () => {
  assert.deepEqual(named({ id: 1, name: "x".repeat(300) }), { id: "1", name: "x".repeat(200), provider: "" });
});

test("the name stands over its own prices alone, and invented ones are told", () => {
  const offered = new Offered();
  const answer = (fee) => ({ request: { offer: { fee } } });
  const line = () => [offered.line.textContent, offered.line.invented];
  offered.draw(answer("1"), "invented");
  assert.deepEqual(line(), ["invented", true]);
  offered.choose(named(OFFER));
  offered.draw(answer("2"), "invented");
  assert.deepEqual(line(), ["A / P", false]);
  offered.draw(answer("3"), "invented");
  assert.deepEqual(line(), ["", false]);
  offered.draw(answer("2"), "");
  assert.deepEqual(line(), ["A / P", false]);
  offered.choose(null);
  offered.draw(null, "invented");
  assert.deepEqual(line(), ["invented", true]);
  offered.draw(answer("1"), "");
  assert.deepEqual(line(), ["", false]);
});
