// What runs inside of an element, from its start to its end? One calculator, and its panels.
import { attend } from "../attend.mjs";
import { beside } from "../beside.mjs";
import { Address } from "./address.mjs";
import { module, partners } from "./load.mjs";
import { named, withoutPrices, withOffer } from "./offer.mjs";
import { OPTIONS, PRESETS } from "./options.mjs";
import { partOf, withPart } from "./parts.mjs";
import { SAY } from "./say.mjs";

/** What of a form an option states. */
const PARTS = [...PRESETS, "offer"];

/**
 * The child with the offer is there when the document was read.
 * @returns {Promise<void>}
 */
const parsed = () =>
  new Promise((done) => {
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => done(), { once: true });
    else done();
  });

/**
 * What the module has for elements: embed/src/element.rs describes it.
 * @typedef {{
 *   root: { getRootNode(): ShadowRoot } & HTMLElement, draft(): string, replace(draft: string): void,
 *   set(draft: string): void, answer(): string, look(): boolean, destroy(): void,
 *   begin(language: string, compares: boolean, offer?: string, sent?: string): void
 * }} Calculator
 * @typedef {{
 *   Calculator: { embedded(fresh: Element, language: string, host: object, draft: string): Calculator },
 *   preset(draft: string, name: string, value: string): string | undefined
 * }} Running
 */

/**
 * @typedef {object} Host what the element gives
 * @property {HTMLElement} element
 * @property {HTMLElement} frame in which it stands
 * @property {Node} before what comes after it
 * @property {() => import("./say.mjs").Language} language
 * @property {() => string | undefined} draft the form of an earlier run
 * @property {import("./parts.mjs").Parts} parts what the page has stated of it
 * @property {() => unknown} stated the offer that the host states, null without one, false where it cannot be
 *   used
 * @property {(name: string) => string | null} option
 * @property {import("./options.mjs").Warn} warn
 * @property {() => void} changed the form stands anew
 * @property {(offer: import("./offered.mjs").Offer | null, quietly?: boolean) => void} chosen
 * @property {(code: string, message: string) => void} failed
 */

/**
 * Our own page, where the files lie as they do on our site: of those of a package nobody knows what lies
 * around them. Bundlers take an address relative to a script for a file of theirs.
 */
