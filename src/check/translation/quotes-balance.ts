import { plainText } from "../../model/inline.ts";
import type { PairRule } from "./pair-rule.ts";

/** Every opening quotation mark of an English line is closed in it. */
export const quotesBalance: PairRule = ({ en, zh }) => {
  const [opening, closing] = [count(plainText(en), "“"), count(plainText(en), "”")];
  if (opening === closing) return [];
  // A quotation that runs over several Chinese sentences is open in each of them.
  if (count(plainText(zh), "“") - count(plainText(zh), "”") === opening - closing) return [];
  return [{ reason: `${opening} “ and ${closing} ”`, remedy: "close the quotation" }];
};

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
