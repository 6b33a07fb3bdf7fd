// Which keys does the page not hear? What is typed into a field: to the page its target is the element,
// so that a shortcut of one letter would not know that somebody is typing.

const TEXT = "input:not([type=radio], [type=checkbox]), select";

/** @param {KeyboardEvent} event */
const isTyped = ({ key, ctrlKey, metaKey, altKey }) => key?.length === 1 && !ctrlKey && !metaKey && !altKey;

/**
 * Keeps what is typed into a field of `frame` inside of it.
 * @param {HTMLElement} frame
 */
export function keepTyping(frame) {
  for (const type of /** @type {const} */ (["keydown", "keypress", "keyup"])) {
    frame.addEventListener(type, (event) => {
      if (isTyped(event) && /** @type {Element} */ (event.target).matches(TEXT)) event.stopPropagation();
    });
  }
}
