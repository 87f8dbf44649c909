import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, test } from "vitest";
import { isEnglishRun } from "../../src/render/foreign-lang.ts";
import { pagesOf } from "./read-page.ts";

/** What is not read as words: code, scripts, addresses shown as they are, and the title in the head, which has one language. */
const NO_WORDS = new Set(["code", "script", "style", "title", "head", "math"]);
/** Elements that hold a unit of text; a name of a journal inside one (`em`) keeps its language. */
const UNITS = new Set(["a", "caption", "dd", "figcaption", "h1", "h2", "h3", "h4", "li", "p", "span", "td", "th"]);

/** Returns the runs of a page that stand in an element of the other language. */
function wrongRuns(html: string): string[] {
  const wrong: string[] = [];
  const visit = (node: Nodes, lang: string): void => {
    if (node.type === "text" && lang === "en" && /\p{Script=Han}/u.test(node.value)) wrong.push(`Han: ${node.value}`);
    if (!("children" in node)) return;
    const own = node.type === "element" ? langOf(node, lang) : lang;
    if (node.type === "element") {
      if (NO_WORDS.has(node.tagName) || isAddress(node)) return;
      const isUnit = UNITS.has(node.tagName) && !isPiece(node);
      if (own.startsWith("zh") && isUnit && !hasMarked(node) && isEnglishRun(textOf(node)))
        wrong.push(`Latin: ${textOf(node)}`);
    }
    for (const child of node.children) visit(child, own);
  };
  visit(fromHtml(html), "");
  return wrong;
}

/** Latin marks inside a line, and the two readings of an emended place side by side, are no units. */
function isPiece({ properties }: Element): boolean {
  const names = properties["className"];
  return Array.isArray(names) && (names.includes("q") || names.includes("readings"));
}

function langOf(element: Element, inherited: string): string {
  const lang = element.properties["lang"];
  return typeof lang === "string" ? lang : inherited;
}

function isAddress({ properties }: Element): boolean {
  const relations = properties["rel"];
  return Array.isArray(relations) && relations.includes("external");
}

/** Whether a part of the element names a language: then the rest of it is judged where it stands. */
function hasMarked(element: Element): boolean {
  return element.children.some(
    (child) => child.type === "element" && (child.properties["lang"] !== undefined || hasMarked(child)),
  );
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

const KINDS = [
  "{zh,en}/index.html",
  "{zh,en}/works/*/**/index.html",
  "{zh,en}/issues/*/index.html",
  "{zh,en}/terms/**/index.html",
  "{zh,en}/frameworks/**/index.html",
];

describe("every run of the other language says its language", () => {
  test.each(KINDS)("%s", (pattern) => {
    const pages = pagesOf("dist", pattern);
    expect(pages.length).toBeGreaterThan(0);
    const wrong = pages.flatMap((path) =>
      wrongRuns(readFileSync(join("dist", path, "index.html"), "utf8")).map(
        (run) => `${path}: ${run.trim().slice(0, 80)}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});
