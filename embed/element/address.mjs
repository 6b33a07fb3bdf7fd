// How does an estimate stand in the address of a host's page? As one part of what is behind `#`, which no
// server sees: `#otasuke=…`, beside other parts of the page, and never beside a place or a route of it.

const KEY = "otasuke";

/**
 * The parts behind the `#`; nothing where that is the name of a place or a route.
 * @param {string} hash
 * @returns {string[] | undefined}
 */
function parts(hash) {
  const found = hash
    .replace(/^#/, "")
    .split("&")
    .filter((part) => part !== "");
  return found.every((part) => /^[\w.-]+=/.test(part)) ? found : undefined;
}

/** @param {string} part */
const isOurs = (part) => part.startsWith(`${KEY}=`);

/**
 * The link that stands in an address, ready to be opened.
 * @param {string} hash
 * @returns {string | undefined}
 */
export function linkIn(hash) {
  const link = parts(hash)
    ?.find(isOurs)
    ?.slice(KEY.length + 1);
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

/** Keeps an estimate in the address of this page. */
export class Address {
  /**
   * What was written there or read from there last: it is in the form, or was.
   * @type {string | undefined}
   */
  #known;
  /**
   * Writes what has changed since.
   * @type {(() => void) | undefined}
   */
  #write;
  /** @type {number | undefined} */
  #pause;

  /** @param {boolean} goesOn whether what stands there was opened by an earlier run */
  constructor(goesOn) {
    if (goesOn) this.#known = linkIn(location.hash);
  }

  /** A link that somebody else has put there since; each is told once. */
  take() {
    const link = linkIn(location.hash);
    if (link === undefined || link === this.#known) return undefined;
    clearTimeout(this.#pause);
    this.#write = undefined;
    return (this.#known = link);
  }

  /** @param {string | undefined} link */
  follow(link) {
    clearTimeout(this.#pause);
    this.#write = () => write(link) && (this.#known = link && `#${link}`);
    this.#pause = setTimeout(() => this.end(), PAUSE_MS);
  }

  /** What is still to be written is. */
  end() {
    clearTimeout(this.#pause);
    this.#write?.();
    this.#write = undefined;
  }
}

/**
 * Whether it stands there now.
 * @param {string | undefined} link
 */
function write(link) {
  const hash = withLink(location.hash, link);
  if (hash === undefined) return false;
  try {
    // Whole: the page may have another base.
    if (hash !== location.hash)
      history.replaceState(history.state, "", location.href.replace(/#.*/s, "") + hash);
    return true;
  } catch {
    // A document without an address of its own.
    return false;
  }
}
