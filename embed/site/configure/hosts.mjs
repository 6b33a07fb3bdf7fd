// Under which styles of a host is the preview shown? Small ones that do what the real ones do to a page.

const PLAIN = "body { margin: 16px; font-family: serif }";
const DARK =
  "body { margin: 16px; background: #101418; color: #dfe6ea; font-family: sans-serif } a { color: #8ecae6 }";
/** What Bootstrap's Reboot and its forms set. */
const BOOTSTRAP = `*, ::before, ::after { box-sizing: border-box }
body { margin: 0; padding: 24px; font: 400 1rem/1.5 system-ui, sans-serif; color: #212529; background: #fff }
h1 { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2; font-size: 2.5rem } p { margin: 0 0 1rem }
label { display: inline-block } button, input, select { margin: 0; font: inherit; border-radius: 0 }
input, select { display: block; width: 100%; padding: .375rem .75rem } legend { float: inline-start; width: 100%; font-size: 1.5rem } a { color: #0d6efd }`;
/** What Tailwind's Preflight takes away. */
const TAILWIND = `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid #e5e7eb }
html { line-height: 1.5; font-family: ui-sans-serif, system-ui, sans-serif } body { padding: 24px; line-height: inherit }
h1, h2, h3 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit } ol, ul { list-style: none }
button, input, select { font: inherit; color: inherit; background: transparent; border-radius: 0 } img, svg { display: block; vertical-align: middle } summary { display: list-item }`;
/** Eric Meyer's reset, in short. */
const MEYER = `html, body, div, span, h1, h2, h3, p, a, dl, dt, dd, ol, ul, li, fieldset, form, label, legend, table, caption, tbody, tr, th, td, section, summary {
  margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline }
body { line-height: 1; padding: 16px } ol, ul { list-style: none } table { border-collapse: collapse; border-spacing: 0 } :focus { outline: 0 }`;
const SMALL_ROOT = "html { font-size: 62.5% } body { margin: 16px; font: 1.6rem/1.6 sans-serif }";
const NARROW = "body { margin: 0 auto; max-width: 320px; font-family: sans-serif }";

/** @type {{name: string, ja: string, en: string, css: string, dir?: "rtl"}[]} */
export const HOSTS = [
  { name: "plain", ja: "何も指定しないページ", en: "A page without a style", css: PLAIN },
  { name: "bootstrap", ja: "Bootstrap 風", en: "Like Bootstrap", css: BOOTSTRAP },
  { name: "tailwind", ja: "Tailwind 風のリセット", en: "A reset like Tailwind's", css: TAILWIND },
  { name: "meyer", ja: "Meyer リセット", en: "Meyer's reset", css: MEYER },
  { name: "small-root", ja: "文字サイズの基準が 62.5%", en: "Root letters at 62.5 %", css: SMALL_ROOT },
  { name: "dark", ja: "暗いページ", en: "A dark page", css: DARK },
  { name: "rtl", ja: "右から左へ書くページ", en: "A page from right to left", css: PLAIN, dir: "rtl" },
  { name: "narrow", ja: "幅 320px の段", en: "A column of 320 px", css: NARROW },
];
