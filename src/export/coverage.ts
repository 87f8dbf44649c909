/** Values of one kind in the data of a work that have Chinese, and how many of them have English. */
export interface Coverage {
  readonly kind: string;
  readonly of: number;
  readonly translated: number;
  /** Where English is missing. */
  readonly missing: readonly string[];
}

/**
 * Returns the coverage of every kind of bilingual value in the data export of a work: each `{zh, en}` counts by the
 * key it stands under, lists by their lengths. Values whose Chinese is null, and what is ours alone, do not count.
 */
export function coverageOf(data: unknown): Coverage[] {
  const found = new Map<string, { of: number; translated: number; missing: string[] }>();
  const see = (kind: string, place: string, zh: unknown, en: unknown) => {
    const entry = found.get(kind) ?? { of: 0, translated: 0, missing: [] };
    const [of, translated] = Array.isArray(zh)
      ? [zh.length, Array.isArray(en) ? en.length : 0]
      : zh === null || zh === ""
        ? [0, 0]
        : [1, en === null || en === undefined || en === "" ? 0 : 1];
    const missing = translated < of ? [...entry.missing, place] : entry.missing;
    found.set(kind, { of: entry.of + of, translated: entry.translated + translated, missing });
  };
  const walk = (value: unknown, kind: string, place: string) => {
    if (Array.isArray(value)) {
      value.forEach((item, at) => {
        walk(item, kind, `${place}[${at}]`);
      });
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const entries = Object.entries(value);
    const bilingual = Object.fromEntries(entries);
    const name = typeof bilingual["id"] === "string" ? bilingual["id"] : place;
    if ("zh" in bilingual) see(kind, name, bilingual["zh"], bilingual["en"]);
    for (const [key, inner] of entries)
      if (!["zh", "en", "emendations", "bibliography", "reviewed"].includes(key)) walk(inner, key, `${name}.${key}`);
  };
  walk(data, "work", "");
  return [...found].map(([kind, entry]) => ({ kind, ...entry })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
