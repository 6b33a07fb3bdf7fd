// How does a page that Vite builds use the package? By its two names, and with no setting of Vite.
import "otasuke-calculator";
import * as headless from "otasuke-calculator/headless";

window.headless = headless;
