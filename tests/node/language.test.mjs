// In which language does an element speak that says none itself? Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import test from "node:test";
import { languageOf } from "../../embed/element/say.mjs";

/** As much of a document as the question needs; what they are is behind accessors, as in a browser. */
const tree = new WeakMap();
globalThis.Node = class {
  static DOCUMENT_FRAGMENT_NODE = 11;
  get parentElement() {
    return tree.get(this).parent;
  }
  getRootNode() {
    const { parent, root } = tree.get(this);
    return parent ? Node.prototype.getRootNode.call(parent) : root;
  }
};
globalThis.Element = class extends Node {
  getAttribute(name) {
    return name === "lang" ? tree.get(this).lang : null;
  }
};
const element = (lang, parent, root = { nodeType: 9 }) => {
  const made = new Element();
  tree.set(made, { lang, parent, root });
  return made;
};

/** An element inside of elements with these languages, the nearest first; `null` is a shadow root. */
function inside(...languages) {
  let around = null,
    root;
  for (const lang of languages.reverse()) {
    if (lang === null) [around, root] = [null, { nodeType: 11, host: around }];
    else around = element(lang, around, root);
  }
  return element("fr", around, root);
}

test("the nearest language of the page, whatever stands on the element itself", () => {
  const table = [
    [["en"], "en"],
    [["en-GB"], "en"],
    [["EN"], "en"],
    [["", "en"], "en"],
    [["ja", "en"], "ja"],
    [["fr", "en"], "ja"],
    [["", null, "en"], "en"],
    [[null, "", "en"], "en"],
    [[], "ja"],
    [["constructor"], "ja"],
  ];
  for (const [languages, expected] of table)
    assert.equal(languageOf(inside(...languages)), expected, `${languages}`);
});

test("a form has its fields for properties, and the document its forms", () => {
  const page = element("en", null, { nodeType: {}, host: {}, lang: {} });
  const form = element("", page);
  for (const name of ["lang", "parentNode", "parentElement", "host", "getAttribute", "getRootNode"]) {
    Object.defineProperty(form, name, { value: form });
  }
  assert.equal(languageOf(element(null, form)), "en");
});
