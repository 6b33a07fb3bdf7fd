// Does a snippet hold exactly what was chosen, whatever stands in a value? Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  chosenOptions,
  fromFragment,
  nothing,
  readOption,
  readVariable,
  toFragment,
} from "../../embed/site/configure/options.mjs";
import { snippets } from "../../embed/site/configure/snippet.mjs";

const api = JSON.parse(readFileSync(new URL("../../embed/npm/options.json", import.meta.url), "utf8"));
const option = (name) => api.options.find((one) => one.name === name);
const variable = (name) => api.variables.find((one) => one.name === `--otasuke-${name}`);
const RELEASE = {
  site: "https://calculator.example/",
  version: "0.1.0",
  path: "releases/0.1.0-0123456789abcdef/",
  files: {
    "otasuke-calculator.js": { integrity: "sha384-aa/b+c=" },
    "loader.js": { integrity: "sha384-dd" },
  },
};
const choice = (more, options = {}, variables = {}) => ({ ...nothing(), ...more, options, variables });
const texts = (chosen, language = "ja") =>
  Object.fromEntries(snippets(api, chosen, RELEASE, language).map(({ name, text }) => [name, text]));

const REFERENCES = { amp: "&", quot: '"', lt: "<", gt: ">" };
const decode = (text) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code
      ? String.fromCodePoint(Number(code))
      : (REFERENCES[name] ?? assert.fail(`unknown reference ${whole}`)),
  );

