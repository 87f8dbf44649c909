import { plainText } from "../../model/inline.ts";
import type { PairRule } from "./pair-rule.ts";

/** Words that say who doubts: 所谓 is neither dropped nor doubled. */
const stances = [
  { zh: /所谓/gu, en: /so-called|what (?:is|are|it) calls?(?:ed)?/giu, word: "所谓", rendering: "so-called" },
];

/** The author's distance from a word stays, as often as it stands. */
export const stanceKept: PairRule = ({ zh, en }) =>
  stances.flatMap((stance) => {
    const due = [...plainText(zh).matchAll(stance.zh)].length;
    const found = [...plainText(en).matchAll(stance.en)].length;
    if (due === found) return [];
    return [
      {
        reason: `${stance.word} stands ${due} times, “${stance.rendering}” ${found} times`,
        remedy: "keep the author's distance exactly as often as it stands",
      },
    ];
  });
