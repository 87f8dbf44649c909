import { describe, expect, test } from "vitest";
import { citationFormatter } from "../../../src/export/citing/citation-formatter.ts";
import type { StyleId } from "../../../src/export/citing/citation-styles.ts";
import { formatCitation } from "../../../src/export/citing/format-citation.ts";
import { formatLocator } from "../../../src/export/citing/format-locator.ts";
import { workItem } from "../../../src/export/citing/work-item.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { publication } from "./publication.ts";
import { styleSources } from "./style-sources.ts";

const { works } = await loadCorpus();
const render = citationFormatter(styleSources);
const URL = "URL";
const day = "2027-02-03";

function cite(id: string, language: "zh" | "en", style: StyleId, options: object = { url: URL, accessed: day }) {
  const work = works.find((one) => one.id === id)!;
  return formatCitation(render, workItem(work, language, publication), style, options);
}

/** `*x*` in the specification is italic. */
const italic = (text: string): string => text.replaceAll(/\*([^*]+)\*/gu, "<i>$1</i>");

const GUI = "gui-regime-complex";
const PINYIN = "Rengong zhineng quanqiu zhili jizhi fuheti goujian tanxi";
const PRINTED = "An analysis of the construction of artificial intelligence global governance regime complex";
const OURS = "An analysis of the construction of a regime complex for the global governance of artificial intelligence";
const NAMELESS = "institutional-compatibility";
const VEALE_2025 =
  "Veale M，Matus K，Gorwa R. AI and Global Governance: Modalities, Rationales, Tensions[J]. Annual Review of Law and Social Science，2023，19（1）.";

describe("right forms of the specification, character for character", () => {
  test.each<[string, string, "zh" | "en", StyleId, object | undefined, string]>([
    [
      "note style",
      GUI,
      "zh",
      "cn-note",
      { url: null },
      "桂畅旎：《人工智能全球治理机制复合体构建探析》，《战略决策研究》2024年第3期，第66—86页。",
    ],
    [
      "GB/T 2025",
      GUI,
      "zh",
      "gb-t-7714-2025",
      undefined,
      "桂畅旎. 人工智能全球治理机制复合体构建探析[J/OL]. 战略决策研究，2024，15（3）：66-86. URL.",
    ],
    [
      "GB/T 2015",
      GUI,
      "zh",
      "gb-t-7714-2015",
      undefined,
      "桂畅旎. 人工智能全球治理机制复合体构建探析[J/OL]. 战略决策研究, 2024, 15(3): 66-86[2027-02-03]. URL.",
    ],
    [
      "APA",
      GUI,
      "zh",
      "apa-7",
      undefined,
      `Gui, C. (2024). ${PINYIN} [${PRINTED}]. *Zhanlüe Juece Yanjiu*, *15*(3), 66–86. URL`,
    ],
    [
      "Chicago note",
      GUI,
      "zh",
      "chicago-18-note",
      undefined,
      `Gui Changni 桂畅旎, “${PINYIN}” 人工智能全球治理机制复合体构建探析 [${PRINTED}], *Zhanlüe juece yanjiu* 战略决策研究 15, no. 3 (2024): 66–86, URL.`,
    ],
    [
      "our English, GB/T 2025",
      GUI,
      "en",
      "gb-t-7714-2025",
      undefined,
      `Gui C N. ${OURS}[EB/OL]. Editors of Chinese Research on Global AI Governance, trans.（2026-12-21）[2027-02-03]. URL.`,
    ],
    [
      "our English, APA",
      GUI,
      "en",
      "apa-7",
      undefined,
      `Gui, C. (2026). *${OURS}* (Editors of Chinese Research on Global AI Governance, Trans.). Chinese Research on Global AI Governance. URL (Original work published 2024)`,
    ],
    [
      "no volume",
      "zhu-us-china-policy",
      "zh",
      "gb-t-7714-2025",
      { url: null },
      "朱荣生，陈琪. 美国对华人工智能政策：权力博弈还是安全驱动[J]. 和平与发展，2022（6）：47-70.",
    ],
    [
      "no author, no title, GB/T",
      NAMELESS,
      "zh",
      "gb-t-7714-2025",
      undefined,
      "[全球人工智能治理的制度兼容性困境][EB/OL]. [2027-02-03]. URL.",
    ],
    [
      "no author, no title, APA",
      NAMELESS,
      "zh",
      "apa-7",
      undefined,
      "[Untitled Chinese text on institutional compatibility in global AI governance]. (n.d.). Chinese Research on Global AI Governance. URL",
    ],
    [
      "digest, and what it reports on",
      "digest-veale-2023",
      "zh",
      "gb-t-7714-2025",
      undefined,
      `张馨丹. 人工智能与全球治理：模式、动因与张力[EB/OL]//全球治理学科动态：人工智能与全球治理. [2027-02-03]. URL. 编译自：${VEALE_2025}`,
    ],
    [
      "with a DOI, GB/T 2025 without our address",
      "long-military-risks",
      "zh",
      "gb-t-7714-2025",
      { url: null },
      "龙坤，徐能武. 人工智能军事应用的国际安全风险与治理路径[J/OL]. 国际展望，2022（5）：123-141. DOI：10.13851/j.cnki.gjzw.202205007.",
    ],
  ])("%s", (_, id, language, style, options, right) => {
    expect(cite(id, language, style, options).html).toBe(italic(right));
  });

  test("APA in the text: a paragraph of the article, our translation", () => {
    const paragraph = {
      kind: "paragraph",
      number: "31",
      sectionNumber: "5.2",
      page: null,
      pageInferred: false,
    } as const;
    const locator = formatLocator(paragraph, "apa-7", "zh");
    expect(cite(GUI, "zh", "apa-7", { url: URL, locator }).inText?.text).toBe("(Gui, 2024, Section 5.2, para. 31)");
    expect(cite(GUI, "en", "apa-7").inText?.text).toBe("(Gui, 2024/2026)");
  });

  test.each<[StyleId, string]>([
    ["cn-note", "《战略决策研究》2024年第3期，第80页，URL。"],
    ["gb-t-7714-2025", "战略决策研究，2024，15（3）：80. URL."],
    ["gb-t-7714-2015", "战略决策研究, 2024, 15(3): 80[2027-02-03]. URL."],
    ["chicago-18-note", "*Zhanlüe juece yanjiu* 战略决策研究 15, no. 3 (2024): 80, URL."],
    ["mla-9", "*Zhanlüe juece yanjiu* 战略决策研究, vol. 15, no. 3, 2024, pp. 66–86, URL. Accessed 3 Feb. 2027."],
  ])("a printed page takes the place of the range in %s", (style, right) => {
    const page = { kind: "paragraph", number: "31", sectionNumber: "5.2", page: 80, pageInferred: false } as const;
    const locator = formatLocator(page, style, "zh");
    expect(cite(GUI, "zh", style, { url: URL, accessed: day, locator }).html.endsWith(italic(right))).toBe(true);
  });

  test("a digest names its compiler in Chicago, and the paper", () => {
    const { text } = cite("digest-veale-2023", "zh", "chicago-18-note");
    expect(text).toContain("Zhang Xindan 张馨丹, comp. and trans., “Rengong zhineng yu quanqiu zhili");
    expect(text).toContain("digest of Michael Veale et al., “AI and Global Governance");
  });
});
