// What is the subsidy's rule in publicodes, and what is its sum with decimal.js? Both after docs/contract.md,
// programme it-security-2024, a 税抜 offer that watches terminals.
import Decimal from "decimal.js";

/** So many months are eligible. */
const MONTHS_MAX = 24;
const FLOOR_YEN = 50_000;
const CAP_YEN = 1_000_000;

const LIMITS = { initialFee: 500_000, networkFee: 10_000, endpointFee: 2_000, minTerminals: 1, minTerm: 24 };

/** The rule, whose keywords are French. publicodes rounds half up alone: half of whole yen it rounds down. */
export const RULES = {
  terminals: { "par défaut": 10 },
  term: { "par défaut": 24 },
  "initial fee": { "par défaut": 30_000 },
  "network fee": { "par défaut": 0 },
  "endpoint fee": { "par défaut": 2_000 },
  "min terminals": { "par défaut": 1 },
  "min term": { "par défaut": 12 },
  "billed terminals": { "le maximum de": ["terminals", "min terminals"] },
  "billed months": { "le maximum de": ["term", "min term"] },
  monthly: "network fee + endpoint fee * billed terminals",
  service: "monthly * billed months",
  total: { somme: ["initial fee", "service"] },
  tax: { valeur: "total * 10% - 0.45", arrondi: "oui" },
  "with tax": { somme: ["total", "tax"] },
  "eligible months": { "le minimum de": ["billed months", MONTHS_MAX] },
  "eligible cost": "monthly * eligible months",
  "before limits": { valeur: "eligible cost / 2 - 0.25", arrondi: "oui" },
  subsidy: {
    variations: [
      { si: `before limits < ${FLOOR_YEN}`, alors: 0 },
      { sinon: { valeur: "before limits", plafond: CAP_YEN } },
    ],
  },
  net: "with tax - subsidy",
  "net monthly": { valeur: "net / billed months", arrondi: "oui" },
  "net monthly terminal": { valeur: "net / (billed months * billed terminals)", arrondi: "oui" },
  "paid first": { valeur: "(initial fee + eligible cost) * 110%", arrondi: "oui" },
  "initial fee ok": `initial fee <= ${LIMITS.initialFee}`,
  "network fee ok": `network fee <= ${LIMITS.networkFee}`,
  "endpoint fee ok": `endpoint fee <= ${LIMITS.endpointFee}`,
  "min terminals ok": `min terminals <= ${LIMITS.minTerminals}`,
  "min term ok": `min term <= ${LIMITS.minTerm}`,
};

/** What is left to pay with tax, by decimal.js: the sum alone, without checks, sources or reasons. */
export function sum({ terminals, term, initialFee, endpointFee, minTerminals, minTerm }) {
  const billed = Decimal.max(terminals, minTerminals);
  const months = Decimal.max(term, minTerm);
  const monthly = new Decimal(endpointFee).times(billed);
  const total = monthly.times(months).plus(initialFee);
  const tax = total.times(10).dividedBy(100).floor();
  const half = monthly.times(Decimal.min(months, MONTHS_MAX)).dividedBy(2).floor();
  const subsidy = half.lessThan(FLOOR_YEN) ? new Decimal(0) : Decimal.min(half, CAP_YEN);
  return total.plus(tax).minus(subsidy);
}
