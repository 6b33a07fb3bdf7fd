// What of the form has the page stated, and what is the visitor's? Part by part: the offer, and each
// question that an option answers. What the page states never goes over what the visitor has changed,
// nor into a field that has the focus: then it waits for the visitor to take it.

/** What of a form is about the customer, and stays whatever is offered. */
const CUSTOMER = /^(otasuke-draft|programme=|applicant=|already-subsidised=|terminals=|term-months=)/;

/**
 * @param {string} name
 * @param {string} line
 */
const isOf = (name, line) => (name === "offer" ? !CUSTOMER.test(line) : line.startsWith(`${name}=`));

/**
 * The lines of a form that are one part of it.
 * @param {string} draft
 * @param {string} name
 */
export const partOf = (draft, name) =>
  draft
    .split("\n")
    .filter((line) => isOf(name, line))
    .join("\n");

/**
 * The form with other lines for that part.
 * @param {string} draft
 * @param {string} name
 * @param {string} part
 */
export const withPart = (draft, name, part) =>
  [...draft.split("\n").filter((line) => !isOf(name, line)), part].filter(Boolean).join("\n");

/**
 * What a part says, in whatever order: while somebody types, a number has no commas.
 * @param {string} part
 */
const saying = (part) => part.replaceAll(",", "").split("\n").sort().join("\n");
/**
 * @param {string} one
 * @param {string} other
 */
const isSame = (one, other) => saying(one) === saying(other);

/**
 * @typedef {object} Statement what a part of the form is to be
 * @property {string} part its lines
 * @property {import("./offered.mjs").Offer | null} [offer] whose prices they are
 * @property {string | null} [waits] for which service of a price list the example's prices stand
 * @property {boolean} [isNone] whether nothing is stated, and the lines are the example's
 */

export class Parts {
  /** What says that something has come and waits, and its button. */
  line = Object.assign(document.createElement("p"), { className: "oc late" });
  #button = Object.assign(document.createElement("button"), { type: "button", className: "oc-button" });
  /** @type {Map<string, Statement>} what the page has stated last */
  #stated = new Map();
  /** @type {Map<string, Statement>} what waits */
  #late = new Map();

  /** @param {() => void} taken the visitor wants what has come */
  constructor(taken) {
    this.line.setAttribute("role", "status");
    this.#button.addEventListener("click", taken);
  }

  /** Nothing is stated, and nothing waits. */
  forget() {
    this.#stated.clear();
    this.#late.clear();
  }

  /**
   * Something comes from outside: what the page states, of which an equal value again is no change, or
   * what the browser has kept of an earlier visit.
   * @param {string} name
   * @param {Statement} next
   * @param {string} draft the form
   * @param {string} example that of the start
   * @param {boolean} isInUse whether the focus is in a field of that part
   * @param {boolean} isKept whether the browser has kept it
   * @returns {"comes" | "stands" | undefined} whether it is to come into the form, or stands there
   */
  come(name, next, draft, example, isInUse, isKept) {
    const before = this.#stated.get(name);
    if (!isKept && before && isStatedAgain(before, next)) return undefined;
    if (!isKept) this.#stated.set(name, next);
    const now = partOf(draft, name);
    const isOurs = !isInUse && isSame(now, before?.part ?? partOf(example, name));
    const outcome = isSame(now, next.part) ? "stands" : isOurs ? "comes" : undefined;
    // What the page takes back has not arrived.
    if (outcome || next.isNone) this.#late.delete(name);
    else this.#late.set(name, next);
    return outcome;
  }

  /**
   * The form with all that waits, and whose prices they are, where those are among it.
   * @param {string} draft
   */
  take(draft) {
    const offer = this.#late.get("offer")?.offer;
    for (const [name, { part }] of this.#late) draft = withPart(draft, name, part);
    this.#late.clear();
    return { draft, offer };
  }

  /**
   * Says whether something waits; what the visitor has entered alike does not.
   * @param {string} draft
   * @param {Record<"late" | "take", string>} words
   */
  draw(draft, { late, take }) {
    for (const [name, { part }] of this.#late) {
      if (isSame(partOf(draft, name), part)) this.#late.delete(name);
    }
    const words = this.#late.size ? late : "";
    const said = /** @type {Text | null} */ (this.line.firstChild)?.data;
    if (said === (words || undefined)) return;
    this.#button.textContent = take;
    this.line.replaceChildren(...(words ? [words, " ", this.#button] : []));
  }
}

/**
 * An example that stands for a service of a list gives way to it, and does not come back.
 * @param {Statement} before
 * @param {Statement} next
 */
const isStatedAgain = (before, next) =>
  all(next) === all(before) || Boolean(next.isNone && next.waits && next.waits === before.waits);
/** @param {Statement} statement */
const all = ({ part, waits, offer }) => [part, waits, offer?.id, offer?.name, offer?.provider].join("\n");
