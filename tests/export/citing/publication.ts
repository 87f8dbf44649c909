import type { Publication } from "../../../src/export/citing/work-item.ts";

/** A publication for the tests, so that a new edition changes no golden file. */
export const publication: Publication = {
  name: { zh: "人工智能治理研究双语文库", en: "AI Governance Corpus" },
  translator: { zh: "本库编者", en: "AI Governance Corpus Editors" },
  edition: { number: "1.0.0", date: "2026-12-21" },
};
