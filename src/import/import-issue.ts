import type { Emendation } from "../model/emendation.ts";
import { formatText } from "../model/format-text.ts";
import type { Problem } from "../model/problem.ts";
import type { IssueFile } from "../model/work-file.ts";
import { applyEmendations } from "./apply-emendations.ts";
import { assemble } from "./assemble.ts";
import { isBlank, textOf, trim, type Glyph } from "./glyph.ts";
import type { ImportedText, Witness } from "./import-text.ts";
import { selectLines } from "./select-lines.ts";
import { landings, sourceLines } from "./source-lines.ts";
import { toDocument } from "./to-document.ts";

/** Roles whose lines are running text; the lines of the others are kept one by one as printed. */
const prose = new Set(["editors-note", "preface"]);

/** Imports the matter of an issue: prose becomes text, masthead and contents become front matter, line by line. */
export function importIssue(
  witness: Witness,
  issue: IssueFile,
  emendations: readonly Emendation[],
): { text: ImportedText | null; problems: Problem[] } {
  const { path } = witness;
  const applied = applyEmendations(witness.lines, emendations, path);
  const selection = selectLines(applied.lines, witness.lines, issue.witness.lines, emendations, path);
  const problems = [...applied.problems, ...selection.problems];
  const front: { field: string; glyphs: readonly Glyph[] }[] = [];
  const parts = issue.parts.flatMap(({ role, lines: [first, last] }) => {
    const lines = selection.lines.filter(({ line, glyphs }) => line >= first && line <= last && !isBlank(glyphs));
    if (!prose.has(role)) {
      for (const { glyphs } of lines) front.push({ field: role, glyphs: trim(witness.layout.readLine(glyphs)) });
      return [];
    }
    const blocks = witness.layout.read({ lines, joins: selection.joins, pageStarts: new Map(), front: [] });
    const assembled = assemble(blocks, [], path);
    problems.push(...assembled.problems);
    return [{ role, blocks: assembled.blocks }];
  });
  if (problems.length > 0) return { text: null, problems };
  const { document, traced } = toDocument({
    title: null,
    parts,
    pairs: [],
    headerRows: new Map(),
    ordinalOf: () => 0,
  });
  return {
    text: {
      zh: formatText(document),
      source: {
        id: issue.id,
        witness: {
          file: witness.file,
          sha256: witness.sha256,
          layout: witness.layout.name,
          lines: issue.witness.lines,
        },
        statedPages: [],
        front: front.map(({ field, glyphs }) => ({
          field,
          // Spaces part names here, so they stay.
          text: textOf(glyphs).replaceAll(/\s+/gu, " "),
          at: [...new Set(glyphs.map(({ line }) => line))],
        })),
        lines: sourceLines(traced, () => undefined),
        notes: [],
        emendations: landings(emendations, traced, front),
        furniture: selection.furniture.map(({ line, text }) => ({ line, text })),
      },
    },
    problems,
  };
}
