import type { DocumentIds } from "./ids.ts";
import type { DocumentBlock, TextDocument } from "./text-document.ts";

/** Returns the id of every line in the order of `linesOf`: `title`, `abs-1`, `s2-1`, `p14-2`, `fig1-cap`, `tab2-r3c1`, `n12`. */
export function lineIds(document: TextDocument, ids: DocumentIds): string[] {
  const taken = { section: 0, paragraph: 0, figure: 0, table: 0 };
  const result: string[] = document.title ? ["title"] : [];
  for (const { role, blocks } of document.parts)
    blocks.forEach((block, at) => {
      if (role === "body") result.push(...bodyIds(block, ids, taken));
      else if (block.type === "paragraph" || block.type === "item")
        result.push(
          ...block.sentences.map((_, line) =>
            role === "abstract" ? `abs-${line + 1}` : `${role}-p${at + 1}-${line + 1}`,
          ),
        );
    });
  return [...result, ...document.notes.map((_, at) => ids.notes[at] ?? `n${at + 1}`)];
}

type Taken = Record<"section" | "paragraph" | "figure" | "table", number>;

function bodyIds(block: DocumentBlock, ids: DocumentIds, taken: Taken): string[] {
  switch (block.type) {
    case "heading":
      return [ids.sections[taken.section++] ?? ""];
    case "paragraph":
    case "item": {
      const own = ids.sentences[taken.paragraph++] ?? [];
      return block.sentences.map((_, line) => own[line] ?? "");
    }
    case "figure": {
      const id = ids.figures[taken.figure++] ?? "";
      return [`${id}-cap`, ...(block.source ? [`${id}-src`] : [])];
    }
    case "table": {
      const id = ids.tables[taken.table++] ?? "";
      const cells = block.rows.flatMap((row, rowAt) =>
        row.flatMap((cell, column) => {
          if (typeof cell === "string") return [];
          const inHeader = rowAt < block.header;
          return [`${id}-${inHeader ? "h" : "r"}${inHeader ? rowAt + 1 : rowAt - block.header + 1}c${column + 1}`];
        }),
      );
      return [`${id}-cap`, ...(block.source ? [`${id}-src`] : []), ...cells];
    }
  }
}
