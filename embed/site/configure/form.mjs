// How does a person choose? By fields that are made from embed/npm/options.json: a new option there has
// its field here.
import { make } from "./make.mjs";
import { PLACES, readOption, readVariable } from "./options.mjs";

/**
 * @typedef {import("../../language.mjs").Language} Language
 * @typedef {import("./make.mjs").Say} Say
 * @typedef {import("./options.mjs").Api} Api
 * @typedef {import("./options.mjs").Option} Option
 * @typedef {Option & {values: NonNullable<Option["values"]>}} OfWords one with values
 * @typedef {import("./options.mjs").Variable} Variable
 * @typedef {Pick<import("./options.mjs").Choice, "options" | "variables">} Texts what stands in the fields
 * @typedef {{
 *   root: HTMLElement, input: HTMLElement, error: HTMLElement, about: Option & Variable, get: () => string,
 *   set: (text: string) => void
 * }} Field
 */

/**
 * The groups of options, and whether few need them.
 * @type {[string, true?][]}
 */
const GROUPS = [["start"], ["look"], ["offer", true], ["inquiry", true], ["more", true]];
/** @type {Record<string, string>} */
const MODES = { number: "numeric", address: "url" };

/**
 * A group that opens by a click.
 * @param {string} title
 * @param {...Node} children
 */
export const folded = (title, ...children) =>
  make(
    "details",
    {},
    make("summary", {}, title),
    make("div", { role: "group", "aria-label": title, class: "folded" }, ...children),
  );

/** The form of the options; `changed` is told of each change. */
export class Form {
  /** @type {Api} */
  #api;
  /** @type {Say} */
  #say;
  /** @type {Language} */
  #language;
  /** @type {() => void} */
  #changed;
  /**
   * Of each name what stands in its field, and how it is shown.
   * @type {Map<string, Field>}
   */
  #fields = new Map();
  /** @type {HTMLElement[]} */
  groups = [];
  /** @type {HTMLElement[]} */
  colours = [];

