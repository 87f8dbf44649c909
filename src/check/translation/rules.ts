import { chineseLeft } from "./chinese-left.ts";
import { exceptionsUsed } from "./exceptions-used.ts";
import { lengthRatios } from "./length-ratio.ts";
import { marksAgree } from "./marks-agree.ts";
import { numbersAgree } from "./numbers-agree.ts";
import { overPairs, type PairRule } from "./pair-rule.ts";
import { quotesBalance } from "./quotes-balance.ts";
import { stanceKept } from "./stance-kept.ts";
import { termsRendered } from "./terms-rendered.ts";

/** The rules that look at a Chinese line and its English one, by their ids. */
export const pairRules: ReadonlyMap<string, PairRule> = new Map([
  ["marks-agree", marksAgree],
  ["numbers-agree", numbersAgree],
  ["chinese-left", chineseLeft],
  ["quotes-balance", quotesBalance],
  ["length-ratio", lengthRatios],
  ["terms-rendered", termsRendered],
  ["stance-kept", stanceKept],
]);

/** Entries for the table of rules. */
export const translationRules = [
  ...[...pairRules].map(([ruleId, rule]) => ({ ruleId, rule: overPairs(ruleId, rule) })),
  { ruleId: "exceptions-used", rule: exceptionsUsed(pairRules), needsAll: true as const },
];
