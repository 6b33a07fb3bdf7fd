// What does the page say about a Content Security Policy? In Japanese and English side by side.

export const CSP_WORDS = {
  "csp-title": { ja: "5. CSP を確かめる", en: "5. Check your CSP" },
  "csp-lead": {
    ja: "あなたのサイトが CSP を送っている場合だけ、必要です。その行を貼ると、選んだ置き方に足りないものを示します。貼った行はどこにも送りません。",
    en: "Only where your site sends a CSP. Paste its line to see what the chosen way needs and the line lacks. It is sent nowhere.",
  },
  "csp-line": {
    ja: "CSP の行（ヘッダー、meta タグ、サーバーの設定）",
    en: "The line of the CSP (header, meta tag, or a server's setting)",
  },
  "csp-page": {
    ja: "置くページの URL（任意。'self' の意味が決まります）",
    en: "The address of your page (optional; it decides what 'self' means)",
  },
  "csp-page-wrong": {
    ja: "https:// か http:// から始まる URL を入れてください。いまは {page} として調べています。",
    en: "Please enter an address that starts with https:// or http://. For now it is taken as {page}.",
  },
  "csp-empty": { ja: "行を貼ると、ここに結果が出ます。", en: "Paste a line, and the answer stands here." },
  "csp-unread": {
    ja: "CSP として読めませんでした。「default-src 'self'; …」のような行を貼ってください。",
    en: "This cannot be read as a CSP. Paste a line such as “default-src 'self'; …”.",
  },
  "csp-missing": { ja: "足りないものがあります。", en: "Something is missing." },
  "csp-ask": {
    ja: "足りないものは見つかりませんでしたが、あなたに確かめてほしいことがあります。",
    en: "Nothing was found missing, but there is something for you to check.",
  },
  "csp-clear": {
    ja: "貼られた行に、足りないものは見つかりませんでした。ほかにも CSP を送っていないか、実際のページのコンソールで確かめてください。",
    en: "Nothing was found missing in this line. Whether another policy is sent too, the console of your real page shows.",
  },
  "csp-policy": { ja: "{number} つ目のポリシー", en: "Policy {number}" },
  "csp-add": { ja: "{write} に {source} を加える", en: "Add {source} to {write}" },
  "csp-check": { ja: "{write} を確かめる", en: "Check {write}" },
  "csp-from": { ja: "（いまは {directive} が決めています）", en: " (now decided by {directive})" },
  "csp-corrected": { ja: "直した行（{number}）", en: "The corrected line ({number})" },
  "csp-kept": {
    ja: "ここには、確実に加えられるものだけを加えてあります。",
    en: "It has only what can be added for certain.",
  },

  // Why
  "why-script-src-elem": { ja: "計算機のスクリプトを読み込むため", en: "To load the calculator's scripts" },
  "why-wasm": {
    ja: "計算を WebAssembly で行うため。文字列をスクリプトとして実行することは許しません。これがない間は、要素の代わりに iframe を出そうとします",
    en: "To calculate by WebAssembly; it allows no evaluation of text as script. Without it, the element tries to show itself in an iframe",
  },
  "why-connect-src": {
    ja: "計算機の .wasm ファイルを取得するため",
    en: "To fetch the calculator's .wasm files",
  },
  "why-frame-src": { ja: "iframe を表示するため", en: "To show the iframe" },
  "why-catalog": { ja: "あなたの料金表を取得するため", en: "To fetch your price list" },
  "why-sandbox": {
    ja: "これがないと、ページのスクリプトがすべて止まります",
    en: "Without it no script of the page runs",
  },
  "why-nonce": {
    ja: "script タグに、サーバーが毎回作る nonce を付けてください。'strict-dynamic' があるので、ホスト名では許可されません",
    en: "Write the nonce that your server makes for each answer on the script tag: with 'strict-dynamic', hosts count for nothing",
  },
  "why-nonce-or-host": {
    ja: "script タグにサーバーが毎回作る nonce を付けるか、この値を加えてください",
    en: "Write the nonce that your server makes for each answer on the script tag, or add this source",
  },
  "why-strict": {
    ja: "'strict-dynamic' があるので、ホスト名では許可されません。nonce を毎回作り、ポリシーと script タグの両方に書いてください",
    en: "With 'strict-dynamic', hosts count for nothing: make a nonce for each answer, and write it into the policy and on the script tag",
  },
  "why-strict-npm": {
    ja: "'strict-dynamic' があります。あなたのスクリプトが動いていれば、そこから読み込まれる計算機も動くはずですが、ここでは確かめられません",
    en: "There is 'strict-dynamic': where your script runs, the calculator that it loads should run too, which cannot be told from here",
  },
  "why-unsure": {
    ja: "ブラウザーによって、またはファイルの置き場所によって違うので、ここでは確かめられません",
    en: "Browsers differ in it, or it depends on where the files lie; it cannot be told from here",
  },
  "why-sandboxed": {
    ja: "sandbox の中での動きは確かめていません",
    en: "How it works in a sandbox was not tested",
  },
  "why-trusted-types": {
    ja: "Trusted Types を求めるページでの動きは確かめていません",
    en: "How it works on a page that asks for Trusted Types was not tested",
  },
  "why-upgrade": {
    ja: "このサイトは https ではないので、書き換えられた URL では届かないかもしれません",
    en: "This site is not served by https, and may not be reached by the upgraded address",
  },
  "why-border": {
    ja: "style 属性が働かないので、iframe に枠線が出ます。あなたのスタイルシートに iframe { border: 0 } のように書いてください",
    en: "The style attribute does not work, so the iframe has a border: write a rule such as iframe { border: 0 } into your style sheet",
  },

  // Notes
  "note-unknown": {
    ja: "「{what}」は知られているディレクティブではありません。書き間違いかもしれません",
    en: "“{what}” is no known directive; perhaps it is mistyped",
  },
  "note-twice": {
    ja: "{what} が 2 回あります。ブラウザーは最初のものだけを使います",
    en: "{what} stands there twice; browsers use the first alone",
  },
  "note-report-only": {
    ja: "Report-Only のポリシーは何も止めないので、調べていません",
    en: "A Report-Only policy blocks nothing, and was not looked through",
  },
  "note-long": { ja: "長すぎるので、読んでいません", en: "It is too long, and was not read" },
};
