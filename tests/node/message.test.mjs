// Is a malformed message ever taken, and does a hostile one ever throw? Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import test from "node:test";
import { EVENTS, FRAME_OPTIONS as OPTIONS } from "../../embed/api.mjs";
import { fromFrame, fromHost, message, VALUE_MAX } from "../../embed/frame/message.mjs";

const ID = "1-2-3-4";
const ROUNDS = 10_000;

/** Random numbers that are the same in each run: mulberry32. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const thrower = () => {
  throw new Error("hostile");
};
const cycle = () => {
  const it = { otasuke: 1, id: ID, type: "hello" };
  it.self = it;
  return it;
};
const cyclicList = () => {
  const it = [1];
  it.push(it);
  return it;
};
const deep = () => {
  let it = {};
  for (let n = 0; n < 50_000; n += 1) it = { it };
  return it;
};
const endless = () =>
  new Proxy(
    {},
    {
      ownKeys: () => ["more"],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: endless,
    },
  );

const HOSTILE = [
  undefined,
  null,
  true,
  0,
  -0,
  1,
  -1,
  99,
  100,
  20_001,
  1e300,
  NaN,
  Infinity,
  -Infinity,
  10n,
  "",
  "1",
  ID,
  "hello",
  "height",
  "event",
  "options",
  "welcome",
  "__proto__",
  "x".repeat(300_000),
  "\ud800",
  Symbol("s"),
  thrower,
  () => {},
  class {},
  [],
  [ID],
  {},
  new Date(0),
  new Map([["otasuke", 1]]),
  new Set([1]),
  new Error("e"),
  /x/,
  new Uint8Array(4),
  new ArrayBuffer(8),
  Promise.resolve(1),
  Object.create(null),
  new Array(4_294_967_295),
  { toJSON: thrower },
  { toJSON: () => ({ otasuke: 1, id: ID, type: "hello" }) },
  {
    get otasuke() {
      throw new Error("hostile");
    },
  },
  { schema: 1 },
  { schema: "1" },
  { schema: 1, quote: null, request: { terminals: 10 } },
  { schema: 1, at: new Date(0) },
  { schema: 1, run: thrower },
  JSON.parse('{"__proto__": {"otasuke": 1}, "schema": 1}'),
  cycle(),
  cyclicList(),
  deep(),
  endless(),
  new Proxy({}, { get: thrower }),
  new Proxy({}, { ownKeys: thrower }),
  new Proxy({}, { getPrototypeOf: thrower }),
  new Proxy([], { get: thrower }),
  new Proxy({ otasuke: 1, id: ID, type: "hello" }, {}),
  { lang: "ja" },
  { lang: 1 },
  { onclick: "x" },
  { catalog: "x".repeat(VALUE_MAX + 1) },
];
const FIELDS = ["otasuke", "id", "type", "height", "name", "detail", "options", "extra", "toJSON"];
const RIGHT = {
  otasuke: [1],
  id: [ID],
  type: ["hello", "welcome", "height", "event", "options"],
  name: EVENTS,
};

const plain = (value) =>
  value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
const isJson = (value) => assert.deepEqual(JSON.parse(JSON.stringify(value)), value) === undefined;

/** One value: hostile as a whole, or a message of which most fields are right. */
function valueOf(next) {
  const one = (list) => list[Math.floor(next() * list.length)];
  if (next() < 0.1) return one(HOSTILE);
  const value = next() < 0.95 ? {} : [];
  for (const field of FIELDS) {
    const isRight = RIGHT[field] && next() < 0.93;
    if (!isRight && next() < 0.4) continue;
    const set = isRight ? one(RIGHT[field]) : one(HOSTILE);
    if (next() < 0.05)
      Object.defineProperty(value, field, { enumerable: true, get: next() < 0.5 ? thrower : () => set });
    else value[field] = set;
  }
  return next() < 0.05 ? new Proxy(value, next() < 0.5 ? {} : { get: thrower }) : value;
}

