import { plainText } from "../../model/inline.ts";
import { overPairs, type PairRule } from "./pair-rule.ts";

/** Every opening quotation mark of an English line is closed in it. */
export const quotesBalanceRule: PairRule = ({ en, zh }) => {
  const [opening, closing] = [count(plainText(en), "“"), count(plainText(en), "”")];
  if (opening === closing) return [];
  // A quotation that runs over several Chinese sentences is open in each of them.
  if (count(plainText(zh), "“") - count(plainText(zh), "”") === opening - closing) return [];
  return [{ reason: `${opening} “ and ${closing} ”`, remedy: "close the quotation" }];
};

/** `quotes-balance` over the whole content. */
export const quotesBalance = overPairs("quotes-balance", quotesBalanceRule);

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
