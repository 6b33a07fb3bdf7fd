// Of what did the page complain? Kept in localStorage, which the page does not use, so that a
// reload loses none. WebDriver has no log of it in Firefox and WebKit.
(() => {
  const KEY = "e2e-complaints";
  const keep = (isError, text) => {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    kept.push([isError, String(text).slice(0, 2000)]);
    localStorage.setItem(KEY, JSON.stringify(kept));
  };
  // `true`: a resource that fails to load does not bubble.
  addEventListener(
    "error",
    (event) => {
      keep(
        true,
        event.message
          ? `${event.message} ${event.filename}:${event.lineno}`
          : `cannot load ${event.target?.src ?? event.target?.href}`,
      );
    },
    true,
  );
  addEventListener("unhandledrejection", (event) => keep(true, `rejected: ${event.reason}`));
  addEventListener("securitypolicyviolation", (event) => {
    // An icon is the browser's own wish.
    if (!event.blockedURI.endsWith("/favicon.ico"))
      keep(true, `policy ${event.violatedDirective} forbids ${event.blockedURI}`);
  });
  for (const level of ["error", "warn"]) {
    const say = console[level];
    console[level] = (...words) => {
      keep(level === "error", `console.${level}: ${words.join(" ")}`);
      say.apply(console, words);
    };
  }
})();
