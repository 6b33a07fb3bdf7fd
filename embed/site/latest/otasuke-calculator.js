// Which release is the newest? This one; a page that names it here gets each new one by itself.
export * from "../{{path}}otasuke-calculator.js";
