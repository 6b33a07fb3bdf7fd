// Is what a visitor has typed theirs, whatever the page states and whenever?
// Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import test from "node:test";

const made = (name) => ({
  name,
  children: [],
  attributes: {},
  get firstChild() {
    return this.children[0];
  },
  setAttribute(key, value) {
    this.attributes[key] = value;
  },
  addEventListener(type, listener) {
    this.listener = listener;
  },
  replaceChildren(...children) {
    this.children = children.map((one) => (typeof one === "string" ? { data: one } : one));
  },
});
globalThis.document = { createElement: made };
const { partOf, Parts, withPart } = await import("../../embed/element/parts.mjs");

const EXAMPLE = "otasuke-draft-1\nprogramme=p\napplicant=sme\nalready-subsidised=false\nmonitoring=endpoint";
const OFFER = "monitoring=endpoint\nendpoint-monthly-fee=1,500";
const NONE = { part: "monitoring=endpoint", isNone: true, offer: null };
const WORDS = { late: "There is more", take: "Take it" };

/** A form in which the visitor does one thing after the other. */
function form() {
  const parts = new Parts(() => {});
  const form = { draft: EXAMPLE, parts };
  const come =
    (isKept) =>
    (name, next, isInUse = false) => {
      const outcome = parts.come(name, next, form.draft, EXAMPLE, isInUse, isKept);
      if (outcome === "comes") form.draft = withPart(form.draft, name, next.part);
      parts.draw(form.draft, WORDS);
      return outcome;
    };
  form.state = come(false);
  form.restore = come(true);
  form.type = (name, part) => {
    form.draft = withPart(form.draft, name, part);
    parts.draw(form.draft, WORDS);
  };
  form.waits = () => parts.line.children.length > 0;
  form.fee = () => partOf(form.draft, "offer").match(/fee=(.*)/)?.[1];
  return form;
}

test("the parts of a form are the offer, and each question to the customer", () => {
  const draft = `${EXAMPLE}\nterminals=12\ninitial-fee=0`;
  assert.equal(partOf(draft, "offer"), "monitoring=endpoint\ninitial-fee=0");
  assert.equal(partOf(draft, "terminals"), "terminals=12");
  assert.equal(partOf(draft, "term-months"), "");
  assert.equal(partOf(withPart(draft, "offer", OFFER), "offer"), OFFER);
  assert.equal(partOf(withPart(draft, "terminals", ""), "terminals"), "");
  assert.ok(withPart(draft, "programme", "programme=q").startsWith("otasuke-draft-1\n"));
});

test("an equal value that is stated again is no change", () => {
  const one = form();
  const stated = () => ({ part: OFFER, offer: { id: "a", name: "A", provider: "P" } });
  assert.equal(one.state("offer", stated()), "comes");
  one.type("offer", "monitoring=endpoint\nendpoint-monthly-fee=1000");
  for (let n = 0; n < 3; n += 1) assert.equal(one.state("offer", stated()), undefined);
  assert.deepEqual([one.fee(), one.waits()], ["1000", false]);
  // Of the same prices another offer is another.
  assert.equal(one.state("offer", { ...stated(), offer: { id: "b", name: "B", provider: "P" } }), undefined);
  assert.deepEqual([one.fee(), one.waits()], ["1000", true]);
});

test("what the visitor has changed stays, and what has come can be taken", () => {
  const one = form();
  one.state("terminals", { part: "terminals=10" });
  one.type("terminals", "terminals=1200");
  assert.equal(one.state("terminals", { part: "terminals=30" }), undefined);
  assert.equal(partOf(one.draft, "terminals"), "terminals=1200");
  assert.deepEqual(
    one.parts.line.children.map((child) => child.data ?? child.textContent),
    [WORDS.late, " ", WORDS.take],
  );
  // The other parts are the page's still.
  assert.equal(one.state("offer", { part: OFFER, offer: null }), "comes");
  const { draft, offer } = one.parts.take(one.draft);
  assert.deepEqual([partOf(draft, "terminals"), offer], ["terminals=30", undefined]);
});

test("nothing comes into a field that is in use, and what stands there is not written again", () => {
  const one = form();
  assert.equal(one.state("offer", { part: OFFER, offer: null }, true), undefined);
  assert.deepEqual([one.fee(), one.waits()], [undefined, true]);
  // Typed alike, it waits no longer.
  one.type("offer", "monitoring=endpoint\nendpoint-monthly-fee=1500");
  assert.equal(one.waits(), false);
  assert.equal(one.state("offer", { part: OFFER, offer: { id: "b" } }, true), "stands");
  assert.equal(one.fee(), "1500");
});

test("what the page takes back does not wait", () => {
  const one = form();
  one.state("offer", { part: OFFER, offer: null });
  one.type("offer", "monitoring=endpoint\nendpoint-monthly-fee=1000");
  one.state("offer", { part: OFFER.replace("1,500", "1,700"), offer: null });
  assert.equal(one.waits(), true);
  assert.equal(one.state("offer", NONE), undefined);
  assert.deepEqual([one.fee(), one.waits()], ["1000", false]);
  const two = form();
  two.state("offer", { part: OFFER, offer: null });
  assert.equal(two.state("offer", NONE), "comes");
  assert.equal(two.fee(), undefined);
});

test("a form that keeps what came in another order has still what came", () => {
  const one = form();
  one.state("offer", { part: "monitoring=network\ninitial-fee=\nnetwork-monthly-fee=", offer: null });
  one.type("offer", "monitoring=network\nnetwork-monthly-fee=\ninitial-fee=");
  assert.equal(one.state("offer", NONE), "comes");
});

test("the example stands for a service of a list until that comes, and not again", () => {
  const one = form();
  const none = (waits) => ({ ...NONE, waits });
  const listed = (waits) => ({ part: OFFER, offer: { id: waits }, waits });
  one.state("offer", none("a"));
  assert.equal(one.state("offer", listed("a")), "comes");
  assert.equal(one.state("offer", none("a")), undefined);
  assert.equal(one.state("offer", listed("a")), undefined);
  assert.equal(one.fee(), "1,500");
  assert.equal(one.state("offer", none("b")), "comes");
  assert.equal(one.fee(), undefined);
  one.type("offer", "monitoring=endpoint\nendpoint-monthly-fee=12");
  assert.equal(one.state("offer", listed("b")), undefined);
  assert.deepEqual([one.fee(), one.waits()], ["12", true]);
});

test("what the browser has kept comes where nobody has changed anything", () => {
  const one = form();
  one.state("terminals", { part: "terminals=10" });
  one.type("offer", OFFER);
  assert.equal(one.restore("terminals", { part: "terminals=44" }), "comes");
  assert.equal(one.restore("offer", { part: "monitoring=network" }), undefined);
  assert.deepEqual([partOf(one.draft, "terminals"), one.fee(), one.waits()], ["terminals=44", "1,500", true]);
  // It is the visitor's.
  assert.equal(one.state("terminals", { part: "terminals=30" }), undefined);
});

test("a form that begins anew knows nothing of the one before", () => {
  const one = form();
  one.state("terminals", { part: "terminals=30" });
  one.type("terminals", "terminals=12");
  one.state("terminals", { part: "terminals=31" });
  one.parts.forget();
  one.type("terminals", "");
  assert.equal(one.waits(), false);
  assert.equal(one.state("terminals", { part: "terminals=31" }), "comes");
});
