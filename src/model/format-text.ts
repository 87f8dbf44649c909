import type { Inline } from "./inline.ts";
import type { DocumentBlock, DocumentCell, TextDocument } from "./text-document.ts";

/** Returns the document in the text format of design section 3: plain Markdown, one sentence per line. */
export function formatText(document: TextDocument): string {
  const blocks: string[] = [];
  if (document.title) blocks.push(`# ${formatHeading(document.title)}`);
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
      return `${"#".repeat(block.level + 1)} ${formatHeading(block.inlines)}`;
    case "paragraph":
      return displayOf(block.sentences) ?? block.sentences.map(formatLine).join("\n");
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

/** A formula on lines of its own: a paragraph of one sentence that is nothing else. */
function displayOf(sentences: readonly (readonly Inline[])[]): string | null {
  const [only, ...more] = sentences.flat();
  return only?.type === "math" && only.display && more.length === 0 ? `$$\n${only.value}\n$$` : null;
}

/** `… #` at a heading's end, read as its closing sequence */
const closingHashes = /(?<=^|\s)#(?=#*$)/u;

function formatHeading(inlines: readonly Inline[]): string {
  return formatLine(inlines).replace(closingHashes, "\\#");
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
  const text = escapeLineStart(formatInlines(cell).replaceAll("|", "\\|"));
  return text === "^" ? "\\^" : text;
}

function formatAttribute(inlines: readonly Inline[]): string {
  return formatLine(inlines)
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
  let text = "";
  inlines.forEach((inline, at) => {
    const before = inlines[at - 1];
    if (inline.type === "text") {
      let next = escapeText(inline.value);
      if (before?.type === "emphasis" && isPunctuation(innerOf(before).slice(-1))) next = guard(next, "start");
      // A single dollar is escaped only beside a formula; two are escaped already.
      if (before?.type === "math" && /^\$(?!\$)/u.test(inline.value)) next = `\\${next}`;
      else if (inlines[at + 1]?.type === "math" && inline.value === "$") next = "\\$";
      if (inlines[at + 1]?.type === "math" && /[^$]\$$/u.test(inline.value)) next = `${next.slice(0, -1)}\\$`;
      text += next;
    } else if (inline.type === "emphasis") {
      const inner = innerOf(inline);
      text = `${isPunctuation(inner.slice(0, 1)) ? guard(text, "end") : text}*${inner}*`;
    } else if (inline.type === "link") text += `<${inline.url}>`;
    else if (inline.type === "math") text += `$$${inline.value}$$`;
    // `![^1]()` would be read as an image.
    else text = `${text.replace(/!$/u, "\\!")}[^${inline.note}]`;
  });
  return text;
}

function innerOf(emphasis: Inline & { type: "emphasis" }): string {
  return formatInlines(emphasis.children);
}

/**
 * Markdown takes `*` between a letter and a punctuation mark for a character (`是*“引文”*是`), unless the letter is
 * written as a reference.
 */
function guard(text: string, side: "start" | "end"): string {
  const letter = side === "end" ? /[^\s\p{P}\p{S}]$/u : /^[^\s\p{P}\p{S}]/u;
  return text.replace(letter, (found) => `&#${found.codePointAt(0) ?? 0};`);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
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
/** `[^1]: …`, read as a definition */
const definitionStart = /^(\[\^\d+\]):/u;

function escapeLineStart(line: string): string {
  return line.replace(blockStart, "\\$&").replace(listStart, "$1\\$2").replace(definitionStart, "$1\\:");
}
