// How long does a quote take, and the same by other libraries? Measured in turns, in any engine.
import Engine from "publicodes";
import { RULES, sum } from "./rule.mjs";

const ROUNDS = 21;
/** So long is a round of one of them, in milliseconds: longer than any clock of a browser is coarse. */
const ROUND_MS = 60;

/** The customers: each round asks for all of them in turn. */
const TERMINALS = [10, 11, 12, 13, 14, 15, 16];

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
 * @param {{ settlements: (request: string, times: number) => string }} settle
 */
export function measure(headless, settle) {
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
  const rounds = { settlement: [], parse: [] };
  for (const [name, way] of Object.entries(ways)) {
    rounds[name] = [];
    for (const terminals of TERMINALS) agree(name, way(terminals), ways.quote(terminals));
  }
  const line = JSON.stringify(request(10));
  const answer = JSON.stringify(headless.quote(request(10)));
  agree("settlement", Number(settle.settlements(line, 1)), ways.quote(10));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) rounds[name].push(each((times) => repeat(way, times)));
    rounds.parse.push(each((times) => repeat(() => JSON.parse(answer), times)));
    rounds.settlement.push(each((times) => settle.settlements(line, times)));
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
