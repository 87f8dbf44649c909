import type { Work } from "../model/work.ts";
import type { Language } from "./labels.ts";

/** What the page's script shows at an emended place, in the order of the work's emendations. */
export type ApparatusEntry = readonly [found: string, corrected: string, kind: string, certain: 0 | 1, reason: string];

/** Returns an entry per emendation; those that mark no place in the text are 0, so that positions stay those of the list. */
export function apparatusOf(work: Pick<Work, "emendations">, language: Language): readonly (ApparatusEntry | 0)[] {
  const entries = work.emendations.map((emendation): ApparatusEntry | 0 => {
    if (emendation.at === null) return 0;
    const { readings, kind, certain, reason } = emendation;
    return [readings.found, readings.corrected, kind, certain ? 1 : 0, reason[language]];
  });
  return entries.every((entry) => entry === 0) ? [] : entries;
}
