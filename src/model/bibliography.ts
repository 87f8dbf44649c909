import type { Author } from "./work.ts";
import type { CslItem, WorkFile } from "./work-file.ts";

/** Two-character family names that occur among scholars; every other one has one character. */
const compoundFamilyNames = /^(?:欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|令狐|慕容|端木|司徒)/u;

/**
 * Returns the work's own CSL-JSON item: what the editor states, with id, language, title and authors as printed.
 * A supplied title stands in its square brackets; what is not known is absent.
 */
export function fullBibliography(file: WorkFile, title: string | null, authors: readonly Author[]): CslItem {
  const { type, author: stated, ...rest } = file.bibliography ?? { type: "document" };
  const shown = title ?? file.suppliedTitle?.zh;
  const named = authors.map(({ zh }) => nameOf(zh));
  const author = named.length > 0 ? named : stated;
  return {
    id: file.id,
    type,
    language: "zh-CN",
    ...(shown === undefined ? {} : { title: shown }),
    ...(author === undefined ? {} : { author }),
    ...rest,
  };
}

function nameOf(name: string): { family: string; given: string } | { literal: string } {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return { literal: name };
  const length = compoundFamilyNames.test(name) ? 2 : 1;
  return { family: name.slice(0, length), given: name.slice(length) };
}
