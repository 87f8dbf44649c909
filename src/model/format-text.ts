import type { Inline } from "./inline.ts";
import type { DocumentBlock, DocumentCell, TextDocument } from "./text-document.ts";

/** Returns the document in the text format of design section 3: plain Markdown, one sentence per line. */
export function formatText(document: TextDocument): string {
  const blocks: string[] = [];
  if (document.title) blocks.push(`# ${formatLine(document.title)}`);
  for (const part of document.parts) {
    blocks.push(`<!-- ${part.role} -->`);
    blocks.push(...part.blocks.map(formatBlock));
  }
  document.notes.forEach((note, index) => blocks.push(`[^${index + 1}]: ${formatLine(note)}`));
  return `${blocks.join("\n\n")}\n`;
}

function formatBlock(block: DocumentBlock): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${formatLine(block.inlines)}`;
    case "paragraph":
      return block.sentences.map(formatLine).join("\n");
    case "item":
      return `* ${block.sentences.map(formatLine).join("\n  ")}`;
    case "figure": {
      const image = `![${formatLine(block.caption)}](#fig${block.number})`;
      return block.source ? `${image}\n\n${formatLine(block.source)}` : image;
    }
    case "table":
      return formatTable(block);
  }
}

function formatTable(table: DocumentBlock & { type: "table" }): string {
  const attributes = [`header=${table.header}`, `caption="${formatAttribute(table.caption)}"`];
  if (table.source) attributes.push(`source="${formatAttribute(table.source)}"`);
  const rows = table.rows.map((row) => `| ${row.map(formatCell).join(" | ")} |`);
  const width = table.rows[0]?.length ?? 0;
  const rule = `| ${Array.from({ length: width }, () => "---").join(" | ")} |`;
  return [`<!-- table: ${attributes.join(" ")} -->`, "", rows[0], rule, ...rows.slice(1)].join("\n");
}

function formatCell(cell: DocumentCell): string {
  if (cell === "left") return "<";
  if (cell === "up") return "^";
  const text = formatLine(cell).replaceAll("|", "\\|");
  return text === "^" ? "\\^" : text;
}

function formatAttribute(inlines: readonly Inline[]): string {
  return formatInlines(inlines)
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll(">", "&gt;")
    .replaceAll("--", "-&#45;");
}

/** Returns one line of Markdown: inline markup, and an escape where the line would begin a block. */
export function formatLine(inlines: readonly Inline[]): string {
  return escapeLineStart(formatInlines(inlines));
}

function formatInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case "text":
          return escapeText(inline.value);
        case "emphasis":
          return `*${formatInlines(inline.children)}*`;
        case "link":
          return `<${inline.url}>`;
        case "math":
          return `$$${inline.value}$$`;
        case "noteRef":
          return `[^${inline.note}]`;
      }
    })
    .join("");
}

/** `\`, backtick, `*`, `_`, `[`, `]`, `<`: characters that begin inline markup anywhere */
const inlineMarkup = /[\\`*_[\]<]/gu;
/** `&lt;` or `&#38;`, read as a character reference */
const reference = /&(?=#?[a-z0-9]+;)/giu;
/** `$$`, read as mathematics */
const dollars = /\$(?=\$)|(?<=\$)\$/gu;

function escapeText(text: string): string {
  return text.replaceAll(inlineMarkup, "\\$&").replaceAll(reference, "\\&").replaceAll(dollars, "\\$$");
}

/** `# …`, `> …`, `- …`, `+ …`, `=…`, `| …`: a line start that Markdown reads as a block */
const blockStart = /^[#>\-+=|:~]/u;
/** `2023. …`, `1) …` */
const listStart = /^(\d{1,9})([.)])(?=\s|$)/u;

function escapeLineStart(line: string): string {
  return line.replace(blockStart, "\\$&").replace(listStart, "$1\\$2");
}
