/** `npm run import [-- --check]`: witnesses, work.yaml and emendations.yaml become zh.md and source.yaml. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, sortProblems } from "../src/model/problem.ts";
import { importCorpus } from "../src/site/import-corpus.ts";
import { startWork } from "../src/site/start-work.ts";
import { writeWhole } from "../src/site/write-whole.ts";

const root = process.cwd();
const flags = process.argv.slice(2);
const [first, second] = flags;

if (first === "--new" && second !== undefined && flags.length === 2) process.exit(startWork(root, second));
if (flags.length > 1 || (first !== undefined && first !== "--check")) {
  console.error("usage: npm run import [-- --check | --new FILE]");
  process.exit(2);
}

const { files, problems } = importCorpus(root, (what) => {
  console.log(`importing ${what}`);
});
if (problems.length > 0) {
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  console.error(`${problems.length} problems; nothing was written`);
  process.exit(1);
}
const changed = [...files].filter(([path, text]) => {
  const full = join(root, path);
  return !existsSync(full) || readFileSync(full, "utf8") !== text;
});
if (first === "--check") {
  for (const [path] of changed)
    console.error(`${path}:0:0 content-current: differs from a fresh import → npm run import`);
  console.log(`${files.size} files compared, ${changed.length} differ`);
  process.exit(changed.length > 0 ? 1 : 0);
}
writeWhole(new Map(changed.map(([path, text]) => [join(root, path), text])));
console.log(`${files.size} files, ${changed.length} written, ${files.size - changed.length} unchanged`);
