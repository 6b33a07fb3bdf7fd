// What runs inside of an element, from its start to its end? One calculator, and its panels.
import { beside } from "../beside.mjs";
import { module } from "./load.mjs";
import { named, withoutField, withoutOffer, withoutPrices, withOffer } from "./offer.mjs";
import { OPTIONS, PRESETS } from "./options.mjs";

/** The child with the offer is there when the document was read. */
const parsed = () => new Promise((done) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", done, { once: true });
  else done();
});

/**
 * @typedef {object} Host what the element gives
 * @property {HTMLElement} element
 * @property {HTMLElement} frame in which it stands
 * @property {Node} before what comes after it
 * @property {string} language
 * @property {() => string | undefined} draft the form of an earlier run
 * @property {Set<string>} missed the presets that have changed since that run
 * @property {() => unknown} stated the offer that the host states, null without one, false where it cannot be used
 * @property {(name: string) => string | null} option
 * @property {(name: string, value: string, expected: string) => void} warn
 * @property {() => void} changed the form stands anew
 * @property {(offer: object) => void} chosen an offer was chosen
 * @property {(code: string, message: string) => void} failed
 */

export class Session {
  #host;
  #module;
  #calculator;
  #root;
  /** Takes every listener off the root, which would hold the element. */
  #ended = new AbortController();
  /** What the form was asked to hold; it does so a moment later, and may be asked again before. */
  #asked;

  /**
   * @param {Host} host
   * @returns {Promise<() => Session>} starts it, where that is still wanted
   */
  static async ready(host) {
    const [running] = await Promise.all([module(), parsed()]);
    return () => new Session(host, running);
  }

  constructor(host, running) {
    this.#host = host;
    this.#module = running;
    const before = host.draft();
    let draft = before ?? this.#presets();
    if (before !== undefined) {
      for (const name of host.missed) draft = this.#set(draft, name);
      this.#recognise(draft);
    }
    this.#calculator = running.Calculator.embedded(document.createElement("div"), host.language, this.#around(), draft);
    const root = this.#root = this.#calculator.root;
    root.className = "root";
    root.addEventListener("otasuke-form", () => this.#drawn(), this.#ended);
    host.frame.insertBefore(root, host.before);
  }

  /** The form, to go on with later. */
  get draft() {
    return this.#asked ?? this.#calculator.draft();
  }

  /** What the form comes to: the JSON text of it, or the open question and its field. */
  get answer() {
    const text = this.#calculator.answer();
    if (text.startsWith("{")) return { text };
    const [name, question] = text.split("\n");
    return { question, field: this.#root.querySelector(`#oc-${name}`) };
  }

  /** Lets the form hold what a visitor had in it. */
  restore(draft) {
    this.#asked = draft;
    this.#calculator.replace(draft);
  }

  /** Lets the form hold what the options ask for. */
  reset(draft = this.#presets()) {
    this.#asked = draft;
    this.#calculator.set(draft);
  }

  /** An option has changed: its field, and no other. */
  preset(name) {
    this.reset(this.#set(this.draft, name));
  }

  /** What the options ask for beside the form: the comparison, a service of the price list. */
  begin() {
    const { option, stated } = this.#host;
    const id = stated() === null && option("catalog") ? option("offer") : null;
    const compares = option("mode") === "compare";
    if (compares || id) this.#calculator.begin(compares, id ?? undefined);
  }

  end() {
    this.#ended.abort();
    this.#calculator.destroy();
    this.#calculator = undefined;
    this.#root.remove();
  }

  #drawn() {
    if (!this.#calculator) return;
    this.#asked = undefined;
    this.#host.changed();
  }

  /** What the calculator gets from around it, and whom it tells. */
  #around() {
    const { option, element, chosen, failed } = this.#host;
    return {
      sample: beside(new URL("./catalogue.sample.json", import.meta.url)),
      list: option("catalog") ?? undefined,
      // Who names a list by a link is no host: the visitor is asked.
      listIs: element.hasAttribute("data-ask") ? "link" : "address",
      chosen: (id, name, provider) => chosen({ id, name, provider }),
      failed: (code, message) => this.#calculator && failed(code, message),
    };
  }

  /** The form that the options ask for; what they leave out is the example. */
  #presets() {
    let draft = this.#withStated("");
    for (const name of PRESETS) draft = this.#with(draft, name);
    return draft;
  }

  #set(draft, name) {
    return name === "offer" ? this.#withStated(draft) : this.#with(draft, name);
  }

  #with(draft, name) {
    const value = this.#host.option(name);
    const next = value === null ? withoutField(draft, name) : this.#module.preset(draft, name, value);
    if (next === undefined) this.#host.warn(name, value, OPTIONS[name].says);
    return next ?? draft;
  }

  /** A form that the browser restored may hold the prices that the host states. */
  #recognise(draft) {
    const { stated, chosen } = this.#host;
    const offer = stated();
    if (offer !== null && withOffer(draft, offer, this.#module.preset).draft === draft) chosen(named(offer), true);
  }

  #withStated(draft) {
    const { stated, warn, chosen } = this.#host;
    const offer = stated();
    // Without one the prices are those of the example; where it is wrong, there are none.
    chosen(null, true);
    if (offer === null) return withoutOffer(draft);
    // It was warned about.
    if (offer === false) return withoutPrices(draft);
    const read = withOffer(draft, offer, this.#module.preset);
    if (read.wrong) warn("offer", read.wrong, 'an offer as in docs/contract.md: serviceClass 1 or 2, monitoring with its fee, fees such as "2000", counts from 1, no other field');
    else chosen(named(offer), true);
    return read.draft ?? withoutPrices(draft);
  }
}
