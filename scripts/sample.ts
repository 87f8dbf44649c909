/** `npm run sample -- SEED [key]`: a blind sample of the translation to be judged by rubric A; `key` prints what was planted. */
import { blindSample } from "../src/check/translation/blind-sample.ts";
import { readContent } from "../src/site/read-content.ts";

const [seed, key] = process.argv.slice(2);
if (seed === undefined || !/^\d+$/u.test(seed) || (key !== undefined && key !== "key")) {
  console.error("usage: npm run sample -- SEED [key]");
  process.exit(2);
}
const items = blindSample(readContent(process.cwd()), { sentences: 200, notes: 40 }, Number(seed));
items.forEach(({ work, unit, kind, zh, en, context, planted }, at) => {
  if (key === "key") {
    if (planted !== null) console.log(`${at + 1}\t${work}\t${unit}\t${planted}`);
    return;
  }
  console.log(`\n## ${at + 1}  ${work}  ${unit}  ${kind}\nZH ${zh}\nEN ${en}`);
  if (kind === "sentence") console.log(`   context: ${context.join(" ‖ ")}`);
});
