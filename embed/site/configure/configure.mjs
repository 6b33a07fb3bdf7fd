// How does a host get the code for its page? This page asks for the options, shows the calculator with
// them, and writes what is to be pasted; the address carries the choice, so that it can be sent.
import api from "../../npm/options.json";
import { contrastsOf } from "./contrast.mjs";
import { copy, piece } from "./copy.mjs";
import { CspPanel } from "./csp-panel.mjs";
import { folded, Form } from "./form.mjs";
import { HOSTS } from "./hosts.mjs";
import { fill, make, section } from "./make.mjs";
import {
  CHANNELS,
  chosenOptions,
  chosenVariables,
  fromFragment,
  nothing,
  PLACES,
  toFragment,
} from "./options.mjs";
import { PreviewPanel } from "./preview-panel.mjs";
import { snippets } from "./snippet.mjs";
import { CSP_WORDS } from "./words-csp.mjs";
import { WORDS } from "./words.mjs";

/** How long it stands there what was done. */
const TOLD_MS = 8_000;
const SITE = new URL(".", location.href).href;
const LANGUAGE = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "ja";
/** @type {Record<string, Record<import("../../language.mjs").Language, string>>} */
const ALL = { ...WORDS, ...CSP_WORDS };
/** @type {import("./make.mjs").Say} */
const say = (name, texts) => fill(ALL[name][LANGUAGE], texts);

/**
 * A choice of one, each with what it means.
 * @param {string} name
 * @param {string[]} values
 */
function radios(name, values) {
  const rows = values.map((value) => {
    const id = `${name}-${value}`;
    return make(
      "div",
      { class: "choice" },
      make("input", { type: "radio", name, id, value, "aria-describedby": `${id}-note` }),
      make(
        "div",
        {},
        make("label", { for: id }, say(id)),
        make("p", { id: `${id}-note`, class: "support" }, say(`${id}-note`)),
      ),
    );
  });
  return make("fieldset", { id: name, class: "choices" }, make("legend", {}, say(name)), ...rows);
}

