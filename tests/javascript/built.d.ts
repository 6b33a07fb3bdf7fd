// What do the scripts find that only the build puts there? Constants by esbuild, and modules beside them.
declare const VERSION: string;
/** Of each delivered file; Trunk alone knows none. */
declare const INTEGRITY: Record<string, string>;
/** The file with the panels. */
declare const PANELS: { url: string; file: string };

declare module "*.css" {
  const text: string;
  export default text;
}
declare module "*.wasm";
declare module "*/otasuke-embed.js";
declare module "*/otasuke-core.js";
declare module "*/partners.js";
declare module "*/pkg/embed/chunk.mjs";
declare module "*/rescue.js";
declare module "*/theme-check.js";
declare module "*/otasuke-calculator.js";
// Trunk puts them beside the page.
declare module "*/offline.mjs";
declare module "*/partners.mjs";

interface Element {
  /** Whether it has its frame, whichever loader made it: `FILLED` of embed/frame/own.mjs. */
  otasukeFilled?: boolean;
}

/** Of Node, where the calculation runs without a page. */
declare const process: { getBuiltinModule(name: string): any };

interface Navigator {
  /** Of Chromium alone. */
  readonly connection?: { readonly saveData: boolean };
}
