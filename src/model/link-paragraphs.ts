import { Alignment, type Aligned, type Tolerance } from "./alignment.ts";
import { sizeOf } from "./fingerprint.ts";

/** The paragraphs of an alignment that are not paired yet, by their places in it. */
export interface ChangedParagraphs {
  readonly olds: readonly number[];
  readonly news: readonly number[];
  readonly tolerance: Tolerance;
}

/**
 * Pairs changed paragraphs by the sentences they share: a paragraph goes on where most of it went. Of the parts of a
 * split, the one with its first sentence keeps the pairing; of joined paragraphs, the first does.
 * `oldSentences[k]` belongs to `olds[k]`, `newSentences[k]` to `news[k]`.
 */
export function linkParagraphs(
  alignment: Alignment,
  oldSentences: readonly (readonly Aligned[])[],
  newSentences: readonly (readonly Aligned[])[],
  { olds, news, tolerance }: ChangedParagraphs,
): void {
  const links = sharedSentences(oldSentences, newSentences, tolerance);
  const [oldSizes, newSizes] = [oldSentences.map(sizeOfAll), newSentences.map(sizeOfAll)];
  const weight = (old: number, at: number) =>
    links.filter((link) => link.old === old && link.at === at).reduce((sum, { size }) => sum + size, 0);
  const mostOf = (count: number, weightOf: (index: number) => number): number | null => {
    const best = Array.from({ length: count }, (_, index) => index).sort((a, b) => weightOf(b) - weightOf(a))[0];
    return best !== undefined && weightOf(best) > 0 ? best : null;
  };
  /** Of each new paragraph, the old one that gives it half its text or gives up half its own to it. */
  const sources = news.map((_, at) => {
    const old = mostOf(olds.length, (index) => weight(index, at));
    if (old === null) return null;
    const shared = weight(old, at) * 2;
    return shared >= (newSizes[at] ?? 0) || shared >= (oldSizes[old] ?? 0) ? old : null;
  });
  /** Of each old paragraph, the new one that holds its first sentence among those it went into. */
  const heirs = olds.map((_, old) => links.find((link) => link.old === old && sources[link.at] === old)?.at ?? null);
  const joins = olds.map((_, old) => {
    if (heirs[old] !== null) return null;
    const at = mostOf(news.length, (index) => weight(old, index));
    return at !== null && weight(old, at) * 2 >= (oldSizes[old] ?? 0) ? at : null;
  });
  news.forEach((place, at) => {
    const source = sources[at] ?? null;
    const own = source !== null && heirs[source] === at ? [source] : [];
    const isPart = source !== null && own.length === 0;
    if (isPart) alignment.parts.set(place, olds[source] ?? 0);
    const merged = [...own, ...joins.flatMap((target, old) => (target === at ? [old] : []))].sort((a, b) => a - b);
    merged.forEach((old, index) => {
      const row = olds[old] ?? 0;
      if (index === 0 && !isPart) alignment.pair(row, place);
      else alignment.joined.set(row, place);
    });
  });
}

/** The sentences found in both, in the order of the old ones, with the paragraphs they stand in. */
function sharedSentences(
  oldSentences: readonly (readonly Aligned[])[],
  newSentences: readonly (readonly Aligned[])[],
  tolerance: Tolerance,
): { old: number; at: number; size: number }[] {
  const oldList = oldSentences.flatMap((sentences, old) => sentences.map((sentence) => ({ ...sentence, old })));
  const newList = newSentences.flatMap((sentences, at) => sentences.map((sentence) => ({ ...sentence, at })));
  const sentences = new Alignment(oldList, newList);
  sentences.pairEqual();
  sentences.pairSimilar(tolerance);
  return newList
    .flatMap(({ at, fingerprint }, index) => {
      const former = sentences.formerOf(index);
      const old = former === null ? undefined : oldList[former];
      return former === null || !old ? [] : [{ old: old.old, at, size: sizeOf(fingerprint) + 1, former }];
    })
    .sort((a, b) => a.former - b.former)
    .map(({ old, at, size }) => ({ old, at, size }));
}

function sizeOfAll(sentences: readonly Aligned[]): number {
  return sentences.reduce((sum, { fingerprint }) => sum + sizeOf(fingerprint) + 1, 0);
}
