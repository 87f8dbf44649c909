import type { CslItem } from "../../model/work-file.ts";
import type { Author, Work } from "../../model/work.ts";

/** Returns the CSL item of our English text of a work: its title and names in English, the Chinese as the original. */
export function translatedItem(work: Work, translator: string): CslItem {
  const { title, author, ...rest } = work.bibliography;
  const english = work.title.en ?? work.suppliedTitle?.en ?? title;
  return {
    ...rest,
    language: "en",
    title: english,
    ...(work.authors.length === 0 ? {} : { author: work.authors.map(englishName), "original-author": author }),
    translator: [{ literal: translator }],
    "original-title": title,
  };
}

/** `Han Yonghui`: family name first, as the site writes it. */
function englishName(author: Author): { literal: string } | { family: string; given: string } {
  const [family, ...given] = (author.en ?? "").split(" ");
  if (family === undefined || given.length === 0) return { literal: author.en ?? author.zh };
  return { family, given: given.join(" ") };
}
