// What is said where the module cannot speak? In both languages.

export const SAY = {
  ja: {
    title: "お助け隊サービス 料金・補助金シミュレーター",
    wait: "お助け隊サービス 料金・補助金シミュレーターを読み込んでいます…",
    load: "計算機を読み込めませんでした。通信を確かめて、ページを読み込み直してください。",
    "wasm-blocked": "このページの設定により、計算機を開始できませんでした。サービスの提供者にお問い合わせください。",
    stopped: "計算を続けられなくなりました。表示中の金額は使わずに、ページを読み込み直してください。",
    inquiry: "このサービスについて問い合わせる",
  },
  en: {
    title: "Otasuketai services (お助け隊サービス): price and subsidy calculator",
    wait: "Loading the price and subsidy calculator for Otasuketai services…",
    load: "The calculator could not be loaded. Please check your connection and reload the page.",
    "wasm-blocked": "The settings of this page keep the calculator from starting. Please ask the provider of the service.",
    stopped: "The calculation cannot go on. Do not use the amounts shown; please reload the page.",
    inquiry: "Ask about this service",
  },
};
