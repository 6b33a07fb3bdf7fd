// Is every sentence of the configurator there in both languages, and every one used?
// Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { HOSTS } from "../../embed/site/configure/hosts.mjs";
import { CSP_WORDS } from "../../embed/site/configure/words-csp.mjs";
import { WORDS } from "../../embed/site/configure/words.mjs";

const folder = new URL("../../embed/site/configure/", import.meta.url);
const ALL = { ...WORDS, ...CSP_WORDS };
const code = readdirSync(folder)
  .filter((name) => name.endsWith(".mjs") && !name.startsWith("words"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");
const places = (text) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test("each sentence stands in both languages with the same places", () => {
  assert.equal(
    Object.keys(ALL).length,
    Object.keys(WORDS).length + Object.keys(CSP_WORDS).length,
    "a name stands twice",
  );
  for (const [name, { ja, en, ...more }] of Object.entries(ALL)) {
    assert.ok(ja && en && Object.keys(more).length === 0, name);
    assert.deepEqual(places(ja), places(en), name);
  }
  assert.equal(new Set(HOSTS.map(({ name }) => name)).size, HOSTS.length);
  assert.ok(HOSTS.every(({ ja, en }) => ja && en));
});

test("each sentence that is asked for is there, and no other", () => {
  const asked = new Set([...code.matchAll(/\b(?:say|tell)\(\s*"([\w-]+)"/g)].map(([, name]) => name));
  // The preview's own word, an event.
  asked.delete("otasuke-error");
  for (const name of asked) assert.ok(ALL[name], `${name} is missing`);
  const whole = new Set([...code.matchAll(/"([\w-]+)"/g)].map(([, text]) => text));
  const starts = [...new Set([...code.matchAll(/`([a-z]+-)\$\{/g)].map(([, start]) => start))];
  const built = (name) =>
    starts.some((start) => name.startsWith(start) && code.includes(name.slice(start.length)));
  const unused = Object.keys(ALL).filter(
    (name) => !whole.has(name) && !built(name) && !/^(way|channel)-/.test(name),
  );
  assert.deepEqual(unused, []);
  const codes = [
    ...readFileSync(new URL("csp.mjs", folder), "utf8").matchAll(/(?:code: |add\("\w+", )"([\w-]+)"/g),
  ].map(([, name]) => name);
  const known = (name) => CSP_WORDS[`why-${name}`] ?? CSP_WORDS[`note-${name}`];
  for (const name of [...codes, "unsure", "script-src-elem", "connect-src", "frame-src"])
    assert.ok(known(name), `no reason for ${name}`);
});
