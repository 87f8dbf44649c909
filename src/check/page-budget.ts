/** What a page costs, worked out from the built files (spec-reading.md, Budgets): gzip sizes in bytes, requests by reading the markup. */
import { gzipSync } from "node:zlib";

/** A figure of a page: gzip bytes, numbers of requests, or the page against its bare text. */
export type FigureName = "total" | "requests" | "outside" | "css" | "script" | "fonts" | "ratio";

/** The most a figure may be. */
export interface Budget {
  readonly name: FigureName;
  readonly limit: number;
  readonly unit: "bytes" | "count" | "ratio";
}

/** Limits of the longest article page. */
export const BUDGETS: readonly Budget[] = [
  { name: "total", limit: 85_000, unit: "bytes" },
  { name: "requests", limit: 6, unit: "count" },
  { name: "outside", limit: 0, unit: "count" },
  { name: "css", limit: 10_000, unit: "bytes" },
  { name: "script", limit: 10_000, unit: "bytes" },
  { name: "fonts", limit: 0, unit: "count" },
  { name: "ratio", limit: 1.6, unit: "ratio" },
];

/** The figures of one page, named by its file. */
export interface PageFigures {
  readonly page: string;
  readonly figures: Readonly<Record<FigureName, number>>;
}

type Site = ReadonlyMap<string, Buffer>;

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"/gu;
const SCRIPT = /<script[^>]* src="([^"]+)"/gu;
const ICON = /<link rel="icon"[^>]* href="([^"]+)"/gu;
/** Static imports of a bundled module, e.g. `import{f as a}from"./fold-text.D4.js"`. */
const IMPORT = /(?:from|import)\s*"(\.\/[^"]+\.js)"/gu;
/** Elements that make the browser fetch something from another host. */
const OUTSIDE =
  /<(?:link rel="(?:stylesheet|preload|icon)"|script|img|iframe|source)[^>]* (?:src|href)="(?:https?:)?\/\//gu;
const FONT = /url\([^)]*\.(?:woff2?|ttf|otf)/gu;

/** Returns the figures of the longest article page in each language of the interface. */
export function measureSite(site: Site): PageFigures[] {
  return ["zh", "en"].flatMap((language) => {
    const pages = [...site].filter(([name]) => new RegExp(`/${language}/works/[^/]+/index\\.html$`, "u").test(name));
    const lengthOf = ([, content]: (typeof pages)[number]): number => bareText(content.toString("utf8")).length;
    const longest = pages.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
    return longest === undefined ? [] : [measurePage(site, longest[0])];
  });
}

/** Returns what a reader fetches before the page is readable; `page` is a key of `site`. */
export function measurePage(site: Site, page: string): PageFigures {
  const markup = contentOf(site, page).toString("utf8");
  const css = addresses(markup, STYLESHEET);
  const scripts = withImports(site, addresses(markup, SCRIPT));
  const icons = addresses(markup, ICON);
  const sizeOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gzipped(contentOf(site, name)), 0);
  const own = gzipped(contentOf(site, page));
  const figures = {
    total: own + sizeOf(css) + sizeOf(scripts) + sizeOf(icons),
    requests: 1 + css.length + scripts.length + icons.length,
    outside: [...markup.matchAll(OUTSIDE)].length,
    css: sizeOf(css),
    script: sizeOf(scripts),
    fonts: css.reduce((sum, name) => sum + [...contentOf(site, name).toString("utf8").matchAll(FONT)].length, 0),
    ratio: own / gzipped(Buffer.from(bareText(markup))),
  };
  return { page, figures };
}

/** Returns the visible text of a page, tags and scripts removed. */
export function bareText(markup: string): string {
  return markup
    .replace(/^[\s\S]*<body[^>]*>/u, "")
    .replaceAll(/<script[\s\S]*?<\/script>/gu, "")
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}

function withImports(site: Site, names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) {
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    for (const [, to = ""] of contentOf(site, name).toString("utf8").matchAll(IMPORT)) all.add(folder + to.slice(2));
  }
  return [...all];
}

function addresses(markup: string, pattern: RegExp): string[] {
  return [...new Set([...markup.matchAll(pattern)].map((match) => match[1] ?? ""))];
}

/** Addresses carry the base path, keys of the site do not: the longest key that ends the address is meant. */
function contentOf(site: Site, address: string): Buffer {
  for (let rest = address; rest !== ""; rest = rest.slice(Math.max(rest.indexOf("/", 1), 1))) {
    const found = site.get(rest);
    if (found !== undefined) return found;
    if (rest.indexOf("/", 1) < 0) break;
  }
  throw new Error(`${address} is not in the built site`);
}

function gzipped(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
