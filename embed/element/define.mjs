// Which version's class is the element of a page? That which comes first; another leaves it.

/**
 * @param {string} tag
 * @param {CustomElementConstructor & { version?: string }} element
 */
export function define(tag, element) {
  /** @type {(CustomElementConstructor & { version?: string }) | undefined} */
  const known = globalThis.customElements?.get(tag);
  if (!known) globalThis.customElements?.define(tag, element);
  else if (known.version !== element.version) {
    console.info(`${tag}: version ${known.version} is on this page already; ${element.version} is not used`);
  }
}
