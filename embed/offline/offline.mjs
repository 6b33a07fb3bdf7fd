// How does our own page come to work without a network? A service worker keeps its release (worker.js).
// What the page says of a newer one, and of a device without room, is in update.mjs.

const HOUR = 3_600_000;

/**
 * Where that is refused, as in a private window, the page works all the same.
 * @param {URL} address of the worker
 */
export async function keep(address) {
  try {
    const workers = navigator.serviceWorker;
    // Who saves data is not sent a release that nobody asked for.
    if (workers.controller || !navigator.connection?.saveData)
      attend(workers, await workers.register(address, { updateViaCache: "none" }));
  } catch (cause) {
    console.warn("otasuke-calculator: not kept for use offline:", cause);
  }
}

/**
 * @param {ServiceWorkerContainer} workers
 * @param {ServiceWorkerRegistration} registration
 */
function attend(workers, registration) {
  const tell = async () => (await import("./update.mjs")).tell(registration);
  const tellOfRoom = async () => (await import("./update.mjs")).tellOfRoom();
  const look = () => registration.waiting && registration.active && tell();
  const watch = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", watch);
  watch();
  look();
  // Another tab may have changed to another release. That of this page is named by the folder of this script.
  workers.addEventListener("message", ({ data }) => {
    if (data?.isFull) tellOfRoom();
    else if (!import.meta.url.includes(data?.release)) tell();
  });
  registration.active?.postMessage("otasuke-release");
  // A page that stays open hears of a newer one, too.
  const update = () => document.hidden || registration.update().catch(() => {});
  document.addEventListener("visibilitychange", update);
  setInterval(update, HOUR);
}
