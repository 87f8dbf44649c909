/** The built site in a browser: what every browser test starts from. */
import { existsSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { basePath } from "../../src/site/address.ts";
import { serveSite } from "../../src/site/serve-site.ts";
import { launchBrowser } from "./launch.ts";

/** A page and what it complained of: console messages, uncaught errors, failed requests, requests to other sites. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** The site and the browser that a test file shares. */
export interface OpenSite {
  readonly browser: Browser;
  /** Address of the home page, with a slash at its end. */
  readonly address: string;
  /** Opens a path of the site (below its base, e.g. `zh/`) in a context of its own and waits until it is loaded. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** Serves `dist` on a free port and starts a browser. Throws if the site is not built. */
export async function openSite(): Promise<OpenSite> {
  if (!existsSync("dist/index.html")) throw new Error("The site is not built: npm run build");
  const site = await serveSite({ folder: "dist", base: basePath(), port: 0 });
  const browser = await launchBrowser();
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints = watch(page, site.address);
    await page.goto(site.address + path, { waitUntil: "networkidle" });
    await page.waitForLoadState("load");
    return { page, complaints };
  };
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { browser, address: site.address, open, close };
}

/** Collects complaints of a page from now on. */
export function watch(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:"))
      complaints.push(`elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
