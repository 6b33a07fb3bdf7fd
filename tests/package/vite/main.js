// How does a page that Vite builds use the package? By its two names, and with no setting of Vite.
import "otasuke-calculator";
import * as headless from "otasuke-calculator/headless";
import { createElement, StrictMode } from "react";
import { createRoot } from "react-dom/client";

window.headless = headless;

/** In React's strict mode, with one property more at each call; null takes it away. */
const root = createRoot(document.querySelector("#react"));
window.render = (options) =>
  root.render(
    options &&
      createElement(StrictMode, null, createElement("otasuke-calculator", { loading: "eager", ...options })),
  );

/** The same question, answered by a worker. */
window.askWorker = (request) =>
  new Promise((done, failed) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = ({ message }) => failed(new Error(message));
    worker.postMessage(request);
  });
