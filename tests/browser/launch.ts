/** Which browser the tests drive. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { chromium, type Browser } from "playwright-core";
import { unpackChromium } from "./packaged-chromium.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
const PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Starts a Chromium: the one CHROME_PATH names, else an installed one, else the packaged one. `CHROME_PATH=packaged`
 * takes the packaged one in any case.
 */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env["CHROME_PATH"] ?? "";
  if (wanted !== "" && wanted !== "packaged") return await launch(wanted);
  if (wanted === "") {
    for (const program of installedBrowsers()) {
      try {
        return await launch(program);
      } catch {
        // A name can be a stub that only says how to install the browser; the next one may be real.
      }
    }
  }
  try {
    const { executablePath, env } = await unpackChromium();
    return await launch(executablePath, env);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`No Chromium starts (${reason}). Install Chromium or Chrome, or name one in CHROME_PATH.`, {
      cause,
    });
  }
}

function installedBrowsers(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, ...PLACES].filter((program) => existsSync(program));
}

async function launch(executablePath: string, env: Record<string, string> = {}): Promise<Browser> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return await chromium.launch({
    executablePath,
    headless: true,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...env },
  });
}