/** The whole page. */
class Page {
  /** @type {import("./snippet.mjs").Release} */
  #release;
  #form = new Form(api, { say, language: LANGUAGE, changed: () => this.#changed() });
  /** @type {number | undefined} */
  #told;
  /**
   * Says what was done, also where the same was said before; it goes again by itself.
   * @param {string} name
   */
  #tell = (name) => {
    clearTimeout(this.#told);
    this.#status.textContent = "";
    setTimeout(() => {
      this.#status.textContent = say(name);
    });
    this.#told = setTimeout(() => {
      this.#status.textContent = "";
    }, TOLD_MS);
  };
  #preview = new PreviewPanel(api, { say, language: LANGUAGE, changed: () => this.#changed() });
  #csp = new CspPanel({ say, tell: this.#tell });
  #status = make("p", { class: "status", role: "status" });
  #ways = radios("way", Object.keys(PLACES));
  #channels = radios("channel", CHANNELS);
  #pieces = make("div", { class: "pieces" });
  #problems = make("p", { class: "error" });
  #contrasts = make("ul", { class: "contrasts" });
  #coloursNote = make("p", { class: "support" });
  #language = make(
    "a",
    { lang: LANGUAGE === "en" ? "ja" : "en", hreflang: LANGUAGE === "en" ? "ja" : "en" },
    say("language"),
  );

  /** @param {import("./snippet.mjs").Release} release */
  constructor(release) {
    this.#release = release;
    for (const group of [this.#ways, this.#channels]) group.addEventListener("change", () => this.#changed());
    addEventListener("hashchange", () => this.#open());
  }

  get root() {
    return [this.#header(), ...this.#questions(), this.#snippet(), this.#csp.root, this.#status];
  }

  #header() {
    const home = make("a", { href: LANGUAGE === "en" ? "./?lang=en" : "./" }, say("calculator"));
    return make(
      "header",
      {},
      make("p", { class: "links" }, home, this.#language),
      make("p", { class: "product" }, say("product")),
      make("h1", {}, say("title")),
      make("p", { class: "lead" }, say("lead")),
    );
  }

  #questions() {
    const reset = make("button", { type: "button", id: "reset" }, say("reset"));
    reset.addEventListener("click", () => {
      const { way, channel, host } = this.#choice;
      this.#fill({ ...nothing(), way, channel, host });
      this.#changed();
      this.#tell("reset-done");
    });
    const colours = folded(say("colours-title"), this.#coloursNote, this.#contrasts, ...this.#form.colours);
    colours.id = "colours";
    const way = section(
      "ways",
      say("way-title"),
      this.#ways,
      this.#channels,
      make("p", { class: "support" }, say("version", { version: this.#release.version })),
    );
    const options = section("options", say("options-title"), ...this.#form.groups, colours, reset);
    return [way, make("div", { class: "columns" }, options, this.#preview.root)];
  }

  #snippet() {
    const share = make("button", { type: "button", id: "share" }, say("share"));
    share.addEventListener("click", () => copy(location.href, null, this.#tell));
    return section(
      "snippet",
      say("snippet-title"),
      this.#problems,
      this.#pieces,
      share,
      make("p", { class: "support" }, say("docs")),
    );
  }

  /** @returns {import("./options.mjs").Choice} */
  get #choice() {
    /**
     * @param {Element} group
     * @returns {string}
     */
    const chosen = (group) => /** @type {HTMLInputElement} */ (group.querySelector(":checked"))?.value;
    return {
      way: /** @type {import("./options.mjs").Way} */ (chosen(this.#ways)),
      channel: chosen(this.#channels),
      host: this.#preview.host,
      ...this.#form.texts,
    };
  }

  /** @param {import("./options.mjs").Choice} choice */
  #fill(choice) {
    for (const name of /** @type {const} */ (["way", "channel"]))
      /** @type {HTMLInputElement} */ (document.getElementById(`${name}-${choice[name]}`)).checked = true;
    this.#preview.host = choice.host;
    this.#form.texts = choice;
  }

  /** Takes the choice of the address. */
  #open() {
    this.#fill(
      fromFragment(
        api,
        location.hash.slice(1),
        HOSTS.map(({ name }) => name),
      ),
    );
    this.#changed();
  }

  #changed() {
    const choice = this.#choice;
    const fragment = toFragment(api, choice);
    history.replaceState(null, "", `${location.pathname}${location.search}${fragment && `#${fragment}`}`);
    this.#language.href = `${LANGUAGE === "en" ? location.pathname : "?lang=en"}${location.hash}`;
    const wrong = this.#form.check(choice.way);
    this.#problems.textContent = wrong.length > 0 ? say("problems", { names: wrong.join(", ") }) : "";
    this.#write(choice);
    this.#contrast(choice);
    this.#preview.show(choice, this.#release);
    this.#csp.show(api, choice, this.#release);
  }

  /**
   * Writes the pieces anew where one has changed, so that a selection stays otherwise.
   * @param {import("./options.mjs").Choice} choice
   */
  #write(choice) {
    const pieces = snippets(api, choice, this.#release, LANGUAGE);
    const text = JSON.stringify(pieces);
    if (this.#pieces.dataset.text === text) return;
    this.#pieces.dataset.text = text;
    this.#pieces.replaceChildren(
      ...pieces.map((one) => {
        const root = piece(say(`piece-${one.name}`), one.text, say, this.#tell);
        root.dataset.piece = one.name;
        return root;
      }),
    );
  }

  /** @param {import("./options.mjs").Choice} choice */
  #contrast(choice) {
    const isElement = PLACES[choice.way] === "element";
    this.#coloursNote.textContent = say(isElement ? "colours-note" : "colours-frame");
    const theme = new Map(chosenOptions(api, choice)).get("theme") ?? "light";
    const found = contrastsOf(
      api,
      chosenVariables(api, choice),
      /** @type {("light" | "dark")[]} */ (theme === "auto" ? ["light", "dark"] : [theme]),
    );
    this.#contrasts.replaceChildren(
      ...found.map(([name, texts]) => make("li", { "data-contrast": name }, say(name, texts))),
    );
    this.#contrasts.hidden = found.length === 0;
  }

  start() {
    this.#open();
  }
}

async function start() {
  document.documentElement.lang = LANGUAGE;
  document.title = `${say("title")} — ${say("product")}`;
  const main = /** @type {HTMLElement} */ (document.getElementById("configure"));
  try {
    const answer = await fetch(new URL("latest.json", SITE), { cache: "no-cache", credentials: "omit" });
    if (!answer.ok) throw new Error(`latest.json: ${answer.status}`);
    const page = new Page({ site: SITE, ...(await answer.json()) });
    main.replaceChildren(...page.root);
    page.start();
    main.dataset.ready = "";
  } catch (problem) {
    console.error(problem);
    main.replaceChildren(make("p", { class: "error", role: "alert" }, say("failed")));
  }
}

start();
