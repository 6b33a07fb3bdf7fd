// What does the button do that asks about the offer? It tells the host, and leads where the host says.

/**
 * @param {HTMLElement} place
 * @param {string | null} label of the button; without one there is none
 * @param {string | null} url where it leads
 * @param {() => boolean} asked told of a press; false where the host does something else
 */
export function drawInquiry(place, label, url, asked) {
  place.hidden = !label;
  if (!label) return place.replaceChildren();
  const kind = url ? "a" : "button";
  // One that is there stays: it may have the focus.
  if (place.firstElementChild?.localName !== kind) place.replaceChildren(make(kind, asked));
  const button = /** @type {HTMLElement} */ (place.firstElementChild);
  button.textContent = label;
  if (url) /** @type {HTMLAnchorElement} */ (button).href = url;
}

/**
 * @param {"a" | "button"} kind
 * @param {() => boolean} asked
 */
function make(kind, asked) {
  const button = document.createElement(kind);
  button.setAttribute("part", "inquiry");
  if (kind === "button") button.type = "button";
  button.addEventListener("click", (event) => {
    if (!asked()) event.preventDefault();
  });
  return button;
}
