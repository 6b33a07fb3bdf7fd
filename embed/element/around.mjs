// What is around an element? Not asked by properties of it: a form has the names of its fields for those.

/**
 * The element around another, also where that is the outermost of a shadow root.
 * @param {Node} element
 * @returns {Element | null}
 */
export function parentOf(element) {
  const { get } = /** @type {{get: () => Element | null}} */ (
    Object.getOwnPropertyDescriptor(Node.prototype, "parentElement")
  );
  const root = /** @type {Node & {host: Element}} */ (Node.prototype.getRootNode.call(element));
  return get.call(element) ?? (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? root.host : null);
}

/**
 * The nearest language tag around an element.
 * @param {Element} element
 */
export function languageAround(element) {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const named = Element.prototype.getAttribute.call(at, "lang");
    if (named) return named;
  }
  return "";
}
