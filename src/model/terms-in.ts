import type { Term } from "./translation-files.ts";

/** A term found in a text, and the Chinese form in which it stands there. */
export interface TermFound {
  readonly term: Term;
  readonly form: string;
}

/** Returns a function that finds the ledger's terms in a Chinese text, the longest first: 治理 inside 治理机制 is not seen. */
export function termFinder(terms: readonly Term[]): (text: string) => TermFound[] {
  const forms = terms
    .flatMap((term) => (term.forms ?? [term.zh]).map((form) => ({ term, form })))
    .sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  return (text) => {
    const found: TermFound[] = [];
    let rest = text;
    for (const entry of forms) {
      if (!rest.includes(entry.form)) continue;
      rest = rest.replaceAll(entry.form, "\u0000");
      if (!found.some(({ term }) => term === entry.term)) found.push(entry);
    }
    return found;
  };
}

/** Returns the renderings of a term that stand in an English text as whole words, as the ledger writes them. */
export function renderingsIn(text: string, term: Term): string[] {
  return [term.en, ...term.variants].filter((form) => renderingAt(text, form) !== null);
}

/** Returns [start, end) of the first place where a rendering stands as whole words, plural and possessive included. */
export function renderingAt(text: string, form: string): readonly [number, number] | null {
  const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const match = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?:e?s|[’']s?)?(?![\p{L}\p{N}])`, "iu").exec(text);
  return match ? [match.index, match.index + match[0].length] : null;
}
