// How does an estimate stand in the address of a host's page? As one part of what is behind `#`, which no
// server sees: `#otasuke=…`, beside other parts of the page, and never beside a place or a route of it.

const KEY = "otasuke";

/**
 * The parts behind the `#`; nothing where that is the name of a place or a route.
 * @param {string} hash
 * @returns {string[] | undefined}
 */
function parts(hash) {
  const found = hash.replace(/^#/, "").split("&").filter((part) => part !== "");
  return found.every((part) => /^[\w.-]+=/.test(part)) ? found : undefined;
}

const isOurs = (part) => part.startsWith(`${KEY}=`);

/**
 * The link that stands in an address, ready to be opened.
 * @param {string} hash
 * @returns {string | undefined}
 */
export function linkIn(hash) {
  const link = parts(hash)?.find(isOurs)?.slice(KEY.length + 1);
  return link ? `#${link}` : undefined;
}

/**
 * What is to stand behind the `#` for this link, or without one; nothing where that is the page's own.
 * @param {string} hash
 * @param {string | undefined} link
 * @returns {string | undefined}
 */
export function withLink(hash, link) {
  const theirs = parts(hash)?.filter((part) => !isOurs(part));
  if (!theirs) return undefined;
  const all = link ? [...theirs, `${KEY}=${link}`] : theirs;
  return all.length > 0 ? `#${all.join("&")}` : "";
}

/** A browser refuses more than a hundred changes in half a minute. */
const PAUSE_MS = 400;

/** Keeps an estimate in the address of this page. What the page opened with is no estimate of anybody. */
export class Address {
  #first;
  #pause;

  /** @param {string | undefined} link */
  follow(link) {
    clearTimeout(this.#pause);
    this.#first ??= link;
    if (link === this.#first && linkIn(location.hash) === undefined) return;
    this.#pause = setTimeout(() => {
      const hash = withLink(location.hash, link);
      if (hash === undefined || hash === location.hash) return;
      history.replaceState(history.state, "", location.pathname + location.search + hash);
    }, PAUSE_MS);
  }

  end() {
    clearTimeout(this.#pause);
  }
}
