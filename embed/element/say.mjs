// What is said where the module cannot speak, and in which language?

import { spoken } from "../language.mjs";
import { languageAround } from "./around.mjs";

/**
 * @typedef {import("../language.mjs").Language} Language
 * @typedef {"load" | "wasm-missing" | "wasm-blocked"} Failure why the calculator cannot start
 */

export const SAY = {
  ja: {
    load: "計算機を読み込めませんでした。通信を確かめて、ページを読み込み直してください。",
    "wasm-missing":
      "お使いのブラウザーではWebAssemblyが使えないため、計算機を開始できません。ロックダウンモードなどの安全性を高める設定をこのサイトについて外すか、別のブラウザーで開いてください。",
    "wasm-blocked":
      "このページの設定により、計算機を開始できませんでした。サービスの提供者にお問い合わせください。",
    open: "見積もりがまだありません。計算機の入力を確かめてください。",
    stopped: "計算を続けられなくなりました。表示中の金額は使わずに、ページを読み込み直してください。",
    inquiry: "このサービスについて問い合わせる",
    late: "ほかの料金や条件が届いています。入力した内容は変えていません。",
    take: "届いた内容を使う",
    example: "架空の料金の例で計算しています。実際のサービスの料金ではありません。",
  },
  en: {
    load: "The calculator could not be loaded. Please check your connection and reload the page.",
    "wasm-missing":
      "Your browser offers no WebAssembly, which the calculator needs. Please exclude this site from Lockdown Mode or a similar security setting, or use another browser.",
    "wasm-blocked":
      "The settings of this page keep the calculator from starting. Please ask the provider of the service.",
    open: "There is no quote yet. Please check what is entered in the calculator.",
    stopped: "The calculation cannot go on. Do not use the amounts shown; please reload the page.",
    inquiry: "Ask about this service",
    late: "Other prices or terms have arrived. What you entered is unchanged.",
    take: "Use what has arrived",
    example: "Calculated with invented prices, as an example. They are not those of a real service.",
  },
};

/**
 * The nearest language of the page around an element, if it is spoken here.
 * @param {Element} element
 */
export const languageOf = (element) => spoken(languageAround(element)) ?? "ja";
