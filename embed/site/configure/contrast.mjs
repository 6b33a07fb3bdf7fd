// Can the chosen colours be read? Each pair of embed/npm/options.json in which one was chosen, by WCAG.
import { contrast } from "../../element/theme-check.mjs";

/**
 * A colour as red, green, blue from 0 to 1, as the browser reads it; nothing for one that is translucent.
 * @param {string} colour
 */
function read(colour) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  context.fillStyle = colour;
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(context.fillStyle))?.slice(1);
  return digits?.map((two) => parseInt(two, 16) / 255) ?? null;
}

/**
 * The contrast of a pair; nothing where it cannot be told.
 * @param {(name: string) => string} colour
 * @param {string} text
 * @param {string} ground
 */
function ratioOf(colour, text, ground) {
  const [top, below] = [read(colour(text)), read(colour(ground))];
  return top && below ? contrast(top, below) : null;
}

/**
 * What is to be said of the pairs: the sentence's name with its texts.
 * @param {import("./options.mjs").Api} api
 * @param {import("./options.mjs").Pair[]} variables those chosen
 * @param {("light" | "dark")[]} schemes those in which the calculator may be seen; the poorest counts
 * @returns {[name: string, texts: import("./make.mjs").Texts][]}
 */
export function contrastsOf(api, variables, schemes) {
  const chosen = new Map(variables);
  const usual = new Map(api.variables.map((variable) => [variable.name, variable]));
  return /** @type {[text: string, ground: string, least: number][]} */ (api.pairs)
    .filter(([text, ground]) => chosen.has(text) || chosen.has(ground))
    .map(([text, ground, least]) => {
      const ratios = schemes.map((scheme) =>
        ratioOf(
          (name) =>
            chosen.get(name) ?? /** @type {Record<"light" | "dark", string>} */ (usual.get(name))[scheme],
          text,
          ground,
        ),
      );
      if (ratios.includes(null)) return ["contrast-unknown", { text, ground }];
      const ratio = Math.min(.../** @type {number[]} */ (ratios));
      return [
        ratio < least ? "contrast-poor" : "contrast-fine",
        { text, ground, least, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) },
      ];
    });
}