  /**
   * @param {Api} api
   * @param {{say: Say, language: Language, changed: () => void}} around
   */
  constructor(api, { say, language, changed }) {
    [this.#api, this.#say, this.#language, this.#changed] = [api, say, language, changed];
    for (const [group, isFolded] of GROUPS) {
      const fields = api.options
        .filter((option) => option.group === group)
        .map((option) => this.#option(option));
      const title = say(`group-${group}`);
      if (fields.length > 0)
        this.groups.push(
          isFolded ? folded(title, ...fields) : make("fieldset", {}, make("legend", {}, title), ...fields),
        );
    }
    this.colours = api.variables.map((variable) => this.#variable(variable));
  }

  /** What the options and the variables have, by their names. */
  get texts() {
    /** @param {{name: string}[]} list */
    const of = (list) =>
      Object.fromEntries(
        list
          .map(({ name }) => [name, /** @type {Field} */ (this.#fields.get(name)).get()])
          .filter(([, text]) => text),
      );
    return { options: of(this.#api.options), variables: of(this.#api.variables) };
  }

  /** @param {Texts} texts */
  set texts({ options, variables }) {
    for (const [name, field] of this.#fields) {
      const text = options[name] ?? variables[name] ?? "";
      field.set(text);
      if (text) field.root.closest("details")?.setAttribute("open", "");
    }
  }

  /**
   * Shows what this way has, and says what cannot be read; the answer is the names of those fields.
   * @param {import("./options.mjs").Way} way
   */
  check(way) {
    const place = PLACES[way];
    return [...this.#fields].flatMap(([name, { root, input, error, about, get }]) => {
      const isVariable = name.startsWith("--");
      root.hidden = isVariable ? place !== "element" : !about.ways.includes(place);
      const { problem } = isVariable ? readVariable(about, get()) : readOption(about, get(), place);
      error.textContent = problem
        ? this.#say(`wrong-${problem}`, { least: about.least, most: about.most?.toLocaleString("en") })
        : "";
      if (problem) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      return problem && !root.hidden ? [name] : [];
    });
  }

  /** @param {Record<Language, string> | undefined} one */
  #about(one) {
    return one?.[this.#language] ?? "";
  }

  /**
   * A field with its label, its description and room for what is wrong.
   * @param {Option | Variable} about
   * @param {HTMLElement} label
   * @param {HTMLElement} input
   * @param {() => string} get
   * @param {(text: string) => void} set
   * @param {string} note
   */
  #field(about, label, input, get, set, note) {
    const id = input.id;
    const error = make("p", { class: "error", id: `${id}-error` });
    const described = make("p", { class: "support", id: `${id}-about` }, note);
    input.setAttribute("aria-describedby", `${id}-about ${id}-error`);
    const root = make("div", { class: "field" }, label, described, input, error);
    input.addEventListener("input", () => this.#changed());
    this.#fields.set(about.name, {
      root,
      input,
      error,
      about: /** @type {Option & Variable} */ (about),
      get,
      set,
    });
    return root;
  }

  /** @param {Option} option */
  #option(option) {
    switch (option.kind) {
      case "word":
        return this.#word(/** @type {OfWords} */ (option));
      case "words":
        return this.#words(/** @type {OfWords} */ (option));
      case "flag":
        return this.#flag(option);
      default:
        return this.#text(option);
    }
  }

  /**
   * @param {Option} option
   * @param {string} id
   */
  #label(option, id) {
    return make("label", { for: id }, make("code", {}, option.name), " ", this.#about(option.about));
  }

  /** @param {Option} option */
  #unset = (option) => this.#about(option.unset);

  /** @param {OfWords} option */
  #word(option) {
    const id = `option-${option.name}`;
    const select = make("select", { id });
    if (!option.default)
      select.append(make("option", { value: "" }, this.#say("unset", { what: this.#unset(option) })));
    for (const { name, about } of option.values) {
      const what = `${name}: ${this.#about(about)}`;
      const isDefault = name === option.default;
      select.append(
        make(
          "option",
          { value: isDefault ? "" : name },
          isDefault ? this.#say("is-default", { what }) : what,
        ),
      );
    }
    const set = (/** @type {string} */ text) => {
      select.value = [...select.options].some(({ value }) => value === text) ? text : "";
    };
    return this.#field(option, this.#label(option, id), select, () => select.value, set, "");
  }

  /** @param {OfWords} option */
  #words(option) {
    const id = `option-${option.name}`;
    const boxes = option.values.map(({ name }) =>
      make("input", { type: "checkbox", id: `${id}-${name}`, value: name }),
    );
    const rows = option.values.map(({ name, about }, at) =>
      make(
        "div",
        { class: "check" },
        boxes[at],
        make("label", { for: `${id}-${name}` }, make("code", {}, name), " ", this.#about(about)),
      ),
    );
    const group = make(
      "div",
      { id, role: "group", "aria-labelledby": `${id}-label`, class: "checks" },
      ...rows,
    );
    const label = make(
      "p",
      { id: `${id}-label`, class: "label" },
      make("code", {}, option.name),
      " ",
      this.#about(option.about),
    );
    const set = (/** @type {string} */ text) =>
      boxes.forEach((box) => {
        box.checked = text.split(/\s+/).includes(box.value);
      });
    return this.#field(
      option,
      label,
      group,
      () =>
        boxes
          .filter(({ checked }) => checked)
          .map(({ value }) => value)
          .join(" "),
      set,
      "",
    );
  }

  /** @param {Option} option */
  #flag(option) {
    const id = `option-${option.name}`;
    const box = make("input", { type: "checkbox", id });
    const root = this.#field(
      option,
      this.#label(option, id),
      box,
      () => (box.checked ? "on" : ""),
      (text) => {
        box.checked = text === "on";
      },
      "",
    );
    root.classList.add("flag");
    return root;
  }

  /** @param {Option} option */
  #text(option) {
    const id = `option-${option.name}`;
    const input = make("input", {
      id,
      type: "text",
      inputmode: MODES[option.kind],
      autocomplete: "off",
      spellcheck: "false",
      maxlength: 500,
    });
    const note = this.#say("if-unset", { what: this.#unset(option) });
    return this.#field(
      option,
      this.#label(option, id),
      input,
      () => input.value,
      (text) => {
        input.value = text;
      },
      note,
    );
  }

  /**
   * A variable has a text field; a colour can be picked too.
   * @param {Variable} variable
   */
  #variable(variable) {
    const id = `variable-${variable.name.slice("--otasuke-".length)}`;
    const input = make("input", {
      id,
      type: "text",
      autocomplete: "off",
      spellcheck: "false",
      maxlength: 200,
      placeholder: variable.light,
    });
    const name = make("code", {}, variable.name);
    const label = make("label", { for: id }, name, " ", this.#about(variable.about));
    const root = this.#field(
      variable,
      label,
      input,
      () => input.value,
      (text) => {
        input.value = text;
        this.#mirror(variable, input);
      },
      "",
    );
    if (variable.kind === "colour") input.before(this.#picker(variable, input));
    return root;
  }

  /**
   * @param {Variable} variable
   * @param {HTMLInputElement} input
   */
  #picker(variable, input) {
    const picker = make("input", {
      type: "color",
      value: long(variable.light),
      "aria-label": this.#say("pick", { name: variable.name }),
    });
    picker.addEventListener("input", () => {
      input.value = picker.value;
      this.#changed();
    });
    input.addEventListener("input", () => this.#mirror(variable, input));
    return picker;
  }

  /**
   * @param {Variable} variable
   * @param {HTMLInputElement} input
   */
  #mirror({ kind, light }, input) {
    if (kind === "colour")
      /** @type {HTMLInputElement} */ (input.previousElementSibling).value = long(
        /^#([\da-f]{3}|[\da-f]{6})$/i.test(input.value.trim()) ? input.value.trim() : light,
      );
  }
}

/**
 * A colour as the picker takes it: #rgb is #rrggbb.
 * @param {string} colour
 */
const long = (colour) => (colour.length === 4 ? colour.replace(/[\da-f]/gi, "$&$&") : colour);
