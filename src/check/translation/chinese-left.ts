import { plainText } from "../../model/inline.ts";
import type { PairRule } from "./pair-rule.ts";

/** `(…)` and `[…]`, innermost */
const bracketed = /\([^()]*\)|\[[^[\]]*\]/gu;
const han = /\p{Script=Han}+/u;
const fullWidth = /[、。《》【】（），：；？！]/u;

/** No Chinese stands in English prose outside parentheses and brackets; notes cite Chinese titles in Chinese. */
export const chineseLeft: PairRule = ({ kind, en }) => {
  if (kind === "note") return [];
  const prose = plainText(en).replaceAll(bracketed, "");
  const left = han.exec(prose)?.[0] ?? fullWidth.exec(prose)?.[0];
  return left === undefined ? [] : [{ reason: `«${left}» stands in the English prose`, remedy: "translate it" }];
};
