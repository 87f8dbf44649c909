import { plainText } from "../../model/inline.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { linePairs } from "./line-pairs.ts";
import { seededRandom } from "../seeded-random.ts";

/** An item of a blind sample: what a reader judges, and what was planted in it, which the reader does not see. */
export interface SampleItem {
  readonly work: string;
  readonly unit: string;
  readonly kind: "sentence" | "note";
  readonly zh: string;
  readonly en: string;
  /** The line before and the line after, in both languages, as context. */
  readonly context: readonly string[];
  /** What was done to the English, null for most items. */
  readonly planted: string | null;
}

/** Lines that a sample should rather have: stance, quotation, number, negation, modality, scope, bodies (rubric A). */
const telling = /所谓|“|\d|不|未|非|应|须|可能|或将|在一定程度上|法案|委员会|机构|联合国|欧盟/u;

/**
 * Draws a sample over all works, sentences and notes apart, in proportion to the works' sizes, lines that tell more
 * twice as likely; one item in ten gets a fault planted (rubric A of the translation). Same seed, same sample.
 */
export function blindSample(
  content: ContentToCheck,
  counts: { readonly sentences: number; readonly notes: number },
  seed: number,
): SampleItem[] {
  const random = seededRandom(seed);
  const all = content.works.flatMap((text) => {
    const pairs = linePairs(text);
    return pairs.map((pair, at) => ({
      work: text.file.id,
      unit: pair.unit,
      kind: pair.kind,
      zh: plainText(pair.zh),
      en: plainText(pair.en),
      context: [at - 1, at + 1].flatMap((near) => {
        const other = pairs[near];
        return other ? [plainText(other.zh), plainText(other.en)] : [];
      }),
    }));
  });
  const draw = (kind: "sentence" | "note", count: number) =>
    all
      .filter((item) => item.kind === kind && item.zh.length > 8)
      .map((item) => ({ item, key: random() ** (telling.test(item.zh) ? 0.5 : 1) }))
      .sort((a, b) => b.key - a.key)
      .slice(0, count)
      .map(({ item }): SampleItem => ({ ...item, kind, planted: null }));
  const drawn = [...draw("sentence", counts.sentences), ...draw("note", counts.notes)].sort((a, b) =>
    `${a.work} ${a.unit}` < `${b.work} ${b.unit}` ? -1 : 1,
  );
  // A neighbour that is itself in the sample would show its English as it was before anything was planted.
  const texts = new Set(drawn.flatMap(({ zh, en }) => [zh, en]));
  const apart = drawn.map((item) => ({ ...item, context: item.context.filter((line) => !texts.has(line)) }));
  return plant(apart, Math.round(drawn.length / 10), random);
}

/** [name, what it finds, what it puts there] */
const faults: readonly (readonly [string, RegExp, (found: string) => string])[] = [
  ["number changed", /\b(?!0)\d{2,}\b/u, (found) => String(Number(found) + (Number(found) % 10 < 5 ? 3 : -3))],
  ["so-called dropped", /so-called /iu, () => ""],
  ["safety for security", /\bsecurity\b/u, () => "safety"],
  ["security for safety", /\bsafety\b/u, () => "security"],
  ["modality raised", /\bmay\b/u, () => "will"],
  ["modality raised", /\bshould\b/u, () => "must"],
  ["clause omitted", /, [a-z][^,.;“”]{30,90}(?=,)/u, () => ""],
  ["wrong body", /European Commission/u, () => "European Council"],
  ["wrong body", /Department of Defense/u, () => "Department of Commerce"],
  ["wrong body", /United Nations/u, () => "European Union"],
  ["scope widened", /\b(?:some|mainly|partly|almost) /u, () => ""],
];

function plant(items: readonly SampleItem[], count: number, random: () => number): SampleItem[] {
  const result = [...items];
  const order = items.map((_, at) => ({ at, key: random() })).sort((a, b) => a.key - b.key);
  let left = count;
  for (const { at } of order) {
    const item = result[at];
    if (left === 0 || !item) continue;
    const start = Math.floor(random() * faults.length);
    const rotated = [...faults.slice(start), ...faults.slice(0, start)];
    const fault = rotated.find(([, pattern]) => pattern.test(item.en) && item.kind === "sentence");
    if (!fault) continue;
    const [name, pattern, by] = fault;
    result[at] = { ...item, en: item.en.replace(pattern, by), planted: name };
    left -= 1;
  }
  return result;
}
