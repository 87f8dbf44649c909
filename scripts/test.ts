/** `npm test`: runs every check there is, one after another, and ends with the line `N passed, N failed`. */
import { runSteps, type Step } from "./run-steps.ts";

const vitest = (project: string, report: string) =>
  `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${report}`;
const UNIT = ".test-output/unit.json";
const BROWSER = ".test-output/browser.json";
const ELSEWHERE = ".test-output/site";

const STEPS: readonly Step[] = [
  { name: "types", command: "astro check --minimumSeverity warning" },
  { name: "lint", command: "eslint --max-warnings 0 ." },
  { name: "format", command: "prettier --check --log-level warn ." },
  { name: "dead code", command: "knip" },
  { name: "unit, property and golden tests", command: vitest("unit", UNIT), report: UNIT },
  { name: "content is current", command: "node scripts/import.ts --check" },
  { name: "content", command: "node scripts/check.ts" },
  { name: "build", command: "astro build --silent" },
  { name: "search index", command: "node scripts/index-search.ts", needs: ["build"] },
  { name: "html", command: "node scripts/validate-html.ts", needs: ["build"] },
  { name: "links", command: "node scripts/links.ts", needs: ["build"] },
  {
    name: "links of a build for another address",
    command: `astro build --silent --outDir ${ELSEWHERE} && node scripts/links.ts ${ELSEWHERE}`,
    env: { SITE_URL: "https://corpus.example.org", BASE_PATH: "some/where" },
  },
  { name: "browser tests", command: vitest("browser", BROWSER), report: BROWSER, needs: ["build", "search index"] },
];

const outcomes = runSteps(STEPS);
console.log("\n━━ summary ━━");
for (const { name, state, passed, failed, seconds } of outcomes) {
  const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed` : "";
  console.log(`${state.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${name}  ${counts}`.trimEnd());
}
const sum = (key: "passed" | "failed" | "seconds") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\nin ${sum("seconds").toFixed(0)} s`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = outcomes.every(({ state }) => state === "passed") ? 0 : 1;
