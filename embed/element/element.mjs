// How does the calculator become an element on the page of somebody else? This class is what the page
// sees: it reads the options, starts a session when it comes near, and tells what happens.
import { TAG } from "../api.mjs";
import { jsonOf } from "../json.mjs";
import { childOffer } from "./child.mjs";
import { define } from "./define.mjs";
import { drawInquiry } from "./inquiry.mjs";
import { holdsThePage, tellOfPage } from "./inside.mjs";
import { copyOf } from "./offer.mjs";
import { option, OPTIONS, PRESETS, warner } from "./options.mjs";
import { defineProperties, reflect, upgrade } from "./properties.mjs";
import { languageOf, SAY } from "./say.mjs";
import { Session } from "./session.mjs";
import { makeInside } from "./shadow.mjs";
import { dress } from "./style.mjs";
import { checkColours } from "./theme.mjs";
import { TITLES, WAITING } from "../title.mjs";
import { onPanic, whenNear } from "./watch.mjs";

const SCHEMA = 1;
/** So much of a pause ends a change. */
const PAUSE_MS = 300;

/**
 * @typedef {ReturnType<typeof makeInside>} Inside
 * @typedef {{schema?: number, example: boolean, request: {offer: object}, quote: object}} Answer
 */

/** Whether the module has broken off, which all elements share. */
let broken = false;

