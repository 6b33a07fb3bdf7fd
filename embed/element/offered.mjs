// Which offer are the prices of? Its name stands over them, as long as nobody has changed one.
import { jsonOf } from "../json.mjs";

/** @typedef {{id: string, name: string, provider: string}} Offer what is told of one */

export class Offered {
  /** The line with the name. */
  line = Object.assign(document.createElement("p"), { className: "oc offered" });
  /** @type {Offer | null} */
  offer = null;
  /**
   * The same, or null where somebody has changed a price of it.
   * @type {Offer | null}
   */
  unchanged = null;
  /**
   * Its prices and terms, as they came into the form.
   * @type {string | undefined}
   */
  #prices;

  /**
   * An offer was chosen, or none any more; its prices come into the form next.
   * @param {Offer | null} offer
   */
  choose(offer) {
    this.offer = offer;
    this.#prices = undefined;
  }

  /**
   * @param {{request: {offer: object}} | null} answer what the form comes to now
   * @param {string} example that the prices are invented, where they may be
   */
  draw(answer, example) {
    const prices = jsonOf(answer?.request.offer);
    this.#prices ??= prices;
    this.unchanged = prices === this.#prices ? this.offer : null;
    const { unchanged } = this;
    const invented = this.offer ? "" : example;
    this.line.textContent = [unchanged?.name, unchanged?.provider].filter(Boolean).join(" / ") || invented;
    this.line.toggleAttribute("data-invented", invented !== "");
  }
}
