// Does data become the same JSON on a page that has changed what JSON.stringify asks?
// Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import test from "node:test";
import { spoken } from "../../embed/language.mjs";
import { jsonOf } from "../../embed/json.mjs";

class Money {
  constructor(yen) {
    this.yen = yen;
  }
  toJSON(key) {
    return `${key}:${this.yen}`;
  }
}

const PLAIN = [
  null,
  true,
  0,
  -1.5,
  NaN,
  Infinity,
  "",
  'a"\\\n\u2028\ud800',
  [],
  {},
  [undefined, () => 1, Symbol(), null],
  [,],
  { a: undefined, b: () => 1, c: Symbol(), d: [{ e: "1" }] },
  { '"': 1, 2: 3 },
  undefined,
  () => 1,
  new String("1000"),
  new Number(3),
  new Boolean(false),
  [new String("1000")],
  new Date(0),
  { at: new Date(0) },
  new Money(3),
  { fee: new Money(3) },
  [new Money(3)],
  Object.create(null),
  new Map([[1, 2]]),
];

const CHANGES = [Array, Object, String, Number, Boolean].map(({ prototype }) => prototype);

test("as JSON.stringify writes it, also where a page has changed that", () => {
  const expected = PLAIN.map((value) => JSON.stringify(value));
  assert.deepEqual(
    PLAIN.map((value) => jsonOf(value)),
    expected,
  );
  for (const prototype of CHANGES) {
    prototype.toJSON = () => "changed";
    const seen = PLAIN.map((value) => jsonOf(value));
    delete prototype.toJSON;
    assert.deepEqual(seen, expected);
  }
});

test("what is no JSON is refused, as JSON.stringify does", () => {
  const loop = {};
  loop.loop = [loop];
  for (const value of [
    loop,
    1n,
    { a: 1n },
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error("no");
        },
      },
    ),
  ]) {
    assert.throws(() => jsonOf(value));
  }
});

test("tags of languages as pages write them", () => {
  const table = [
    ["en", "en"],
    ["EN", "en"],
    ["en_US", "en"],
    ["en-GB", "en"],
    [" en ", "en"],
    ["ja-JP-u-ca-japanese", "ja"],
    ["JA_jp", "ja"],
    ["jav", undefined],
    ["enm", undefined],
    ["fr", undefined],
    ["", undefined],
    ["constructor", undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [tag, expected] of table) assert.equal(spoken(tag), expected, tag);
});
