import { formatLine } from "../../model/format-text.ts";
import type { Inline } from "../../model/inline.ts";
import { oneLine } from "./text-head.ts";

/**
 * An escape, `<https://…>`, `$$…$$`, or what only some readers of Markdown take for markup: `~`, `$`, `|`, and the
 * characters by which they know an address, as in `https://`, `www.`, `a@b`.
 */
const TOKEN = /\\[\s\S]|<[^>]*>|\$\$[\s\S]*?\$\$|[~$|@]|:(?=\/\/)|(?<=www)\./giu;

/**
 * Returns inlines as one line of Markdown in which text stays text in CommonMark, GFM and with mathematics: beside what
 * the text format escapes, `~` (struck out in GFM), a single `$` (mathematics elsewhere), bare addresses (GFM reads on
 * to the next space, over escapes and markup), and in a cell `|`.
 */
export function markdownLine(inlines: readonly Inline[], place: "line" | "cell"): string {
  return formatLine(merge(inlines)).replaceAll(TOKEN, (token) => {
    if (token === "|") return place === "cell" ? "\\|" : token;
    if (token.length === 1) return `\\${token}`;
    return place === "cell" ? token.replaceAll(/(?<!\\)\|/gu, "\\|") : token;
  });
}

/** Neighbouring texts and neighbouring emphases become one, so that escapes see what is beside them; line ends become spaces. */
function merge(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === "text" && last?.type === "text")
      merged[merged.length - 1] = { type: "text", value: last.value + oneLine(inline.value) };
    else if (inline.type === "emphasis" && last?.type === "emphasis")
      merged[merged.length - 1] = { type: "emphasis", children: merge([...last.children, ...inline.children]) };
    else if (inline.type === "emphasis") merged.push({ type: "emphasis", children: merge(inline.children) });
    else if (inline.type !== "text") merged.push(inline);
    else if (inline.value !== "") merged.push({ type: "text", value: oneLine(inline.value) });
  }
  return merged;
}
