import { describe, expect, test } from "vitest";
import { chooseCitation } from "../../../src/export/citing/choose-citation.ts";
import { citationFormatter } from "../../../src/export/citing/citation-formatter.ts";
import { STYLE_IDS } from "../../../src/export/citing/citation-styles.ts";
import type { StyleId } from "../../../src/export/citing/citation-styles.ts";
import { citationTemplates } from "../../../src/export/citing/citation-templates.ts";
import { formatLocator } from "../../../src/export/citing/format-locator.ts";
import { workItem } from "../../../src/export/citing/work-item.ts";
import { workPart } from "../../../src/export/citing/work-part.ts";
import type { Work } from "../../../src/model/work.ts";
import { works } from "./all-items.ts";
import { publication } from "./publication.ts";
import { styleSources } from "./style-sources.ts";

const render = citationFormatter(styleSources);

/** The work, its middle section, and the first paragraph there. */
function places(work: Work): readonly (string | null)[] {
  const section = work.sections[Math.floor(work.sections.length / 2)]!;
  const paragraph = work.blocks.find((block) => block.type === "paragraph" && block.section === section.id);
  const last = work.blocks.findLast((block) => block.type === "paragraph");
  return [
    null,
    section.id,
    paragraph?.type === "paragraph" ? paragraph.id : last?.type === "paragraph" ? last.id : null,
  ];
}

function linesOf(work: Work, language: "zh" | "en", style: StyleId): readonly string[] {
  const templates = citationTemplates(render, workItem(work, language, publication), style);
  const page = `https://example.org/${language}/works/${work.id}/`;
  return places(work).flatMap((id) => {
    const part = id === null ? null : workPart(work, id);
    const locator = part === null ? null : formatLocator(part, style, language);
    const url = id === null ? page : `${page}#${id}`;
    const { html, inText } = chooseCitation(templates, { locator, url, accessed: "2027-02-03" });
    return [`${id ?? "work"}: ${html}`, ...(inText === null ? [] : [`  in text: ${inText.html}`])];
  });
}

/** Read line by line against the standards before it was kept; a change is read again, then `vitest -u`. */
describe("citations of every work, a section and a paragraph, in both languages", () => {
  test.each(STYLE_IDS)("%s", async (style) => {
    const text = works.flatMap((work) =>
      (["zh", "en"] as const).flatMap((language) => [
        `# ${work.id} ${language}`,
        ...linesOf(work, language, style),
        "",
      ]),
    );
    await expect(text.join("\n")).toMatchFileSnapshot(`../../golden/citations/${style}.txt`);
  });
});
