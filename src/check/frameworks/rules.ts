import { frameworkEnglish } from "./framework-english.ts";
import { frameworkEvidence } from "./framework-evidence.ts";
import { frameworkFigures } from "./framework-figures.ts";
import { frameworkJoined } from "./framework-joined.ts";
import { frameworkShape } from "./framework-shape.ts";
import { frameworkWords } from "./framework-words.ts";

/** Entries for the table of rules: the frameworks and their evidence. */
export const frameworkRules = [
  { ruleId: "framework-figures", rule: frameworkFigures, needsAll: true as const },
  { ruleId: "framework-shape", rule: frameworkShape, needsAll: true as const },
  { ruleId: "framework-evidence", rule: frameworkEvidence, needsAll: true as const },
  { ruleId: "framework-words", rule: frameworkWords, needsAll: true as const },
  { ruleId: "framework-joined", rule: frameworkJoined, needsAll: true as const },
  { ruleId: "framework-english", rule: frameworkEnglish, needsAll: true as const },
];
