/** `npm run conservation`: where every visible character of every witness went, and the ledger of its note marks. */
import { accountOf } from "../src/check/conservation.ts";
import { describe, sizeOf } from "../src/check/multiset.ts";
import { formatProblem, sortProblems } from "../src/model/problem.ts";
import { readContent } from "../src/site/read-content.ts";

const content = readContent(process.cwd());
if (content.problems.length > 0) {
  for (const problem of sortProblems(content.problems)) console.error(formatProblem(problem));
  process.exit(1);
}
const accounts = content.witnesses.map((witness) => ({ file: witness.file, ...accountOf(content, witness) }));

const cells = (values: readonly (string | number)[]) =>
  values.map((value, at) => (at === 0 ? String(value).padEnd(24) : String(value).padStart(10))).join("");

console.log("Visible characters: in - removed + added = texts + furniture\n");
console.log(cells(["witness", "in", "removed", "added", "texts", "furniture", "sums", "characters"]));
for (const account of accounts) {
  const [from, removed, added, out, furniture] = [
    account.in,
    account.removed,
    account.added,
    account.out,
    account.furniture,
  ].map(sizeOf) as [number, number, number, number, number];
  const sums = from - removed + added === out + furniture ? "equal" : "DIFFER";
  const same = account.lost.size + account.gained.size === 0 ? "same" : "DIFFER";
  console.log(cells([account.file, from, removed, added, out, furniture, sums, same]));
  if (same !== "same") console.log(`  lost: ${describe(account.lost)}\n  gained: ${describe(account.gained)}`);
}

console.log(
  "\nNote marks: received - removed + added = marks + labels + starred; marks = labels = notes, furniture apart\n",
);
console.log(
  cells([
    "witness",
    "received",
    "removed",
    "added",
    "marks",
    "labels",
    "starred",
    "furniture",
    "[^n]",
    "notes",
    "pairs",
  ]),
);
for (const { file, notes } of accounts) {
  const { received, removed, added, marks, labels, starred, furniture, references, definitions, balanced } = notes;
  const pairs = balanced ? "balance" : "DIFFER";
  console.log(
    cells([file, received, removed, added, marks, labels, starred, furniture, references, definitions, pairs]),
  );
}
const fine = accounts.every(({ lost, gained, notes }) => lost.size + gained.size === 0 && notes.balanced);
process.exit(fine ? 0 : 1);
