// Does the calculator start, and go on? Shows a sentence where it cannot start or has stopped.
// It runs before the module and without it, and is written for browsers that are too old for one.
(function () {
  "use strict";
  var WAIT_MS = 20000;

  // Some programs write `%23` for the `#` of a link, which makes what was sent a part of the query.
  var sent = /%(25)*23(?=1[\da-z]+$)/i;
  if (!location.hash && sent.test(location.search)) {
    history.replaceState(history.state, "", location.pathname + location.search.replace(sent, "#"));
  }

  // The sentences of the page stand there in each language: that of the document is shown.
  // Tags are read as in language.mjs.
  var page = document.documentElement;
  var painted = page.lang;
  var asked = /[?&]lang=(ja|en)(?![a-z\d])/i.exec(location.search);
  if (asked) page.lang = asked[1].toLowerCase();

  // The form is painted before the module, with the example in the language of the document: it is shown to
  // who comes for that. A form that this tab keeps, or that a link brings, is none.
  if (page.lang === painted && !bringsForm() && !keepsForm()) page.setAttribute("data-painted", "");

  // A link that is put behind the address of the open page brings one as well.
  addEventListener("hashchange", function () {
    if (!started() && bringsForm()) page.removeAttribute("data-painted");
  });

  function bringsForm() {
    return location.hash !== "" && !/^#oc-/.test(location.hash);
  }

  function keepsForm() {
    try {
      return sessionStorage.getItem("otasuke-calculator") !== null;
    } catch (error) {
      return false;
    }
  }

  function started() {
    var root = document.getElementById("otasuke");
    return root !== null && root.hasAttribute("data-ready");
  }

  /**
   * @param {string} id
   * @param {boolean} hidden
   */
  function set(id, hidden) {
    var notice = document.getElementById(id);
    if (notice) notice.hidden = hidden;
    else
      addEventListener("DOMContentLoaded", function () {
        set(id, hidden);
      });
  }

  var hasWasm = typeof WebAssembly === "object" && Boolean(WebAssembly);

  function failed() {
    set(started() ? "oc-stopped" : hasWasm ? "oc-failure" : "oc-no-wasm", false);
    set("oc-waiting", true);
    // No figure stays beside the sentence.
    page.removeAttribute("data-painted");
  }

  // A panic of the module arrives as a RuntimeError. Before the start every error counts, also
  // that of a script that could not be fetched: its event does not bubble, so it is captured.
  /** @param {unknown} error */
  function judge(error) {
    var isPanic = hasWasm && error instanceof WebAssembly.RuntimeError;
    if (isPanic || !started()) failed();
  }

  addEventListener(
    "error",
    function (event) {
      judge(event.error);
    },
    true,
  );
  addEventListener("unhandledrejection", function (event) {
    judge(event.reason);
  });
  addEventListener("otasuke-failed", failed);
  if (!hasWasm || !("noModule" in HTMLScriptElement.prototype)) failed();
  // What has come is no longer waited for: it may wait for the visitor, who composes a word.
  var hasCome = false;
  addEventListener("otasuke-take-over", function () {
    hasCome = true;
  });
  setTimeout(function () {
    if (!started() && !hasCome) failed();
  }, WAIT_MS);

  // What starts late has started: the sentence that it could not is taken back.
  addEventListener("DOMContentLoaded", function () {
    new MutationObserver(function (_, observer) {
      if (!started()) return;
      set("oc-failure", true);
      observer.disconnect();
    }).observe(/** @type {HTMLElement} */ (document.getElementById("otasuke")), { attributes: true });
  });
})();
