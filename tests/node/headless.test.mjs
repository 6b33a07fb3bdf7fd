// Does the headless module of the release answer as the contract says, in Node and in a worker of it?
//
// OTASUKE_PACKAGE=<folder of the release> node --test tests/node/
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";

const root = new URL("../../", import.meta.url);
const folder = pathToFileURL(`${resolve(process.env.OTASUKE_PACKAGE ?? "dist/package")}/`);
const entry = new URL("headless.js", folder);
const wasm = new URL("headless.wasm", folder);

/** The module once more, as a page of its own would have it. */
let copies = 0;
const fresh = () => import(`${entry}?copy=${copies++}`);

const headless = await fresh();
const before = [capture(() => headless.quote({})), capture(() => headless.ways({}))];
await headless.load();
const { quote, quotes, ways, waysOfMany, isRefusal } = headless;

const offer = { serviceClass: 1, monitoring: "endpoint", endpointMonthlyFee: "2000" };
const request = { terminals: 10, termMonths: 24, offer };

function capture(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
}

async function contractExample(contract) {
  const text = await readFile(new URL(contract, root), "utf8");
  const [, asked, answered] = text.match(/^Request: `(.+)`\n```json\n([^]+?)```/m);
  return { asked: JSON.parse(asked), answered: JSON.parse(answered) };
}

test("before load, an error says what to do", () => {
  for (const error of before) assert.match(error.message, /call load\(\) and wait/);
});

test("the examples of the contracts are answered as written", async () => {
  const table = [
    ["docs/contract.md", quote],
    ["docs/contract-frames.md", ways],
  ];
  for (const [contract, ask] of table) {
    const { asked, answered } = await contractExample(contract);
    assert.deepEqual(ask(asked), answered);
  }
});

test("the comparison of the documentation says what is written beside it", async () => {
  const text = await readFile(new URL("docs/headless.md", root), "utf8");
  const [, asked, best] = text.match(/ways\((\{[^]+?\n\})\);\n[^]+?ranking\[0\]\); \/\/ "(.+)"/);
  const answer = ways(Function(`return ${asked}`)());
  assert.equal(answer.ranking[0], best);
  assert.equal(isRefusal(answer), false);
});

test("a comparison is of its own tool, and a bad one is refused as a value", () => {
  const tool = { softwareFee: "1000000", processes: 1 };
  assert.equal(ways({ ...request, tool }).ways[1].frame, "500000");
  const table = [
    [request, "tool", "missing"],
    [{ ...request, tool: 1 }, "tool", "wrongType"],
    [{ ...request, tool: { ...tool, cloudMonthlyFee: "1" } }, "tool.cloudMonths", "missing"],
    [{ ...request, tool: { software: "1" } }, "tool.software", "unknownField"],
    [undefined, "", "notJson"],
    [{ a: 1n }, "", "notJson"],
  ];
  for (const [bad, field, code] of table) {
    const answer = ways(bad);
    assert.equal(isRefusal(answer), true);
    assert.deepEqual([answer.error.field, answer.error.code], [field, code]);
  }
  // A quote knows no tool.
  assert.equal(quote({ ...request, tool }).error.code, "unknownField");
});

test("many comparisons get as many answers, in their order", () => {
  const software = (at) => ({ ...request, tool: { softwareFee: String(100_000 + 2 * at), processes: 1 } });
  const many = Array.from({ length: 2_500 }, (_, at) => (at % 7 === 3 ? {} : software(at)));
  const answers = waysOfMany(many);
  assert.equal(answers.length, many.length);
  answers.forEach((answer, at) => {
    if (at % 7 === 3) assert.equal(answer.error.field, "terminals");
    else assert.equal(answer.ways[1].frame, String(50_000 + at));
  });
  assert.deepEqual(waysOfMany([]), []);
  assert.match(capture(() => waysOfMany(undefined)).message, /waysOfMany\(\) takes a list/);
});

test("figures of the rules", () => {
  const table = [
    [{}, "payable", "240000"],
    [{ terminals: 1 }, "belowFloor", "0"],
    [{ terminals: 100 }, "capped", "1000000"],
    [{ applicant: "large" }, "ineligible", "0"],
    [{ applicant: "small", programme: "it-security-2025" }, "payable", "320000"],
    [{ offer: { ...offer, endpointMonthlyFee: "2001" } }, "ineligible", "0"],
  ];
  for (const [change, status, amount] of table) {
    const { subsidy } = quote({ ...request, ...change });
    assert.deepEqual([subsidy.status, subsidy.amount], [status, amount], JSON.stringify(change));
  }
  assert.equal(quote(request).schema, headless.schema);
});

test("what is undefined is absent, and text of any language is read", () => {
  const named = { ...offer, name: 'お助け隊\n\u2028"\\\u{1f600}', minTerminals: undefined };
  assert.equal(quote({ ...request, applicant: undefined, offer: named }).subsidy.amount, "240000");
});

