/**
 * `npm run frameworks`: what each work's frameworks hold. `npm run frameworks -- WORK ID`: the question of one and the
 * lines it rests on, without the drawing, for whoever draws it again unseen; `-- WORK` lists the ids of a work's lines.
 */
import { isDrawn } from "../src/model/framework-file.ts";
import { chineseLines } from "../src/check/frameworks/framework-parts.ts";
import { evidenceOf, frameworkCounts } from "../src/check/frameworks/report.ts";
import { readContent } from "../src/site/read-content.ts";

const [id, framework] = process.argv.slice(2);
const { works } = readContent(process.cwd());
if (id === undefined) {
  const rows = works.map((work) => ({ work: work.file.id, ...frameworkCounts(work) }));
  console.table(Object.fromEntries(rows.map(({ work, ...counts }) => [work, counts])));
  const total = (key: "redrawn" | "ours" | "lost") => rows.reduce((sum, row) => sum + row[key], 0);
  console.log(
    `${total("redrawn")} figures redrawn, ${total("ours")} frameworks of ours, ${total("lost")} figures lost`,
  );
  process.exit(0);
}
const work = works.find(({ file }) => file.id === id);
const file = work?.frameworks.map((one) => one.file).find((one) => one.id === framework);
if (work === undefined || (framework !== undefined && (file === undefined || !isDrawn(file)))) {
  console.error("usage: npm run frameworks [-- WORK [ID]]");
  process.exit(2);
}
if (file !== undefined && isDrawn(file)) console.log(`${file.kind}: ${file.question.zh} ${file.question.en}\n`);
const lines =
  file === undefined ? [...chineseLines(work)].map(([line, zh]) => ({ id: line, zh })) : evidenceOf(work, file.id);
for (const line of lines ?? []) console.log(`${line.id}\t${line.zh}`);
