import { z } from "astro/zod";

/** `content/edition.yaml`: raised by hand at a release; its date is the only one in outputs. */
export const EditionFile = z.strictObject({
  number: z.string().min(1),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
});
export type EditionFile = z.infer<typeof EditionFile>;
