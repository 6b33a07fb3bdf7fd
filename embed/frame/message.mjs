// Which messages do the host page and the frame take from each other? Everything else is nothing.
import { EVENTS, FRAME_OPTIONS } from "../api.mjs";

/** @typedef {Record<string, string>} Options each by its name */

/** The version of the protocol, `otasuke` of every message. */
export const PROTOCOL = 1;

/** An option is at most so long, an offer written as JSON included. */
export const VALUE_MAX = 8_000;

const HEIGHT_MIN = 100;
const HEIGHT_MAX = 20_000;

/** So many characters, members and values stand in a message at most: a quote has a few thousand. */
const SIZE_MAX = 50_000;
const DEPTH_MAX = 20;

/** @param {unknown} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A message of `type` from the instance `id`, with what belongs to it.
 * @param {string} id
 * @param {string} type
 * @param {object} [more]
 */
export const message = (id, type, more) => ({ otasuke: PROTOCOL, id, type, ...more });

/**
 * In a loop: old libraries replace what arrays have for that.
 * @template T
 * @param {unknown[]} list
 * @param {number} length
 * @param {(part: unknown) => T} copy
 */
function copyOfList(list, length, copy) {
  const out = [];
  for (let at = 0; at < length; at += 1) out.push(copy(list[at]));
  return out;
}

/**
 * A copy of plain data, each part read once; it throws at anything else, and at too much.
 * @param {any} value
 * @param {{left: number}} room
 * @returns {any}
 */
function copyOf(value, room, depth = 0) {
  const length = typeof value === "string" || Array.isArray(value) ? value.length : 0;
  room.left -= 1 + length;
  if (!(room.left >= 0 && depth < DEPTH_MAX)) throw room;
  /**
   * @param {unknown} part
   * @returns {any}
   */
  const copy = (part) => copyOf(part, room, depth + 1);
  if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
    return value;
  if (Array.isArray(value)) return copyOfList(value, length, copy);
  if (Object.getPrototypeOf(value) !== Object.prototype) throw room;
  return Object.fromEntries(Object.keys(value).map((name) => [copy(name), copy(value[name])]));
}

/**
 * What stands in `data`, if it is a message of the instance `id`, as a copy. It never throws.
 * @param {unknown} data
 * @param {string} id
 */
function open(data, id) {
  try {
    const copy = copyOf(data, { left: SIZE_MAX });
    return copy.otasuke === PROTOCOL && copy.id === id ? copy : {};
  } catch {
    return {};
  }
}

/**
 * A message from the frame, or nothing.
 * @param {unknown} data
 * @param {string} id
 * @returns {{
 *   type?: "hello" | "height" | "event", height?: number, name?: string, detail?: object
 * } | undefined}
 */
export function fromFrame(data, id) {
  const { type, height, name, detail } = open(data, id);
  if (type === "hello") return { type };
  if (type === "height" && typeof height === "number" && height > 0) {
    return { type, height: Math.min(Math.max(height, HEIGHT_MIN), HEIGHT_MAX) };
  }
  if (type === "event" && EVENTS.includes(name) && isObject(detail) && detail.schema === 1)
    return { type, name, detail };
}

/**
 * A message from the host page, or nothing. `options` are all that hold: what is missing has its default.
 * @param {unknown} data
 * @param {string} id
 * @returns {{type: "welcome"} | {type: "options", options: Options} | undefined}
 */
export function fromHost(data, id) {
  const { type, options } = open(data, id);
  if (type === "welcome") return { type };
  if (type !== "options" || !isObject(options)) return;
  const known = Object.entries(options).filter(([name]) => FRAME_OPTIONS.includes(name));
  if (known.every(([, value]) => isValue(value))) return { type, options: Object.fromEntries(known) };
}

/**
 * Whether it can be the value of an option.
 * @param {unknown} value
 */
export const isValue = (value) => typeof value === "string" && value.length <= VALUE_MAX;
