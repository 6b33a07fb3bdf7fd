// Does React's JSX know the tag, its attributes and its events?
import "otasuke-calculator";
import type {} from "otasuke-calculator/react";

export const good = (
  <otasuke-calculator
    lang="en"
    terminals={30}
    term-months="24"
    inquiry-label="Ask us"
    onotasuke-quoted={(event) => console.log(event.detail.quote?.subsidy.amount)}
  />
);
// @ts-expect-error: there is no such language.
export const bad = <otasuke-calculator lang="fr" />;
