/**
 * Prints how much of the notes is covered by reference items: `npm run references`, every note with `-- --notes`.
 * Exits with 1 if a citation is neither resolved nor listed with its reason.
 */
import { noteCoverage } from "../src/check/references/report.ts";
import { referenceRules } from "../src/check/references/rules.ts";
import { formatProblem } from "../src/model/problem.ts";
import { readContent } from "../src/site/read-content.ts";

const perNote = process.argv.includes("--notes");
const content = readContent(process.cwd());
const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
let citations = 0;
for (const work of content.works) {
  const notes = noteCoverage(work);
  if (notes.length === 0) continue;
  const total = (key: "length" | "resolved" | "unresolved" | "prose") =>
    notes.reduce((sum, note) => sum + note[key], 0);
  const cited = notes.reduce((sum, { keys }) => sum + keys.length, 0);
  citations += cited;
  console.log(
    `${work.file.id}: ${notes.length} notes, ${cited} citations of ${new Set(notes.flatMap(({ keys }) => keys)).size} references; ` +
      `of the characters ${share(total("resolved"), total("length"))} cite, ${share(total("prose"), total("length"))} are the author's own; ` +
      `of what cites, ${share(total("resolved"), total("resolved") + total("unresolved"))} is resolved`,
  );
  for (const { id, length, resolved, unresolved, keys, reasons } of notes) {
    if (perNote)
      console.log(
        `  ${id}: ${share(resolved, length)} cites, ${share(resolved, resolved + unresolved)} of it resolved: ${keys.join(", ") || "no citation"}`,
      );
    for (const reason of reasons) console.log(`  ${id}: not resolved: ${reason}`);
  }
}
const problems = referenceRules.flatMap(({ rule }) => rule(content));
for (const problem of problems) console.error(formatProblem(problem));
console.log(`${content.references.length} references, ${citations} citations, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
