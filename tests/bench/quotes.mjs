// How long does a quote take, and the same by other libraries? Measured in turns, in any engine.
import Engine from "publicodes";
import { RULES, sum } from "./rule.mjs";

const ROUNDS = 21;
/** So long is a round of one of them, in milliseconds: longer than any clock of a browser is coarse. */
const ROUND_MS = 60;

/** The customers: each round asks for all of them in turn. */
const TERMINALS = [10, 11, 12, 13, 14, 15, 16];

/** So many terminals are below the floor: what would reach it is searched for. */
const TERMINALS_BELOW_FLOOR = 1;

const request = (terminals) => ({
  asOf: "2026-11-22",
  terminals,
  termMonths: 24,
  offer: {
    serviceClass: 1,
    monitoring: "endpoint",
    initialFee: "30000",
    endpointMonthlyFee: "2000",
    minTermMonths: 12,
  },
});

/**
 * Microseconds of each, round by round.
 * @param {{ quote: (request: object) => any }} headless
 * @param {Record<string, (request: string, times: number) => any>} parts
 */
export function measure(headless, parts) {
  const engine = new Engine(RULES, { logger: { log() {}, warn() {}, error() {} } });
  const ways = {
    quote: (terminals) => Number(headless.quote(request(terminals)).net.inclTax),
    publicodes(terminals) {
      engine.setSituation({ terminals });
      return engine.evaluate("net").nodeValue;
    },
    decimal: (terminals) =>
      sum({
        terminals,
        term: 24,
        initialFee: 30_000,
        endpointFee: 2_000,
        minTerminals: 1,
        minTerm: 12,
      }).toNumber(),
  };
  const rounds = {};
  for (const [name, way] of Object.entries(ways)) {
    rounds[name] = [];
    for (const terminals of TERMINALS) agree(name, way(terminals), ways.quote(terminals));
  }
  const line = JSON.stringify(request(10));
  const belowFloor = JSON.stringify(request(TERMINALS_BELOW_FLOOR));
  const answer = JSON.stringify(headless.quote(request(10)));
  agree("settlement", Number(parts.settlements(line, 1)), ways.quote(10));
  const runs = {
    settlement: (times) => parts.settlements(line, times),
    stringify: (times) => repeat((terminals) => JSON.stringify(request(terminals)), times),
    reading: (times) => parts.readings(line, times),
    computing: (times) => parts.quotes(line, times),
    hints: (times) => parts.quotes(belowFloor, times),
    writing: (times) => parts.writings(line, times),
    parse: (times) => repeat(() => JSON.parse(answer), times),
  };
  for (const name of Object.keys(runs)) rounds[name] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) rounds[name].push(each((times) => repeat(way, times)));
    for (const [name, run] of Object.entries(runs)) rounds[name].push(each(run));
  }
  return rounds;
}

function agree(name, found, expected) {
  if (found !== expected) throw new Error(`${name} comes to ${found}, the quote to ${expected}`);
}

function repeat(way, times) {
  for (let at = 0; at < times; at += 1) way(TERMINALS[at % TERMINALS.length]);
}

/** Microseconds of one, over as many as fill a round. */
function each(run) {
  let times = 1;
  for (;;) {
    const start = performance.now();
    run(times);
    const took = performance.now() - start;
    if (took >= ROUND_MS) return (took / times) * 1000;
    times = took < 1 ? times * 10 : Math.ceil((times * ROUND_MS * 1.2) / took);
  }
}
