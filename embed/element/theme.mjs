// Which colours has the host set? Where there are any, they are checked by a part that is loaded for it.
import { COLOURS } from "../api.mjs";

/** @param {HTMLElement} frame inside of the element; what is poor there is taken back */
export function checkColours(frame) {
  // The host's own: inside of the frame, what was poor is taken back.
  const style = getComputedStyle(/** @type {ShadowRoot} */ (frame.getRootNode()).host);
  if (!COLOURS.some((name) => style.getPropertyValue(`--otasuke-${name}`))) return;
  import("./theme-check.js").then(
    ({ takeBackPoorColours }) => takeBackPoorColours(frame),
    () => {},
  );
}
