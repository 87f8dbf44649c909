import { z } from "astro/zod";
import { BothLanguages } from "./emendation.ts";

/** Inclusive 1-based range of witness lines. */
export const LineRange = z.tuple([z.int().positive(), z.int().positive()]);
export type LineRange = z.infer<typeof LineRange>;

/** A CSL-JSON item (https://citeproc-js.readthedocs.io/en/latest/csl-json/), kept open for CSL's own variables. */
export const CslItem = z.looseObject({ type: z.string().min(1) });
export type CslItem = z.infer<typeof CslItem>;

/** Where a fact comes from that is stated in `bibliography` or `pages`. */
export const Evidence = z.strictObject({
  field: z.string().min(1),
  kind: z.enum(["witness", "inference", "outside"]),
  source: BothLanguages,
});
export type Evidence = z.infer<typeof Evidence>;

/** A doubt or an author's slip that is not emended. */
export const Observation = z.strictObject({ line: z.int().positive(), zh: z.string().min(1), en: z.string().min(1) });
export type Observation = z.infer<typeof Observation>;

/** Which lines of the head of a digest hold which printed fact. */
export const FrontLines = z.strictObject({
  field: z.enum(["number", "paper-authors", "paper-container", "paper-volume", "paper-title", "title", "compiler"]),
  lines: LineRange,
});
export type FrontLines = z.infer<typeof FrontLines>;

/** English of the front matter, by hand; absent until translated. */
export const EnglishFront = z.strictObject({
  title: z.string().optional(),
  authors: z
    .array(z.strictObject({ family: z.string(), given: z.string(), affiliation: z.string().optional() }))
    .optional(),
  keywords: z.array(z.string()).optional(),
  acknowledgement: z.string().optional(),
});
export type EnglishFront = z.infer<typeof EnglishFront>;

const shared = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  witness: z.strictObject({ file: z.string().min(1), lines: z.array(LineRange).min(1) }),
  bibliography: CslItem.optional(),
  evidence: z.array(Evidence).default([]),
  rights: BothLanguages,
  observations: z.array(Observation).default([]),
};

/** `content/works/<id>/work.yaml`: what the editor states about a work. */
export const WorkFile = z.strictObject({
  ...shared,
  kind: z.enum(["article", "digest"]),
  issue: z.string().optional(),
  /** Place in the issue, from 1. */
  order: z.int().positive().optional(),
  pages: z.strictObject({ first: z.int().positive(), last: z.int().positive().optional() }).optional(),
  /** Our one-sentence summary, for the home page. */
  claim: BothLanguages,
  /** A title of ours in square brackets, where the witness has none. */
  suppliedTitle: BothLanguages.optional(),
  /** Key of the reference that is this work, where a work of the corpus cites it. */
  reference: z.string().optional(),
  /** The paper a digest reports on; `id` is the key of its reference, where a work of the corpus cites it. */
  reviewed: CslItem.optional(),
  english: EnglishFront.optional(),
  tables: z.array(z.strictObject({ line: z.int().positive(), header: z.int().positive() })).default([]),
  /** Lines that end a printed page with a sentence's end and, by reading, also end their paragraph. */
  pageEnds: z.array(z.int().positive()).default([]),
  /** Page breaks that the marks do not show: [first line of the page, page number]. */
  pageStarts: z.array(z.tuple([z.int().positive(), z.int().positive()])).default([]),
  /** Short citations and the full ones they refer to, by reading: witness lines of both definitions. */
  shortForms: z.array(z.tuple([z.int().positive(), z.int().positive()])).default([]),
  front: z.array(FrontLines).default([]),
});
export type WorkFile = z.infer<typeof WorkFile>;

/** A contents entry of an issue. */
export const ContentsEntry = z.strictObject({
  work: z.string(),
  page: z.int().positive().nullable(),
  lines: z.array(z.int().positive()),
  linesEn: z.array(z.int().positive()).optional(),
});
export type ContentsEntry = z.infer<typeof ContentsEntry>;

/** `content/issues/<id>/issue.yaml`: what the editor states about an issue of a journal or a collection of digests. */
export const IssueFile = z.strictObject({
  ...shared,
  kind: z.enum(["journal-issue", "digest-issue"]),
  title: z.strictObject({ zh: z.string(), en: z.string().nullable() }),
  contents: z.array(ContentsEntry),
  parts: z.array(
    z.strictObject({
      role: z.enum(["masthead", "contents", "contents-en", "editors-note", "preface", "reviewers", "rubric"]),
      lines: LineRange,
    }),
  ),
});
export type IssueFile = z.infer<typeof IssueFile>;