const hostedPage = () => /^([^?#]*\/)releases\/[^/?#]+\/[^/?#]+([?#]|$)/.exec(import.meta.url)?.[1];

export class Session {
  /** @type {Host} */
  #host;
  /** @type {Running} */
  #module;
  #calculator;
  #root;
  /** Takes every listener off the root, which would hold the element. */
  #ended = new AbortController();
  /**
   * What the form was asked to hold; it does so a moment later, and may be asked again before.
   * @type {string | undefined}
   */
  #asked;
  /**
   * The form that nobody has set anything in.
   * @type {string}
   */
  #example;
  /** Where the estimate stands in the address of the page, if the host wants that. */
  #address;

  /**
   * @param {Host} host
   * @returns {Promise<() => Session>} starts it, where that is still wanted
   */
  static async ready(host) {
    const [running] = await Promise.all([module(), parsed()]);
    return () => new Session(host, running);
  }

  /**
   * @param {Host} host
   * @param {Running} running
   */
  constructor(host, running) {
    this.#host = host;
    this.#module = running;
    this.#example = /** @type {string} */ (running.preset("", "already-subsidised", "false"));
    const before = host.draft();
    const goesOn = this.#isForm(before);
    if (!goesOn) host.parts.forget();
    this.#address = new Address(goesOn);
    this.#asked = goesOn ? before : this.#example;
    PARTS.forEach((name) => this.state(name));
    this.#calculator = running.Calculator.embedded(
      document.createElement("div"),
      host.language(),
      this.#around(),
      this.#asked,
    );
    const root = (this.#root = this.#calculator.root);
    root.className = "root";
    root.addEventListener("otasuke-form", () => this.#drawn(), this.#ended);
    host.frame.insertBefore(root, host.before);
    const whenComposed = attend(
      host.frame,
      () => this.#calculator?.look() && this.#drawn(),
      this.#ended.signal,
    );
    addEventListener(
      "hashchange",
      () => {
        const sent = this.#takeSent();
        if (sent) whenComposed(() => this.begin(false, sent));
      },
      this.#ended,
    );
  }

  /** The form, to go on with later. */
  get draft() {
    return this.#asked ?? this.#calculator.draft();
  }

  /**
   * What the form comes to: the JSON text of it, or the open question and its field.
   * @returns {{text: string, question?: undefined, field?: undefined}
   *   | {text?: undefined, question: string, field: HTMLElement | undefined}}
   */
  get answer() {
    const text = this.#calculator.answer();
    if (text.startsWith("{")) return { text };
    const [name, question] = text.split("\n");
    return { question, field: /** @type {HTMLElement} */ (this.#root.querySelector(`#oc-${name}`)) };
  }

  /**
   * Lets the form hold what a visitor had in it before.
   * @param {string} draft
   */
  restore(draft) {
    if (!this.#isForm(draft)) return;
    for (const name of [...PARTS, "already-subsidised"])
      this.#come(name, { part: partOf(draft, name) }, true);
  }

  /** Lets the form hold what the options ask for. */
  reset() {
    this.#focused?.blur();
    this.#host.parts.forget();
    this.#hold(this.#example);
    PARTS.forEach((name) => this.state(name));
  }

  /**
   * The page states a part of the form.
   * @param {string} name
   */
  state(name) {
    const next = this.#statement(name);
    if (next) this.#come(name, next);
  }

  /** The visitor wants what has come and waits. */
  take() {
    const { draft, offer } = this.#host.parts.take(this.draft);
    if (offer !== undefined) this.#host.chosen(offer);
    this.#asked = draft;
    this.#calculator.replace(draft);
    this.#drawWaiting();
    // The button goes with its work.
    /** @type {HTMLElement | null} */ (this.#root.querySelector("#oc-answer"))?.focus();
  }

  /**
   * What the options ask for beside the form: the language, the price list.
   * @param {boolean} wanted whether the comparison is to be open now, and a service of the list chosen
   * @param {string | undefined} sent the link that is to be opened
   */
  begin(wanted, sent = this.#takeSent()) {
    const { language, option } = this.#host;
    const offer = (wanted && this.#listed) || undefined;
    this.#calculator?.begin(language(), wanted && option("mode") === "compare", offer, sent);
    this.#drawWaiting();
  }

  /** Nothing is asked of the calculator any more. */
  leave() {
    this.#address.end();
    this.#ended.abort();
  }

  end() {
    this.leave();
    this.#calculator.destroy();
    this.#calculator = /** @type {any} */ (undefined);
    this.#root.remove();
  }

  get #isInAddress() {
    return this.#host.option("link") === "address";
  }

  /** What the address of the page asks for, if it has not been opened yet. */
  #takeSent() {
    return this.#isInAddress ? this.#address.take() : undefined;
  }

  #drawn() {
    if (!this.#calculator) return;
    this.#calculator.look();
    this.#asked = undefined;
    this.#drawWaiting();
    this.#host.changed();
  }

  /** What the calculator gets from around it, and whom it tells. */
  #around() {
    const { option, element, chosen, failed } = this.#host;
    const follow = () =>
      this.#isInAddress ? (/** @type {string | undefined} */ link) => this.#address.follow(link) : undefined;
    return {
      page: hostedPage(),
      sample: beside(new URL("./catalogue.sample.json", import.meta.url)),
      partners,
      get desk() {
        return option("mode") === "desk";
      },
      get list() {
        return option("catalog") ?? undefined;
      },
      // Who names a list by a link is no host: the visitor is asked.
      get linked() {
        return follow();
      },
      listIs: element.hasAttribute("data-ask") ? "link" : "address",
      /**
       * @param {string} id
       * @param {string} name
       * @param {string} provider
       * @param {string} [form] with its prices, where it is that which the page has named
       */
      chosen: (id, name, provider, form) => {
        const offer = { id, name, provider };
        if (form === undefined) chosen(offer);
        // The service that the page has named has come with its price list.
        else this.#come("offer", { part: partOf(form, "offer"), offer, waits: this.#awaited }, false, false);
      },
      /**
       * @param {string} code
       * @param {string} message
       */
      failed: (code, message) => this.#calculator && failed(code, message),
    };
  }

  /**
   * Lets the form hold what is the page's to say.
   * @param {string} draft
   */
  #hold(draft) {
    this.#asked = draft;
    this.#calculator?.set(draft);
  }

  /**
   * A part of the form comes from outside: it stands in the form then, or waits.
   * @param {string} name
   * @param {import("./parts.mjs").Statement} next
   */
  #come(name, next, isKept = false, quietly = true) {
    const { parts, chosen, changed } = this.#host;
    const outcome = parts.come(name, next, this.draft, this.#example, this.#isInUse(name), isKept);
    if (outcome && next.offer !== undefined) chosen(next.offer, quietly);
    if (outcome === "comes") this.#hold(withPart(this.draft, name, next.part));
    else if (this.#asked === undefined) changed();
    this.#drawWaiting();
  }

  #drawWaiting() {
    this.#host.parts.draw(this.draft, SAY[this.#host.language()]);
  }

  get #focused() {
    return /** @type {HTMLElement | null} */ (this.#root?.getRootNode().activeElement);
  }

  /**
   * Whether somebody is at a field of that part.
   * @param {string} name
   */
  #isInUse(name) {
    if (!this.#focused?.matches(".oc-questions :is([type=text], select)")) return false;
    const id = this.#focused.id.slice(3);
    return name === (PRESETS.includes(id) ? id : "offer");
  }

  /**
   * @param {string | undefined} draft
   * @returns {draft is string}
   */
  #isForm(draft) {
    return draft?.split("\n")[0] === this.#example.split("\n")[0];
  }

  /** The service of the price list whose offer the page wants. */
  get #listed() {
    const { option, stated } = this.#host;
    return stated() === null && option("catalog") ? option("offer") : null;
  }

  /** The same, told from one of another list. */
  get #awaited() {
    return this.#listed && `${this.#host.option("catalog")} ${this.#listed}`;
  }

  /**
   * What the page states of a part; what it leaves out is the example.
   * @param {string} name
   * @returns {import("./parts.mjs").Statement | undefined}
   */
  #statement(name) {
    if (name === "offer") return this.#offered();
    const value = this.#host.option(name);
    if (value === null) return { part: partOf(this.#example, name), isNone: true };
    const read = this.#module.preset(this.#example, name, value);
    if (read === undefined) this.#host.warn(name, value, OPTIONS[name].says);
    return read === undefined ? undefined : { part: partOf(read, name) };
  }

  /**
   * The offer that the page states; without any price where that cannot be used: the page means its own.
   * @returns {import("./parts.mjs").Statement}
   */
  #offered() {
    const offer = this.#host.stated();
    if (offer === null)
      return { part: partOf(this.#example, "offer"), isNone: true, offer, waits: this.#awaited };
    // One that could not even be read was warned about.
    const read = offer === false ? {} : withOffer(this.#example, offer, this.#module.preset);
    if (read.wrong)
      this.#host.warn(
        "offer",
        read.wrong,
        'an offer as in docs/contract.md: serviceClass 1 or 2, monitoring with its fee, fees such as "2000", counts from 1, no other field',
      );
    const { draft = withoutPrices(this.#example) } = read;
    return { part: partOf(draft, "offer"), offer: read.draft ? named(offer) : null };
  }
}
