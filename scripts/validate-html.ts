/** `node scripts/validate-html.ts [folder]`: every page of the built site must be valid, accessible HTML. */
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";

const folder = process.argv[2] ?? "dist";
if (!existsSync(folder)) {
  console.error(`validate-html: there is no folder ${folder}; build the site first: npm run build`);
  process.exit(2);
}
const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });

const pages = globSync("**/*.html", { cwd: folder }).filter((file) => !file.startsWith("pagefind"));
let problems = 0;
for (const page of pages.sort()) {
  const { results } = await validator.validateFile(join(folder, page));
  for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
    problems += 1;
    console.error(`${join(folder, page)}:${line}:${column} ${ruleId}: ${message}`);
  }
}
console.log(`html: ${pages.length} pages, ${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;
