import { plainText, type Inline } from "../../model/inline.ts";
import { chineseNumbers, saysNumber } from "./numbers.ts";
import type { PairRule } from "./pair-rule.ts";

/** Every number, year and percentage of the Chinese line is in the English line, 万 and 亿 converted. */
export const numbersAgree: PairRule = ({ zh, en }) => {
  const english = withoutAddresses(en);
  return [...new Set(chineseNumbers(withoutAddresses(zh)))]
    .filter((value) => !saysNumber(english, value))
    .map((value) => ({
      reason: `${value.toLocaleString("en-US", { maximumFractionDigits: 6 })} is not in the English line`,
      remedy: "give the number as the Chinese has it (万 = 10,000, 亿 = 100 million)",
    }));
};

function withoutAddresses(inlines: readonly Inline[]): string {
  return plainText(inlines.filter(({ type }) => type !== "link"));
}
