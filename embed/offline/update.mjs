// What does our own page say where another release is to be had? A sentence and a button: nothing changes
// before the press.

const WORDS = {
  ja: ["新しい版があります（切り替えても質問への入力は残り、開いたパネルは閉じます）。", "新しい版に切り替える"],
  en: ["There is a new version: switching keeps your answers to the questions and closes an open panel.", "Switch to the new version"],
};

const STYLE = `.page-update { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin: 0 0 16px; padding: 10px 16px;
  border: 1px solid #cfd8db; border-radius: 10px; background: #fff; color: #1b2327;
  font: 400 1rem/1.7 "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, system-ui, sans-serif; }
.page-update span { flex: 1 1 20em; }
.page-update button { min-height: 44px; padding: 6px 16px; border: 1px solid #0b5c6b; border-radius: 8px; background: #fff; color: #08444f; font: inherit; font-weight: 600; cursor: pointer; }
.page-update button:hover { background: #e6f2f3; }
.page-update button:focus-visible { outline: 3px solid #0b5c6b; outline-offset: 2px; }
@media print { .page-update { display: none; } }`;

/** A live region is heard where it stood empty before. */
const PAUSE_MS = 100;

let isTold = false;

/**
 * Above the calculator, where it covers nothing.
 * @param {ServiceWorkerRegistration} registration
 */
export function tell(registration) {
  if (isTold) return;
  isTold = true;
  const [sentence, label] = WORDS[/^en\b/i.test(document.documentElement.lang) ? "en" : "ja"];
  const [bar, said, button] = ["div", "span", "button"].map((name) => document.createElement(name));
  said.setAttribute("role", "status");
  button.setAttribute("type", "button");
  button.textContent = label;
  button.addEventListener("click", () => change(registration));
  bar.append(said);
  document.querySelector("main").prepend(bar);
  setTimeout(() => inPlace(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    bar.className = "page-update";
    said.textContent = sentence;
    bar.append(button);
  }), PAUSE_MS);
}

/** Another tab may have changed already: then this one has only to follow. */
function change({ waiting }) {
  const reload = () => location.reload();
  if (!waiting) return reload();
  navigator.serviceWorker.addEventListener("controllerchange", reload);
  waiting.postMessage("otasuke-switch");
}

/** Where somebody is at a field, it stays where it is on the screen. */
function inPlace(show) {
  const field = document.activeElement;
  const before = field.getBoundingClientRect().top;
  show();
  if (field !== document.body) scrollBy({ top: field.getBoundingClientRect().top - before, behavior: "instant" });
}
