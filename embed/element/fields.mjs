// What does the element have to say in a form of the host? Its answer is a field of that form.

/** An element among the fields of a form; where a browser knows no such elements, nothing. */
export class Fields {
  #internals;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#internals = element.attachInternals?.();
  }

  /**
   * @param {string | null} value the JSON that is sent, or nothing
   * @param {string | undefined} draft what the browser keeps to restore it
   * @param {string} [question] why there is none
   * @param {HTMLElement} [field] where that can be mended
   */
  hold(value, draft, question, field) {
    this.#internals?.setFormValue?.(value, draft);
    if (!question) this.#internals?.setValidity?.({});
    else if (field) this.#internals?.setValidity?.({ customError: true }, question, field);
    else this.#internals?.setValidity?.({ customError: true }, question);
  }
}
