/** `npm run coverage`: of every kind of value in `/data/works/*.json`, how many have English. Needs a built site. */
import { globSync, readFileSync } from "node:fs";
import { coverageOf } from "../src/export/coverage.ts";

const files = globSync("dist/data/works/*.json").sort();
if (files.length === 0) {
  console.error("coverage: dist/data/works is empty; build the site first: npm run build");
  process.exit(2);
}
let missing = 0;
for (const file of files) {
  const data = JSON.parse(readFileSync(file, "utf8")) as { id: string };
  const coverage = coverageOf(data);
  console.log(`${data.id}: ${coverage.map(({ kind, translated, of }) => `${kind} ${translated}/${of}`).join(", ")}`);
  for (const { kind, missing: places } of coverage)
    for (const place of places) {
      missing += 1;
      console.log(`  ${kind} without English: ${place}`);
    }
}
console.log(`${missing} values without English`);
process.exitCode = missing > 0 ? 1 : 0;
