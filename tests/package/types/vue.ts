// Do Vue's templates know the tag, its attributes and its events?
import type { GlobalComponents } from "vue";
import type {} from "otasuke-calculator/vue";

type Props = InstanceType<GlobalComponents["otasuke-calculator"]>["$props"];

export const good: Props = {
  lang: "en",
  terminals: 30,
  "term-months": "24",
  onOtasukeQuoted: (event) => console.log(event.detail.quote?.subsidy.amount),
};
// @ts-expect-error: there is no such language.
export const bad: Props = { lang: "fr" };
