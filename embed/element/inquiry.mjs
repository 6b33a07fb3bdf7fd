// What does the button do that asks about the offer? It tells the host, and leads where the host says.

/**
 * @param {HTMLElement} place
 * @param {string | null} label of the button; without one there is none
 * @param {string | null} url where it leads
 * @param {() => boolean} asked told of a press; false where the host does something else
 */
export function drawInquiry(place, label, url, asked) {
  place.replaceChildren();
  place.hidden = !label;
  if (!label) return;
  const button = document.createElement(url ? "a" : "button");
  button.textContent = label;
  button.setAttribute("part", "inquiry");
  if (url) button.href = url;
  else button.type = "button";
  button.addEventListener("click", (event) => {
    if (!asked()) event.preventDefault();
  });
  place.append(button);
}
