// Can the chosen colours be read? Each pair of embed/npm/options.json in which one was chosen, by WCAG.
import { contrast } from "../../element/theme-check.mjs";

/** A colour as red, green, blue from 0 to 1, as the browser reads it; nothing for one that is translucent. */
function read(colour) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  context.fillStyle = colour;
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(context.fillStyle))?.slice(1);
  return digits?.map((two) => parseInt(two, 16) / 255) ?? null;
}

/** The contrast of a pair; nothing where it cannot be told. */
function ratioOf(colour, text, ground) {
  const [top, below] = [read(colour(text)), read(colour(ground))];
  return top && below ? contrast(top, below) : null;
}

/**
 * What is to be said of the pairs: the sentence's name with its texts.
 * @param {any} api embed/npm/options.json
 * @param {[string, string][]} variables those chosen
 * @param {string[]} schemes `light` and `dark`, those in which the calculator may be seen; the poorest counts
 */
export function contrastsOf(api, variables, schemes) {
  const chosen = new Map(variables);
  const usual = new Map(api.variables.map((variable) => [variable.name, variable]));
  return api.pairs
    .filter(([text, ground]) => chosen.has(text) || chosen.has(ground))
    .map(([text, ground, least]) => {
      const ratios = schemes.map((scheme) =>
        ratioOf((name) => chosen.get(name) ?? usual.get(name)[scheme], text, ground),
      );
      if (ratios.includes(null)) return ["contrast-unknown", { text, ground }];
      const ratio = Math.min(.../** @type {number[]} */ (ratios));
      return [
        ratio < least ? "contrast-poor" : "contrast-fine",
        { text, ground, least, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) },
      ];
    });
}
