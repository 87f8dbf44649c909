import { z } from "astro/zod";

/** A reason or statement that must be given in both languages. */
export const BothLanguages = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type BothLanguages = z.infer<typeof BothLanguages>;

/** One editorial intervention in a witness, as an editor writes it in `emendations.yaml`. Lines are 1-based. */
export const Emendation = z.strictObject({
  /** Line of the witness at which `found` stands or the operation begins. */
  line: z.int().positive(),
  /** Last line of a block, inclusive (move, furniture). */
  through: z.int().positive().optional(),
  /** Which occurrence of `found` in the line is meant, 1-based; without it `found` must be unique. */
  occurrence: z.int().positive().optional(),
  op: z.enum(["replace", "join", "split", "move", "pair", "furniture"]),
  /** The witness's reading, byte for byte. */
  found: z.string().min(1).optional(),
  /** The reading of the edition; empty deletes. */
  corrected: z.string().optional(),
  /** Line before which a moved block is to stand. */
  to: z.int().positive().optional(),
  /** ocr: misread by the transcription; print: an error of the journal; undetermined: wrong, but whose error cannot be told; layout: order, joins, pairing, furniture; gap: text the witness has lost. */
  kind: z.enum(["ocr", "print", "undetermined", "layout", "gap"]),
  /** Whether the reading is certain. Its cause may still be undetermined. */
  certain: z.boolean(),
  reason: BothLanguages,
});
export type Emendation = z.infer<typeof Emendation>;

/** `emendations.yaml`: the emendations of one work or issue, by line. */
export const Emendations = z.array(Emendation);
export type Emendations = z.infer<typeof Emendations>;
