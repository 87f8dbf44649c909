import { z } from "astro/zod";
import { BothLanguages } from "./emendation.ts";

const text = z.string().min(1);

/** A person or body as CSL-JSON names it. */
export const CslName = z.union([
  z.strictObject({
    family: text,
    given: text.optional(),
    "non-dropping-particle": text.optional(),
    suffix: text.optional(),
  }),
  z.strictObject({ literal: text }),
]);
export type CslName = z.infer<typeof CslName>;

/** A date as CSL-JSON gives it, as exact as it was printed: year, month, day. */
export const CslDate = z.strictObject({
  "date-parts": z.tuple([z.array(z.int().positive()).min(1).max(3)]),
});
export type CslDate = z.infer<typeof CslDate>;

/** What CSL has no variable for: unnamed further authors, and Latin letters and English for a Chinese item; arrays are parallel to the names, null where no Latin form is known. */
const Custom = z.strictObject({
  /** Lists of names of which the note gives only the first and says et al., etc. or 等. */
  etAl: z.array(z.enum(["author", "editor", "translator"])).optional(),
  titleEn: text.optional(),
  /** Hanyu Pinyin by words, sentence case, without tone marks, ü kept. */
  titlePinyin: text.optional(),
  containerTitleEn: text.optional(),
  containerTitlePinyin: text.optional(),
  publisherEn: text.optional(),
  publisherPinyin: text.optional(),
  authorLatin: z.array(text.nullable()).optional(),
  editorLatin: z.array(text.nullable()).optional(),
  translatorLatin: z.array(text.nullable()).optional(),
});

/** `content/references/<key>.json`: one cited thing as a CSL-JSON item; it holds only what the notes state. */
export const ReferenceItem = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  type: z.enum([
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "dataset",
    "document",
    "hearing",
    "interview",
    "legislation",
    "motion_picture",
    "paper-conference",
    "post",
    "post-weblog",
    "report",
    "software",
    "speech",
    "standard",
    "thesis",
    "treaty",
    "webpage",
  ]),
  /** Of the title as the note prints it. */
  language: z.enum(["zh-CN", "en", "fr", "de", "es", "ru", "ja", "it", "nl", "ko"]),
  title: text,
  author: z.array(CslName).min(1).optional(),
  editor: z.array(CslName).min(1).optional(),
  translator: z.array(CslName).min(1).optional(),
  "container-title": text.optional(),
  "collection-title": text.optional(),
  "collection-number": text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  issued: CslDate.optional(),
  publisher: text.optional(),
  "publisher-place": text.optional(),
  edition: text.optional(),
  genre: text.optional(),
  number: text.optional(),
  version: text.optional(),
  section: text.optional(),
  medium: text.optional(),
  authority: text.optional(),
  "event-title": text.optional(),
  "event-place": text.optional(),
  "original-title": text.optional(),
  DOI: text.optional(),
  ISBN: text.optional(),
  URL: text.optional(),
  custom: Custom.optional(),
});
export type ReferenceItem = z.infer<typeof ReferenceItem>;

const words = {
  /** Words of the Chinese note as printed, character for character. */
  zh: text,
  /** Words of the English note; without it they are the same. */
  en: text.optional(),
};

/** Words of a note that cite one reference. */
const CitingWords = z.strictObject({
  ...words,
  key: text,
  /** The pages the note cites, as printed. */
  pages: text.optional(),
  /** The day of access the note prints, e.g. `2023-10-04`. */
  accessed: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/u)
    .optional(),
  /** 同上, Ibid., author and title only: the full citation stands in another note. */
  short: z.literal(true).optional(),
});

/** Words of a note that cite nothing: the author's own remark. */
const Prose = z.strictObject({
  ...words,
  prose: z.literal(true),
  /** Why words that are what is left of a citation have no item. */
  unresolved: BothLanguages.optional(),
});

/** `content/works/<id>/references.yaml`: for every note, its words in the note's order and what they cite. */
export const ReferencesFile = z.record(
  z.string().regex(/^n\d+[a-z]?$/u),
  z.array(z.union([CitingWords, Prose])).min(1),
);
export type ReferencesFile = z.infer<typeof ReferencesFile>;
