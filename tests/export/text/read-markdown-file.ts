import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse } from "yaml";

/** A Markdown file as a viewer with GFM and mathematics sees it. */
export interface MarkdownRead {
  readonly front: unknown;
  /** Visible text by the id of the anchor that opens the block; `n12` for footnotes. */
  readonly units: ReadonlyMap<string, string>;
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Footnote marks in order. */
  readonly marks: readonly string[];
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

/** Reads a Markdown file with the settings a stranger's viewer may have: single tildes strike out, single dollars are mathematics. */
export function readMarkdownFile(file: string): MarkdownRead {
  const [, front = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/su.exec(file) ?? [];
  const units = new Map<string, string>();
  const tables: string[][][] = [];
  const marks: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === "footnoteReference") marks.push(node.identifier);
    if (node.type === "footnoteDefinition") units.set(`n${node.identifier}`, textOf(node));
    if (node.type === "table") tables.push(node.children.map((row) => row.children.map(textOf)));
    if (node.type === "heading" || node.type === "paragraph") {
      const [first] = node.children;
      const id = first?.type === "html" ? /^<a id="([\w-]+)">$/u.exec(first.value)?.[1] : undefined;
      if (id !== undefined) units.set(id, textOf(node));
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(processor.parse(body) satisfies Root);
  return { front: parse(front) as unknown, units, tables, marks };
}

function textOf(node: Nodes): string {
  if ("children" in node) return node.children.map((child: Nodes) => textOf(child)).join("");
  return "value" in node && node.type !== "html" ? node.value : "";
}
