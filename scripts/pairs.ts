/** `npm run pairs`: every note of every work with the sentence that holds its mark, to be read in one go. */
import { notesMarked, plainText, type Inline } from "../src/model/inline.ts";
import { formatProblem, sortProblems } from "../src/model/problem.ts";
import { linesOf } from "../src/model/text-document.ts";
import { readContent } from "../src/site/read-content.ts";

/** Code points of a definition that are shown. */
const shown = 60;

/** Returns the text with the mark of one note in place, `⟦③⟧`; the others are left out. */
function withMark(inlines: readonly Inline[], note: number, mark: string): string {
  return inlines
    .map((inline): string => {
      if (inline.type === "noteRef") return inline.note === note ? `⟦${mark}⟧` : "";
      return inline.type === "emphasis" ? withMark(inline.children, note, mark) : plainText([inline]);
    })
    .join("");
}

const content = readContent(process.cwd());
if (content.problems.length > 0) {
  for (const problem of sortProblems(content.problems)) console.error(formatProblem(problem));
  process.exit(1);
}
let pairs = 0;
for (const { file, source, zh } of content.works) {
  const notes = zh?.parsed.document.notes ?? [];
  if (notes.length === 0 || !zh || !source) continue;
  console.log(`\n${file.id}: ${notes.length} notes (lines of ${file.witness.file})`);
  const lines = linesOf(zh.parsed.document);
  notes.forEach((definition, at) => {
    const number = at + 1;
    const { mark, line, markLine, page } = source.notes[at] ?? { mark: "?", line: 0, markLine: 0 };
    const marked = lines.filter(({ inlines }) => notesMarked(inlines).includes(number));
    const words = [...plainText(definition)];
    console.log(`${number}  ${mark}  p. ${page ?? "?"}  mark in line ${markLine}, definition in line ${line}`);
    for (const { inlines } of marked) console.log(`    ${withMark(inlines, number, mark)}`);
    if (marked.length === 0) console.log("    NO MARK");
    console.log(`    = ${words.slice(0, shown).join("")}${words.length > shown ? "…" : ""}`);
    pairs += 1;
  });
}
console.log(`\n${pairs} pairs`);
