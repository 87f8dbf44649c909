/** Prints the budget table of the built site: `npm run budget`. */
import { measureSite, BUDGETS } from "../src/check/page-budget.ts";
import { readSite } from "../src/site/read-site.ts";

if (import.meta.main) {
  const measured = measureSite(readSite(process.argv[2] ?? "dist"));
  let over = 0;
  for (const { page, figures } of measured) {
    process.stdout.write(`${page}\n`);
    for (const { name, limit, unit } of BUDGETS) {
      const value = figures[name];
      if (value > limit) over += 1;
      process.stdout.write(
        `  ${name.padEnd(10)} ${format(value, unit).padStart(10)}  budget ${format(limit, unit)}${value > limit ? "  OVER" : ""}\n`,
      );
    }
  }
  process.stdout.write(over === 0 ? "within budget\n" : `${over} over budget\n`);
  process.exitCode = over === 0 ? 0 : 1;
}

function format(value: number, unit: "bytes" | "count" | "ratio"): string {
  if (unit === "bytes") return `${(value / 1000).toFixed(1)} kB`;
  return unit === "ratio" ? value.toFixed(2) : String(value);
}
