// When does an element start, and does its module go on?

/** So far ahead of the visible part it starts. */
const MARGIN = "400px";

/**
 * Calls `begin` when the element comes near to what is visible; never while it is hidden.
 * @returns {() => void} ends the waiting
 */
export function whenNear(element, eager, begin) {
  if (eager || !globalThis.IntersectionObserver) {
    begin();
    return () => {};
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    begin();
  }, { rootMargin: MARGIN });
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * Calls `stopped` when the module breaks off: that arrives at the window as an error of this script.
 * @returns {() => void} ends the listening
 */
export function onPanic(stopped) {
  const listener = ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError && error.stack?.includes(import.meta.url)) stopped();
  };
  addEventListener("error", listener);
  return () => removeEventListener("error", listener);
}
