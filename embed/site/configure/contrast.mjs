// Can the chosen colours be read? Each pair of embed/npm/options.json in which one was chosen, by WCAG.
import { contrast } from "../../element/theme-check.mjs";

const LEAST = 4.5;

/** A colour as red, green, blue from 0 to 1, as the browser reads it; nothing for one that lets shine through. */
function read(colour) {
  const context = document.createElement("canvas").getContext("2d");
  context.fillStyle = colour;
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(context.fillStyle)?.slice(1);
  return digits?.map((two) => parseInt(two, 16) / 255) ?? null;
}

/**
 * What is to be said of the pairs: the sentence's name with its texts.
 * @param {object} api embed/npm/options.json
 * @param {[string, string][]} variables those chosen
 * @param {boolean} isDark whether the dark defaults stand beside them
 */
export function contrastsOf(api, variables, isDark) {
  const chosen = new Map(variables);
  const colour = (name) => {
    const { light, dark } = api.variables.find((one) => one.name === name);
    return chosen.get(name) ?? (isDark ? dark : light);
  };
  return api.pairs.filter((pair) => pair.some((name) => chosen.has(name))).map(([text, ground]) => {
    const [top, below] = [read(colour(text)), read(colour(ground))];
    if (!top || !below) return ["contrast-unknown", { text, ground }];
    const ratio = contrast(top, below);
    return [ratio < LEAST ? "contrast-poor" : "contrast-fine", { text, ground, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) }];
  });
}
