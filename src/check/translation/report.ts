import { plainText } from "../../model/inline.ts";
import type { BothLanguages } from "../../model/emendation.ts";
import type { ReviewFile } from "../../model/translation-files.ts";
import type { CheckedIssue, CheckedWork } from "../content-to-check.ts";
import { lengthRatio } from "./length-ratio.ts";
import { linePairs } from "./line-pairs.ts";

/** How far a text is translated and what was found in it. */
export interface TranslationReport {
  readonly id: string;
  /** Lines with an English counterpart, of all lines. */
  readonly aligned: number;
  readonly lines: number;
  readonly exceptions: readonly { readonly unit: string; readonly rule: string; readonly reason: BothLanguages }[];
  /** The five per cent of sentences that are longest or shortest against their Chinese. */
  readonly outliers: readonly { readonly unit: string; readonly ratio: number }[];
  /** Median of English characters for a Chinese one, null where nothing is translated. */
  readonly median: number | null;
  /** Faults found and mended, by pass, category and severity. */
  readonly reviews: readonly {
    readonly pass: number;
    readonly category: string;
    readonly severity: string;
    readonly count: number;
  }[];
}

/** Returns the report of a work or issue with its review record. */
export function translationReport(text: CheckedWork | CheckedIssue, review: ReviewFile): TranslationReport {
  const pairs = linePairs(text);
  const ratios = pairs
    .flatMap(({ kind, unit, zh, en }) => {
      const ratio = kind === "sentence" ? lengthRatio(plainText(zh), plainText(en)) : null;
      return ratio === null ? [] : [{ unit, ratio }];
    })
    .sort((a, b) => a.ratio - b.ratio);
  const share = Math.round(ratios.length / 40);
  return {
    id: text.file.id,
    aligned: pairs.filter(({ zh, en }) => plainText(zh) === "" || plainText(en) !== "").length,
    lines: text.zh?.parsed.lineNumbers.length ?? 0,
    exceptions: text.exceptions.map(({ unit, rule, reason }) => ({ unit, rule, reason })),
    outliers: share === 0 ? [] : [...ratios.slice(0, share), ...ratios.slice(-share)],
    median: ratios[Math.floor(ratios.length / 2)]?.ratio ?? null,
    reviews: countReviews(review),
  };
}

function countReviews(review: ReviewFile): TranslationReport["reviews"] {
  const counts = new Map<string, { pass: number; category: string; severity: string; count: number }>();
  for (const { pass, category, severity } of review) {
    const key = `${pass} ${category} ${severity}`;
    const entry = counts.get(key) ?? { pass, category, severity, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
