// How does a page that webpack builds use the package? By its two names, and with no setting of webpack.
import "otasuke-calculator";
import * as headless from "otasuke-calculator/headless";

window.headless = headless;
