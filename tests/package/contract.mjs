// What does the contract ask in its example, and what does it answer?
import { readFile } from "node:fs/promises";

const text = await readFile(process.env.OTASUKE_CONTRACT, "utf8");
const example = /^Request: `(.+)`\n```json\n([^]+?)```/m.exec(text).slice(1);

export const [asked, answered] = example.map((text) => JSON.parse(text));
