// Written by `cargo xtask codegen` from embed/api.toml: change that file.
import type { Offer, Quote, QuoteRequest } from "./headless.js";

export type { Offer, Quote, QuoteRequest };

/** A value of `lang`: The language of the calculator. */
export type Lang = "ja" | "en";
/** A value of `programme`: The year of the subsidy programme; latest is recommended, as it needs no change when a year ends. */
export type Programme = "it-security-2024" | "it-security-2025" | "it-security-2026" | "latest";
/** A value of `applicant`: The size of the company that applies. */
export type Applicant = "sme" | "small" | "large";
/** A value of `mode`: How much is shown. */
export type Mode = "full" | "compact" | "compare" | "desk";
/** A value of `link`: Where the link of the present estimate stands. */
export type Link = "panel" | "address";
/** A value of `theme`: Light or dark. */
export type Theme = "light" | "dark" | "auto";
/** A value of `loading`: When it is loaded. */
export type Loading = "lazy" | "eager";
/** One of the words of `hide`: Sections to leave out, with spaces between. */
export type Hide = "title" | "tools" | "offer" | "company" | "hints" | "picture" | "cash" | "topics";
/** What failed. */
export type ErrorCode =
  /** A file could not be fetched, or is not the one of this version. */
  | "load"
  /** The visitor's browser offers no WebAssembly, as in Lockdown Mode of iOS. */
  | "wasm-missing"
  /** The page's CSP lacks 'wasm-unsafe-eval'. */
  | "wasm-blocked"
  /** The price list could not be fetched or read. */
  | "catalog"
  /** It stopped; the page must be loaded again. */
  | "stopped";

/** Which offer it is. */
export type OfferName = Pick<Offer, "id" | "name" | "provider">;

/** `otasuke-ready`: It can be used. */
export interface ReadyDetail {
  readonly schema: 1;
  readonly version: string;
}

/** `otasuke-quoted`: The quote changed and rested for 0.3 seconds; both are null while a question is open or an offer is still to be chosen. */
export interface QuotedDetail {
  readonly schema: 1;
  readonly example: boolean;
  readonly request: QuoteRequest | null;
  readonly quote: Quote | null;
}

/** `otasuke-offer-selected`: A service was chosen in the comparison. */
export interface OfferSelectedDetail {
  readonly schema: 1;
  readonly offer: OfferName;
}

/** `otasuke-inquiry`: The inquiry button was pressed; preventDefault() stops the link. offer is null after the visitor has changed its prices. */
export interface InquiryDetail {
  readonly schema: 1;
  readonly request: QuoteRequest | null;
  readonly quote: Quote | null;
  readonly offer: OfferName | null;
}

/** `otasuke-error`: Something failed. */
export interface ErrorDetail {
  readonly schema: 1;
  readonly code: ErrorCode;
  readonly message: string;
}

/** The events of the element; they bubble and are composed. */
export interface OtasukeCalculatorEvents {
  "otasuke-ready": CustomEvent<ReadyDetail>;
  "otasuke-quoted": CustomEvent<QuotedDetail>;
  "otasuke-offer-selected": CustomEvent<OfferSelectedDetail>;
  "otasuke-inquiry": CustomEvent<InquiryDetail>;
  "otasuke-error": CustomEvent<ErrorDetail>;
}

/** Shows what サイバーセキュリティお助け隊サービス costs, whether its prices keep the standard, and what the subsidy pays back, with the sources. */
export declare class OtasukeCalculatorElement extends HTMLElement {
  static readonly formAssociated: true;
  /** The year of the subsidy programme; latest is recommended, as it needs no change when a year ends. Attribute `programme`. */
  programme: Programme | null;
  /** The size of the company that applies. Attribute `applicant`. */
  applicant: Applicant | null;
  /** How many terminals; 1,000 and full-width digits are read too. Attribute `terminals`. */
  terminals: number | string | null;
  /** The term of the contract in months. Attribute `term-months`. */
  termMonths: number | string | null;
  /** The address of a price list as in catalogue.md. Attribute `catalog`. */
  catalog: string | null;
  /** The service to open with: its id in the price list, at most 200 characters; or the offer of the contract: on the element the property or a child <script type="application/json">, for a frame its JSON text. Attribute `offer`. */
  offer: Offer | string | null;
  /** How much is shown. Attribute `mode`. */
  mode: Mode | null;
  /** Where the link of the present estimate stands. Attribute `link`. */
  link: Link | null;
  /** Light or dark. Attribute `theme`. */
  theme: Theme | null;
  /** When it is loaded. Attribute `loading`. */
  loading: Loading | null;
  /** Sections to leave out, with spaces between. Attribute `hide`. */
  hide: string | null;
  /** The text of the inquiry button, at most 40 characters. Attribute `inquiry-label`. */
  inquiryLabel: string | null;
  /** Where the inquiry button leads: http(s):, mailto: with one mail address and at most a ?subject=, tel: or #… on the same page. Attribute `inquiry-url`. */
  inquiryUrl: string | null;
  /** The name of the field in a form; the value is the quote as JSON. Attribute `name`. */
  name: string | null;
  /** Takes no input and is not submitted. Attribute `disabled`. */
  disabled: boolean;
  /** The last quote; null while a question is open or an offer is still to be chosen. */
  readonly quote: QuotedDetail | null;
  /** The version of the element. */
  readonly version: string;
  addEventListener<K extends keyof OtasukeCalculatorEvents>(type: K, listener: (this: OtasukeCalculatorElement, event: OtasukeCalculatorEvents[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: OtasukeCalculatorElement, event: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof OtasukeCalculatorEvents>(type: K, listener: (this: OtasukeCalculatorElement, event: OtasukeCalculatorEvents[K]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: OtasukeCalculatorElement, event: HTMLElementEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "otasuke-calculator": OtasukeCalculatorElement;
  }
  interface HTMLElementEventMap extends OtasukeCalculatorEvents {}
  interface DocumentEventMap extends OtasukeCalculatorEvents {}
}
