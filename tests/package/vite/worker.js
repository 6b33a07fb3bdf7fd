// How does a worker ask for quotes?
import { load, quote } from "otasuke-calculator/headless";

addEventListener("message", async ({ data }) => {
  await load();
  postMessage(quote(data));
});
