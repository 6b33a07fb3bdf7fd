// What does our own page say where another release is to be had? A sentence and a button: nothing changes
// before the press. And where the device has no room to keep any? A sentence.

const NEWER = {
  ja: [
    "新しい版があります（切り替えても質問への入力は残り、開いたパネルは閉じます）。",
    "新しい版に切り替える",
  ],
  en: [
    "There is a new version: switching keeps your answers to the questions and closes an open panel.",
    "Switch to the new version",
  ],
};

const FULL = {
  ja: "この端末の保存場所に空きがないため、ネットワークのないところでは使えません。いまの計算には影響ありません。",
  en: "This device has no room left to keep the calculator: it works now, and not without a network.",
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
let isToldOfRoom = false;

/** @param {ServiceWorkerRegistration} registration */
export function tell(registration) {
  if (isTold) return;
  isTold = true;
  const [sentence, label] = inLanguage(NEWER);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => change(registration));
  show(sentence, button);
}

/** The calculator works, and will not without a network. */
export function tellOfRoom() {
  if (isToldOfRoom) return;
  isToldOfRoom = true;
  show(inLanguage(FULL));
}

/**
 * @template T
 * @param {{ja: T, en: T}} words
 * @returns {T}
 */
const inLanguage = ({ ja, en }) => (/^en\b/i.test(document.documentElement.lang) ? en : ja);

/**
 * Above the calculator, where it covers nothing.
 * @param {string} sentence
 * @param {...Node} actions
 */
function show(sentence, ...actions) {
  const bar = document.createElement("div"),
    said = document.createElement("span");
  said.setAttribute("role", "status");
  bar.append(said);
  document.querySelector("main")?.prepend(bar);
  setTimeout(
    () =>
      inPlace(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        bar.className = "page-update";
        said.textContent = sentence;
        bar.append(...actions);
      }),
    PAUSE_MS,
  );
}

/**
 * Another tab may have changed already: then this one has only to follow.
 * @param {ServiceWorkerRegistration} registration
 */
function change({ waiting }) {
  const reload = () => location.reload();
  if (!waiting) return reload();
  navigator.serviceWorker.addEventListener("controllerchange", reload);
  waiting.postMessage("otasuke-switch");
}

/**
 * Where somebody is at a field, it stays where it is on the screen.
 * @param {() => void} show
 */
function inPlace(show) {
  const field = document.activeElement ?? document.body;
  const before = field.getBoundingClientRect().top;
  show();
  if (field !== document.body)
    scrollBy({ top: field.getBoundingClientRect().top - before, behavior: "instant" });
}
