// Is every option read leniently, and the page's own link trusted with no more than it may choose?
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { option, OPTIONS, PRESETS, warner } from "../../embed/element/options.mjs";

globalThis.document = { baseURI: "https://www.example.jp/price?private=1" };
globalThis.location = { search: "" };

const readJson = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

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

test("the options are those that are documented for the element", () => {
  const { options } = readJson("../../embed/npm/options.json");
  const ofForms = ["name", "disabled"];
  const documented = options.filter(({ name, ways }) => ways.includes("element") && !ofForms.includes(name));
  assert.deepEqual(
    Object.keys(OPTIONS),
    documented.map(({ name }) => name),
  );
});

test("a thousand wrong values are a few warnings", (context) => {
  const said = context.mock.method(console, "warn", () => {});
  const warn = warner();
  for (let n = 0; n < 1000; n += 1) {
    warn("mode", `wrong ${n}`, "full");
    warn("mode", `wrong ${n}`, "full");
  }
  assert.equal(said.mock.callCount(), 20);
  const documented = readFileSync(new URL("../../embed/api.toml", import.meta.url), "utf8");
  assert.ok(documented.includes("at most 20 are said") && documented.includes("20件まで"));
});

test("an enquiry by mail goes to one address, as one of a price list does", () => {
  const schema = readJson("../../docs/catalogue.schema.json");
  const { pattern } =
    Object.values(schema.$defs).find((one) => one.properties?.contact)?.properties.contact ??
    schema.properties.provider.properties.contact;
  const ofList = new RegExp(pattern, "u");
  const plain = [
    "a@example.com",
    "A.b-c_d+e@example.co.jp",
    "a@b?subject=",
    "a@example.com?subject=%E6%96%99%E9%87%91",
    "a@example.com?subject=料金",
    "a@example.com?subject=x%20y",
  ];
  const other = [
    "",
    "a",
    "a@",
    "@b",
    "a@b?",
    "a@b?subject",
    "a@b?subject=x&body=y",
    "a@b?body=y",
    "a@b?bcc=c@d",
    "a@b?cc=c@d",
    "a@b?attach=/etc/passwd",
    "a@b?subject=x%0d%0aBcc:c@d",
    "a@b?subject=%00",
    "a@b?subject=%7f",
    "a@b?subject=%",
    "a@b?subject=%2",
    "a@b?subject=a b",
    "a@b#c",
    "a@b,c@d",
    "a@b;c@d",
    "a@256.256.256.256",
    "a@b:25",
    "//a@b",
    "a%40b",
  ];
  for (const [values, expected] of [
    [plain, true],
    [other, false],
  ]) {
    for (const value of values.map((value) => `mailto:${value}`)) {
      assert.equal(ofList.test(value), expected, value);
      assert.equal(read({ "inquiry-url": value }, "inquiry-url").value !== null, expected, value);
    }
  }
  // What no pattern says.
  for (const value of ["mailto:a@b?subject=%E2%80%AE", "mailto:a@b?subject=%E6%96"]) {
    assert.equal(read({ "inquiry-url": value }, "inquiry-url").value, null, value);
  }
  for (const value of ["https://example.com:99999/", "https://256.256.256.256/", "https://xn--a/"]) {
    assert.equal(read({ "inquiry-url": value }, "inquiry-url").value, null, value);
  }
});

test("a text may be as long as the documents say, and not longer", () => {
  const { options } = readJson("../../embed/npm/options.json");
  for (const [name, most] of [
    ["inquiry-label", 40],
    ["offer", 200],
  ]) {
    assert.equal(read({ [name]: "界".repeat(most) }, name).value?.length, most);
    assert.deepEqual(read({ [name]: "界".repeat(most + 1) }, name), { value: null, warned: [name] });
    const { about } = options.find((one) => one.name === name);
    for (const said of Object.values(about)) assert.ok(said.includes(String(most)), said);
  }
});

test("every warning names the values that are expected", (context) => {
  const { options } = readJson("../../embed/npm/options.json");
  const said = context.mock.method(console, "warn", () => {});
  for (const [name, { says }] of Object.entries(OPTIONS)) {
    warner()(name, "?", says);
    const message = said.mock.calls.at(-1).arguments[0];
    const option = options.find((one) => one.name === name);
    const values =
      name === "programme" ? ["latest", "it-security-"] : (option.values ?? []).map((value) => value.name);
    for (const value of [...values, option.least, option.most]) {
      if (value !== undefined) assert.ok(message.includes(String(value)), `${name}: ${message}`);
    }
    assert.doesNotMatch(says, /^see /, name);
  }
});
