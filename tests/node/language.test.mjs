// In which language does an element speak that says none itself? Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import test from "node:test";
import { languageOf } from "../../embed/element/say.mjs";

/** An element inside of nodes with these languages, the nearest first; `null` is a shadow root. */
function inside(...languages) {
  let around = null;
  for (const lang of languages.reverse()) {
    around = lang === null ? { parentNode: null, host: around } : { lang, parentNode: around };
  }
  return { lang: "fr", parentNode: around };
}

test("the nearest language of the page, whatever stands on the element itself", () => {
  const table = [
    [["en"], "en"], [["en-GB"], "en"], [["EN"], "en"], [["", "en"], "en"], [["ja", "en"], "ja"], [["fr", "en"], "ja"],
    [["", null, "en"], "en"], [[null, "", "en"], "en"], [[], "ja"], [["constructor"], "ja"],
  ];
  for (const [languages, expected] of table) assert.equal(languageOf(inside(...languages)), expected, `${languages}`);
});
