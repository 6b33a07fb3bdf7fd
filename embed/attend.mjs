// What has every calculator an eye on, whoever shows it? The day, and the field in which somebody is.

/**
 * All is heard on its way down, whatever a page does with it then.
 * @param {Element} root in which the calculator stands
 * @param {() => void} look called when the day may have become another: a page may stay open for days
 * @param {AbortSignal} [signal] ends it
 * @returns {(act: () => void) => void} does something that may rewrite fields, though not while an input
 *   method composes
 */
export function attend(root, look, signal) {
  /**
   * @param {EventTarget} target
   * @param {string[]} types
   * @param {(event: Event & { target: Element }) => void} listener
   */
  const on = (target, types, listener) =>
    types.forEach((type) =>
      target.addEventListener(type, /** @type {EventListener} */ (listener), { capture: true, signal }),
    );
  const focused = () =>
    /** @type {HTMLElement | null} */ (/** @type {Document} */ (root.getRootNode()).activeElement);
  // Not before the calculator knows of the key: what is drawn anew would take it out of the field.
  on(window, ["visibilitychange", "pageshow", "input", "click"], () => setTimeout(look));
  on(root, ["click", "focusout"], (event) => {
    const field = focused();
    if (event.type === "focusout") {
      // Who goes to another window and comes back has not left the field.
      if (event.target === field) event.stopPropagation();
      // A press on a phone leaves the focus in the field, and what the button writes would be written there.
    } else if (event.target.closest("[type=button]") && root.contains(field) && field?.matches("[type=text]"))
      field.blur();
  });
  let isComposing = false;
  on(root, ["compositionstart", "compositionend"], ({ type }) => (isComposing = type === "compositionstart"));
  // What has been composed comes into the field first.
  return (act) =>
    isComposing
      ? root.addEventListener("compositionend", () => setTimeout(act), { once: true, signal })
      : act();
}
