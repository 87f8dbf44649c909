import { seededRandom } from "../seeded-random.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import type { ReferenceItem } from "../../model/reference-files.ts";
import { citedNotes } from "./cited-notes.ts";

/** An item to be judged against the notes that cite it. */
export interface ReferenceSample {
  readonly item: ReferenceItem;
  /** The notes, whole, in both languages. */
  readonly notes: readonly { readonly work: string; readonly id: string; readonly zh: string; readonly en: string }[];
  /** The field that was falsified to see whether the reader notices; null where nothing was. */
  readonly planted: string | null;
}

/** Returns a seeded blind sample of the references; in one of ten a field is falsified. Same seed, same sample. */
export function referenceSample(content: ContentToCheck, size: number, seed: number): ReferenceSample[] {
  const random = seededRandom(seed);
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value);
  const cited = content.works.flatMap((work) => citedNotes(work).map((note) => ({ work: work.file.id, ...note })));
  const drawn = shuffled(content.references).slice(0, size);
  const plants = new Set(shuffled(drawn).slice(0, Math.round(size / 10)));
  return drawn.map((item) => {
    const notes = cited
      .filter(({ placed }) => placed.some(({ key }) => key === item.id))
      .map(({ work, id, text }) => ({ work, id, zh: text.zh, en: text.en }));
    const [fault] = plants.has(item) ? shuffled(FAULTS).flatMap((make) => make(item) ?? []) : [];
    return fault === undefined ? { item, notes, planted: null } : { item: fault.item, notes, planted: fault.field };
  });
}

type Fault = { readonly field: string; readonly item: ReferenceItem };

/** Ways to falsify an item, each null where it has not the field. */
const FAULTS: readonly ((item: ReferenceItem) => Fault | null)[] = [
  (item) => {
    const [year, ...rest] = item.issued?.["date-parts"][0] ?? [];
    return year === undefined
      ? null
      : { field: "issued", item: { ...item, issued: { "date-parts": [[year - 1, ...rest]] } } };
  },
  (item) =>
    item.issue === undefined
      ? null
      : { field: "issue", item: { ...item, issue: String(Number.parseInt(item.issue, 10) + 1) } },
  (item) =>
    item.author?.[1] === undefined ? null : { field: "author", item: { ...item, author: item.author.slice(0, -1) } },
  (item) =>
    item.page === undefined
      ? null
      : {
          field: "page",
          item: { ...item, page: item.page.replace(/\d(?!.*\d)/u, (digit) => String((Number(digit) + 1) % 10)) },
        },
  (item) =>
    item["container-title"] === undefined || item.publisher !== undefined
      ? null
      : {
          field: "container-title",
          item: { ...item, publisher: item["container-title"], "container-title": undefined },
        },
];
