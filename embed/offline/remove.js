// How is the service worker taken back? By this one in its place: it takes away all that is kept, and fails
// to come itself. Pages that are open go on with the network.
// To be put on the site as `sw.js`.
addEventListener("install", (event) => event.waitUntil(remove()));

async function remove() {
  // Not waited for: that would wait for this very worker to be done.
  registration.unregister();
  const ours = `otasuke ${registration.scope} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.map((name) => caches.delete(name)));
  throw new Error("pages of this site are not kept any more");
}
