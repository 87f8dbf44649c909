/** `npm run ids [-- --write]`: says, or writes, what the registers of published ids must take up. */
import { formatProblem, sortProblems } from "../src/model/problem.ts";
import { formatChange } from "../src/model/register-changes.ts";
import { proposeCorpusIds, writeRegisters } from "../src/site/work-ids.ts";

const root = process.cwd();
const flags = process.argv.slice(2);
const isWriting = flags[0] === "--write";
if (flags.length > (isWriting ? 1 : 0)) {
  console.error("usage: npm run ids [-- --write]");
  process.exit(2);
}

const { proposals, problems } = proposeCorpusIds(root);
const changed = proposals.filter(({ changes }) => changes.length > 0);
if (problems.length > 0) {
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  console.error(`${problems.length} problems; nothing was written`);
  process.exitCode = 1;
} else {
  for (const { path, changes } of changed) {
    console.log(`${path}: ${changes.length} changes`);
    for (const change of changes) console.log(`  ${formatChange(change)}`);
  }
  const count = changed.reduce((sum, { changes }) => sum + changes.length, 0);
  if (isWriting) writeRegisters(root, changed);
  const outcome =
    count === 0 ? "" : isWriting ? `, ${changed.length} written` : "; if they are meant: npm run ids -- --write";
  console.log(`${proposals.length} registers compared, ${count} changes in ${changed.length}${outcome}`);
  process.exitCode = count > 0 && !isWriting ? 1 : 0;
}
