// Written by `cargo xtask codegen` from embed/api.toml: change that file.
// Tell Vue's compiler that the tag is a custom element, by `isCustomElement`; use this file by
// `import type {} from "otasuke-calculator/vue"`.
import type { DefineComponent, HTMLAttributes } from "vue";
import type { Applicant, Lang, Link, Loading, Mode, Offer, OtasukeCalculatorEvents, Programme, Theme } from "./index.js";

/** The attributes and events of `<otasuke-calculator>`. */
export interface OtasukeCalculatorProps extends /* @vue-ignore */ HTMLAttributes {
  /** The language of the calculator. */
  lang?: Lang | undefined;
  /** The year of the subsidy programme; latest is recommended, as it needs no change when a year ends. */
  programme?: Programme | undefined;
  /** The size of the company that applies. */
  applicant?: Applicant | undefined;
  /** How many terminals; 1,000 and full-width digits are read too. */
  terminals?: number | string | undefined;
  /** The term of the contract in months. */
  "term-months"?: number | string | undefined;
  /** The address of a price list as in catalogue.md. */
  catalog?: string | undefined;
  /** The service to open with: its id in the price list, at most 200 characters; or the offer of the contract: on the element the property or a child <script type="application/json">, for a frame its JSON text. */
  offer?: Offer | string | undefined;
  /** How much is shown. */
  mode?: Mode | undefined;
  /** Where the link of the present estimate stands. */
  link?: Link | undefined;
  /** Light or dark. */
  theme?: Theme | undefined;
  /** When it is loaded. */
  loading?: Loading | undefined;
  /** Sections to leave out, with spaces between. */
  hide?: string | undefined;
  /** The text of the inquiry button, at most 40 characters. */
  "inquiry-label"?: string | undefined;
  /** Where the inquiry button leads: http(s):, mailto: with one mail address and at most a ?subject=, tel: or #… on the same page. */
  "inquiry-url"?: string | undefined;
  /** The name of the field in a form; the value is the quote as JSON. */
  name?: string | undefined;
  /** Takes no input and is not submitted. */
  disabled?: boolean | undefined;
  /** It can be used. */
  onOtasukeReady?: (event: OtasukeCalculatorEvents["otasuke-ready"]) => void;
  /** The quote changed and rested for 0.3 seconds; both are null while a question is open or an offer is still to be chosen. */
  onOtasukeQuoted?: (event: OtasukeCalculatorEvents["otasuke-quoted"]) => void;
  /** A service was chosen in the comparison. */
  onOtasukeOfferSelected?: (event: OtasukeCalculatorEvents["otasuke-offer-selected"]) => void;
  /** The inquiry button was pressed; preventDefault() stops the link. offer is null after the visitor has changed its prices. */
  onOtasukeInquiry?: (event: OtasukeCalculatorEvents["otasuke-inquiry"]) => void;
  /** Something failed. */
  onOtasukeError?: (event: OtasukeCalculatorEvents["otasuke-error"]) => void;
}

declare module "vue" {
  interface GlobalComponents {
    "otasuke-calculator": DefineComponent<OtasukeCalculatorProps>;
  }
}
