/** `npm run translation`: for each work lines translated, exceptions, length outliers and faults mended in review. */
import { translationReports } from "../src/site/read-reports.ts";

let lines = 0;
let aligned = 0;
for (const report of translationReports().values()) {
  lines += report.lines;
  aligned += report.aligned;
  const { id, median, exceptions, outliers, reviews } = report;
  console.log(
    `\n${id}: ${report.aligned} of ${report.lines} lines, median ${median?.toFixed(2) ?? "–"}, ${exceptions.length} exceptions`,
  );
  for (const { unit, rule } of exceptions) console.log(`  exception  ${unit}  ${rule}`);
  if (outliers.length > 0)
    console.log(`  outliers   ${outliers.map(({ unit, ratio }) => `${unit} ${ratio.toFixed(2)}`).join(", ")}`);
  for (const pass of [...new Set(reviews.map((review) => review.pass))])
    console.log(
      `  pass ${pass}     ${reviews
        .filter((review) => review.pass === pass)
        .map(({ category, severity, count }) => `${category} ${severity} ${count}`)
        .join(", ")}`,
    );
}
console.log(`\n${aligned} of ${lines} lines have English`);
