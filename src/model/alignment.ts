import { containment, fingerprint, hashOf, similarity, sizeOf } from "./fingerprint.ts";

/** A text by its fingerprint; `earlier` are those of its former states. A present one is known itself. */
export interface Aligned {
  readonly fingerprint: string;
  readonly text?: string;
  readonly earlier?: readonly string[];
}

/** Least similarity by which a changed text is recognized: at its old place, and anywhere else. */
export interface Tolerance {
  readonly here: number;
  readonly anywhere: number;
}

/** Least share of a text that another must hold so that it counts as a piece of it. */
const PIECE = 0.6;
/** Least number of bigrams by which a text that moved is recognized; `同上。` says nothing. */
const TELLING = 8;

/** Pairs the former texts of a list with the present ones. Both lists are in reading order. */
export class Alignment {
  private readonly olds: readonly Aligned[];
  private readonly news: readonly Aligned[];
  /** Index of the former text of each present one, and the other way round. */
  private readonly former: (number | null)[];
  private readonly present: (number | null)[];
  /** Former texts that were joined to a present one. */
  readonly joined = new Map<number, number>();
  /** Present texts that are a later part of a former one. */
  readonly parts = new Map<number, number>();

  constructor(olds: readonly Aligned[], news: readonly Aligned[]) {
    this.olds = olds;
    this.news = news;
    this.former = news.map(() => null);
    this.present = olds.map(() => null);
  }

  formerOf(at: number): number | null {
    return this.former[at] ?? null;
  }

  pair(old: number, at: number): void {
    this.former[at] = old;
    this.present[old] = at;
  }

  openOlds(): number[] {
    return [...this.olds.keys()].filter((old) => this.present[old] === null && !this.joined.has(old));
  }

  openNews(): number[] {
    return [...this.news.keys()].filter((at) => this.former[at] === null && !this.parts.has(at));
  }

  /** Pairs equal texts: those that occur once, then their neighbours, then the nearest (after Heckel 1978). */
  pairEqual(): void {
    const equal = (old: number, at: number) => this.hash(old) === hashOf(this.news[at]?.fingerprint ?? "");
    this.pairUnique((at) => sizeOf(this.news[at]?.fingerprint ?? "") >= TELLING);
    this.extend(equal);
    this.pairBest((old, at) => (equal(old, at) && this.isHere(old, at) ? 1 : 0));
    this.pairBest((old, at) => (equal(old, at) && this.isTelling(at) ? 1 : 0));
    this.pairUnique(() => true);
  }

  /** Pairs a text with one it was before, then those that resemble each other. */
  pairSimilar({ here, anywhere }: Tolerance): void {
    this.pairBest((old, at) => {
      const { fingerprint } = this.news[at] ?? { fingerprint: "" };
      const was = this.olds[old]?.earlier?.some((print) => hashOf(print) === hashOf(fingerprint));
      return was && (this.isHere(old, at) || this.isTelling(at)) ? 1 : 0;
    });
    const resembling = (old: number, at: number) =>
      similarity(this.olds[old]?.fingerprint ?? "", this.news[at]?.fingerprint ?? "");
    this.pairBest((old, at) => (this.isHere(old, at) ? above(resembling(old, at), here) : 0));
    this.pairBest((old, at) => (this.isTelling(at) ? above(resembling(old, at), anywhere) : 0));
  }

  /** Finds pieces of neighbours among what is left: parts of a split, halves of a join. The first keeps the pairing. */
  findPieces(): void {
    for (const at of this.openNews()) {
      const before = this.former[at - 1] ?? this.parts.get(at - 1) ?? null;
      if (before !== null && this.isPart(at, before, at - 1)) this.parts.set(at, before);
    }
    for (const at of this.openNews().reverse()) {
      const after = this.former[at + 1] ?? null;
      if (after !== null && this.isPart(at, after, at + 1)) this.passOn(after, at);
    }
    for (const old of this.openOlds()) {
      const before = this.present[old - 1] ?? this.joined.get(old - 1) ?? null;
      if (before !== null && this.isHalf(old, before, old - 1)) this.joined.set(old, before);
    }
    for (const old of this.openOlds().reverse()) {
      const after = this.present[old + 1] ?? null;
      if (after !== null && this.isHalf(old, after, old + 1)) this.precede(old, after);
    }
  }

  /** Pairs a former text with an earlier part of what it is paired with now. */
  private passOn(old: number, at: number): void {
    const later = this.present[old] ?? null;
    if (later !== null) {
      this.former[later] = null;
      this.parts.set(later, old);
    }
    this.pair(old, at);
  }

  /** Pairs a present text with an earlier half of what it is paired with now. */
  private precede(old: number, at: number): void {
    const later = this.former[at] ?? null;
    if (later !== null) {
      this.present[later] = null;
      this.joined.set(later, at);
    }
    this.pair(old, at);
  }

