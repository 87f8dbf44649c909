import { plainText } from "../../model/inline.ts";
import type { PairRule } from "./pair-rule.ts";

/**
 * English characters for a Chinese one: outside this band something was left out or added. Headings, captions and
 * cells hold more names, which are longer in English.
 */
export const lengthBand = { least: 1.7, most: 5.6, mostOfNames: 6.2 } as const;
/** Lines with fewer Han characters say nothing about length. */
const shortest = 12;

/** Returns English characters for each Han character of a prose line, or null where the line is too short to tell. */
export function lengthRatio(zh: string, en: string): number | null {
  const han = [...zh.matchAll(/\p{Script=Han}/gu)].length;
  if (han < shortest || han < [...zh].length / 2) return null;
  return en.length / [...zh].length;
}

/** An English line is neither much shorter nor much longer than Chinese prose of its length needs. */
export const lengthRatios: PairRule = ({ kind, zh, en }) => {
  if (kind === "note") return [];
  const ratio = lengthRatio(plainText(zh), plainText(en));
  const most = kind === "sentence" ? lengthBand.most : lengthBand.mostOfNames;
  if (ratio === null || (ratio >= lengthBand.least && ratio <= most)) return [];
  return [
    {
      reason: `${ratio.toFixed(2)} English characters for a Chinese one, outside ${lengthBand.least}–${most}`,
      remedy: "see whether a clause is missing or added",
    },
  ];
};
