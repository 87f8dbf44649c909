import { plainText } from "../../model/inline.ts";
import { renderingsIn, termFinder } from "../../model/terms-in.ts";
import type { Term } from "../../model/translation-files.ts";
import type { PairRule } from "./pair-rule.ts";

/** A checked term of the ledger is rendered as the ledger says; titles of cited works in notes aside. */
export const termsRendered: PairRule = ({ kind, zh, en }, { terms }) => {
  if (kind === "note") return [];
  const english = plainText(en);
  return finderFor(terms)(plainText(zh))
    .filter(({ term }) => term.check && renderingsIn(english, term).length === 0)
    .map(({ term, form }) => ({
      reason: `${form} is not rendered as the ledger says: ${[term.en, ...term.variants].join(" / ")}`,
      remedy: "use the ledger's rendering, or add a second one with its reason to content/terms.yaml",
      term: term.id,
    }));
};

/** One finder for each ledger: sorting its forms for every line would take longer than finding them. */
const finders = new WeakMap<readonly Term[], ReturnType<typeof termFinder>>();

function finderFor(terms: readonly Term[]): ReturnType<typeof termFinder> {
  const known = finders.get(terms) ?? termFinder(terms);
  finders.set(terms, known);
  return known;
}
