/** `npm run check`: prints every problem of the content, sorted, one per line; one line of summary when there is none. */
import { checkContent, rules } from "../src/check/rules.ts";
import { formatProblem } from "../src/model/problem.ts";
import { readContent } from "../src/site/read-content.ts";

if (process.argv.length > 2) {
  console.error("usage: npm run check");
  process.exit(2);
}
try {
  const content = readContent(process.cwd());
  const problems = checkContent(content);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
    process.exit(1);
  }
  const { witnesses, works, issues } = content;
  console.log(
    `${works.length} works, ${issues.length} issues, ${witnesses.length} witnesses: ${rules.length} rules hold`,
  );
} catch (error) {
  console.error(error);
  process.exit(2);
}
