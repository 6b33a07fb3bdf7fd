// Can what stands on the host's colours be read? WCAG 2.2: text needs 4.5 to 1, an edge 3 to 1. A poor
// pair is warned about and taken back, so that no colour hides a figure's source or a notice.
import { PAIRS } from "../api.mjs";
import { parentOf } from "./around.mjs";

/** The colours of those pairs. */
const NAMES = [...new Set(PAIRS.flatMap(([text, ground]) => [text, ground]))];
/** What was warned about on this page. */
const said = new Set();

/**
 * @param {string} text
 * @param {string} below
 * @param {number} least
 */
function warn(text, below, least) {
  const words = `otasuke-calculator: --otasuke-${text} on --otasuke-${below} has less contrast than ${least} to 1; the usual colours are used`;
  if (!said.has(words)) console.warn(words);
  said.add(words);
}

/** One pair that is taken back may spoil another, but not for ever. */
const ROUNDS = 4;

/**
 * Any CSS colour as red, green, blue and alpha from 0 to 1; nothing where it is none.
 * @param {HTMLElement} probe
 * @param {string} colour
 * @returns {number[] | null}
 */
function parse(probe, colour) {
  probe.style.color = "";
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  if (probe.style.color === "") return null;
  const computed = getComputedStyle(probe).color;
  const numbers =
    computed
      .replace(/^color\(srgb/, "")
      .match(/[\d.]+(e-?\d+)?/g)
      ?.map(Number) ?? [];
  const scale = computed.startsWith("rgb") ? 255 : 1;
  const [red, green, blue, alpha = 1] = numbers;
  return numbers.length < 3 ? null : [red / scale, green / scale, blue / scale, alpha];
}

/**
 * @param {number[]} top
 * @param {number[]} below
 */
const over = (top, below) => [0, 1, 2].map((at) => top[at] * top[3] + below[at] * (1 - top[3])).concat(1);

/** @param {number[]} colour */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, from 1 to 21.
 * @param {number[]} one
 * @param {number[]} other
 */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * What is painted behind the element.
 * @param {HTMLElement} probe
 * @param {Element} element
 */
function behind(probe, element) {
  const colours = [];
  for (let at = /** @type {Element | null} */ (element); at; at = parentOf(at)) {
    const colour = parse(probe, getComputedStyle(at).backgroundColor);
    if (colour) colours.push(colour);
  }
  return colours.reduceRight((below, top) => over(top, below), [1, 1, 1, 1]);
}

/**
 * Warns about each pair of the host's colours that cannot be read, and takes it back.
 * @param {HTMLElement} frame inside of the element
 */
export function takeBackPoorColours(frame) {
  for (const name of NAMES) frame.style.removeProperty(`--otasuke-${name}`);
  const inside = /** @type {Element} */ (frame.querySelector(".oc"));
  const probe = document.createElement("span");
  frame.append(probe);
  const ground = behind(probe, /** @type {ShadowRoot} */ (frame.getRootNode()).host);
  for (let round = 0; round < ROUNDS; round += 1) {
    const style = getComputedStyle(inside);
    /** @param {string} name */
    const colour = (name) => parse(probe, style.getPropertyValue(`--oc-${name}`).trim());
    const poor = PAIRS.filter(([text, below, least]) => {
      const [top, bottom] = [colour(text), colour(below)];
      if (!top || !bottom) return true;
      const paper = over(bottom, ground);
      return contrast(over(top, paper), paper) < least;
    });
    if (poor.length === 0) break;
    for (const [text, below, least] of poor) {
      if (round === 0) warn(text, below, least);
      for (const name of [text, below]) frame.style.setProperty(`--otasuke-${name}`, "initial");
    }
  }
  probe.remove();
}
