import type { Bilingual } from "../model/bilingual.ts";
import { plainText } from "../model/inline.ts";
import type { Line } from "../model/work.ts";

/** Returns the line's plain text in both languages, `en` null where it is not translated. */
export function bilingualLine(line: Line): Bilingual {
  return { zh: plainText(line.zh), en: line.en === null ? null : plainText(line.en) };
}
