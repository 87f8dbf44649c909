import { z } from "astro/zod";
import { BothLanguages } from "./emendation.ts";

/** A term of the ledger `content/terms.yaml`: one Chinese term, one English rendering, with what may vary. */
export const Term = z.strictObject({
  /** Kebab-case, unique; part of the address of the term's page. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  zh: z.string().min(1),
  /** All Chinese forms that count as the term; without it `zh` alone. */
  forms: z.array(z.string().min(1)).optional(),
  en: z.string().min(1),
  /** Inflected or second renderings that may stand. */
  variants: z.array(z.string().min(1)).default([]),
  kind: z.enum(["concept", "law", "body", "initiative", "programme", "person", "place", "company", "word"]),
  /** official: issued by the body concerned; printed: printed in English by this corpus; established: usual in the field; ours: no settled English. */
  tag: z.enum(["official", "printed", "established", "ours"]),
  rejected: z.array(z.strictObject({ en: z.string().min(1), reason: BothLanguages })).default([]),
  definition: BothLanguages.optional(),
  note: z.string().optional(),
  /** Whether every line with the term must hold a rendering. */
  check: z.boolean().default(false),
});
export type Term = z.infer<typeof Term>;

/** `content/terms.yaml`. */
export const TermFile = z.array(Term);
export type TermFile = z.infer<typeof TermFile>;

/** `content/people.yaml`: names of persons and their Latin forms. */
export const PeopleFile = z.array(
  z.strictObject({
    id: z.string(),
    zh: z.string().min(1),
    en: z.string().min(1),
    pinyin: z.string().optional(),
    variants: z.array(z.string()).default([]),
    note: z.string().optional(),
  }),
);
export type PeopleFile = z.infer<typeof PeopleFile>;

/** One line that may break a rule of the translation, with the reason: `exceptions.yaml`. */
export const Exceptions = z.array(
  z.strictObject({
    /** Id of the line: `p14-2`, `n3`, `tab1-r2c1`, `title`. */
    unit: z.string().min(1),
    rule: z.string().min(1),
    /** The term meant, for `terms-rendered`. */
    term: z.string().optional(),
    reason: BothLanguages,
  }),
);
export type Exceptions = z.infer<typeof Exceptions>;

/** A fault found in review and mended: `review.yaml`, by rubric A (category and severity). */
export const ReviewFile = z.array(
  z.strictObject({
    pass: z.int().positive(),
    unit: z.string().min(1),
    category: z.enum(["A1", "A2", "A3", "A4", "B1", "B2", "B3", "C1", "C2", "D", "E", "F", "G", "H"]),
    severity: z.enum(["critical", "major", "minor"]),
    before: z.string(),
    after: z.string(),
  }),
);
export type ReviewFile = z.infer<typeof ReviewFile>;
