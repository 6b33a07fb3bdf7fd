// Which release is the newest? This one: its loader takes the place of this script, with all its data.
(function (script) {
  var loader = document.createElement("script");
  for (var i = 0; i < script.attributes.length; i++) {
    var one = script.attributes[i];
    if (one.name !== "src" && one.name !== "nonce") loader.setAttribute(one.name, one.value);
  }
  loader.nonce = script.nonce;
  loader.src = new URL("../{{path}}loader.js", script.src).href;
  script.replaceWith(loader);
})(document.currentScript);
