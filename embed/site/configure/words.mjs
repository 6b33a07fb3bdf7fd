// What does the page say? Every sentence in Japanese and English side by side; {…} takes a text.

export const WORDS = {
  title: { ja: "自社のページに置く", en: "Put it on your page" },
  product: {
    ja: "お助け隊サービス 料金・補助金シミュレーター",
    en: "Otasuketai services (お助け隊サービス): price and subsidy calculator",
  },
  lead: {
    ja: "設定を選ぶと、あなたのページに貼るコードができます。下の見本で動きを確かめ、CSP（コンテンツ セキュリティ ポリシー）に足りないものも調べられます。",
    en: "Choose the options and copy the code for your page. Try it in the preview, and see what your CSP (Content Security Policy) lacks.",
  },
  language: { ja: "English", en: "日本語" },
  calculator: { ja: "計算機を開く", en: "Open the calculator" },
  failed: {
    ja: "最新の版を調べられませんでした。通信を確かめて、ページを読み込み直してください。",
    en: "The newest version could not be found out. Please check your connection and reload the page.",
  },
  version: { ja: "最新の版: {version}", en: "Newest version: {version}" },

  // 1. The way
  "way-title": { ja: "1. 置き方", en: "1. The way" },
  way: { ja: "置き方", en: "Way" },
  "way-script": { ja: "要素（script タグ）", en: "Element, by a script tag" },
  "way-script-note": {
    ja: "script タグを書けるページに。ふつうはこれです",
    en: "Where you can write a script tag; the usual case",
  },
  "way-npm": { ja: "要素（npm）", en: "Element, from npm" },
  "way-npm-note": {
    ja: "Vite や webpack などで作るページに。React と Vue のコードも出ます",
    en: "For a page built by Vite, webpack or the like; with code for React and Vue",
  },
  "way-loader": { ja: "iframe を作るスクリプト", en: "A script that makes an iframe" },
  "way-loader-note": {
    ja: "計算機を自社のページの中では動かしたくないときに。高さは自動で合います",
    en: "Where the calculator shall not run inside your page; the height follows by itself",
  },
  "way-frame": { ja: "iframe そのもの", en: "A plain iframe" },
  "way-frame-note": {
    ja: "iframe しか受け付けない CMS に。高さは固定です",
    en: "For a CMS that takes an iframe alone; the height is fixed",
  },
  channel: { ja: "版", en: "Version" },
  "channel-fixed": { ja: "この版に固定する", en: "This version alone" },
  "channel-fixed-note": {
    ja: "書き換えるまで変わりません。integrity が付きます（iframe には付けられません）",
    en: "Stays until you change it, and has an integrity hash (an iframe cannot have one)",
  },
  "channel-latest": { ja: "いつも最新", en: "Always the newest" },
  "channel-latest-note": {
    ja: "新しい規則に自動で変わります。integrity は付けられません",
    en: "Gets new rules by itself; it can have no integrity hash",
  },

  // 2. Options
  "options-title": { ja: "2. 設定", en: "2. Options" },
  "group-start": { ja: "はじめの値", en: "What it opens with" },
  "group-look": { ja: "見せ方", en: "What is shown" },
  "group-offer": { ja: "料金表とサービス", en: "Price list and service" },
  "group-inquiry": { ja: "問い合わせとフォーム", en: "Inquiry and form" },
  "group-more": { ja: "そのほか", en: "More" },
  unset: { ja: "指定しない（{what}）", en: "Not set ({what})" },
  "is-default": { ja: "{what}（既定）", en: "{what} (default)" },
  "if-unset": { ja: "空欄なら: {what}", en: "If empty: {what}" },
  reset: { ja: "すべて既定に戻す", en: "Back to the defaults" },
  "reset-done": { ja: "設定を既定に戻しました。", en: "The options are back to their defaults." },
  "colours-title": { ja: "色と文字", en: "Colours and letters" },
  "colours-note": {
    ja: "既定のままでよければ空欄にします。文字と背景の明るさの差が足りない組は、既定の色で表示されます。",
    en: "Leave a field empty for the default. A pair of text and ground with too little contrast is shown in the default colours.",
  },
  "colours-frame": {
    ja: "iframe の中には、色を渡せません。theme だけが効きます。",
    en: "No colours reach into an iframe; theme alone does.",
  },
  pick: { ja: "{name} を選ぶ", en: "Pick {name}" },
  "contrast-poor": {
    ja: "{text} と {ground}: {ratio} 対 1（{least} 対 1 が必要）。既定の色に置き換わります",
    en: "{text} on {ground}: {ratio} to 1, and {least} is needed; the defaults take their place",
  },
  "contrast-fine": { ja: "{text} と {ground}: {ratio} 対 1", en: "{text} on {ground}: {ratio} to 1" },
  "contrast-unknown": {
    ja: "{text} と {ground}: 半透明の色は、置いた場所で確かめられます",
    en: "{text} on {ground}: a translucent colour is checked where it stands",
  },

  // What is wrong with a text
  "wrong-word": { ja: "選べる値ではありません", en: "This is none of the values" },
  "wrong-number": { ja: "数字を入れてください", en: "Please enter a number" },
  "wrong-range": {
    ja: "{least} から {most} までの数を入れてください",
    en: "Please enter a number from {least} to {most}",
  },
  "wrong-address": { ja: "URL として読めません", en: "This cannot be read as an address" },
  "wrong-absolute": {
    ja: "iframe では、https:// から始まる URL が要ります",
    en: "An iframe needs an address that starts with https://",
  },
  "wrong-scheme": { ja: "この種類の URL は使えません", en: "This kind of address cannot be used" },
  "wrong-letter": {
    ja: "メールは宛先1つと ?subject= だけにしてください",
    en: "Write one mail address, and at most ?subject= after it",
  },
  "wrong-long": { ja: "長すぎます", en: "This is too long" },
  "wrong-colour": {
    ja: "色として読めません（例: #0b5c6b）",
    en: "This cannot be read as a colour (for example #0b5c6b)",
  },
  "wrong-length": {
    ja: "長さとして読めません（例: 8px）",
    en: "This cannot be read as a length (for example 8px)",
  },
  "wrong-font": { ja: "書体の名前として読めません", en: "This cannot be read as names of fonts" },

  // 3. Preview
  "preview-title": { ja: "3. 見本", en: "3. Preview" },
  host: { ja: "ページの見た目", en: "Style of the page" },
  "preview-frame": { ja: "あなたのページの見本", en: "A preview of your page" },
  "preview-heading": { ja: "あなたのページ", en: "Your page" },
  "preview-text": {
    ja: "ページの見た目の例です。この下に計算機が入ります。",
    en: "An example of a page. The calculator stands below.",
  },
  "events-title": { ja: "届いたイベント", en: "Events" },
  "events-note": {
    ja: "新しい順に 20 件まで。クリックで中身が開きます。",
    en: "The last 20, the newest first. A click shows what they carry.",
  },
  "events-none": { ja: "まだありません。", en: "None yet." },
  "events-frame": {
    ja: "iframe そのものからは、イベントは届きません。",
    en: "A plain iframe fires no events.",
  },

  // 4. Snippet
  "snippet-title": { ja: "4. コードを貼る", en: "4. Copy the code" },
  "piece-html": { ja: "計算機を置く場所に貼る HTML", en: "HTML, where the calculator shall stand" },
  "piece-css": { ja: "あなたのスタイルシートに足す CSS", en: "CSS for your style sheet" },
  "piece-install": { ja: "パッケージを入れる", en: "Install the package" },
  "piece-module": { ja: "読み込む（JavaScript）", en: "Load it (JavaScript)" },
  "piece-tag": { ja: "計算機を置く場所に書く HTML", en: "HTML, where the calculator shall stand" },
  "piece-react": { ja: "React の場合", en: "With React" },
  "piece-vue": { ja: "Vue の場合", en: "With Vue" },
  "piece-vue-config": { ja: "Vue の場合の設定", en: "The setting for Vue" },
  copy: { ja: "コピー", en: "Copy" },
  "copy-what": { ja: "コピー: {what}", en: "Copy: {what}" },
  copied: { ja: "コピーしました。", en: "Copied." },
  "copy-refused": {
    ja: "コピーできなかったので、選択しました。Ctrl+C（Mac では ⌘C）でコピーしてください。",
    en: "It could not be copied and is selected instead: press Ctrl+C (⌘C on a Mac).",
  },
  share: { ja: "この設定のリンクをコピー", en: "Copy a link to these options" },
  problems: {
    ja: "読めない値があります。その設定はコードに入っていません: {names}",
    en: "Some values cannot be read, and are not in the code: {names}",
  },
  docs: {
    ja: "設定、イベント、CMS、困ったときについては、配布物の docs/embedding.ja.md にあります。",
    en: "More on options, events, CMS and troubles stands in docs/embedding.md of the distribution.",
  },
};
