import { z } from "astro/zod";
import { BothLanguages } from "./emendation.ts";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/u);
/** Ids of the lines that say it: `p14-2`, `abs-1`, `s2-1`. */
const evidence = z.array(z.string().min(1)).min(1);
/** The Chinese label is not in the words of its evidence. */
const paraphrase = z.literal(true).optional();

/** A state or union that the works speak of; `short` stands where there is little room. */
export const Country = z.strictObject({ id, label: BothLanguages, short: BothLanguages.optional() });
export type Country = z.infer<typeof Country>;

/** By what a work sorts countries, in its author's words, and the categories in the author's order. */
export const Scheme = z.strictObject({
  work: z.string(),
  label: BothLanguages,
  evidence,
  paraphrase,
  categories: z.array(z.strictObject({ id, label: BothLanguages, evidence, paraphrase })).min(1),
});
export type Scheme = z.infer<typeof Scheme>;

/** A statement of a work that a country belongs to one of its categories. */
export const Placing = z.strictObject({
  work: z.string(),
  country: z.string(),
  category: z.string(),
  evidence,
  /** The text says 可能, 将 or speaks of a potential. */
  strength: z.enum(["asserted", "possible"]).default("asserted"),
  /** The text says that it was so and is so no more. */
  former: z.literal(true).optional(),
  /** What the text adds that limits the statement. */
  note: BothLanguages.optional(),
});
export type Placing = z.infer<typeof Placing>;

/** `content/countries.yaml`: how the authors of the works place the same countries. */
export const CountriesFile = z.strictObject({
  countries: z.array(Country),
  schemes: z.array(Scheme),
  placings: z.array(Placing),
});
export type CountriesFile = z.infer<typeof CountriesFile>;
