import { frameworkEnglish } from "./framework-english.ts";
import { frameworkEvidence } from "./framework-evidence.ts";
import { frameworkFigures } from "./framework-figures.ts";
import { frameworkJoined } from "./framework-joined.ts";
import { frameworkShape } from "./framework-shape.ts";
import { frameworkWords } from "./framework-words.ts";
import { placingsEnglish } from "./placings-english.ts";
import { placingsEvidence } from "./placings-evidence.ts";
import { placingsFit } from "./placings-fit.ts";

/** Entries for the table of rules: the frameworks and their evidence, how the authors place countries. */
export const frameworkRules = [
  { ruleId: "framework-figures", rule: frameworkFigures, needsAll: true as const },
  { ruleId: "framework-shape", rule: frameworkShape, needsAll: true as const },
  { ruleId: "framework-evidence", rule: frameworkEvidence, needsAll: true as const },
  { ruleId: "framework-words", rule: frameworkWords, needsAll: true as const },
  { ruleId: "framework-joined", rule: frameworkJoined, needsAll: true as const },
  { ruleId: "framework-english", rule: frameworkEnglish, needsAll: true as const },
  { ruleId: "placings-fit", rule: placingsFit, needsAll: true as const },
  { ruleId: "placings-evidence", rule: placingsEvidence, needsAll: true as const },
  { ruleId: "placings-english", rule: placingsEnglish, needsAll: true as const },
];
