import type { Work } from "../model/work.ts";
import type { Html } from "./html.ts";
import type { Labels, Language } from "./labels.ts";
import { LABELS } from "./labels.ts";

/** What a renderer must know of the page it renders for. */
export interface View {
  /** Language of the interface and of labels. */
  readonly language: Language;
  /** Language of the surrounding text element: lines in the other language get a `lang` of their own. */
  readonly textLanguage: Language;
  readonly labels: Labels;
  /** Address of the same text in the other language, null where there is none. */
  readonly otherUrl: string | null;
  /** Address of the page that lists this work's emendations, to which `#e3` is added. */
  readonly emendationsUrl: string;
  /** Title and address of a work of this corpus. */
  readonly workLink: (id: string) => { readonly title: string; readonly url: string };
  /** Address of the page of a reference, by key. */
  readonly referenceUrl: (key: string) => string;
  /** Both readings of an emendation, by index; empty strings if it is unknown. */
  readonly readingsAt: (emendation: number) => { readonly found: string; readonly corrected: string };
  /** Whether quotation marks round Latin words are Latin ones, as in notes that cite in other languages. */
  readonly latinQuotes: boolean;
  /** Whether the text at hand is English; set for each line. */
  readonly inEnglish: boolean;
  /** Whether an element around the text says already that a Chinese line is English as a whole, and sets it in the Latin face. */
  readonly isMarkedEnglish: boolean;
  /** Published ids that left the text and now lead to the unit with this id. */
  readonly aliasesOf: (id: string) => readonly string[];
  /** Printed figures redrawn, by id; none where the page draws nothing. */
  readonly drawings: ReadonlyMap<string, Html>;
  /** What the text says of lost figures: ids of lines, by the figure's id. */
  readonly saidOf: (figure: string) => readonly string[];
  /** How often each note has been marked so far; the renderer counts up. */
  readonly marks: Map<number, number>;
  /** Pages whose beginning is marked so far: a page that begins again in a note gets no second id. */
  readonly pages: Set<number>;
}

/** Returns a view of one work; `url` gives the address of a work's page by id, `references` is that of the index of references. */
export function viewOf(
  work: Pick<Work, "id" | "emendations"> & { readonly translated: boolean; readonly aliases?: Work["aliases"] },
  language: Language,
  url: (id: string) => string,
  title: (id: string) => string,
  references = `/${language}/references/`,
): View {
  const aliases = Map.groupBy(work.aliases ?? [], ({ target }) => target);
  return {
    language,
    textLanguage: language === "en" && work.translated ? "en" : "zh",
    labels: LABELS[language],
    otherUrl: null,
    emendationsUrl: `${url(work.id)}about/`,
    workLink: (id) => ({ title: title(id), url: url(id) }),
    referenceUrl: (key) => `${references}${key}/`,
    readingsAt: (index) => work.emendations[index]?.readings ?? { found: "", corrected: "" },
    latinQuotes: false,
    inEnglish: false,
    isMarkedEnglish: false,
    aliasesOf: (id) => aliases.get(id)?.map((alias) => alias.id) ?? [],
    drawings: new Map(),
    saidOf: () => [],
    marks: new Map(),
    pages: new Set(),
  };
}