/** The calculator. Its options are attributes; docs/embedding.md describes them. */
export class OtasukeCalculatorElement extends (globalThis.HTMLElement ??
  /** @type {typeof HTMLElement} */ (class {})) {
  static formAssociated = true;
  static observedAttributes = Object.keys(OPTIONS);
  static version = VERSION;

  #warn = warner();
  /** What it is made of inside; which offer the prices are of, and what the page has stated of the form. */
  /** @type {Inside["frame"]} */
  #frame;
  /** @type {Inside["wait"]} */
  #wait;
  /** @type {Inside["inquiry"]} */
  #inquiry;
  /** @type {Inside["slot"]} */
  #slot;
  /** @type {Inside["fields"]} */
  #fields;
  /** @type {Inside["offered"]} */
  #offered;
  /** @type {Inside["parts"]} */
  #parts;
  /**
   * The form, when the calculator was last on the page.
   * @type {string | undefined}
   */
  #draft;
  /**
   * The offer that the host states by the property; false where it cannot be used.
   * @type {object | false | null}
   */
  #stated = null;
  /**
   * Why it cannot be made here, where a browser is too old or a page has changed what it needs.
   * @type {unknown}
   */
  #unable;
  /** @type {Session | undefined} */
  #session;
  /**
   * Ends what waits for the element to come near, or for a panic.
   * @type {(() => void) | undefined}
   */
  #unwatch;
  /**
   * Takes the frame away, where one stands instead of the module.
   * @type {(() => void) | undefined}
   */
  #endFrame;
  /** Counts starts and ends, so that what arrives late for an earlier one is left alone. */
  #turn = 0;
  /** @type {number | undefined} */
  #pause;
  /** @type {string | undefined} */
  #told;
  /** @type {Answer | null} */
  #answer = null;

  constructor() {
    super();
    try {
      const inside = makeInside(this, () => this.#session?.take());
      ({ frame: this.#frame, wait: this.#wait, inquiry: this.#inquiry, slot: this.#slot } = inside);
      ({ fields: this.#fields, offered: this.#offered, parts: this.#parts } = inside);
    } catch (error) {
      this.#unable = error;
      console.warn("otasuke-calculator: it cannot be shown here; what stands inside of the tag stays", error);
    }
  }

  get version() {
    return VERSION;
  }

  get quote() {
    return this.#answer && structuredClone(this.#answer);
  }

  get offer() {
    return this.#stated ?? this.getAttribute("offer");
  }

  /** @param {unknown} offer */
  set offer(offer) {
    this.#stated = typeof offer === "object" && offer !== null ? (copyOf(offer, this.#warn) ?? false) : null;
    if (this.#stated === null) reflect(this, "offer", typeof offer === "object" ? null : offer, this.#warn);
    this.#state("offer");
  }

  connectedCallback() {
    if (this.#unable) return this.#tell("otasuke-error", { code: "load", message: `${this.#unable}` });
    upgrade(this);
    this.#look();
    if (this.#unwatch) return;
    this.#wait.removeAttribute("role");
    this.#wait.textContent = WAITING[this.#language];
    this.#unwatch = whenNear(this, this.#option("loading") === "eager", () => this.#start());
  }

  disconnectedCallback() {
    // Who only moves it puts it back at once.
    setTimeout(() => {
      if (!this.isConnected && !this.#unable) this.#end();
    });
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} value
   */
  attributeChangedCallback(name, before, value) {
    if (before === value || this.#unable) return;
    if (PRESETS.includes(name) || name === "offer" || name === "catalog")
      this.#state(name === "catalog" ? "offer" : name);
    if (!this.isConnected) return;
    this.#look();
    if (this.#endFrame) this.#frame.dispatchEvent(new Event("options"));
    else if (!this.#session && ["lang", "catalog", "loading"].includes(name)) this.#again();
    else if (["lang", "catalog", "offer", "mode", "link"].includes(name)) {
      this.#session?.begin(name !== "lang");
      // Whether the figures answer anything may be another now.
      if (this.#wait.hidden) this.#changed();
    }
  }

  adoptedCallback() {
    if (!this.#unable) dress(/** @type {ShadowRoot} */ (this.shadowRoot));
  }

  /** @param {boolean} disabled */
  formDisabledCallback(disabled) {
    if (!this.#unable) this.#frame.inert = disabled;
  }

  formResetCallback() {
    if (this.#unable) return;
    this.#draft = undefined;
    this.#choose(null, true);
    this.#session?.reset();
    this.#session?.begin(true);
  }

  /** @param {unknown} draft */
  formStateRestoreCallback(draft) {
    if (typeof draft !== "string") return;
    this.#draft = draft;
    this.#session?.restore(draft);
  }

  static {
    defineProperties(this.prototype, (element) => element.#warn);
  }

  /** @param {string} name */
  #option = (name) => option(this, name, this.#warn);

  get #language() {
    return /** @type {import("./say.mjs").Language | null} */ (this.#option("lang")) ?? languageOf(this);
  }

  get #statedOffer() {
    return this.#stated ?? childOffer(this, this.#warn);
  }

  /** @param {keyof typeof SAY.ja} name */
  #say(name) {
    return SAY[this.#language][name];
  }

  /** What needs no module: how it looks, and the button that asks about the offer. */
  #look() {
    for (const name of ["mode", "theme", "hide"]) {
      const value = this.#option(name);
      if (value === null) delete this.#frame.dataset[name];
      else this.#frame.dataset[name] = value;
    }
    const [label, url] = [this.#option("inquiry-label"), this.#option("inquiry-url")];
    drawInquiry(this.#inquiry, label ?? (url && this.#say("inquiry")), url, () => this.#inquire());
    checkColours(this.#frame);
  }

  async #start() {
    const turn = ++this.#turn;
    try {
      const start = await Session.ready({
        element: this,
        frame: this.#frame,
        before: this.#parts.line,
        language: () => this.#language,
        draft: () => this.#draft,
        parts: this.#parts,
        option: this.#option,
        warn: this.#warn,
        stated: () => this.#statedOffer,
        changed: () => this.#changed(),
        chosen: (offer, quietly) => this.#choose(offer, quietly),
        failed: (code, message) => this.#tell("otasuke-error", { code, message }),
      });
      if (turn !== this.#turn) return;
      if (!this.isConnected) return this.#end();
      if (broken) return this.#stopped();
      this.#session = start();
      this.#unwatch = onPanic(() => this.#session && this.#stopped());
    } catch (/** @type {any} */ error) {
      if (turn !== this.#turn) return;
      let code = typeof error.code === "string" ? error.code : "load";
      if (code === "wasm-blocked" && parent === window) code = await this.#rescue();
      if (!code || turn !== this.#turn) return;
      this.#endFrame = undefined;
      this.#failed(code, error.cause ?? error);
    }
  }

  /** Where the page forbids the module, a frame has a policy of its own. Why it did not come, or nothing. */
  async #rescue() {
    const offer = () => {
      const stated = this.#statedOffer;
      return stated === false ? "{}" : stated && jsonOf(stated);
    };
    /** @type {Record<string, () => string | null | undefined>} */
    const known = { lang: () => this.#language, offer };
    /** @param {string} name */
    const value = (name) => known[name]?.() ?? this.#option(name);
    const ended = new AbortController();
    this.#unwatch = this.#endFrame = () => ended.abort();
    /**
     * @param {string} name
     * @param {object} detail
     */
    const told = (name, detail) => this.#relay(name, detail);
    /** @param {typeof import("./rescue.mjs")} rescue */
    const open = ({ openFrame }) => openFrame(this.#frame, value, TITLES[this.#language], told, ended);
    // A browser remembers a script that it could not load: the page has to be loaded again.
    return import("./rescue.js").then(
      (rescue) =>
        open(rescue).then(
          () => "",
          () => "wasm-blocked",
        ),
      () => "load",
    );
  }

  /**
   * What the calculator in the frame tells is told as if it stood here.
   * @param {string} name
   * @param {Record<string, any>} detail
   */
  #relay(name, detail) {
    // Where it fails, it says so itself; what stands inside the tag stays.
    if (name === "otasuke-error") this.#wait.hidden = true;
    if (name === "otasuke-ready") this.#stands();
    if (name === "otasuke-offer-selected") this.#offered.choose(detail.offer);
    if (name === "otasuke-quoted") {
      this.#answer = detail.quote && detail;
      this.#fields.hold(
        this.#answer && /** @type {string} */ (jsonOf(detail)),
        undefined,
        this.#answer ? "" : this.#say("open"),
      );
    }
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /**
   * The page states a part of the form; where none runs, it has it when it starts.
   * @param {string} name
   */
  #state(name) {
    this.#session?.state(name);
    if (this.#endFrame) this.#frame.dispatchEvent(new Event("options"));
  }

  #end() {
    this.#turn += 1;
    this.#unwatch?.();
    this.#unwatch = this.#endFrame = undefined;
    clearTimeout(this.#pause);
    this.#draft = this.#session?.draft ?? this.#draft;
    this.#session?.end();
    this.#session = undefined;
    this.#wait.hidden = false;
  }

  #again() {
    this.#end();
    this.connectedCallback();
  }

  /** The form stands anew: a form of the host has it at once, the event waits for a pause. */
  #changed() {
    if (!this.#session) return;
    const first = !this.#wait.hidden;
    this.#stands();
    const { text, question, field } = this.#session.answer;
    // The example is no answer where an offer is still to be chosen or to arrive.
    const offers = this.#option("mode") === "compare" || (this.#option("catalog") && this.#option("offer"));
    const read = text ? JSON.parse(text) : null;
    const shown = read && (this.#offered.offer || !offers || !read.example);
    this.#answer = shown ? read : null;
    this.#offered.draw(this.#answer, read?.example ? this.#say("example") : "");
    this.#fields.hold(shown ? /** @type {string} */ (text) : null, this.#session.draft, question, field);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tellQuote(), PAUSE_MS);
    if (!first) return;
    this.#session.begin(true);
    // Last, as who hears it may change the options, and all begins anew.
    this.#tell("otasuke-ready", { version: VERSION });
  }

  /** The calculator stands there: the words of waiting go, and those inside of the tag. */
  #stands() {
    const hasPage = holdsThePage(this);
    if (hasPage) tellOfPage(this);
    this.#wait.hidden = true;
    this.#slot.hidden = !hasPage;
  }

  #tellQuote() {
    const now = jsonOf(this.#answer);
    if (now !== this.#told)
      this.#tell("otasuke-quoted", this.#answer ?? { example: false, request: null, quote: null });
    this.#told = now;
    // The page may have changed its colours since: a class of its own, its dark mode.
    checkColours(this.#frame);
  }

  /**
   * @param {import("./offered.mjs").Offer | null} offer
   * @param {boolean} [quietly]
   */
  #choose(offer, quietly) {
    this.#offered.choose(offer);
    this.#frame.toggleAttribute("data-picked", offer !== null);
    if (!quietly) this.#tell("otasuke-offer-selected", { offer });
  }

  #inquire() {
    const { request = null, quote = null } = this.#answer ?? {};
    return this.#tell("otasuke-inquiry", { request, quote, offer: this.#offered.unchanged }, true);
  }

  /**
   * Whether the host lets happen what follows.
   * @param {string} name
   * @param {object} detail
   */
  #tell(name, detail, cancelable = false) {
    return this.dispatchEvent(
      new CustomEvent(name, {
        bubbles: true,
        composed: true,
        cancelable,
        detail: structuredClone({ schema: SCHEMA, ...detail }),
      }),
    );
  }

  /**
   * @param {import("./say.mjs").Failure | "stopped"} code
   * @param {unknown} cause
   */
  #failed(code, cause) {
    this.#wait.hidden = this.#slot.hidden = false;
    this.#wait.setAttribute("role", "alert");
    this.#wait.textContent = this.#say(code);
    this.#tell("otasuke-error", { code, message: `${cause}` });
  }

  /** The module has broken off: no figure stays, and nothing is asked of it or freed any more. */
  #stopped() {
    broken = true;
    this.#session?.leave();
    this.#session = undefined;
    this.#frame.dataset.stopped = "";
    this.#answer = null;
    this.#fields.hold(null, this.#draft, this.#say("stopped"));
    this.#failed("stopped", "the module has broken off");
  }
}

define(TAG, OtasukeCalculatorElement);
