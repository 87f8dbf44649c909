import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { decodeWitness, largestWitness } from "../import/decode-witness.ts";
import { doubtsOf } from "../import/doubts.ts";
import { draftWork, type Draft } from "../import/draft-work.ts";
import { importText, type Witness } from "../import/import-text.ts";
import { layouts } from "../import/layouts/layouts.ts";
import { formatProblem, sortProblems, type Problem } from "../model/problem.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Starts a work from a file never seen before: guesses the layout, writes first drafts of work.yaml and
 * emendations.yaml, copies the file to content/witnesses, imports it and prints every doubt and the entry for
 * witnesses.yaml. Returns the exit code: 0, or 1 where there are doubts or the file cannot be taken; then nothing is
 * written. Nothing that exists is overwritten.
 */
export function startWork(root: string, path: string): number {
  const shown = relative(root, resolve(path));
  const read = readWitness(shown, resolve(path));
  if ("problems" in read) return refuse(read.problems);
  const draft = draftWork(read);
  const taken = alreadyThere(root, draft, read, resolve(path));
  if (taken.length > 0) return refuse(taken);
  const folder = join(root, "content/works", draft.id);
  const copy = join(root, "content/witnesses", read.file);
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, "content/witnesses"), { recursive: true });
  if (!existsSync(copy)) copyFileSync(resolve(path), copy);
  writeWhole(
    new Map([
      [join(folder, "work.yaml"), draft.workYaml],
      [join(folder, "emendations.yaml"), draft.emendationsYaml],
    ]),
  );
  const { text, problems } = importText(read, draft.work, []);
  const doubts = sortProblems([...problems, ...doubtsOf(shown, read.lines, read.layout)]);
  for (const problem of doubts) console.error(formatProblem(problem));
  console.log(
    `layout ${read.layout.name}; drafts in content/works/${draft.id}; add to content/witnesses/witnesses.yaml:\n`,
  );
  console.log(draft.witnessEntry);
  console.log(text === null ? "the import waits for the decisions above" : "the import reads it through");
  console.log(`${doubts.length} ${doubts.length === 1 ? "doubt" : "doubts"}`);
  return doubts.length > 0 ? 1 : 0;
}

function readWitness(shown: string, full: string): Witness | { problems: Problem[] } {
  const fail = (ruleId: string, reason: string, note: string) => ({
    problems: [{ file: shown, line: 0, column: 0, ruleId, reason, note }],
  });
  if (!existsSync(full) || !statSync(full).isFile())
    return fail("file-exists", "there is no such file", "give the path of the text file");
  const { size } = statSync(full);
  if (size > largestWitness)
    return fail(
      "witness-size",
      `the file has ${size} bytes, more than ${largestWitness}`,
      "split it by article, one file for each issue",
    );
  const bytes = readFileSync(full);
  const decoded = decodeWitness(shown, bytes);
  if ("problems" in decoded) return decoded;
  const text = decoded.lines.join("\n");
  const layout = layouts.find(({ fits }) => fits(text));
  if (!layout)
    return fail(
      "layout-known",
      `the text looks like none of the layouts ${layouts.map(({ name }) => name).join(", ")}`,
      "write a new profile in src/import/layouts (see layout.ts) and add it to layouts.ts",
    );
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file: basename(full), path: shown, sha256, lines: decoded.lines, layout };
}

/** What stands where the drafts would go. The witness itself may be in its place already. */
function alreadyThere(root: string, draft: Draft, { file }: Witness, full: string): Problem[] {
  const copy = join(root, "content/witnesses", file);
  const problem = (path: string, note: string) => ({
    file: path,
    line: 0,
    column: 0,
    ruleId: "draft-is-new",
    reason: "it exists already and is not overwritten",
    note,
  });
  return [
    ...(existsSync(join(root, "content/works", draft.id))
      ? [
          problem(
            `content/works/${draft.id}`,
            "rename the file: its name gives the folder, or go on with the work that is there",
          ),
        ]
      : []),
    ...(existsSync(copy) && !readFileSync(copy).equals(readFileSync(full))
      ? [problem(`content/witnesses/${file}`, "a witness of this name has other bytes: rename the file")]
      : []),
  ];
}

function refuse(problems: readonly Problem[]): number {
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  console.error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was written`);
  return 1;
}
