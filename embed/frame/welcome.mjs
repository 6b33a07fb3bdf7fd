// How does a page answer the hello of a frame? With a port of its own, through which all else comes.
import { fromFrame, message } from "./message.mjs";

/**
 * @typedef {object} Connection a frame and who it speaks with
 * @property {string} id
 * @property {string} origin
 * @property {MessagePort} [port] a frame that was loaded anew gets a new one, the old one is closed
 * @property {number} [height]
 */

/**
 * Answers `event`, where it is the hello of this frame.
 * @param {HTMLIFrameElement} frame
 * @param {Connection} connection `port` and `height` are kept here
 * @param {MessageEvent} event
 * @param {(name: string, detail: object) => void} told of the events of the calculator
 * @returns {boolean} whether it was one
 */
export function welcome(frame, connection, { source, origin, data }, told) {
  const { id } = connection;
  if (source !== frame.contentWindow || origin !== connection.origin || fromFrame(data, id)?.type !== "hello")
    return false;
  const { port1, port2 } = new MessageChannel();
  connection.port?.close();
  connection.port = port1;
  port1.onmessage = ({ data }) => {
    const { type, height, name, detail } = fromFrame(data, id) ?? {};
    if (
      type === "height" &&
      !(Math.abs(/** @type {number} */ (height) - /** @type {number} */ (connection.height)) < 2)
    ) {
      connection.height = height;
      frame.style.height = `${height}px`;
    }
    if (type === "event") told(/** @type {string} */ (name), /** @type {object} */ (detail));
  };
  /** @type {Window} */ (frame.contentWindow).postMessage(message(id, "welcome"), origin, [port2]);
  return true;
}
