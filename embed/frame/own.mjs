// Which script element is the one that runs? Often that of the moment; what jQuery or an editor runs from
// elsewhere has left its element where it was put, and that has no frame yet.
import { FRAME_OPTIONS } from "../api.mjs";

/** Set on an element that has its frame, whichever loader made it. */
export const FILLED = "otasukeFilled";

/** @param {Element} script */
export const hasOption = (script) => FRAME_OPTIONS.some((name) => script.hasAttribute(`data-${name}`));

/** @param {HTMLScriptElement} script */
const isLoader = ({ src }) => /\/loader\.js($|[?#])/.test(src);

/**
 * Where nothing tells its address, its file name alone would say too little.
 * @param {HTMLScriptElement} script
 */
const isOurs = (script) =>
  isLoader(script) && (hasOption(script) || /otasuke|\/releases\/|\/latest\//.test(script.src));

/**
 * One that waits for consent has another type.
 * @param {HTMLScriptElement} script
 */
const isFree = (script) =>
  !script[FILLED] && /^$|javascript$/i.test(script.type) && !document.head.contains(script);

/**
 * @param {HTMLOrSVGScriptElement | null} running `document.currentScript`
 * @returns {HTMLScriptElement | null}
 */
export function ownScript(running) {
  const element = /** @type {HTMLScriptElement | null} */ (running);
  const here = element?.src ? element : null;
  const known = here && isLoader(here);
  if (known && isFree(here)) return here;
  const left = [
    .../** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll("script[src]")),
  ].filter(isFree);
  return left.find(known ? ({ src }) => src === here.src : isOurs) ?? here;
}