/** The tags of a text as the HTML standard's tokenizer reads them, for attributes that are quoted. */
function tags(html) {
  const found = [];
  let at = 0;
  while ((at = html.indexOf("<", at)) >= 0) {
    const open = /^<([a-z][a-z-]*)/.exec(html.slice(at));
    if (!open) {
      at += 1;
      continue;
    }
    at += open[0].length;
    const attributes = {};
    for (let part; (part = /^\s+([^\s"'<>/=]+)(?:="([^"]*)")?/.exec(html.slice(at)));) {
      assert.ok(!(part[1] in attributes), `${part[1]} twice`);
      attributes[part[1]] = decode(part[2] ?? "");
      at += part[0].length;
    }
    const end = /^\s*\/?>/.exec(html.slice(at));
    assert.ok(end, `the tag does not end: ${html.slice(at, at + 60)}`);
    at += end[0].length;
    found.push({ name: open[1], attributes });
  }
  return found;
}

const tag = (html, name) => tags(html).find((one) => one.name === name).attributes;

test("an untouched choice is the shortest snippet", () => {
  assert.equal(
    texts(choice({})).html,
    `<script type="module" src="https://calculator.example/releases/0.1.0-0123456789abcdef/otasuke-calculator.js" integrity="sha384-aa/b+c=" crossorigin="anonymous"></script>

<otasuke-calculator>
  <p><a href="https://calculator.example/">計算機を開く</a></p>
</otasuke-calculator>`,
  );
  assert.equal(
    texts(choice({ way: "loader", channel: "latest" })).html,
    '<script src="https://calculator.example/latest/loader.js"></script>',
  );
  assert.match(
    texts(choice({ way: "npm" })).install,
    /^npm install --save-exact otasuke-calculator@0\.1\.0$/,
  );
  assert.match(texts(choice({}), "en").html, /\?lang=en">Open the calculator/);
});

test("the newest year is offered and written", () => {
  assert.ok(option("programme").values.some(({ name }) => name === "latest"));
  assert.equal(
    tag(texts(choice({}, { programme: "latest" })).html, "otasuke-calculator").programme,
    "latest",
  );
  assert.equal(
    tag(texts(choice({ way: "loader" }, { programme: "latest" })).html, "script")["data-programme"],
    "latest",
  );
});

test("a default is not written, and an option of another way neither", () => {
  const options = {
    theme: "light",
    mode: "compact",
    name: "quote",
    disabled: "on",
    loading: "eager",
    terminals: "１，０００",
    hide: "cash title cash nothing",
  };
  assert.deepEqual(chosenOptions(api, choice({}, options)), [
    ["terminals", "1000"],
    ["mode", "compact"],
    ["loading", "eager"],
    ["hide", "title cash"],
    ["name", "quote"],
    ["disabled", ""],
  ]);
  const frame = tag(texts(choice({ way: "frame" }, options)).html, "iframe");
  assert.equal(
    frame.src,
    "https://calculator.example/releases/0.1.0-0123456789abcdef/frame.html?terminals=1000&mode=compact&hide=title+cash",
  );
  assert.equal(frame.height, "560");
  assert.match(texts(choice({ way: "npm" }, options)).react, /terminals="1000" .* disabled \/>/);
});

test("each text of an option is read as the calculator reads it", () => {
  const cases = [
    ["terminals", "30", "30"],
    ["terminals", " 1,000 ", "1000"],
    ["terminals", "0", "!range"],
    ["terminals", "100001", "!range"],
    ["terminals", "-1", "!number"],
    ["terminals", "1e3", "!number"],
    ["terminals", "many", "!number"],
    ["term-months", "121", "!range"],
    ["mode", "compact", "compact"],
    ["mode", "COMPACT", "!word"],
    ["lang", "fr", "!word"],
    ["hide", "x y", null],
    ["hide", " cash  title", "title cash"],
    ["catalog", "/prices.json", "/prices.json"],
    ["catalog", "javascript:alert(1)", "!scheme"],
    ["catalog", "http://[", "!address"],
    ["catalog", "mailto:a@example.jp", "!scheme"],
    ["inquiry-url", "mailto:a@example.jp", "mailto:a@example.jp"],
    ["inquiry-url", "#form", "#form"],
    ["inquiry-url", "mailto:a@example.jp?subject=%E6%96%99", "mailto:a@example.jp?subject=%E6%96%99"],
    ["inquiry-url", "mailto:a@example.jp,b@example.jp", "!letter"],
    ["inquiry-url", "mailto:a@example.jp?bcc=b@example.jp", "!letter"],
    ["inquiry-url", "data:text/html,x", "!scheme"],
    ["inquiry-label", "x".repeat(41), "!long"],
    ["inquiry-label", "相談する", "相談する"],
    ["offer", "x".repeat(501), "!long"],
    ["disabled", "on", ""],
    ["disabled", "off", null],
    ["name", "", null],
    ["name", "  ", null],
  ];
  for (const [name, text, expected] of cases) {
    const { value, problem } = readOption(option(name), text);
    assert.equal(problem ? `!${problem}` : value, expected, `${name}: ${text}`);
  }
  assert.equal(readOption(option("catalog"), "/prices.json", "frame").problem, "absolute");
});

test("a variable is one value and no more of a style sheet", () => {
  const fine = [
    ["accent", "#7a1f5c"],
    ["accent", "#FFF"],
    ["accent", "rebeccapurple"],
    ["accent", "rgb(1 2 3 / 50%)"],
    ["accent", "oklch(0.5 0.2 120)"],
    ["radius", "4px"],
    ["radius", "0"],
    ["radius", ".5em"],
    ["font", "inherit"],
    ["font", '"Noto Sans JP", sans-serif'],
    ["font-size", "1.125rem"],
  ];
  const wrong = [
    ["accent", "red; } body { display: none"],
    ["accent", "url(x)"],
    ["accent", "var(--x)"],
    ["accent", "#12345"],
    ["accent", "/*"],
    ["radius", "4"],
    ["radius", "calc(1px)"],
    ["radius", "px"],
    ["font", "a;b"],
    ["font", '"a'],
    ["font", "a}b"],
    ["font", "</style>"],
    ["font", "a\\b"],
    ["font", `"${"x".repeat(300)}"`],
  ];
  for (const [name, text] of fine) assert.equal(readVariable(variable(name), text).value, text, text);
  for (const [name, text] of wrong) assert.equal(readVariable(variable(name), text).value, null, text);
  const { css } = texts(choice({}, {}, { "--otasuke-accent": "#123456", "--otasuke-ink": "nonsense(" }));
  assert.equal(css, "otasuke-calculator {\n  --otasuke-accent: #123456;\n}");
  assert.equal(texts(choice({ way: "frame" }, {}, { "--otasuke-accent": "#123456" })).css, undefined);
});

/** Random numbers that are the same in each run: mulberry32. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  ..."\"'<>&=/\\`{}$;#\n\r\t \0a0é台",
  "\ud800",
  "\u2028",
  "&amp;",
  "&#10;",
  "</script>",
  "<!--",
  "-->",
  "]]>",
  "{{",
  "}}",
  "${x}",
  "*/",
  "😀",
];

test("a hostile value is the same value after all", () => {
  const next = random(7);
  for (let round = 0; round < 1_000; round += 1) {
    const raw = Array.from({ length: 1 + next() * 12 }, () => PIECES[Math.floor(next() * PIECES.length)])
      .join("")
      .slice(0, 40);
    const value = readOption(option("inquiry-label"), raw).value;
    if (value === null) continue;
    const whole = value.replace(/\p{Surrogate}|\0/gu, "\ufffd");
    const options = { "inquiry-label": raw };
    const html = texts(choice({}, options)).html;
    assert.deepEqual(
      tags(html).map(({ name }) => name),
      ["script", "otasuke-calculator", "p", "a"],
      raw,
    );
    assert.equal(tag(html, "otasuke-calculator")["inquiry-label"], whole, raw);
    const loader = tags(texts(choice({ way: "loader" }, options)).html);
    assert.equal(loader.length, 1, raw);
    assert.equal(loader[0].attributes["data-inquiry-label"], whole, raw);
    const frame = tag(texts(choice({ way: "frame" }, options)).html, "iframe");
    assert.equal(new URL(frame.src).searchParams.get("inquiry-label").replaceAll("\0", "\ufffd"), whole, raw);
    const npm = texts(choice({ way: "npm" }, options));
    assert.equal(tag(npm.vue.split("<template>")[1], "otasuke-calculator")["inquiry-label"], whole, raw);
    const [, quoted, expression] = /inquiry-label=(?:"([^"]*)"|\{(".*")\}) \/>;\n}$/s.exec(npm.react);
    assert.equal(quoted ?? JSON.parse(expression), value.replace(/\p{Surrogate}/gu, "\ufffd"), raw);
  }
});

test("the address carries the choice, and nothing that is unknown", () => {
  const sent = choice(
    { way: "frame", channel: "latest", host: "dark" },
    { terminals: "30", hide: "cash title", "inquiry-label": "a&b=c#d" },
    { "--otasuke-accent": "#123" },
  );
  assert.deepEqual(fromFragment(api, toFragment(api, sent), ["plain", "dark"]), sent);
  assert.equal(toFragment(api, nothing()), "");
  const odd =
    "way=evil&way=frame&channel=x&host=__proto__&onclick=x&__proto__=y&terminals=1&terminals=2&offer=" +
    "x".repeat(501);
  assert.deepEqual(fromFragment(api, odd, ["plain"]), nothing());
  assert.deepEqual(fromFragment(api, `terminals=30&mode=${"x".repeat(7_000)}`, ["plain"]), nothing());
  const own = ["way", "channel", "host"];
  assert.ok(
    api.options.every(({ name }) => !own.includes(name)),
    "an option has a name of this page's own",
  );
});
