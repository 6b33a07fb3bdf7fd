// Of what is an element made inside? It is made in an order that keeps what stands inside of the tag visible,
// whatever a page has done to what a browser has.
import { Fields } from "./fields.mjs";
import { keepTyping } from "./keys.mjs";
import { Offered } from "./offered.mjs";
import { Parts } from "./parts.mjs";
import { dress } from "./style.mjs";

/**
 * @param {"div" | "p"} tag
 * @param {string} className
 */
const make = (tag, className) => Object.assign(document.createElement(tag), { className });

/**
 * @param {HTMLElement} element
 * @param {() => void} taken the visitor wants what has come and waits
 */
export function makeInside(element, taken) {
  const slot = document.createElement("slot");
  const shadow = element.attachShadow({ mode: "open" });
  shadow.appendChild(slot);
  const [fields, offered, parts] = [new Fields(element), new Offered(), new Parts(taken)];
  const [frame, wait, inquiry] = [make("div", "frame"), make("p", "oc wait"), make("div", "oc inquiry")];
  dress(shadow);
  frame.append(wait, offered.line, parts.line, inquiry);
  keepTyping(frame);
  shadow.prepend(frame);
  return { frame, wait, inquiry, slot, fields, offered, parts };
}
