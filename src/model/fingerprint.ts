import { createHash } from "node:crypto";

/** Numbers of the signature; the estimate of similarity errs by about 1 / √64 × ½. */
const HASHES = 64;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const SEEDS = Array.from({ length: HASHES }, (_, at) => mix(Math.imul(at + 1, 0x9e3779b1)));

/**
 * Returns what the register keeps of a text: `hash.size.signature`. The hash is 72 bits of the SHA-256 of the text
 * without white space; the size is the number of its distinct character bigrams, in base 36; the signature is their
 * MinHash (Broder 1997), 64 digits of 6 bits (Li & König 2010), by which a changed text is recognized.
 */
export function fingerprint(text: string): string {
  const bare = text.replaceAll(/\s/gu, "");
  const hash = createHash("sha256").update(bare).digest("base64url").slice(0, 12);
  const bigrams = bigramsOf(bare);
  return `${hash}.${bigrams.size.toString(36)}.${signatureOf(bigrams)}`;
}

/** Whether a string has the form of a fingerprint. */
export function isFingerprint(value: string): boolean {
  return /^[\w-]{12}\.[\da-z]+\.[\w-]{64}$/u.test(value);
}

/** Returns the part that is equal only for equal texts. */
export function hashOf(print: string): string {
  return print.slice(0, 12);
}

/** Returns the number of distinct bigrams of the text. */
export function sizeOf(print: string): number {
  return parseInt(print.slice(13, -(HASHES + 1)), 36);
}

/** Returns the estimated share of bigrams that two texts have in common (Jaccard), 0…1; 1 for equal texts. */
export function similarity(a: string, b: string): number {
  if (hashOf(a) === hashOf(b)) return 1;
  if (sizeOf(a) === 0 || sizeOf(b) === 0) return 0;
  let equal = 0;
  for (let at = 1; at <= HASHES; at += 1) if (a.at(-at) === b.at(-at)) equal += 1;
  const byChance = 1 / DIGITS.length;
  return Math.max(0, (equal / HASHES - byChance) / (1 - byChance));
}

/**
 * Returns the estimated share, 0…1, of the bigrams of `part` that stand in `whole`. 0 where `part` is so small beside
 * `whole` that nothing could be told.
 */
export function containment(part: string, whole: string): number {
  const [small, large] = [sizeOf(part), sizeOf(whole)];
  if (small === 0 || small * 30 < large) return 0;
  const jaccard = similarity(part, whole);
  return Math.min(1, (jaccard * (small + large)) / (1 + jaccard) / small);
}

/** The pairs of neighbouring characters; a single character stands for itself. */
function bigramsOf(text: string): Set<string> {
  const characters = [...text];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ""}${character}`));
}

function signatureOf(bigrams: ReadonlySet<string>): string {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const bigram of bigrams) {
    const value = hashBigram(bigram);
    for (let at = 0; at < HASHES; at += 1) {
      const mixed = mix(value ^ (SEEDS[at] ?? 0));
      if (mixed < (least[at] ?? 0)) least[at] = mixed;
    }
  }
  return Array.from(least, (value) => DIGITS[mix(value) & 63]).join("");
}

/** FNV-1a over UTF-16 units. */
function hashBigram(bigram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bigram.length; at += 1) hash = Math.imul(hash ^ bigram.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
