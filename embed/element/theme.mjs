// Which colours has the host set? Where there are any, they are checked by a part that is loaded for it.

const NAMES = (
  "accent accent-strong accent-soft on-accent ink ink-soft line line-strong paper ground plain-soft " +
  "good good-soft good-bar bad bad-soft warn warn-soft"
).split(" ");

/** @param {HTMLElement} frame inside of the element; what is poor there is taken back */
export function checkColours(frame) {
  // The host's own: inside of the frame, what was poor is taken back.
  const style = getComputedStyle(/** @type {ShadowRoot} */ (frame.getRootNode()).host);
  if (!NAMES.some((name) => style.getPropertyValue(`--otasuke-${name}`))) return;
  import("./theme-check.js").then(
    ({ takeBackPoorColours }) => takeBackPoorColours(frame),
    () => {},
  );
}
