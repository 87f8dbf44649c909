import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkContent } from "../../src/check/rules.ts";
import { readContent } from "../../src/site/read-content.ts";
import { temporarySite, type TemporarySite } from "../fixtures/temporary-site.ts";

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
});
afterEach(() => {
  site.remove();
});

const ids = "content/ids/ren-rules.tsv";
/** Changes the rows of the register. */
const register = (change: (rows: string[]) => string[]) => () => {
  const rows = change(site.read(ids).replace(/\n$/u, "").split("\n"));
  site.write(ids, `${rows.join("\n")}\n`);
};
const rowOf = (rows: readonly string[], id: string): string => rows.find((row) => row.startsWith(`${id}\t`)) ?? "";
const withoutText = (row: string): string => row.replace(/^n3\tlive\t[^.]*/u, "n99\tlive\tAAAAAAAAAAAA");

/** [rule, what is wrong, the fault, line, part of the reason] */
const faults: [string, string, () => void, number, RegExp][] = [
  [
    "ids-registered",
    "a work without register",
    () => {
      rmSync(join(site.root, ids));
    },
    0,
    /no register/u,
  ],
  [
    "ids-registered",
    "a note that is not registered",
    register((rows) => rows.filter((row) => !row.startsWith("n3\t"))),
    0,
    /n3/u,
  ],
  [
    "id-kept",
    "a registered id whose text has gone",
    register((rows) => [...rows, withoutText(rowOf(rows, "n3"))]),
    21,
    /n99/u,
  ],
  ["id-unique", "an id twice", register((rows) => [...rows, rowOf(rows, "p1")]), 21, /p1/u],
];

it.each(faults)("%s: %s", (ruleId, _, fault, line, reason) => {
  fault();
  const problems = checkContent(readContent(site.root));
  expect(problems.map((problem) => `${problem.file}:${problem.line} ${problem.ruleId}`)).toEqual([
    `${ids}:${line} ${ruleId}`,
  ]);
  expect(problems[0]?.reason).toMatch(reason);
  expect(problems[0]?.note.length).toBeGreaterThan(10);
});
