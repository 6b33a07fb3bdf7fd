// Which offer are the prices of, and does half of one ever come into the form?
// Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import test from "node:test";
import { copyOf, named, withOffer } from "../../embed/element/offer.mjs";
import { Offered } from "../../embed/element/offered.mjs";

globalThis.document = {
  createElement: () => ({
    textContent: "",
    invented: false,
    toggleAttribute(name, on) {
      this.invented = name === "data-invented" && on;
    },
  }),
};

const OFFER = {
  id: "a",
  name: "A",
  provider: "P",
  serviceClass: 1,
  monitoring: "endpoint",
  endpointMonthlyFee: "1500",
};
/** A form as text that takes everything but a fee of "x". */
const preset = (draft, name, value) => (value === "x" ? undefined : `${draft}\n${name}=${value}`);

test("an offer comes in whole, or not at all", () => {
  assert.match(
    withOffer("otasuke-draft-1", OFFER, preset).draft,
    /^otasuke-draft-1\nservice-class=1\nmonitoring=endpoint\ntax-included=false\n/,
  );
  const table = [
    [{ ...OFFER, initialFee: "x" }, "initialFee"],
    [{ ...OFFER, initialFee: {} }, "initialFee"],
    [{ ...OFFER, strange: 1 }, "strange"],
    [{ ...OFFER, endpointMonthlyFee: null }, "endpointMonthlyFee"],
    [{ ...OFFER, initialFee: undefined }, "initialFee"],
    [{ ...OFFER, minTerminals: null }, "minTerminals"],
    [{ ...OFFER, networkMonthlyFee: "1" }, "networkMonthlyFee"],
    [{ ...OFFER, monitoring: "network" }, "endpointMonthlyFee"],
    [
      { ...OFFER, monitoring: "network", endpointMonthlyFee: { toString: 1, valueOf: 1 } },
      "endpointMonthlyFee",
    ],
    [{ ...OFFER, monitoring: { toString: 1, valueOf: 1 } }, "monitoring"],
    [{ ...OFFER, enhancements: null }, "enhancements"],
    [{ ...OFFER, enhancements: "cloud" }, "enhancements"],
    [{ ...OFFER, enhancements: ["a", "a"] }, "enhancements"],
    [{ ...OFFER, endpointTiers: [] }, "endpointTiers"],
    [{ ...OFFER, enhancements: ["x"] }, "enhancements"],
    [{ ...OFFER, monitoring: null }, "monitoring"],
    [{}, "serviceClass"],
    [[], "offer"],
    [null, "offer"],
    ["a", "offer"],
    [1, "offer"],
  ];
  for (const [offer, wrong] of table)
    assert.deepEqual(withOffer("otasuke-draft-1", offer, preset), { wrong });
  assert.match(
    withOffer("otasuke-draft-1", { ...OFFER, networkMonthlyFee: "0" }, preset).draft,
    /network-monthly-fee=0/,
  );
  const before = "otasuke-draft-1\nprogramme=p\nenhancement=a\nterminals=12\ninitial-fee=9";
  const { draft } = withOffer(before, OFFER, preset);
  assert.ok(draft.startsWith("otasuke-draft-1\nprogramme=p\nterminals=12\nservice-class=1"));
  assert.doesNotMatch(draft, /enhancement|initial-fee=9/);
});

test("an offer is read once as plain data, and hostile ones are none", () => {
  const warned = [];
  const copied = (offer) => copyOf(offer, (...words) => warned.push(words));
  const loop = {};
  loop.loop = loop;
  const hostile = [
    loop,
    {
      get a() {
        throw new Error("no");
      },
    },
    { a: 1n },
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error("no");
        },
      },
    ),
  ];
  for (const offer of hostile) assert.equal(copied(offer), null);
  assert.equal(warned.length, hostile.length);
  assert.deepEqual(copied({ name: Symbol("x"), id: "a" }), { id: "a" });
  assert.equal(copied(null), null);
});

test("names are texts, or nothing", () => {
  assert.deepEqual(named({ id: { toString: 1, valueOf: 1 }, name: "x".repeat(300) }), {
    id: "",
    name: "x".repeat(200),
    provider: "",
  });
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
