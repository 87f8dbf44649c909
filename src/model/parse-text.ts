import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { mathFromMarkdown } from "mdast-util-math";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { math } from "micromark-extension-math";
import type { Image, Nodes, Paragraph as MdastParagraph, Root, RootContent, Table as MdastTable } from "mdast";
import type { Inline } from "./inline.ts";
import { inlinesOf, linesOfPhrasing } from "./parse-inline.ts";
import type { Problem } from "./problem.ts";
import type { DocumentBlock, DocumentCell, Part, TextDocument } from "./text-document.ts";

/** Where the lines of a parsed document stand in its file, in the order of `linesOf`; 1-based. */
export interface ParsedText {
  readonly document: TextDocument;
  readonly lineNumbers: readonly number[];
  readonly problems: readonly Problem[];
}

/** `<!-- abstract -->` */
const role = /^<!-- ([a-z-]+) -->$/u;
/** `<!-- table: header=2 caption="…" source="…" -->` */
const tableDirective = /^<!-- table: header=(\d+) caption="([^"]*)"(?: source="([^"]*)")? -->$/u;
/** The source line of a figure in either language. */
const sourceLine = /^(资料来源|图片来源|数据来源|Sources?|Data source|Picture source)\s*[：:]/u;
const roots = { body: "body" };

/**
 * Parses the text format of design section 3. Problems: `text-block` (a kind of Markdown the format does not have),
 * `notes-in-order` (definitions that do not ascend), `table-directive`. A number without definition gives an empty note.
 */
export function parseText(source: string, file: string): ParsedText {
  const tree = parseMarkdown(source);
  const reader = new Reader(source, file);
  for (const node of tree.children) reader.read(node);
  return reader.finish();
}

/** Returns the Markdown tree of our dialect: footnotes, tables, `$$…$$`; no autolink literals, no strikethrough. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfmFootnote(), gfmTable(), math({ singleDollarTextMath: false })],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), mathFromMarkdown()],
  });
}

class Reader {
  private readonly source: string;
  private readonly file: string;
  private readonly problems: Problem[] = [];
  private readonly numbers: number[] = [];
  private readonly noteNumbers: number[] = [];
  private readonly parts: { role: string; blocks: DocumentBlock[] }[] = [];
  private readonly notes: (readonly Inline[])[] = [];
  private title: readonly Inline[] | null = null;
  private directive: RegExpExecArray | null = null;
  /** Whether the directive before this block could not be read: one problem is enough. */
  private refused = false;
  private figures = 0;

  constructor(source: string, file: string) {
    this.source = source;
    this.file = file;
  }

  finish(): ParsedText {
    const document: TextDocument = { title: this.title, parts: this.parts as readonly Part[], notes: this.notes };
    return { document, lineNumbers: [...this.numbers, ...this.noteNumbers], problems: this.problems };
  }

  read(node: RootContent): void {
    switch (node.type) {
      case "html":
        this.readDirective(node.value, node);
        break;
      case "heading":
        if (node.depth === 1) this.title = inlinesOf(node.children);
        else this.push({ type: "heading", level: node.depth - 1, inlines: inlinesOf(node.children) });
        this.numbers.push(lineOf(node));
        break;
      case "paragraph":
        this.readParagraph(node);
        break;
      case "math":
        this.push({ type: "paragraph", sentences: [[{ type: "math", value: node.value, display: true }]] });
        this.numbers.push(lineOf(node));
        break;
      case "list":
        for (const item of node.children) {
          const [paragraph] = item.children;
          if (node.ordered || item.children.length !== 1 || paragraph?.type !== "paragraph") this.refuse(item);
          else this.pushSentences("item", paragraph);
        }
        break;
      case "table":
        this.readTable(node);
        break;
      case "footnoteDefinition": {
        const [paragraph] = node.children;
        const number = /^[1-9]\d{0,3}$/u.test(node.identifier) ? Number(node.identifier) : 0;
        if (number <= this.notes.length) {
          this.problem(
            node,
            "notes-in-order",
            `the definition of note ${node.identifier} stands after ${this.notes.length} others`,
            "number the notes 1…N in reading order, each once, and keep the definitions in that order",
          );
          break;
        }
        while (this.notes.length < number - 1) {
          this.notes.push([]);
          this.noteNumbers.push(lineOf(node));
        }
        if (node.children.length > 1 || (paragraph && paragraph.type !== "paragraph")) this.refuse(node);
        else {
          this.notes.push(paragraph?.type === "paragraph" ? inlinesOf(paragraph.children) : []);
          this.noteNumbers.push(lineOf(node));
        }
        break;
      }
      default:
        this.refuse(node);
    }
  }

  private readDirective(value: string, node: Nodes): void {
    const part = role.exec(value)?.[1];
    this.directive = tableDirective.exec(value);
    if (part !== undefined) this.parts.push({ role: part, blocks: [] });
    this.refused = part === undefined && !this.directive;
    if (this.refused)
      this.problem(node, "table-directive", `«${value}» is no directive`, 'write <!-- table: header=1 caption="…" -->');
  }

  private readParagraph(node: MdastParagraph): void {
    const [only] = node.children;
    const blocks = this.parts.at(-1)?.blocks;
    const last = blocks?.at(-1);
    if (node.children.length === 1 && only?.type === "image") {
      this.figures += 1;
      this.push({
        type: "figure",
        number: Number(/^#fig(\d+)$/u.exec(only.url)?.[1] ?? this.figures),
        caption: this.captionOf(only),
        source: null,
      });
      this.numbers.push(lineOf(node));
      return;
    }
    const lines = linesOfPhrasing(node.children);
    const first = lines[0]?.[0];
    const opensSource = first?.type === "text" && sourceLine.test(first.value);
    if (blocks && last?.type === "figure" && !last.source && opensSource && lines.length === 1) {
      blocks[blocks.length - 1] = { ...last, source: lines[0] ?? null };
      this.numbers.push(lineOf(node));
      return;
    }
    this.pushSentences("paragraph", node);
  }

  /** The caption with its notes and italics, which the plain `alt` would lose. */
  private captionOf(image: Image): readonly Inline[] {
    const { start, end } = image.position ?? {};
    const source = this.source.slice(start?.offset ?? 0, end?.offset ?? 0);
    return parseLine(/^!\[(.*)\]\(#fig\d+\)$/su.exec(source)?.[1] ?? image.alt ?? "");
  }

  private pushSentences(type: "paragraph" | "item", node: MdastParagraph): void {
    const sentences = linesOfPhrasing(node.children);
    this.push({ type, sentences });
    sentences.forEach((_, index) => this.numbers.push(lineOf(node) + index));
  }

  private readTable(node: MdastTable): void {
    const directive = this.directive;
    this.directive = null;
    if (!directive) {
      if (!this.refused)
        this.problem(
          node,
          "table-directive",
          "the table has no directive line before it",
          'write <!-- table: header=1 caption="…" -->',
        );
      return;
    }
    const captionLine = lineOf(node) - 2;
    this.numbers.push(captionLine);
    const source = directive[3] === undefined ? null : parseAttribute(directive[3]);
    if (source) this.numbers.push(captionLine);
    const rows = node.children.map((row) =>
      row.children.map((cell): DocumentCell => {
        const { start, end } = cell.position ?? {};
        const raw = this.source.slice(start?.offset ?? 0, end?.offset ?? 0).replaceAll(/^[\s|]+|[\s|]+$/gu, "");
        if (raw === "<") return "left";
        if (raw === "^") return "up";
        this.numbers.push(lineOf(cell));
        return inlinesOf(cell.children);
      }),
    );
    this.push({
      type: "table",
      caption: parseAttribute(directive[2] ?? ""),
      source,
      header: Number(directive[1]),
      rows,
    });
  }

  private push(block: DocumentBlock): void {
    if (this.parts.length === 0) this.parts.push({ role: roots.body, blocks: [] });
    this.parts.at(-1)?.blocks.push(block);
  }

  private refuse(node: Nodes): void {
    this.problem(
      node,
      "text-block",
      `Markdown reads a ${node.type} here, which the text format does not have`,
      "escape the character at the line's start with a backslash",
    );
  }

  private problem(node: Nodes, ruleId: string, reason: string, note: string): void {
    const { line, column } = node.position?.start ?? { line: 0, column: 0 };
    this.problems.push({ file: this.file, line, column, ruleId, reason, note });
  }
}

function parseAttribute(value: string): readonly Inline[] {
  const text = value
    .replaceAll("&#45;", "-")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return parseLine(text);
}

/** Parses one line that stands by itself; the notes it marks are defined elsewhere. */
function parseLine(text: string): readonly Inline[] {
  const labels = new Set([...text.matchAll(/\[\^(\d+)\]/gu)].map(([, label]) => label));
  const definitions = [...labels].map((label) => `\n\n[^${label ?? ""}]: note`).join("");
  const [paragraph] = parseMarkdown(text + definitions).children;
  return paragraph?.type === "paragraph"
    ? inlinesOf(paragraph.children)
    : text === ""
      ? []
      : [{ type: "text", value: text }];
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}
