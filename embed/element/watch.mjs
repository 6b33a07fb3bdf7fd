// When does an element start, and does its module go on?

/** So far ahead of the visible part it starts. */
const MARGIN = "400px";

/**
 * Calls `begin` when the element comes near to what is visible; never while it is hidden.
 * @param {Element} element
 * @param {boolean} eager
 * @param {() => void} begin
 * @returns {() => void} ends the waiting
 */
export function whenNear(element, eager, begin) {
  if (eager || !globalThis.IntersectionObserver) {
    begin();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      begin();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * Calls `stopped` when the module breaks off: that arrives at the window as an error of this script.
 * @param {() => void} stopped
 * @param {string} [script] where this script comes from
 * @returns {() => void} ends the listening
 */
export function onPanic(stopped, script = import.meta.url) {
  // In a bundle the page's own code is in the same file.
  const isAlone = new URL(script).pathname.endsWith("/otasuke-calculator.js");
  /** @param {string | undefined} text */
  const isOurs = (text) => text?.includes(script);
  /** @param {any} event an error, or a promise that nobody has caught */
  const listener = ({ error, reason = error }) => {
    const stack = `${reason?.stack}`;
    // What the glue throws is a plain error; what a page throws when it hears of us begins in the page.
    const begins = stack.split("\n").find((line) => /:\d+:\d+/.test(line));
    const isThrown = isAlone && isOurs(begins) && /wasm-function|\[wasm code]/.test(stack);
    if (isOurs(stack) && (isThrown || reason instanceof WebAssembly.RuntimeError)) stopped();
  };
  const types = ["error", "unhandledrejection"];
  for (const type of types) addEventListener(type, listener);
  return () => types.forEach((type) => removeEventListener(type, listener));
}
