// How is the service worker taken back? By this one in its place: it ends itself, with all that it has kept.
// To be put on the site as `sw.js`.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove() {
  const ours = `otasuke ${registration.scope} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
