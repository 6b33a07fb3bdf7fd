// How does data become JSON on the page of somebody else? JSON.stringify asks `toJSON` of every object, and
// old libraries put one on all lists, which makes texts of them: that of plain data is not asked here.

/** @type {any[]} */
const PLAIN = [Array, Object, String, Number, Boolean];

/**
 * What a value says of itself, as a date or a class of the page does.
 * @param {any} value
 * @param {string} key
 */
function own(value, key) {
  const { toJSON } = value;
  if (typeof toJSON !== "function" || PLAIN.some(({ prototype }) => toJSON === prototype.toJSON))
    return value;
  return toJSON.call(value, key);
}

/**
 * As JSON.stringify; it throws where that does.
 * @param {unknown} value
 * @returns {string | undefined}
 */
export function jsonOf(value) {
  // Nearly every page left it alone, and JSON.stringify is much quicker.
  const isChanged = PLAIN.some(({ prototype }) => "toJSON" in prototype);
  return isChanged ? written(value, "") : JSON.stringify(value);
}

/**
 * As `jsonOf`, for what stands at `key`.
 * @param {any} value
 * @param {string} key
 * @returns {string | undefined}
 */
function written(value, key) {
  if (typeof value === "object" && value !== null) value = own(value, key);
  // A boxed text is a text, and JSON.stringify asks nothing of what is no object.
  if (value instanceof String || value instanceof Number || value instanceof Boolean) value = value.valueOf();
  if (typeof value === "function") return undefined;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  // In loops: libraries replace what lists have for that.
  let text = "";
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1)
      text += `${at ? "," : ""}${written(value[at], `${at}`) ?? "null"}`;
    return `[${text}]`;
  }
  for (const name of Object.keys(value)) {
    const part = written(value[name], name);
    if (part !== undefined) text += `${text && ","}${JSON.stringify(name)}:${part}`;
  }
  return `{${text}}`;
}
