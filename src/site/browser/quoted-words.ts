import type { Language } from "../../render/labels.ts";
import { emendationAt } from "./apparatus.ts";
import { selectedRange } from "./cite-place.ts";
import type { QuotedEmendation } from "./quotation.ts";

/** The words that a quotation of a part would hold. */
export interface QuotedWords {
  readonly texts: () => Partial<Record<Language, string>>;
  /** Fetches the other language; false where that fails. */
  readonly complete: (dataUrl: string) => Promise<boolean>;
  readonly emendations: readonly QuotedEmendation[];
}

/** Marks and links that are not the author's words. */
const SURPLUS = ".n, .s, .t, .w, .pb, sup, small, [role=doc-backlink], .o, .cite-panel";
/** Lines with ids: sentences, cells, captions. */
const LINES = "span[id]:not(.pb, :empty), :is(td, th, caption)[id]";

/** Returns the selected words, or else those of the part; null for a section or a whole work. */
export function quotedWords(part: string, language: Language): QuotedWords | null {
  const elements = elementsOf(part);
  if (elements.length === 0) return null;
  const range = selectedRange();
  const isInside = range !== null && elements.some((element) => range.intersectsNode(element));
  const lines = elements.flatMap(linesOf).filter((line) => !isInside || range.intersectsNode(line));
  const own = isInside
    ? textOf(range.cloneContents())
    : joined(
        lines.map((line) => textOf(line.cloneNode(true))),
        language,
      );
  const ids = lines.map((line) => line.closest("li[id^=n]")?.id ?? line.id);
  const texts: Partial<Record<Language, string>> = { [language]: own };
  const other: Language = language === "zh" ? "en" : "zh";
  return {
    texts: () => texts,
    complete: async (dataUrl) => {
      if (texts[other] !== undefined) return true;
      const found = await fetchLines(dataUrl, other).catch(() => null);
      if (found === null) return false;
      texts[other] = joined(
        [...new Set(ids)].flatMap((id) => found.get(id) ?? []),
        other,
      );
      return true;
    },
    emendations: emendationsIn(lines),
  };
}

function elementsOf(part: string): HTMLElement[] {
  const [first = "", last] = part.split("--");
  const start = document.getElementById(first);
  if (start === null || start.matches("section")) return [];
  if (last === undefined) return [start];
  const all = [...document.querySelectorAll<HTMLElement>(".text :is(p, li)[id]")];
  return all.slice(
    all.findIndex(({ id }) => id === first),
    all.findIndex(({ id }) => id === last) + 1,
  );
}

function linesOf(element: HTMLElement): Element[] {
  if (element.matches(".notes li")) return [...element.children].filter((child) => child.matches("span:not([id])"));
  return [...element.querySelectorAll(LINES)].filter((line) => line.closest(".w") === null);
}

function textOf(node: Node): string {
  const holder = document.createElement("div");
  holder.append(node);
  for (const surplus of holder.querySelectorAll(SURPLUS)) surplus.remove();
  return (holder.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
}

function joined(lines: readonly string[], language: Language): string {
  return lines.join(language === "en" ? " " : "");
}

function emendationsIn(lines: readonly Element[]): QuotedEmendation[] {
  const links = lines.flatMap((line) => [...line.querySelectorAll<HTMLAnchorElement>("a.e")]);
  const distinct = links.filter(({ hash }, at) => links.findIndex((other) => other.hash === hash) === at);
  return distinct.flatMap((link) => {
    const entry = emendationAt(link);
    return entry === null ? [] : [{ found: entry[0], corrected: entry[1] }];
  });
}

interface Texts {
  readonly zh: string;
  readonly en: string | null;
}
interface WorkData {
  readonly paragraphs: readonly { readonly sentences: readonly ({ readonly id: string } & Texts)[] }[];
  readonly notes: readonly ({ readonly id: string } & Texts)[];
  readonly figures: readonly { readonly id: string; readonly caption: Texts }[];
  readonly tables: readonly {
    readonly id: string;
    readonly caption: Texts;
    readonly header: readonly (readonly { readonly id: string; readonly text: Texts }[])[];
    readonly rows: readonly (readonly { readonly id: string; readonly text: Texts }[])[];
  }[];
}

let fetched: Promise<WorkData> | null = null;

async function fetchLines(url: string, language: Language): Promise<Map<string, string>> {
  fetched ??= fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as WorkData;
  });
  fetched.catch(() => {
    fetched = null;
  });
  const data = await fetched;
  const lines = [
    ...data.paragraphs.flatMap(({ sentences }) => sentences.map(({ id, ...text }) => [id, text] as const)),
    ...data.notes.map(({ id, ...text }) => [id, text] as const),
    ...[...data.figures, ...data.tables].map(({ id, caption }) => [`${id}-cap`, caption] as const),
    ...data.tables.flatMap(({ header, rows }) =>
      [...header, ...rows].flat().map(({ id, text }) => [id, text] as const),
    ),
  ];
  return new Map(lines.flatMap(([id, text]) => (text[language] === null ? [] : [[id, text[language]] as const])));
}
