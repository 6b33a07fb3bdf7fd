// What is the calculator called, and what is said until it is there, or where it does not come? In both
// languages, for frames and for the element.

export const TITLES = {
  ja: "お助け隊サービス 料金・補助金シミュレーター",
  en: "Otasuketai services (お助け隊サービス): price and subsidy calculator",
};

export const WAITING = {
  ja: "お助け隊サービス 料金・補助金シミュレーターを読み込んでいます…",
  en: "Loading the price and subsidy calculator for Otasuketai services…",
};

export const FAILED = {
  ja: "計算機を開始できませんでした。ページを読み込み直してください。",
  en: "The calculator could not be started. Please reload the page.",
};
