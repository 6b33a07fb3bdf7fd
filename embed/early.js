// What does a visitor do before the module has come? It is kept in its order, and take-over.mjs does it
// again.
//
// A plain script in the head: it runs before anything is painted.
(() => {
  /** Who has held a key or a button down for so long has let it go elsewhere. */
  const HELD_MS = 1000;
  /** @type {import("./take-over.mjs").Done[]} */
  const log = [];
  let isComposing = false;
  let heldUntil = 0;

  const hold = () => {
    heldUntil = performance.now() + HELD_MS;
  };
  const letGo = () => {
    heldUntil = 0;
  };
  /** @param {boolean} is */
  const compose = (is) => () => {
    isComposing = is;
  };
  /** @type {Record<string, (target: HTMLInputElement, event: Event) => void>} */
  const HEARD = {
    input: type,
    change: choose,
    focusout: leave,
    click: press,
    submit: (_, event) => event.preventDefault(),
    compositionstart: compose(true),
    compositionend: compose(false),
    pointerdown: hold,
    keydown: hold,
    pointerup: letGo,
    pointercancel: letGo,
    keyup: letGo,
  };
  for (const name of Object.keys(HEARD)) addEventListener(name, hear, true);

  addEventListener("otasuke-take-over", (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    Object.assign(detail, {
      log,
      // Half a word or half a press would be lost.
      isBusy: () => isComposing || performance.now() < heldUntil,
      stop() {
        for (const name of Object.keys(HEARD)) removeEventListener(name, hear, true);
      },
    });
  });

  /** @param {Event} event */
  function hear(event) {
    const { target } = event;
    if (target instanceof Element && target.closest("#oc-painted"))
      HEARD[event.type](/** @type {HTMLInputElement} */ (target), event);
  }

  /** @param {HTMLInputElement} field */
  function type(field) {
    if (!isText(field)) return;
    const last = log.at(-1);
    if (last?.what === "text" && last.target === field) last.value = field.value;
    else log.push({ what: "text", target: field, value: field.value });
    show("changed");
  }

  /** @param {HTMLInputElement} field */
  function choose(field) {
    if (isText(field)) return;
    log.push({ what: "choice", target: field, value: field.value });
    // Which prices are asked for, and with tax or without, is painted as it was.
    if (field.closest("[data-part=offer]")) document.documentElement.dataset.offer = "chosen";
    show("changed");
  }

  /** @param {HTMLElement} field */
  function leave(field) {
    if (isText(field) && log.some(({ target }) => target === field))
      log.push({ what: "leave", target: field });
  }

  /** @param {Element} inside */
  function press(inside) {
    const button = /** @type {HTMLElement | null} */ (inside.closest("button:not([aria-disabled])"));
    if (!button) return;
    log.push({ what: "press", target: button });
    show(button.closest(".oc-dock, .oc-topics") ? "pressed" : "changed");
  }

  /** @param {Element} field */
  function isText(field) {
    return field.matches("input[type=text]");
  }

  /**
   * What was changed stays so.
   * @param {string} state
   */
  function show(state) {
    const { dataset } = document.documentElement;
    if (dataset.painted !== "changed") dataset.painted = state;
  }
})();
