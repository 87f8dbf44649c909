import { citationWords } from "./citation-words.ts";
import { noteCovered } from "./note-covered.ts";
import { referenceKnown } from "./reference-known.ts";
import { romanised } from "./romanised.ts";
import { shortFormAgrees } from "./short-form-agrees.ts";

/** Entries for the table of rules: what the notes cite. */
export const referenceRules = [
  { ruleId: "citation-words", rule: citationWords, needsAll: true as const },
  { ruleId: "note-covered", rule: noteCovered, needsAll: true as const },
  { ruleId: "reference-known", rule: referenceKnown, needsAll: true as const },
  { ruleId: "short-form-agrees", rule: shortFormAgrees, needsAll: true as const },
  { ruleId: "romanised", rule: romanised },
];
