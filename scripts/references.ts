/**
 * `npm run references -- --sample SEED [key]`: a blind sample of 60 references with the notes that cite them, in some of
 * which a field is falsified; `key` prints those. Without it:
 * prints how much of the notes is covered by reference items: `npm run references`, every note with `-- --notes`.
 * Exits with 1 if a citation is neither resolved nor listed with its reason.
 */
import { referenceSample } from "../src/check/references/reference-sample.ts";
import { noteCoverage } from "../src/check/references/report.ts";
import { referenceRules } from "../src/check/references/rules.ts";
import { formatProblem } from "../src/model/problem.ts";
import { readContent } from "../src/site/read-content.ts";

const [mode, seed, key] = process.argv.slice(2);
if (mode === "--sample") {
  if (seed === undefined || !/^\d+$/u.test(seed)) {
    console.error("usage: npm run references -- --sample SEED [key]");
    process.exit(2);
  }
  referenceSample(readContent(process.cwd()), 60, Number(seed)).forEach(({ item, notes, planted }, at) => {
    if (key === "key") {
      if (planted !== null) console.log(`${at + 1}\t${item.id}\t${planted}`);
      return;
    }
    console.log(`\n## ${at + 1}\n${JSON.stringify(item, null, 1)}`);
    for (const { work, id, zh, en } of notes) console.log(`${work} ${id}\n  ZH ${zh}\n  EN ${en}`);
  });
  process.exit(0);
}
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
