// Which of our languages does a language tag mean? One reading for the element, the loader and its frame;
// boot.js has the same for our own page.

/** @typedef {"ja" | "en"} Language */

/**
 * @param {string | null | undefined} tag as pages write it: `en`, `EN`, `en_US`, `ja-JP-u-ca-japanese`
 * @returns {Language | undefined}
 */
export const spoken = (tag) =>
  /** @type {any} */ (/^\s*(ja|en)(?![a-z\d])/i.exec(tag ?? "")?.[1].toLowerCase());
