// What stands in place of a frame that says nothing? A sentence, until it speaks.
import { FAILED } from "../title.mjs";

/** So long the files of the frame have to come. */
const WAIT_MS = 20_000;

/**
 * Waits for the hello of a frame that begins to load.
 * @param {HTMLIFrameElement} frame
 * @param {{port?: MessagePort, heard?: () => void}} connection `heard` is called at each hello
 * @param {"ja" | "en"} language
 */
export function awaitHello(frame, connection, language) {
  const told = Object.assign(document.createElement("p"), { lang: language, textContent: FAILED[language] });
  told.setAttribute("role", "alert");
  setTimeout(() => {
    if (connection.port || !frame.isConnected) return;
    frame.style.display = "none";
    frame.after(told);
    const detail = { schema: 1, code: "load", message: "the frame says nothing" };
    frame.dispatchEvent(new CustomEvent("otasuke-error", { bubbles: true, composed: true, detail }));
  }, WAIT_MS);
  connection.heard = () => {
    if (!told.isConnected) return;
    told.remove();
    frame.style.display = "block";
  };
}
