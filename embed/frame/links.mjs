// Where does a link inside the frame lead? Out of it: the page of a source has no room there.

/** @param {HTMLAnchorElement} link */
const isWeb = (link) => link.protocol === "https:" || link.protocol === "http:";
/** @param {HTMLAnchorElement} link */
const isHere = (link) => link.href.split("#")[0] === location.href.split("#")[0];

/**
 * Where the link opens: the seller's enquiry in place of the host page, a source in a tab of its own.
 * @param {HTMLAnchorElement} link
 * @param {boolean} isFramed
 */
function targetOf(link, isFramed) {
  if (!isWeb(link) || isHere(link) || link.hasAttribute("download")) return "";
  if (!isFramed) return link.target;
  return link.part.contains("inquiry") ? "_top" : "_blank";
}

/**
 * Sends every link of `element` out of the frame by its ordinary `target`, so that the browser
 * decides as about any link, the sandbox of the host page included.
 * @param {Element} element
 * @param {boolean} isFramed
 */
export function openLinksOutside(element, isFramed) {
  element.addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
      if (!(link instanceof HTMLAnchorElement)) return;
      link.target = targetOf(link, isFramed);
      link.rel = "noopener";
    },
    true,
  );
}
