// Does the calculator start, and go on? Shows a sentence where it cannot start or has stopped.
// It runs before the module and without it, in browsers that are too old for one, too.
(() => {
  "use strict";
  const WAIT_MS = 20000;
  const root = () => document.getElementById("otasuke");
  function started() {
    const element = root();
    return element !== null && element.hasAttribute("data-ready");
  }

  function show(id) {
    const notice = document.getElementById(id);
    if (notice) notice.hidden = false;
    else addEventListener("DOMContentLoaded", () => show(id), { once: true });
  }
  const failed = () => show(started() ? "oc-stopped" : "oc-failure");

  // A panic of the module arrives as a RuntimeError; before the start every error counts, also
  // that of a script that could not be fetched (its event does not bubble, so it is captured).
  const isPanic = (error) =>
    typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
  addEventListener("error", (event) => {
    if (isPanic(event.error) || !started()) failed();
  }, true);
  addEventListener("unhandledrejection", (event) => {
    if (isPanic(event.reason) || !started()) failed();
  });

  if (typeof WebAssembly !== "object" || !("noModule" in HTMLScriptElement.prototype)) failed();
  setTimeout(() => { if (!started()) failed(); }, WAIT_MS);
})();
