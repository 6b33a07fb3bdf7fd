// Where does a file lie that comes beside a script? There, unless `vite dev` before version 8 has moved the
// scripts of packages to node_modules/.vite/deps and left their other files where they were.

/**
 * @param {URL} url as the script would find it
 * @returns {string} where it is
 */
export const beside = (url) => url.href.replace("/.vite/deps/", "/otasuke-calculator/");
