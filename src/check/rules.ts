import { sortProblems, type Problem } from "../model/problem.ts";
import { alignedLines } from "./aligned-lines.ts";
import { conservation } from "./conservation.ts";
import { contentCurrent } from "./content-current.ts";
import type { ContentToCheck, Rule } from "./content-to-check.ts";
import { contentsPage } from "./contents-page.ts";
import { definitionHasMark } from "./definition-has-mark.ts";
import { draftFinished } from "./draft-finished.ts";
import { evidenceGiven } from "./evidence-given.ts";
import { formulaParses } from "./formula-parses.ts";
import { frameworkRules } from "./frameworks/rules.ts";
import { headingLevels } from "./heading-levels.ts";
import { idsRegistered } from "./ids-registered.ts";
import { linesOwnedOnce } from "./lines-owned-once.ts";
import { noteHasDefinition } from "./note-has-definition.ts";
import { notesInOrder } from "./notes-in-order.ts";
import { referenceRules } from "./references/rules.ts";
import { translationRules } from "./translation/rules.ts";

interface RuleEntry {
  readonly ruleId: string;
  readonly rule: Rule;
  /** Says something only when every file could be read: else one fault would show as many. */
  readonly needsAll?: true;
  /** A rule about whole files, which is silent on a file that a rule above it has a problem with. */
  readonly general?: true;
  /** Speaks only when all is well before it: a text that is not yet right is not yet to be registered. */
  readonly lastly?: true;
}

/** All rules, the particular ones first. Reading and importing add theirs: see `content.problems`. */
export const rules: readonly RuleEntry[] = [
  { ruleId: "lines-owned-once", rule: linesOwnedOnce, needsAll: true },
  { ruleId: "contents-page", rule: contentsPage, needsAll: true },
  { ruleId: "evidence-given", rule: evidenceGiven },
  { ruleId: "draft-finished", rule: draftFinished },
  { ruleId: "note-has-definition", rule: noteHasDefinition },
  { ruleId: "definition-has-mark", rule: definitionHasMark },
  { ruleId: "notes-in-order", rule: notesInOrder },
  { ruleId: "heading-levels", rule: headingLevels },
  { ruleId: "formula-parses", rule: formulaParses },
  { ruleId: "aligned-lines", rule: alignedLines, general: true },
  ...translationRules,
  ...referenceRules,
  ...frameworkRules,
  { ruleId: "content-current", rule: contentCurrent, needsAll: true, general: true },
  { ruleId: "conservation", rule: conservation, needsAll: true, general: true },
  { ruleId: "ids-registered", rule: idsRegistered, lastly: true },
];

/** Returns every problem of the content, sorted: what reading and importing met, then what the rules find. */
export function checkContent(content: ContentToCheck): Problem[] {
  const problems = [...content.problems];
  for (const { rule, needsAll, general, lastly } of rules) {
    if (needsAll && content.problems.length > 0) continue;
    if (lastly && problems.length > 0) continue;
    const named = new Set(problems.map(({ file }) => file));
    problems.push(...rule(content).filter(({ file }) => !general || !named.has(file)));
  }
  return sortProblems(problems);
}
