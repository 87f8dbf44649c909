/** The words of the results list. */
export const SEARCH_WORDS = {
  zh: {
    count: (hits: number, works: number, more: number) =>
      `${hits} 处，见于 ${works} 篇${more > 0 ? `；另有 ${more} 节未列` : ""}`,
    none: (query: string) => `未找到“${query}”`,
    failed: "检索未能载入，请稍后再试。",
    more: "列出全部",
  },
  en: {
    count: (hits: number, works: number, more: number) =>
      `${hits} ${hits === 1 ? "place" : "places"} in ${works} ${works === 1 ? "text" : "texts"}${more > 0 ? `; ${more} more sections not listed` : ""}`,
    none: (query: string) => `Nothing found for “${query}”`,
    failed: "The search could not be loaded. Please try again later.",
    more: "List all",
  },
} as const;

/** Ids by their beginning, with the words for what they are. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^p(\d+\w*)$/u, "¶$1", "¶$1"],
  [/^n(\d+)$/u, "注$1", "Note $1"],
  [/^fig(\d+).*$/u, "图$1", "Fig. $1"],
  [/^tab(\d+).*$/u, "表$1", "Table $1"],
  [/^s([\d-]+)$/u, "§$1", "§$1"],
  [/^abs.*$/u, "摘要", "Abstract"],
  [/^auth$/u, "作者", "Authors"],
  [/^(?:title(?:-en)?|main)$/u, "题名", "Title"],
  [/^keywords(?:-en)?$/u, "关键词", "Keywords"],
  [/^acknowledgement$/u, "致谢", "Thanks"],
];

/** Returns what a reader calls the place with this id, e.g. `p31` → `¶31`. */
export function placeLabel(id: string, language: "zh" | "en"): string {
  for (const [pattern, zh, en] of KINDS) {
    if (pattern.test(id)) return id.replace(pattern, language === "zh" ? zh : en).replaceAll("-", ".");
  }
  return "";
}
