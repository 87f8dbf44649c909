import { z } from "astro/zod";
import { BothLanguages } from "./emendation.ts";

/** One raw file as received. */
export const WitnessEntry = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  layout: z.enum(["ocr-markdown", "pdf-notes", "pdf-plain", "plain-text"]),
  what: BothLanguages,
});
export type WitnessEntry = z.infer<typeof WitnessEntry>;

/** `content/witnesses/witnesses.yaml`. */
export const WitnessFile = z.array(WitnessEntry);
export type WitnessFile = z.infer<typeof WitnessFile>;