/** What every message that is taken keeps to, whatever it was made of. */
function prove(taken, value) {
  assert.ok(plain(taken) && isJson(taken));
  assert.equal(value.otasuke, 1);
  assert.equal(value.id, ID);
  assert.equal(value.type, taken.type);
  if (taken.type === "height")
    assert.ok(Number.isFinite(taken.height) && taken.height >= 100 && taken.height <= 20_000);
  if (taken.type === "event")
    assert.ok(EVENTS.includes(taken.name) && plain(taken.detail) && taken.detail.schema === 1);
  if (taken.type === "options") {
    for (const [name, option] of Object.entries(taken.options))
      assert.ok(OPTIONS.includes(name) && typeof option === "string" && option.length <= VALUE_MAX);
  }
}

test("a right message is taken, and nothing in it but what belongs to it", () => {
  const more = { extra: 1, detail: { schema: 1, quote: { net: "1" } } };
  assert.deepEqual(fromFrame(message(ID, "hello", more), ID), { type: "hello" });
  assert.deepEqual(fromFrame(message(ID, "height", { height: 640.5 }), ID), {
    type: "height",
    height: 640.5,
  });
  assert.deepEqual(fromHost(message(ID, "welcome"), ID), { type: "welcome" });
  assert.deepEqual(fromHost(message(ID, "options", { options: { lang: "en", onload: "x" } }), ID), {
    type: "options",
    options: { lang: "en" },
  });
  for (const name of EVENTS)
    assert.deepEqual(fromFrame(message(ID, "event", { name, ...more }), ID), {
      type: "event",
      name,
      detail: more.detail,
    });
});

test("a height is bounded", () => {
  for (const [told, height] of [
    [1, 100],
    [100, 100],
    [20_000, 20_000],
    [1e300, 20_000],
  ]) {
    assert.deepEqual(fromFrame(message(ID, "height", { height: told }), ID), { type: "height", height });
  }
  for (const height of [0, -1, NaN, Infinity, "640", null, [640], 640n])
    assert.equal(fromFrame(message(ID, "height", { height }), ID), undefined);
});

test("a wrong version, instance, name, schema or side is refused", () => {
  const detail = { schema: 1 };
  const wrong = [
    { ...message(ID, "hello"), otasuke: 2 },
    message("other", "hello"),
    message(ID, "welcome"),
    message(ID, "options", { options: {} }),
    message(ID, "event", { name: "click", detail }),
    message(ID, "event", { name: EVENTS[0], detail: [detail] }),
    message(ID, "event", { name: EVENTS[0], detail: { schema: 2 } }),
    message(ID, "event", { name: EVENTS[0], detail: { ...detail, text: "x".repeat(300_000) } }),
    JSON.stringify(message(ID, "hello")),
    cycle(),
  ];
  for (const data of wrong) assert.equal(fromFrame(data, ID), undefined);
  for (const type of ["hello", "height", "event"])
    assert.equal(fromHost(message(ID, type, { height: 640, name: EVENTS[0], detail }), ID), undefined);
  for (const options of [[], null, "lang=en", { lang: 1 }, { offer: "x".repeat(VALUE_MAX + 1) }])
    assert.equal(fromHost(message(ID, "options", { options }), ID), undefined);
});

test(`${ROUNDS} random and hostile values: none throws, and what is taken is well formed`, () => {
  const next = random(4);
  const taken = { hello: 0, welcome: 0, height: 0, event: 0, options: 0 };
  const values = [...HOSTILE, ...Array.from({ length: ROUNDS }, () => valueOf(next))];
  for (const value of values) {
    for (const read of [fromFrame, fromHost]) {
      const found = read(value, ID);
      if (found === undefined) continue;
      prove(found, value);
      taken[found.type] += 1;
    }
  }
  for (const [type, count] of Object.entries(taken)) assert.ok(count > 0, `no ${type} was among the values`);
  assert.equal({}.otasuke, undefined);
});
