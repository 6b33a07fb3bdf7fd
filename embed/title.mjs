// What is the calculator called? In both languages, for frames and for the element.

export const TITLES = {
  ja: "お助け隊サービス 料金・補助金シミュレーター",
  en: "Otasuketai services (お助け隊サービス): price and subsidy calculator",
};