test("a bad request is refused as a value", () => {
  const cycle = {};
  cycle.offer = cycle;
  const thrower = {
    get terminals() {
      throw new Error("no");
    },
  };
  const notJson = [
    undefined,
    null,
    1n,
    Symbol("s"),
    () => 1,
    "",
    "{}",
    3,
    NaN,
    true,
    [],
    [request],
    { a: 1n },
    cycle,
    thrower,
    { a: "\ud800" },
  ];
  for (const bad of notJson) {
    const answer = quote(bad);
    assert.equal(isRefusal(answer), true);
    assert.deepEqual([answer.error.field, answer.error.code], ["", "notJson"], String(typeof bad));
  }
  const table = [
    [{}, "terminals", "missing"],
    [{ ...request, terminals: 0 }, "terminals", "outOfRange"],
    [{ ...request, terminals: 1.5 }, "terminals", "wrongType"],
    [{ ...request, terminals: Infinity }, "terminals", "wrongType"],
    [{ ...request, extra: 1 }, "extra", "unknownField"],
    [{ ...request, offer: { ...offer, endpointMonthlyFee: 2000 } }, "offer.endpointMonthlyFee", "wrongType"],
    [{ ...request, offer: { ...offer, id: "x".repeat(70_000) } }, "", "tooLong"],
  ];
  for (const [bad, field, code] of table) {
    const { error } = quote(bad);
    assert.deepEqual([error.field, error.code], [field, code]);
    assert.equal(typeof error.message, "string");
  }
  assert.equal(isRefusal(quote(request)), false);
});

test("latest is the newest year that is not over on the day of the request", () => {
  const newest = "it-security-2026";
  const { programme, programmeState, subsidy } = quote({
    ...request,
    programme: "latest",
    applicant: "small",
    asOf: "2026-05-01",
  });
  assert.deepEqual([programme, programmeState, subsidy.amount], [newest, "open", "320000"]);
  // Without a day it is today's, and the answer has no state, as the request names no day.
  const today = quote({ ...request, programme: "latest" });
  assert.deepEqual([today.programme, today.programmeState], [newest, "notAsked"]);
  // Nobody's object is changed, and a list is read request by request.
  const frozen = Object.freeze({ ...request, programme: "latest" });
  assert.deepEqual(
    quotes([frozen, request]).map((answer) => answer.programme),
    [newest, "it-security-2024"],
  );
  assert.equal(frozen.programme, "latest");
  for (const [asOf, code] of [
    ["2026-02-30", "unknownValue"],
    ["tomorrow", "unknownValue"],
    [20260501, "wrongType"],
    [null, "wrongType"],
  ]) {
    const { error } = quote({ ...request, programme: "latest", asOf });
    assert.deepEqual([error.field, error.code], ["asOf", code], String(asOf));
  }
  for (const unknown of ["Latest", "latest ", "newest"]) {
    assert.equal(quote({ ...request, programme: unknown }).error.code, "unknownValue");
  }
});

test("a list gets as many answers, in its order", () => {
  const many = Array.from({ length: 2_500 }, (_, at) =>
    at % 7 === 3 ? { "a\nb": at } : { ...request, terminals: at + 1 },
  );
  const answers = quotes(many);
  assert.equal(answers.length, many.length);
  answers.forEach((answer, at) => {
    if (at % 7 === 3) assert.deepEqual([answer.error.field, answer.error.code], ["a\nb", "unknownField"]);
    else assert.equal(answer.billedTerminals, at + 1);
  });
  assert.deepEqual(quotes([]), []);
  assert.deepEqual(quotes(new Set([request])), [quote(request)]);
  assert.match(capture(() => quotes(undefined)).message, /takes a list/);
});

test("it stays as it is through 1,000 answers and more", () => {
  const thousand = quotes(Array(1_000).fill(request));
  const one = JSON.stringify(quote(request));
  assert.ok(thousand.every((answer) => JSON.stringify(answer) === one));
});

test("the module comes from wherever the host says", async () => {
  const bytes = await readFile(wasm);
  const sources = [
    bytes,
    new Uint8Array(bytes).buffer,
    await WebAssembly.compile(bytes),
    wasm,
    wasm.href,
    new Response(bytes),
    Promise.resolve(bytes),
  ];
  for (const source of sources) {
    const copy = await fresh();
    await copy.load({ wasm: source });
    assert.equal(copy.quote(request).subsidy.amount, "240000");
  }
});

test("a load that failed says why and may be tried again", async () => {
  const copy = await fresh();
  const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  for (const bad of [
    new URL("none.wasm", folder),
    new Uint8Array(4),
    empty,
    null,
    new Response("", { status: 404 }),
  ]) {
    await assert.rejects(
      copy.load({ wasm: bad }),
      (error) => /could not be loaded/.test(error.message) && error.cause !== undefined,
    );
    assert.match(capture(() => copy.quote(request)).message, /call load/);
  }
  const loads = [copy.load(), copy.load()];
  assert.equal(loads[0], loads[1]);
  await Promise.all(loads);
  await copy.load();
  assert.equal(copy.quote(request).subsidy.amount, "240000");
});

test("it works in a worker", async () => {
  const source = `
    import { parentPort, workerData } from "node:worker_threads";
    const { load, quotes } = await import(workerData.entry);
    await load();
    parentPort.postMessage(quotes(workerData.requests));
  `;
  const address = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  const worker = new Worker(address, { workerData: { entry: entry.href, requests: [request, {}] } });
  const answers = await new Promise((done, failed) => worker.once("message", done).once("error", failed));
  await worker.terminate();
  assert.deepEqual(answers, quotes([request, {}]));
});

test("the version is that of the package", () => {
  assert.match(headless.version, /^\d+\.\d+\.\d+/);
});

test("it is at most 45,000 bytes in transfer", async () => {
  const files = await Promise.all([readFile(entry), readFile(wasm)]);
  const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  assert.ok(bytes <= 45_000, `${bytes} bytes`);
});
