/** Runs commands one after another, each under its heading, and keeps the account. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, resolve } from "node:path";
import process from "node:process";
import { z } from "astro/zod";

/** One command of a run. */
export interface Step {
  readonly name: string;
  readonly command: string;
  /** Variables set for this command. */
  readonly env?: Readonly<Record<string, string>>;
  /** Names of earlier steps without whose success this one makes no sense. */
  readonly needs?: readonly string[];
  /** File into which a Vitest command writes its JSON report; its tests are then counted one by one. */
  readonly report?: string;
}

/** What came of a step; a step that is not counted test by test counts as one test. */
export interface Outcome {
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** Runs all steps whose needs are met; the output of each goes to the terminal as it comes. */
export function runSteps(steps: readonly Step[]): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const missing = (step.needs ?? []).filter((need) => outcomes.find(({ name }) => name === need)?.state !== "passed");
    console.log(
      `\n━━ ${step.name} ━━ ${missing.length === 0 ? step.command : `skipped, for want of: ${missing.join(", ")}`}`,
    );
    const outcome = missing.length === 0 ? runStep(step) : null;
    outcomes.push(outcome ?? { name: step.name, state: "skipped", passed: 0, failed: 0, seconds: 0 });
    if (outcome !== null) console.log(`── ${step.name}: ${outcome.state} in ${outcome.seconds.toFixed(1)} s`);
  }
  return outcomes;
}

function runStep({ name, command, env, report }: Step): Outcome {
  if (report !== undefined) {
    rmSync(report, { force: true });
    mkdirSync(dirname(report), { recursive: true });
  }
  const start = performance.now();
  const path = [resolve("node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
  const { status, signal } = spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, PATH: path, ...env },
  });
  if (signal === "SIGINT" || status === 130) process.exit(130);
  const seconds = (performance.now() - start) / 1000;
  const state = status === 0 ? "passed" : "failed";
  return { name, state, ...count(state, report), seconds };
}

/** A failed command counts at least one failed test, also where its report names none (a test file that does not load). */
function count(state: "passed" | "failed", report: string | undefined): { passed: number; failed: number } {
  const least = state === "failed" ? 1 : 0;
  if (report === undefined || !existsSync(report)) return { passed: 1 - least, failed: least };
  const { numPassedTests, numFailedTests } = Report.parse(JSON.parse(readFileSync(report, "utf8")));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, least) };
}
