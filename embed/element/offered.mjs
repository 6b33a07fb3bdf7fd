// Which offer are the prices of? Its name stands over them, as long as nobody has changed one.
import { jsonOf } from "../json.mjs";

export class Offered {
  /** The line with the name. */
  line = Object.assign(document.createElement("p"), { className: "oc offered" });
  /** @type {{id: string, name: string, provider: string} | null} */
  offer = null;
  /**
   * The same, or null where somebody has changed a price of it.
   * @type {{id: string, name: string, provider: string} | null}
   */
  unchanged = null;
  /** Its prices and terms, as they came into the form. */
  #prices;

  /** An offer was chosen, or none any more; its prices come into the form next. */
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
