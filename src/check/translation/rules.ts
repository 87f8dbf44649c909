import { chineseLeft, chineseLeftRule } from "./chinese-left.ts";
import { exceptionsUsed } from "./exceptions-used.ts";
import { lengthRatioRule, lengthRatios } from "./length-ratio.ts";
import { marksAgree, marksAgreeRule } from "./marks-agree.ts";
import { numbersAgree, numbersAgreeRule } from "./numbers-agree.ts";
import type { PairRule } from "./pair-rule.ts";
import { quotesBalance, quotesBalanceRule } from "./quotes-balance.ts";
import { stanceKept, stanceKeptRule } from "./stance-kept.ts";
import { termsRendered, termsRenderedRule } from "./terms-rendered.ts";

/** The rules that look at a Chinese line and its English one, by their ids. */
export const pairRules: ReadonlyMap<string, PairRule> = new Map([
  ["marks-agree", marksAgreeRule],
  ["numbers-agree", numbersAgreeRule],
  ["chinese-left", chineseLeftRule],
  ["quotes-balance", quotesBalanceRule],
  ["length-ratio", lengthRatioRule],
  ["terms-rendered", termsRenderedRule],
  ["stance-kept", stanceKeptRule],
]);

/** Entries for the table of rules. */
export const translationRules = [
  { ruleId: "marks-agree", rule: marksAgree },
  { ruleId: "numbers-agree", rule: numbersAgree },
  { ruleId: "chinese-left", rule: chineseLeft },
  { ruleId: "quotes-balance", rule: quotesBalance },
  { ruleId: "length-ratio", rule: lengthRatios },
  { ruleId: "terms-rendered", rule: termsRendered },
  { ruleId: "stance-kept", rule: stanceKept },
  { ruleId: "exceptions-used", rule: exceptionsUsed(pairRules), needsAll: true as const },
];
