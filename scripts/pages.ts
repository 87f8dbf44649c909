/** `npm run pages`: where each printed page begins, worked out, against the first pages of the contents page. */
import { plainText } from "../src/model/inline.ts";
import { workLines } from "../src/model/work-lines.ts";
import { loadCorpus } from "../src/site/load-corpus.ts";

const corpus = await loadCorpus();
for (const work of corpus.works) {
  const begins = workLines(work).flatMap((line) =>
    line.overlays.flatMap((overlay) => (overlay.type === "page" ? [{ line, ...overlay }] : [])),
  );
  if (begins.length === 0) continue;
  const stated = corpus.issues.flatMap(({ contents }) => contents).find((entry) => entry.work === work.id)?.page;
  const pages = begins.map(({ page }) => page);
  const gaps = pages.filter((page, at) => at > 0 && page !== (pages[at - 1] ?? 0) + 1);
  console.log(
    `\n${work.id}: pp. ${pages[0] ?? ""}–${pages.at(-1) ?? ""}, ${pages.length} pages, ` +
      (stated ? `first page of the contents ${stated}: ${stated === pages[0] ? "agrees" : "DIFFERS"}, ` : "") +
      `last page stated or inferred ${work.file.pages?.last ?? "none"}, ` +
      (gaps.length === 0 ? "none missing" : `missing before ${gaps.join(", ")}`),
  );
  for (const { line, page, start, inferred } of begins)
    console.log(
      `  p. ${page}${inferred ? "" : " (stated)"}  ${line.id}  …${plainText(line.zh).slice(Math.max(0, start - 12), start)}｜${plainText(line.zh).slice(start, start + 12)}…`,
    );
}
