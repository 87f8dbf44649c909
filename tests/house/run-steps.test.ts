import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { runSteps, type Step } from "../../scripts/run-steps.ts";

vi.spyOn(console, "log").mockImplementation(() => undefined);

const folder = mkdtempSync(join(tmpdir(), "steps-"));
const report = join(folder, "deep", "report.json");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A command that writes a report of so many tests and ends with the given code. */
const reporting = (numPassedTests: number, numFailedTests: number, code: number) => {
  const json = JSON.stringify(JSON.stringify({ numPassedTests, numFailedTests }));
  const program = `fs.writeFileSync(process.argv[1], ${json}); process.exit(${code})`;
  return `node -e '${program}' ${report}`;
};
const ok = "node -e 0";
const bad = 'node -e "process.exit(1)"';

const summary = (steps: readonly Step[]) =>
  runSteps(steps).map(({ name, state, passed, failed }) => [name, state, passed, failed]);

describe("runSteps(steps)", () => {
  test("goes on after a failure, but not where a need is not met", () => {
    const steps = [
      { name: "a", command: ok },
      { name: "b", command: bad },
      { name: "c", command: ok, needs: ["a"] },
      { name: "d", command: ok, needs: ["a", "b"] },
      { name: "e", command: ok, needs: ["d"] },
    ];
    expect(summary(steps)).toEqual([
      ["a", "passed", 1, 0],
      ["b", "failed", 0, 1],
      ["c", "passed", 1, 0],
      ["d", "skipped", 0, 0],
      ["e", "skipped", 0, 0],
    ]);
  });

  test.each([
    [reporting(7, 0, 0), ["passed", 7, 0]],
    [reporting(5, 2, 1), ["failed", 5, 2]],
    [reporting(5, 0, 1), ["failed", 5, 1]], // a test file that does not load
    [bad, ["failed", 0, 1]], // no report, and none is left from the run before
  ])("counts the tests of a report: %s", (command, expected) => {
    expect(summary([{ name: "t", command, report }])).toEqual([["t", ...expected]]);
  });

  test("hands variables to the command, and finds the programs of packages", () => {
    const command = 'node -e "process.exit(Number(process.env.CODE))" && prettier --version';
    expect(summary([{ name: "t", command, env: { CODE: "0" } }])).toEqual([["t", "passed", 1, 0]]);
  });
});
