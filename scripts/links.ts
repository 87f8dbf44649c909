/** `node scripts/links.ts [folder]`: every address in the built site must lead somewhere. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, sortProblems } from "../src/model/problem.ts";
import { basePath, siteOrigin } from "../src/site/address.ts";
import { checkLinks } from "../src/site/links.ts";

const folder = process.argv[2] ?? "dist";
if (!existsSync(folder)) {
  console.error(`links: there is no folder ${folder}; build the site first: npm run build`);
  process.exit(2);
}
const entries = globSync("**/*", { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
const files = new Set(
  entries.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/")),
);
const html = [...files].filter((file) => file.endsWith(".html") && !file.startsWith("pagefind/"));
const pages = new Map(html.map((file) => [file, readFileSync(join(folder, file), "utf8")]));

const problems = checkLinks({ files, pages, origin: siteOrigin(), base: basePath(), folder });
for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
console.log(`links: ${pages.size} pages, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
