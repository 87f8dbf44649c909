import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const kinds = [
  "",
  "works/gui-regime-complex/",
  "works/gui-regime-complex/?view=both",
  "works/gui-regime-complex/?view=lines",
  "works/institutional-compatibility/",
  "works/digest-veale-2023/",
  "works/zhu-us-china-policy/about/",
  "issues/jsdm-2024-3/",
  "issues/digest-ai-governance/?view=both",
  "about/",
  "method/",
  "how-to-cite/",
  "search/?q=治理",
  "terms/",
  "references/",
  "references/veale-2023-ai-global-governance/",
  "works/gui-regime-complex/cite/",
  "changes/",
];
/** Both languages, light and dark; the widths take turns, since a theme changes colours and a width changes places. */
const views = [
  { language: "zh", scheme: "light", width: 390 },
  { language: "zh", scheme: "dark", width: 1440 },
  { language: "en", scheme: "light", width: 1440 },
  { language: "en", scheme: "dark", width: 390 },
] as const;

describe.each(views)("axe finds nothing: $language, $scheme, $width px", ({ language, scheme, width }) => {
  test.concurrent.each(kinds)("%s", async (kind) => {
    const { page } = await site.open(`${language}/${kind}`, {
      colorScheme: scheme,
      viewport: { width, height: 900 },
    });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    await page.context().close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
});
