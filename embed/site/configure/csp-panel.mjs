// How is the answer about a Content Security Policy shown? As a list of what is missing, each with its
// reason, and the corrected line to copy.
import { piece } from "./copy.mjs";
import { checkCsp } from "./csp.mjs";
import { readOption } from "./options.mjs";
import { make, section } from "./make.mjs";

const PAGE = "https://www.example.jp/";
const PAUSE_MS = 400;

/** The part of the page where a line is pasted. */
export class CspPanel {
  /** @type {import("./make.mjs").Say} */
  #say;
  /** @type {(name: string) => void} */
  #tell;
  /** @type {import("./csp.mjs").Use | undefined} */
  #use;
  /** @type {number | undefined} */
  #pause;
  #line = make("textarea", {
    id: "csp-line",
    rows: "4",
    maxlength: "25000",
    spellcheck: "false",
    autocomplete: "off",
    placeholder: "Content-Security-Policy: default-src 'self'; …",
  });
  #page = make("input", {
    id: "csp-page",
    type: "text",
    inputmode: "url",
    autocomplete: "off",
    maxlength: "500",
    placeholder: PAGE,
    "aria-describedby": "csp-page-error",
  });
  #error = make("p", { class: "error", id: "csp-page-error" });
  #verdict = make("p", { class: "verdict", role: "status" });
  #found = make("div", { class: "found" });

  /** @param {{say: import("./make.mjs").Say, tell: (name: string) => void}} around */
  constructor({ say, tell }) {
    [this.#say, this.#tell] = [say, tell];
    this.root = section(
      "csp",
      say("csp-title"),
      make("p", { class: "lead" }, say("csp-lead")),
      make("div", { class: "field" }, make("label", { for: "csp-line" }, say("csp-line")), this.#line),
      make(
        "div",
        { class: "field" },
        make("label", { for: "csp-page" }, say("csp-page")),
        this.#page,
        this.#error,
      ),
      this.#verdict,
      this.#found,
    );
    for (const input of [this.#line, this.#page]) input.addEventListener("input", () => this.#later());
  }

  /**
   * Looks at the line again, for this choice.
   * @param {import("./options.mjs").Api} api
   * @param {import("./options.mjs").Choice} choice
   * @param {import("./snippet.mjs").Release} release
   */
  show(api, choice, release) {
    const catalog = /** @type {import("./options.mjs").Option} */ (
      api.options.find(({ name }) => name === "catalog")
    );
    const { value } = readOption(catalog, choice.options.catalog ?? "");
    this.#use = {
      way: choice.way,
      latest: choice.channel === "latest",
      site: release.site,
      path: release.path,
      catalog: value ?? "",
    };
    this.#look();
  }

  #later() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#look(), PAUSE_MS);
  }

  /** The page that was named, else an example. */
  #host() {
    const text = this.#page.value.trim();
    const isPage = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
    this.#error.textContent = text === "" || isPage ? "" : this.#say("csp-page-wrong", { page: PAGE });
    return isPage ? text : PAGE;
  }

  #look() {
    const line = this.#line.value;
    const page = this.#host();
    const result = line.trim() && this.#use ? checkCsp(line, { ...this.#use, page }) : null;
    const state = result?.state ?? "empty";
    const verdict = this.#say(`csp-${state}`);
    // Said once, not at each letter.
    if (this.#verdict.textContent !== verdict) this.#verdict.textContent = verdict;
    this.#verdict.dataset.state = state;
    this.#found.replaceChildren(...(result ? this.#answer(result) : []));
  }

  /** @param {ReturnType<typeof checkCsp>} answer */
  #answer({ state, findings, notes, corrected }) {
    const several = corrected.length > 1;
    const parts = [];
    if (findings.length > 0)
      parts.push(
        make("ul", { class: "findings" }, ...findings.map((finding) => this.#finding(finding, several))),
      );
    if (notes.length > 0)
      parts.push(
        make(
          "ul",
          { class: "notes" },
          ...notes.map(({ code, what }) => make("li", {}, this.#say(`note-${code}`, { what }))),
        ),
      );
    corrected.forEach((line, at) => {
      if (line && state !== "unread")
        parts.push(piece(this.#say("csp-corrected", { number: at + 1 }), line, this.#say, this.#tell));
    });
    if (corrected.some(Boolean)) parts.push(make("p", { class: "support" }, this.#say("csp-kept")));
    return parts;
  }

  /**
   * @param {import("./csp.mjs").Finding} finding
   * @param {boolean} several whether there are several policies
   */
  #finding({ policy, state, code, directive, source, write }, several) {
    const what = this.#say(state === "missing" && source ? "csp-add" : "csp-check", { write, source });
    const where = several ? `${this.#say("csp-policy", { number: policy + 1 })}: ` : "";
    const from = directive === write ? "" : this.#say("csp-from", { directive });
    return make(
      "li",
      { "data-state": state },
      make("strong", {}, `${where}${what}`),
      from,
      make("span", { class: "why" }, this.#say(`why-${code}`)),
    );
  }
}
