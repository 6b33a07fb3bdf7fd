// A server component asks the module without a face, and hands the rest to the browser.
import { load, quote } from "otasuke-calculator/headless";
import Calculator from "./calculator";

export default async function Page() {
  await load();
  return (
    <main>
      <pre id="answered">{JSON.stringify(quote(JSON.parse(process.env.OTASUKE_ASKED)))}</pre>
      <Calculator terminals={30} />
    </main>
  );
}
