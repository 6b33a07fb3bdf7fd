// Does a list of sources allow an address? As CSP level 3 matches them; "maybe" where browsers differ or
// something is not known here.

/**
 * @typedef {"yes" | "maybe" | "no"} Allowed
 * @typedef {{url: URL, anyPath?: boolean}} Need `anyPath`: the path is not known
 */

const HOST =
  /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*\.?|\[[\da-f:]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;
const SCHEME = /^([a-z][a-z\d+.-]*):$/i;
/** @type {Record<string, string>} */
const PORTS = { "http:": "80", "https:": "443" };

/** @param {Allowed[]} answers */
const best = (answers) => (answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no");
/** @param {URL} url */
const portOf = (url) => url.port || PORTS[url.protocol] || "";
/**
 * @param {string} scheme
 * @param {URL} url
 */
const schemeFits = (scheme, url) =>
  scheme === url.protocol || (scheme === "http:" && url.protocol === "https:");

/**
 * @param {string} pattern
 * @param {string} host
 */
function hostFits(pattern, host) {
  if (pattern === "*") return true;
  if (pattern.startsWith("*.")) return host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1;
  return pattern === host;
}

/**
 * @param {string | undefined} port
 * @param {URL} url
 */
function portFits(port, url) {
  if (port === "*") return true;
  if (!port) return portOf(url) === PORTS[url.protocol];
  return port === portOf(url) || (port === "80" && portOf(url) === "443");
}

/** @param {string} path */
function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @param {string | undefined} path
 * @param {URL} url
 */
function pathFits(path, url) {
  if (!path || path === "/") return true;
  const [wanted, real] = [decodePath(path), decodePath(url.pathname)];
  return wanted.endsWith("/") ? real.startsWith(wanted) : real === wanted;
}

/**
 * @param {URL} url
 * @param {URL} page
 */
function isSelf(url, page) {
  if (url.origin === page.origin) return true;
  const upgraded = page.protocol === "http:" && url.protocol === "https:";
  return upgraded && url.hostname === page.hostname && !url.port && !page.port;
}

/**
 * @param {string} source
 * @param {Need} need
 * @param {URL} page
 * @returns {Allowed}
 */
function sourceFits(source, { url, anyPath }, page) {
  if (source === "*") return "yes";
  if (source.toLowerCase() === "'self'") return isSelf(url, page) ? "yes" : "no";
  if (source.startsWith("'")) return "no";
  const scheme = SCHEME.exec(source);
  if (scheme) return schemeFits(`${scheme[1].toLowerCase()}:`, url) ? "yes" : "no";
  const [, named, host, port, path] = HOST.exec(source) ?? [];
  if (!host) return "no";
  const fits =
    schemeFits(named ? `${named.toLowerCase()}:` : page.protocol, url) &&
    hostFits(host.toLowerCase(), url.hostname) &&
    portFits(port, url);
  if (!fits) return "no";
  // Only 127.0.0.1 is a host by its number in the standard, though browsers take others.
  const isNumber = /^[\d.]+$|^\[/.test(host) && host !== "127.0.0.1";
  if (isNumber || (anyPath && path && path !== "/")) return "maybe";
  return pathFits(path, url) ? "yes" : "no";
}

/**
 * Whether the list allows the address by its host.
 * @param {string[]} sources
 * @param {Need} need
 * @param {URL} page the page that sends the policy
 * @returns {Allowed}
 */
export const allows = (sources, need, page) => best(sources.map((source) => sourceFits(source, need, page)));
