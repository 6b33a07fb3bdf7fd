// Is every option read leniently, and the page's own link trusted with no more than it may choose?
import assert from "node:assert/strict";
import test from "node:test";
import { option, OPTIONS, PRESETS, warner } from "../../embed/element/options.mjs";

globalThis.document = { baseURI: "https://www.example.jp/price?private=1" };
globalThis.location = { search: "" };

const element = (attributes) => ({ getAttribute: (name) => attributes[name] ?? null });

function read(attributes, name, search = "") {
  location.search = search;
  const warned = [];
  const value = option(element(attributes), name, (...what) => warned.push(what[0]));
  return { value, warned };
}

test("an empty address is none, and not the page itself", () => {
  for (const name of ["catalog", "inquiry-url"]) {
    for (const value of ["", "  ", "javascript:alert(1)", "data:,x", "http://"]) {
      const { value: address, warned } = read({ [name]: value }, name);
      assert.deepEqual([address, warned], [null, [name]], `${name}=${value}`);
    }
  }
  assert.equal(read({ catalog: "prices.json" }, "catalog").value, "https://www.example.jp/prices.json");
  assert.equal(read({ "inquiry-url": "tel:0312345678" }, "inquiry-url").value, "tel:0312345678");
});

test("the attribute goes before the link, and the link chooses only its own", () => {
  for (const name of Object.keys(OPTIONS)) {
    const search = `?otasuke-${name}=en`;
    const byLink = name === "lang" || PRESETS.includes(name);
    assert.equal(read({}, name, search).value, byLink ? "en" : null, name);
  }
  assert.equal(read({ lang: "ja" }, "lang", "?otasuke-lang=en").value, "ja");
  assert.deepEqual(read({}, "lang", "?otasuke-lang=fr"), { value: null, warned: ["lang"] });
});

test("a thousand wrong values are a few warnings", (context) => {
  const said = context.mock.method(console, "warn", () => {});
  const warn = warner();
  for (let n = 0; n < 1000; n += 1) {
    warn("mode", `wrong ${n}`, "full");
    warn("mode", `wrong ${n}`, "full");
  }
  assert.equal(said.mock.callCount(), 20);
});
