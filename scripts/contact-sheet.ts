/**
 * `npm run contacts`: photographs the drawing of every framework of the built site in a browser, at 320, 768 and
 * 1440 px, light, dark and in grey, in both languages, and lays them out on sheets in `.test-output/frameworks/`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { loadCorpus } from "../src/site/load-corpus.ts";
import { openSite } from "../tests/browser/open-site.ts";

const FOLDER = ".test-output/frameworks";
const WIDTHS = [320, 768, 1440];
/** Drawings are set in columns of this width, in CSS pixels. */
const COLUMN = 480;
const ACROSS = 6;

mkdirSync(FOLDER, { recursive: true });
const { works } = await loadCorpus();
const all = works.flatMap((work) => work.frameworks.map(({ id }) => `${work.id}-${id}`));
const site = await openSite();
for (const language of ["zh", "en"])
  for (const width of WIDTHS)
    for (const scheme of ["light", "dark", "grey"] as const) {
      const context = await site.browser.newContext({
        // Higher than any drawing: what sticks to the edge of a window would cover it.
        viewport: { width, height: 8000 },
        colorScheme: scheme === "dark" ? "dark" : "light",
      });
      const page = await context.newPage();
      const shots: Buffer[] = [];
      for (const name of all) {
        await page.goto(`${site.address}${language}/frameworks/${name}/`);
        const shot = await page.locator(".framework").screenshot();
        const small = sharp(shot).resize({ width: COLUMN - 10, withoutEnlargement: true });
        shots.push(await (scheme === "grey" ? small.greyscale() : small).png().toBuffer());
      }
      await context.close();
      await sheetOf(shots, join(FOLDER, `${language}-${width}-${scheme}.png`));
    }
await site.close();

/** Lays pictures out in columns, each below the shortest. */
async function sheetOf(shots: readonly Buffer[], file: string): Promise<void> {
  const columns = Array.from({ length: ACROSS }, () => 0);
  const placed: { input: Buffer; left: number; top: number }[] = [];
  for (const input of shots) {
    const { height = 0 } = await sharp(input).metadata();
    const shortest = columns.indexOf(Math.min(...columns));
    placed.push({ input, left: shortest * COLUMN, top: columns[shortest] ?? 0 });
    columns[shortest] = (columns[shortest] ?? 0) + height + 10;
  }
  const size = { width: COLUMN * ACROSS, height: Math.max(...columns), channels: 3 as const, background: "#888" };
  await sharp({ create: size }).composite(placed).png().toFile(file);
  console.log(`${file}: ${shots.length} drawings`);
}
