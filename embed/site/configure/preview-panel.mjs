// What does the preview show, and what has it said? The page in the frame gets each choice, after a pause,
// and its events are listed.
import { HOSTS } from "./hosts.mjs";
import { make, section } from "./make.mjs";
import { chosenOptions, chosenVariables, PLACES } from "./options.mjs";

/**
 * @typedef {import("../../language.mjs").Language} Language
 * @typedef {import("./preview.mjs").Shown} Shown
 */

const EVENTS_MAX = 20;
const PAUSE_MS = 300;
const DETAIL_MAX = 20_000;

/** The preview with the choice of the host's style and the list of events. */
export class PreviewPanel {
  /** @type {import("./options.mjs").Api} */
  #api;
  /** @type {Language} */
  #language;
  /** @type {import("./make.mjs").Say} */
  #say;
  /** @type {(() => Shown) | undefined} */
  #choice;
  /** @type {number | undefined} */
  #pause;
  #isThere = false;
  #list = make("ol", { class: "events", tabindex: "0" });
  #none;
  #frame;
  #select;

  /**
   * @param {import("./options.mjs").Api} api
   * @param {{say: import("./make.mjs").Say, language: Language, changed: () => void}} around
   */
  constructor(api, { say, language, changed }) {
    [this.#api, this.#say, this.#language] = [api, say, language];
    this.#select = make(
      "select",
      { id: "host" },
      ...HOSTS.map((host) => make("option", { value: host.name }, host[language])),
    );
    this.#select.addEventListener("change", changed);
    this.#frame = make("iframe", {
      class: "preview",
      title: say("preview-frame"),
      src: new URL("preview.html", import.meta.url).href,
    });
    this.#list.setAttribute("aria-label", say("events-title"));
    this.#none = make("p", { class: "support" }, say("events-none"));
    this.root = section(
      "preview",
      say("preview-title"),
      make("div", { class: "field inline" }, make("label", { for: "host" }, say("host")), this.#select),
      this.#frame,
      make("h3", {}, say("events-title")),
      make("p", { class: "support" }, say("events-note")),
      this.#none,
      this.#list,
    );
    this.#list.hidden = true;
    addEventListener("message", (event) => this.#hear(event));
  }

  get host() {
    return this.#select.value;
  }

  /** @param {string} name */
  set host(name) {
    this.#select.value = name;
  }

  /**
   * Shows the choice as soon as nothing changes for a moment.
   * @param {import("./options.mjs").Choice} choice
   * @param {import("./snippet.mjs").Release} release
   */
  show(choice, release) {
    this.#choice = () => this.#page(choice, release);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#send(), PAUSE_MS);
  }

  /**
   * What the page in the frame is told: always the release; that the channel may be newer is no matter.
   * @param {import("./options.mjs").Choice} choice
   * @param {import("./snippet.mjs").Release} release
   * @returns {Shown}
   */
  #page(choice, release) {
    return {
      way: PLACES[choice.way],
      host: choice.host,
      language: this.#language,
      base: new URL(release.path, release.site).href,
      options: chosenOptions(this.#api, choice),
      variables: chosenVariables(this.#api, choice),
      heading: this.#say("preview-heading"),
      text: this.#say("preview-text"),
      title: this.#say("product"),
    };
  }

  #send() {
    if (!this.#isThere || !this.#choice) return;
    const choice = this.#choice();
    this.#none.textContent = this.#say(choice.way === "frame" ? "events-frame" : "events-none");
    /** @type {Window} */ (this.#frame.contentWindow).postMessage(
      { configure: "show", choice },
      location.origin,
    );
  }

  /** @param {MessageEvent} event */
  #hear({ source, origin, data }) {
    if (source !== this.#frame.contentWindow || origin !== location.origin) return;
    if (data?.configure === "hello") {
      this.#isThere = true;
      this.#send();
    }
    if (data?.configure === "event") this.#list.prepend(this.#entry(String(data.name), data.detail));
    while (this.#list.children.length > EVENTS_MAX) this.#list.lastChild?.remove();
    this.#list.hidden = this.#list.children.length === 0;
    this.#none.hidden = !this.#list.hidden;
  }

  /**
   * @param {string} name
   * @param {unknown} detail
   */
  #entry(name, detail) {
    const time = make("time", {}, new Date().toLocaleTimeString(this.#language));
    const text = JSON.stringify(detail, null, 2).slice(0, DETAIL_MAX);
    return make(
      "li",
      {},
      make("details", {}, make("summary", {}, make("code", {}, name), " ", time), make("pre", {}, text)),
    );
  }
}
