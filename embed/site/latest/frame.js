// Which release is the newest? This one: the visitor is sent there with the whole query.
location.replace(
  new URL("../{{path}}frame.html" + location.search + location.hash, document.currentScript.src),
);
