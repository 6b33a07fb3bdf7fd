// What if the module is long in coming? It comes when the test lets it: letGo().
const held = new Promise((go) => {
  globalThis.letGo = () => go(true);
});
const fetchNow = fetch;
globalThis.fetch = async (...asked) => {
  if (String(asked[0]).endsWith("otasuke-embed_bg.wasm")) await held;
  return fetchNow(...asked);
};
