/** `npm start`: checks that the content is current and right, builds the site, indexes it and serves it. */
import { runSteps } from "./run-steps.ts";

const outcomes = runSteps([
  { name: "content is current", command: "node scripts/import.ts --check" },
  { name: "content", command: "node scripts/check.ts", needs: ["content is current"] },
  { name: "build", command: "astro build --silent", needs: ["content"] },
  { name: "search index", command: "node scripts/index-search.ts", needs: ["build"] },
]);
const failed = outcomes.find(({ state }) => state === "failed");
if (failed === undefined) {
  await import("./serve.ts");
} else {
  console.error(`\nThe site is not served: the step “${failed.name}” failed; its messages above say what to do.`);
  process.exitCode = 1;
}
