// Do the types know the element, its events and the calculation, and refuse what is wrong?
import { OtasukeCalculatorElement } from "otasuke-calculator";
import { isRefusal, load, quote, ways } from "otasuke-calculator/headless";

const element = document.createElement("otasuke-calculator");
const same: OtasukeCalculatorElement = element;
element.applicant = "small";
element.terminals = 30;
element.offer = { serviceClass: 1, monitoring: "endpoint", endpointMonthlyFee: "2000" };
// @ts-expect-error: there is no such size of a company.
element.applicant = "tiny";
// @ts-expect-error: the quote is read, never written.
element.quote = null;

element.addEventListener("otasuke-quoted", ({ detail }) => {
  const amount: string | undefined = detail.quote?.subsidy.amount;
  console.log(amount, detail.request?.terminals.toFixed());
});
document.addEventListener("otasuke-error", ({ detail }) => console.log(detail.code, detail.message));

await load();
const answer = quote({ terminals: 10, termMonths: 24, offer: { serviceClass: 1, monitoring: "endpoint" } });
if (isRefusal(answer)) console.log(answer.error.field, answer.error.code);
else console.log(answer.subsidy.amount, same.version);
const compared = ways({
  terminals: 10,
  termMonths: 24,
  offer: { serviceClass: 1, monitoring: "endpoint" },
  tool: { softwareFee: "1000000", processes: 1 },
});
if (!isRefusal(compared))
  console.log(compared.ranking[0] === "normalApart", compared.ways[1]?.grant?.wagePlan);
// @ts-expect-error: a comparison needs a tool.
ways({ terminals: 10, termMonths: 24, offer: { serviceClass: 1, monitoring: "endpoint" } });
// @ts-expect-error: an offer is needed.
quote({ terminals: 10, termMonths: 24 });
