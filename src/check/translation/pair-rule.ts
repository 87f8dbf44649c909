import type { Problem } from "../../model/problem.ts";
import type { CheckedIssue, CheckedWork, ContentToCheck, Rule } from "../content-to-check.ts";
import { linePairs, type LinePair } from "./line-pairs.ts";

/** What a rule of the translation has against a pair of lines. */
export interface Objection {
  readonly reason: string;
  readonly remedy: string;
  /** The ledger term it is about. */
  readonly term?: string;
}

/** A rule that looks at one pair of lines at a time. */
export type PairRule = (pair: LinePair, content: ContentToCheck) => readonly Objection[];

/** An objection with the text and line it is about. */
export interface Placed {
  readonly text: CheckedWork | CheckedIssue;
  readonly pair: LinePair;
  readonly objection: Objection;
}

/** Returns every objection of a rule, those with a reasoned exception included. */
export function objectionsOf(rule: PairRule, content: ContentToCheck): Placed[] {
  return [...content.works, ...content.issues].flatMap((text) =>
    linePairs(text).flatMap((pair) => rule(pair, content).map((objection) => ({ text, pair, objection }))),
  );
}

/** Returns whether an entry of `exceptions.yaml` allows the objection. */
export function isExcepted(ruleId: string, { text, pair, objection }: Placed): boolean {
  return text.exceptions.some(
    ({ unit, rule, term }) => unit === pair.unit && rule === ruleId && term === objection.term,
  );
}

/** Makes a rule of the content from a rule of line pairs: its objections without an exception become problems. */
export function overPairs(ruleId: string, rule: PairRule): Rule {
  return (content) =>
    objectionsOf(rule, content)
      .filter((placed) => !isExcepted(ruleId, placed))
      .map(({ text, pair, objection }): Problem => {
        const term = objection.term === undefined ? "" : `, term ${objection.term}`;
        return {
          file: text.en?.path ?? text.folder,
          line: pair.enLine,
          column: 0,
          ruleId,
          reason: `${pair.unit}: ${objection.reason}`,
          note: `${objection.remedy}, or give the reason in exceptions.yaml (unit ${pair.unit}, rule ${ruleId}${term})`,
        };
      });
}
