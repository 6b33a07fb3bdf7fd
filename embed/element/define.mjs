// Which version's class is the element of a page? That which comes first; another leaves it.

/** @param {typeof HTMLElement & { version: string }} element */
export function define(tag, element) {
  const known = globalThis.customElements?.get(tag);
  if (!known) globalThis.customElements?.define(tag, element);
  else if (known.version !== element.version) {
    console.info(`${tag}: version ${known.version} is on this page already; ${element.version} is not used`);
  }
}
