// How does a test in Node drive Chromium? By chromedriver's own protocol, with no library.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const START_MS = 30_000;
const CALL_MS = 60_000;

const OPTIONS = {
  "goog:chromeOptions": {
    binary: process.env.OTASUKE_CHROMIUM,
    args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  },
  "goog:loggingPrefs": { browser: "ALL" },
};

/** The port that the driver says. */
async function port(driver) {
  for await (const line of createInterface(driver.stdout)) {
    const said = /started successfully on port (\d+)/.exec(line);
    if (said) return said[1];
  }
  throw new Error("chromedriver ended at once");
}

/**
 * Does `work` with a browser, and ends it whatever happens. `open` goes to an address, `run` runs a
 * function in the page with what can be written as JSON, `complaints` are the errors since the last.
 * @param {(browser: {open: Function, run: Function, complaints: Function}) => Promise<void>} work
 */
export async function withChromium(work) {
  const driver = spawn(process.env.OTASUKE_CHROMEDRIVER, ["--port=0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const late = setTimeout(() => driver.kill(), START_MS);
  try {
    const base = `http://127.0.0.1:${await port(driver)}/session`;
    clearTimeout(late);
    driver.stdout.resume();
    const { sessionId } = await call("POST", base, { capabilities: { alwaysMatch: OPTIONS } });
    const session = `${base}/${sessionId}`;
    try {
      await work(browser(session));
    } finally {
      await call("DELETE", session);
    }
  } finally {
    clearTimeout(late);
    driver.kill();
    if (driver.exitCode === null && driver.signalCode === null) await once(driver, "exit");
  }
}

function browser(session) {
  return {
    open: (url) => call("POST", `${session}/url`, { url }),
    run: (work, ...args) =>
      call("POST", `${session}/execute/sync`, { script: `return (${work})(...arguments)`, args }),
    complaints: async () =>
      (await call("POST", `${session}/se/log`, { type: "browser" }))
        .filter(({ level }) => level === "SEVERE" || level === "WARNING")
        .map(({ message }) => message),
  };
}

async function call(method, url, body) {
  const answer = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(CALL_MS),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
