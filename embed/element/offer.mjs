// How does an offer that the host states come into the form? Field by field, or not at all: half an
// offer would be a wrong price.
import { jsonOf } from "../json.mjs";
import { withPart } from "./parts.mjs";

/**
 * Each field of the contract's offer that the form has, and what it is where the offer is silent:
 * written by `cargo xtask codegen`.
 * @type {Record<string, unknown>}
 */
const FIELDS = {
  serviceClass: undefined,
  monitoring: undefined,
  taxIncluded: false,
  initialFee: "0",
  networkMonthlyFee: "0",
  endpointMonthlyFee: "0",
  minTerminals: "",
  minTermMonths: "",
  maxTerminals: "",
  class1MaxTerminals: "",
};
/**
 * The fee that a kind of monitoring does not use: the contract refuses an offer that names one.
 * @type {Record<string, string>}
 */
const UNUSED = { network: "endpointMonthlyFee", endpoint: "networkMonthlyFee" };
/** @param {unknown} fee */
const isFree = (fee) => fee === "0" || fee === 0;
/** What the form does not hold. */
const NAMES = ["id", "name", "provider"];

/**
 * The example without its prices: where a form says nothing of a field, the example does.
 * @param {string} example
 */
export const withoutPrices = (example) => `${example}
initial-fee=
network-monthly-fee=
endpoint-monthly-fee=`;

/**
 * An offer of the host as plain data, read once; null where it is none.
 * @param {unknown} offer
 * @param {import("./options.mjs").Warn} warn
 */
export function copyOf(offer, warn) {
  try {
    return JSON.parse(/** @type {string} */ (jsonOf(offer)));
  } catch {
    warn("offer", typeof offer, "what can be written as JSON");
    return null;
  }
}

/** @param {string} name */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The form with the offer in it.
 * @param {string} draft the form
 * @param {any} offer as in docs/contract.md
 * @param {(draft: string, name: string, value: string) => string | undefined} preset
 * @returns {{draft?: string, wrong?: string}} the form, or the name of the field that is wrong
 */
export function withOffer(draft, offer, preset) {
  if (typeof offer !== "object" || offer === null || Array.isArray(offer)) return { wrong: "offer" };
  const known = [...Object.keys(FIELDS), ...NAMES, "enhancements"];
  const unused = typeof offer.monitoring === "string" ? UNUSED[offer.monitoring] : undefined;
  // Also endpointTiers: a form has one fee for a terminal.
  const strange = Object.keys(offer).find(
    (name) => !known.includes(name) || (name === unused && !isFree(offer[name])),
  );
  if (strange !== undefined) return { wrong: strange };
  draft = withPart(draft, "offer", "");
  const values = Object.keys(FIELDS).map((name) => [
    name,
    kebab(name),
    Object.hasOwn(offer, name) ? offer[name] : FIELDS[name],
  ]);
  const { enhancements = [] } = offer;
  if (!Array.isArray(enhancements) || new Set(enhancements).size < enhancements.length)
    return { wrong: "enhancements" };
  for (const one of enhancements) values.push(["enhancements", "enhancement", one]);
  for (const [name, key, value] of values) {
    const plain = ["string", "number", "boolean"].includes(typeof value);
    const next = plain ? preset(draft, key, `${value}`) : undefined;
    if (next === undefined) return { wrong: name };
    draft = next;
  }
  return { draft };
}

/**
 * What is told of the offer in events.
 * @param {any} offer
 * @returns {import("./offered.mjs").Offer}
 */
export const named = (offer) =>
  /** @type {import("./offered.mjs").Offer} */ (
    Object.fromEntries(
      NAMES.map((name) => [name, (typeof offer[name] === "string" ? offer[name] : "").slice(0, 200)]),
    )
  );
