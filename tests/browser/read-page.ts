/** What the head of a built page says to programs. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import type { MetaTag } from "../../src/export/metadata/highwire-tags.ts";

/** Folders of built sites: the local copy, and the one built for an address of its own. */
export const SITES: readonly string[] = ["dist", ".test-output/site"].filter((folder) =>
  existsSync(join(folder, "index.html")),
);

/** A `<link>` of the head. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly hreflang: string | null;
  readonly type: string | null;
}

/** A page as a program reads it. */
export interface PageHead {
  /** From the root of the site, with a slash at its end: `zh/works/a/`. */
  readonly path: string;
  readonly tags: readonly MetaTag[];
  readonly links: readonly HeadLink[];
  /** The documents of its data blocks of JSON-LD. Throws while reading if one is no JSON. */
  readonly jsonLd: readonly unknown[];
}

/** Returns the paths of the pages of a built site that fit the pattern, in order. */
export function pagesOf(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder })
    .map((file) => file.replaceAll("\\", "/").replace(/index\.html$/u, ""))
    .filter((path) => !path.startsWith("pagefind/"))
    .sort();
}

/** Returns the head of a page. */
export function readHead(folder: string, path: string): PageHead {
  const tags: MetaTag[] = [];
  const links: HeadLink[] = [];
  const jsonLd: unknown[] = [];
  visit(fromHtml(readFileSync(join(folder, path, "index.html"), "utf8")), "element", (element) => {
    const value = (name: string): string | null => {
      const found = element.properties[name];
      if (found === null || found === undefined) return null;
      return Array.isArray(found) ? found.join(" ") : String(found);
    };
    const name = value("name");
    if (element.tagName === "meta" && name !== null) tags.push([name, value("content") ?? ""]);
    if (element.tagName === "link") {
      const [rel, href] = [value("rel") ?? "", value("href") ?? ""];
      links.push({ rel, href, hreflang: value("hrefLang"), type: value("type") });
    }
    if (element.tagName === "script" && value("type") === "application/ld+json")
      jsonLd.push(JSON.parse(textOf(element)));
  });
  return { path, tags, links, jsonLd };
}

/** Returns the address of the page that it names canonical. */
export function canonicalOf({ links }: PageHead): string {
  return links.find(({ rel }) => rel === "canonical")?.href ?? "";
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
}
