// How does our own page start the calculator? It loads the module that Trunk built, and mounts it.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const at = (path) => new URL(path, document.baseURI);

try {
  const module = await import(at(js));
  await module.default({ module_or_path: at(wasm) });
  module.mount(document.getElementById("otasuke"));
} catch (error) {
  // WebKit tells nobody of a module that fails while it waits: boot.js hears of it from here.
  dispatchEvent(new Event("otasuke-failed"));
  throw error;
}
