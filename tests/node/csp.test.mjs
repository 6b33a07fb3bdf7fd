// Does the CSP helper find exactly what is missing, and never call fine what is not?
// Run by `node --test tests/node/`.
import assert from "node:assert/strict";
import test from "node:test";
import { checkCsp } from "../../embed/site/configure/csp.mjs";
import { LINE_MAX, readPolicies } from "../../embed/site/configure/csp-read.mjs";

const SITE = "https://calculator.example/";
const O = "https://calculator.example";
const RELEASE = "releases/0.1.0-0123456789abcdef/";
const PAGE = "https://www.example.jp/price";
const use = (way, more = {}) => ({ way, site: SITE, path: RELEASE, page: PAGE, ...more });

const WASM = "script-src 'wasm-unsafe-eval'";
/** [line, way and more, state, what is missing or to be done as "directive source"]. */
const CASES = [
  // Nothing restricts it.
  ["img-src 'self'", use("script"), "clear", []],
  ["img-src 'self'; form-action 'self'; frame-ancestors 'none'", use("frame"), "clear", []],
  // The lines of the documentation.
  [`script-src ${O} 'wasm-unsafe-eval'; connect-src ${O}`, use("script"), "clear", []],
  ["script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", use("npm"), "clear", []],
  [`script-src ${O}; frame-src ${O}`, use("loader"), "clear", []],
  [`frame-src ${O}`, use("frame"), "clear", []],
  // default-src decides where nothing else does.
  ["default-src 'self'", use("script"), "missing", [`default-src ${O}`, "default-src 'wasm-unsafe-eval'"]],
  ["default-src 'self'", use("npm"), "missing", ["default-src 'wasm-unsafe-eval'"]],
  ["default-src 'self'", use("loader"), "missing", [`default-src ${O}`]],
  ["default-src 'self'", use("frame"), "missing", [`default-src ${O}`, "default-src "]],
  ["default-src 'none'", use("npm"), "missing", ["default-src 'self'", "default-src 'wasm-unsafe-eval'"]],
  [`default-src ${O} 'wasm-unsafe-eval'`, use("script"), "clear", []],
  ["default-src *", use("script"), "missing", ["default-src 'wasm-unsafe-eval'"]],
  ["default-src https: 'unsafe-eval'", use("script"), "clear", []],
  // script-src-elem goes before script-src for the tag, and not for WebAssembly.
  [`script-src-elem ${O}; script-src 'none'`, use("script"), "missing", ["script-src 'wasm-unsafe-eval'"]],
  [
    `script-src-elem 'self'; script-src ${O} 'wasm-unsafe-eval'`,
    use("script"),
    "missing",
    [`script-src-elem ${O}`],
  ],
  [
    `script-src-elem ${O} 'wasm-unsafe-eval'; default-src 'self'; connect-src *`,
    use("script"),
    "missing",
    ["default-src 'wasm-unsafe-eval'"],
  ],
  [`script-src ${O} 'unsafe-eval'; connect-src 'none'`, use("script"), "missing", [`connect-src ${O}`]],
  [`script-src ${O} 'wasm-eval'`, use("script"), "missing", ["script-src 'wasm-unsafe-eval'"]],
  [`SCRIPT-SRC ${O} 'WASM-UNSAFE-EVAL'`, use("script"), "clear", []],
  // Frames: frame-src, then child-src.
  [`child-src ${O}; default-src 'none'`, use("frame"), "ask", ["default-src "]],
  [`child-src ${O}; style-src 'unsafe-inline'; default-src 'none'`, use("frame"), "clear", []],
  [`frame-src 'self'; child-src ${O}`, use("frame"), "missing", [`frame-src ${O}`]],
  ["child-src 'none'", use("loader"), "missing", [`child-src ${O}`]],
  // A style is needed by nothing but the border of the plain frame.
  [`style-src 'self'; script-src ${O} 'wasm-unsafe-eval'`, use("script"), "clear", []],
  [`style-src 'self'; frame-src ${O}`, use("frame"), "ask", ["style-src "]],
  [`style-src 'unsafe-inline'; frame-src ${O}`, use("frame"), "clear", []],
  [`style-src 'unsafe-inline' 'nonce-a'; frame-src ${O}`, use("frame"), "ask", ["style-src "]],
  [`style-src 'self'; style-src-attr 'unsafe-inline'; frame-src ${O}`, use("frame"), "clear", []],
  // Hosts, wildcards, ports, paths, schemes.
  ["frame-src *.example", use("frame"), "clear", []],
  ["frame-src *.calculator.example", use("frame"), "missing", [`frame-src ${O}`]],
  ["frame-src calculator.example", use("frame"), "clear", []],
  ["frame-src CALCULATOR.example", use("frame"), "clear", []],
  ["frame-src http://calculator.example", use("frame"), "clear", []],
  ["frame-src calculator.example:443", use("frame"), "clear", []],
  ["frame-src calculator.example:80", use("frame"), "clear", []],
  ["frame-src calculator.example:8443", use("frame"), "missing", [`frame-src ${O}`]],
  ["frame-src calculator.example:*", use("frame"), "clear", []],
  [`frame-src ${O}/releases/`, use("frame"), "clear", []],
  [`frame-src ${O}/releases`, use("frame"), "missing", [`frame-src ${O}`]],
  [`frame-src ${O}/releases/`, use("frame", { latest: true }), "missing", [`frame-src ${O}`]],
  [`frame-src ${O}/releases/ ${O}/latest/`, use("frame", { latest: true }), "clear", []],
  [`frame-src ${O}/${RELEASE}frame.html`, use("frame"), "clear", []],
  [
    `script-src ${O}/${RELEASE}otasuke-calculator.js 'wasm-unsafe-eval'`,
    use("script"),
    "missing",
    [`script-src ${O}`],
  ],
  [`script-src ${O}/%72eleases/ 'wasm-unsafe-eval'`, use("script"), "clear", []],
  ["frame-src https:", use("frame"), "clear", []],
  ["frame-src http:", use("frame"), "clear", []],
  ["frame-src data: blob:", use("frame"), "missing", [`frame-src ${O}`]],
  ["frame-src wss://calculator.example", use("frame"), "missing", [`frame-src ${O}`]],
  ["frame-src calculator.example.evil.example", use("frame"), "missing", [`frame-src ${O}`]],
  ["frame-src http://127.0.0.1:8080", use("frame", { site: "http://127.0.0.1:8080/" }), "clear", []],
  [
    "frame-src http://192.0.2.1:8080",
    use("frame", { site: "http://192.0.2.1:8080/" }),
    "ask",
    ["frame-src http://192.0.2.1:8080"],
  ],
  // 'self'.
  ["frame-src 'self'", use("frame", { page: `${O}/about` }), "clear", []],
  ["frame-src 'self'", use("frame", { page: "http://calculator.example/" }), "clear", []],
  [
    "frame-src 'self'",
    use("frame", { page: "https://calculator.example:8443/" }),
    "missing",
    [`frame-src ${O}`],
  ],
  ["script-src https://www.example.jp/js/ 'wasm-unsafe-eval'", use("npm"), "ask", ["script-src 'self'"]],
  // Nonces, hashes, strict-dynamic.
  ["script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'", use("script"), "ask", ["script-src "]],
  [`script-src ${O} 'strict-dynamic' 'wasm-unsafe-eval'`, use("script"), "missing", ["script-src 'nonce-…'"]],
  [
    `script-src ${O} 'strict-dynamic' 'sha256-abc' 'wasm-unsafe-eval'`,
    use("script"),
    "ask",
    ["script-src 'nonce-…'"],
  ],
  [
    "script-src 'nonce-abc' 'strict-dynamic'",
    use("script"),
    "missing",
    ["script-src ", "script-src 'wasm-unsafe-eval'"],
  ],
  ["script-src 'nonce-abc'", use("loader"), "ask", [`script-src ${O}`]],
  [`script-src 'nonce-abc' ${O} 'wasm-unsafe-eval'`, use("script"), "clear", []],
  [`script-src 'sha384-abc' 'wasm-unsafe-eval'`, use("script"), "missing", [`script-src ${O}`]],
  ["script-src 'unsafe-inline' 'wasm-unsafe-eval'", use("script"), "missing", [`script-src ${O}`]],
  ["script-src 'strict-dynamic' 'nonce-abc' 'wasm-unsafe-eval'", use("npm"), "ask", ["script-src "]],
  // A price list.
  ["connect-src 'self'", use("npm", { catalog: "/prices.json" }), "clear", []],
  [
    "connect-src 'self'",
    use("npm", { catalog: "https://prices.example/a.json" }),
    "missing",
    ["connect-src https://prices.example"],
  ],
  [`connect-src ${O}`, use("script", { catalog: "prices.json" }), "missing", ["connect-src 'self'"]],
  [
    "default-src https://www.example.jp 'wasm-unsafe-eval'",
    use("npm", { catalog: "https://prices.example/a.json" }),
    "missing",
    ["default-src https://prices.example"],
  ],
  ["connect-src 'none'", use("loader", { catalog: "https://prices.example/a.json" }), "clear", []],
  // What else has a say.
  ["sandbox", use("loader"), "missing", ["sandbox allow-scripts"]],
  ["sandbox allow-scripts", use("loader"), "ask", ["sandbox "]],
  ["require-trusted-types-for 'script'", use("script"), "ask", ["require-trusted-types-for "]],
  [
    "upgrade-insecure-requests",
    use("frame", { site: "http://calculator.example/" }),
    "ask",
    ["upgrade-insecure-requests "],
  ],
  // Several policies: each one must allow it.
  [`frame-src ${O}, frame-src 'self'`, use("frame"), "missing", [`frame-src ${O}`]],
  [
    `Content-Security-Policy: frame-src ${O}\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'`,
    use("frame"),
    "missing",
    [`default-src ${O}`],
  ],
  [`Content-Security-Policy-Report-Only: frame-src 'none'`, use("frame"), "clear", []],
  // The first of two counts.
  [`frame-src 'none'; frame-src ${O}`, use("frame"), "missing", [`frame-src ${O}`]],
  // Ways of writing it.
  [`Content-Security-Policy: frame-src ${O};\r\nX-Frame-Options: DENY`, use("frame"), "clear", []],
  [
    `<meta http-equiv="Content-Security-Policy" content="frame-src &#39;self&#39; ${O}">`,
    use("frame"),
    "clear",
    [],
  ],
  [
    `<meta content="frame-src 'self'" http-equiv="Content-Security-Policy">`,
    use("frame"),
    "missing",
    [`frame-src ${O}`],
  ],
  [
    `add_header Content-Security-Policy "frame-src 'self'" always;`,
    use("frame"),
    "missing",
    [`frame-src ${O}`],
  ],
  [`Header always set Content-Security-Policy "frame-src ${O}"`, use("frame"), "clear", []],
  [`"Content-Security-Policy": "frame-src ${O}",`, use("frame"), "clear", []],
  [`frame-src\n  'self'\n  ${O};\nimg-src *;`, use("frame"), "clear", []],
  // What cannot be read, or not for certain.
  ["", use("script"), "unread", []],
  [";;;", use("script"), "unread", []],
  ["hello world", use("script"), "unread", []],
  ["セキュリティ", use("script"), "unread", []],
  ["x".repeat(LINE_MAX + 1), use("script"), "unread", []],
  [`frame-scr 'none'; img-src *`, use("frame"), "ask", []],
];

