// Which keys does the page not hear? What is typed into a field: to the page its target is the element,
// so that a shortcut of one letter would not know that somebody is typing.

const TEXT = "input:not([type=radio], [type=checkbox]), select";

const isTyped = ({ key, ctrlKey, metaKey, altKey }) => key?.length === 1 && !ctrlKey && !metaKey && !altKey;

/** Keeps what is typed into a field of `frame` inside of it. */
export function keepTyping(frame) {
  for (const type of ["keydown", "keypress", "keyup"]) {
    frame.addEventListener(type, (event) => {
      if (isTyped(event) && event.target.matches(TEXT)) event.stopPropagation();
    });
  }
}
