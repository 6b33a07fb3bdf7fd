// Where may a link to write a letter lead? To one address, with a subject that is seen: the same that a price
// list may have (src/catalog/link.rs).

const MAIL =
  /^mailto:[\w.+-]+@([a-z\d][a-z\d.-]*\.)?[a-z][a-z\d-]*\.?(\?subject=([^\s\\<>"`{}|^&#%]|%[\da-f]{2})*)?$/i;

/**
 * Whether a letter goes to one address, and nothing unseen comes into it; what writes no letter is fine.
 * @param {string} address
 */
export function isPlainLetter(address) {
  if (!/^mailto:/i.test(address)) return true;
  try {
    return MAIL.test(address) && !/[\p{Cc}\p{Cf}]/u.test(decodeURIComponent(address));
  } catch {
    return false;
  }
}