test("each line has its answer", () => {
  for (const [line, how, state, expected] of CASES) {
    const found = checkCsp(line, how);
    const said = new Set(found.findings.map(({ directive, source }) => `${directive} ${source}`));
    assert.deepEqual([...said], expected, line);
    assert.equal(found.state, state, line);
  }
  assert.ok(CASES.length >= 40);
});

test("the corrected line is the one to copy", () => {
  const lines = [
    [
      "default-src 'self'",
      "script",
      `default-src 'self'; script-src 'self' ${O} 'wasm-unsafe-eval'; connect-src 'self' ${O}`,
    ],
    ["default-src 'none'", "loader", `default-src 'none'; script-src ${O}; frame-src ${O}`],
    ["default-src 'nonce-a' 'self'", "frame", `default-src 'nonce-a' 'self'; frame-src 'self' ${O}`],
    [`child-src 'self'; ${WASM}`, "frame", `child-src 'self' ${O}; script-src 'wasm-unsafe-eval'`],
    ["frame-src 'none'; new-src a b", "frame", `frame-src ${O}; new-src a b`],
    [`frame-src ${O}`, "frame", null],
  ];
  for (const [line, way, expected] of lines)
    assert.deepEqual(checkCsp(line, use(way)).corrected, [expected], line);
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

const DIRECTIVES = [
  "default-src",
  "script-src",
  "script-src-elem",
  "connect-src",
  "frame-src",
  "child-src",
  "style-src",
  "sandbox",
  "img-src",
];
const SOURCES = [
  "'self'",
  "'none'",
  "*",
  "https:",
  O,
  `${O}/latest/`,
  "*.example",
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'wasm-unsafe-eval'",
  "'nonce-x'",
  "'sha256-x'",
  "'strict-dynamic'",
  "data:",
  "https://cdn.example:*",
  "allow-scripts",
  "%%%",
  "'",
];

test("a corrected line lacks nothing that can be added", () => {
  const next = random(4);
  const pick = (list) => list[Math.floor(next() * list.length)];
  for (let round = 0; round < 2_000; round += 1) {
    const line = Array.from({ length: 1 + next() * 4 }, () =>
      [pick(DIRECTIVES), ...Array.from({ length: next() * 4 }, () => pick(SOURCES))].join(" "),
    ).join("; ");
    const how = use(pick(["script", "npm", "loader", "frame"]), {
      latest: next() < 0.5,
      catalog: pick(["", "https://prices.example/a", "/b"]),
    });
    const first = checkCsp(line, how);
    for (const text of first.corrected.filter(Boolean)) {
      const again = checkCsp(text, how).findings.filter(
        ({ state, source }) => state === "missing" && !source.includes("…"),
      );
      assert.deepEqual(again, [], `${line} -> ${text}`);
    }
    assert.equal(first.state === "clear", first.findings.length === 0, line);
  }
});

test("junk is never called fine, and never throws", () => {
  const next = random(5);
  const letters = [
    ..."abc -'\";:,/*.<>&#x\n\t\u3042\0\ud800",
    "content-security-policy",
    "<meta",
    "content=",
    "script-src",
  ];
  for (let round = 0; round < 3_000; round += 1) {
    const line = Array.from({ length: next() * 40 }, () => letters[Math.floor(next() * letters.length)]).join(
      "",
    );
    const { state } = checkCsp(line, use("script"));
    if (state === "clear")
      assert.ok(
        readPolicies(line).some(({ directives }) => directives.size > 0),
        line,
      );
  }
});
