import type { Publication } from "../../../src/export/citing/work-item.ts";

/** A publication for the tests, so that a new edition changes no golden file. */
export const publication: Publication = {
  name: { zh: "人工智能全球治理文库", en: "Chinese Research on Global AI Governance" },
  translator: { zh: "本库编者", en: "Editors of Chinese Research on Global AI Governance" },
  edition: { number: "1.0.0", date: "2026-12-21" },
};