  /** Whether the pair would stand directly after or before a pair already made, with nothing paired between. */
  isHere(old: number, at: number): boolean {
    const [newBefore, newAfter] = [lastPaired(this.former, at, -1), lastPaired(this.former, at, 1)];
    const [oldBefore, oldAfter] = [lastPaired(this.present, old, -1), lastPaired(this.present, old, 1)];
    const isAfter = oldBefore === null ? newBefore === null : this.present[oldBefore] === newBefore;
    const isBefore = oldAfter === null ? newAfter === null : this.present[oldAfter] === newAfter;
    return isAfter || isBefore;
  }

  private hash(old: number): string {
    return hashOf(this.olds[old]?.fingerprint ?? "");
  }

  private isTelling(at: number): boolean {
    return sizeOf(this.news[at]?.fingerprint ?? "") >= TELLING;
  }

  private pairUnique(isEligible: (at: number) => boolean): void {
    const [olds, news] = [this.openOlds(), this.openNews()];
    const oldOf = uniqueBy(olds, (old) => this.hash(old));
    const newOf = uniqueBy(news, (at) => hashOf(this.news[at]?.fingerprint ?? ""));
    for (const [hash, at] of newOf) {
      const old = oldOf.get(hash) ?? null;
      if (at !== null && old !== null && isEligible(at)) this.pair(old, at);
    }
  }

  private extend(isEqual: (old: number, at: number) => boolean): void {
    for (let at = 0; at < this.news.length; at += 1) {
      const before = at === 0 ? -1 : this.formerOf(at - 1);
      if (before !== null) this.pairIfOpen(before + 1, at, isEqual);
    }
    for (let at = this.news.length - 1; at >= 0; at -= 1) {
      const after = at === this.news.length - 1 ? this.olds.length : this.formerOf(at + 1);
      if (after !== null) this.pairIfOpen(after - 1, at, isEqual);
    }
  }

  private pairIfOpen(old: number, at: number, isEqual: (old: number, at: number) => boolean): void {
    if (this.former[at] === null && this.present[old] === null && isEqual(old, at)) this.pair(old, at);
  }

  /** Pairs open texts by descending score, the nearest first among equals; 0 means they do not fit. */
  private pairBest(scoreOf: (old: number, at: number) => number): void {
    const olds = this.openOlds();
    const fitting = this.openNews().flatMap((at) => {
      const before = lastPaired(this.former, at, -1);
      const expected = before === null ? at : (this.former[before] ?? 0) + at - before;
      return olds.flatMap((old) => {
        const score = scoreOf(old, at);
        return score > 0 ? [{ old, at, score, distance: Math.abs(old - expected) }] : [];
      });
    });
    fitting.sort((a, b) => b.score - a.score || a.distance - b.distance || a.at - b.at || a.old - b.old);
    for (const { old, at } of fitting) this.pairIfOpen(old, at, () => true);
  }

  /** Whether a present text and its neighbour make up a former one, or it is a piece that the neighbour has lost. */
  private isPart(at: number, old: number, neighbour: number): boolean {
    const print = this.news[at]?.fingerprint ?? "";
    const both = [Math.min(at, neighbour), Math.max(at, neighbour)]
      .map((index) => this.news[index]?.text ?? "")
      .join("");
    return (
      hashOf(fingerprint(both)) === this.hash(old) ||
      (containment(print, this.olds[old]?.fingerprint ?? "") >= PIECE &&
        containment(print, this.news[neighbour]?.fingerprint ?? "") < PIECE)
    );
  }

  /** Whether a former text is a piece of a present one that its former neighbour lacked, or that this one grew by. */
  private isHalf(old: number, at: number, neighbour: number): boolean {
    const print = this.olds[old]?.fingerprint ?? "";
    const now = this.news[at]?.fingerprint ?? "";
    const before = this.olds[neighbour]?.fingerprint ?? "";
    const growth = (sizeOf(now) - sizeOf(before)) / Math.max(1, sizeOf(print));
    const isGrown = growth > PIECE && growth < 2 - PIECE;
    return containment(print, now) >= (isGrown ? PIECE / 2 : PIECE) && containment(print, before) < PIECE;
  }
}

function above(score: number, least: number): number {
  return score >= least ? score : 0;
}

function lastPaired(pairs: readonly (number | null)[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; at >= 0 && at < pairs.length; at += step) if (pairs[at] !== null) return at;
  return null;
}

/** Maps each key to its index, or to null where it occurs more than once. */
function uniqueBy(indexes: readonly number[], keyOf: (index: number) => string): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const index of indexes) found.set(keyOf(index), found.has(keyOf(index)) ? null : index);
  return found;
}
