// The page against which ours is measured: the same questions and figures, computed by publicodes, drawn by
// the plainest script.
import Engine from "publicodes";
import { RULES } from "./rule.mjs";

const FIELDS = [
  "terminals",
  "term",
  "initial fee",
  "network fee",
  "endpoint fee",
  "min terminals",
  "min term",
];
const CHOICES = {
  "Class of the service": ["Class 1", "Class 2"],
  "What is watched": ["Network", "Terminals", "Both"],
  "Kind of business": ["SME", "Small-scale business", "Not eligible by size"],
  Programme: ["2024", "2025", "2026"],
  Prices: ["without tax", "with tax"],
};
const FIGURES = [
  "net",
  "subsidy",
  "total",
  "tax",
  "with tax",
  "monthly",
  "service",
  "billed terminals",
  "billed months",
  "eligible months",
  "eligible cost",
  "before limits",
  "net monthly",
  "net monthly terminal",
  "paid first",
];
const CHECKS = ["initial fee ok", "network fee ok", "endpoint fee ok", "min terminals ok", "min term ok"];
const WHY = {
  monthly: "The fees of a month: the network's and each terminal's, for as many as are billed.",
  "eligible months": "At most 24 months are eligible.",
  "eligible cost": "The initial fee is taken as not eligible.",
  "before limits": "Half of the eligible cost, fractions dropped.",
  subsidy: "At least 50,000 and at most 1,000,000 yen.",
  net: "What is left to pay with tax.",
};

const engine = new Engine(RULES, { logger: { log() {}, warn() {}, error() {} } });
const app = document.getElementById("app");

function element(name, options, ...children) {
  const made = Object.assign(document.createElement(name), options);
  made.append(...children);
  return made;
}

const inputs = new Map(
  FIELDS.map((name) => [
    name,
    element("input", {
      id: name.replaceAll(" ", "-"),
      inputMode: "numeric",
      value: engine.evaluate(name).nodeValue,
      oninput: show,
    }),
  ]),
);
const figures = new Map([...FIGURES, ...CHECKS].map((name) => [name, element("output", {})]));

function show() {
  const situation = {};
  for (const [name, input] of inputs) situation[name] = Number(input.value) || 0;
  engine.setSituation(situation);
  for (const name of FIGURES) {
    figures.get(name).textContent = `${engine.evaluate(name).nodeValue.toLocaleString("en")}`;
  }
  for (const name of CHECKS)
    figures.get(name).textContent = engine.evaluate(name).nodeValue ? "within" : "over";
}

app.append(
  element(
    "form",
    {},
    ...Object.entries(CHOICES).map(([name, choices]) =>
      element(
        "fieldset",
        {},
        element("legend", {}, name),
        ...choices.map((choice, at) =>
          element("label", {}, element("input", { type: "radio", name, checked: at === 0 }), choice),
        ),
      ),
    ),
    ...[...inputs].map(([name, input]) => element("label", {}, name, input)),
  ),
  element(
    "section",
    {},
    element("h2", {}, "Left to pay"),
    element("p", { className: "figure", id: "answer" }, figures.get("net")),
    element("p", {}, "Subsidy ", figures.get("subsidy")),
  ),
  element(
    "section",
    {},
    element("h2", {}, "Limits"),
    element(
      "table",
      {},
      ...CHECKS.map((name) =>
        element(
          "tr",
          {},
          element("th", {}, name),
          element("td", {}, figures.get(name)),
          element("td", {}, "Table 1, row 8"),
        ),
      ),
    ),
  ),
  element(
    "section",
    {},
    element("h2", {}, "Steps"),
    element(
      "table",
      {},
      ...FIGURES.slice(2).map((name) =>
        element(
          "tr",
          {},
          element("th", {}, name),
          element("td", {}, figures.get(name)),
          element("td", {}, WHY[name] ?? ""),
        ),
      ),
    ),
  ),
);
show();
app.dataset.ready = "";
