import type { Work } from "../model/work.ts";
import type { Labels, Language } from "./labels.ts";
import { LABELS } from "./labels.ts";

/** What a renderer must know of the page it renders for. */
export interface View {
  /** Language of the interface and of labels. */
  readonly language: Language;
  /** Language of the surrounding text element: lines in the other language get a `lang` of their own. */
  readonly textLanguage: Language;
  readonly labels: Labels;
  /** Address of the page that lists this work's emendations, to which `#e3` is added. */
  readonly emendationsUrl: string;
  /** Title and address of a work of this corpus. */
  readonly workLink: (id: string) => { readonly title: string; readonly url: string };
  /** What the witness reads at an emendation, by index; null if it is unknown. */
  readonly foundAt: (emendation: number) => string | null;
  /** How often each note has been marked so far; the renderer counts up. */
  readonly marks: Map<number, number>;
  /** Pages whose beginning is marked so far: a page that begins again in a note gets no second id. */
  readonly pages: Set<number>;
}

/** Returns a view of one work; `url` gives the address of a work's page by id. */
export function viewOf(
  work: Pick<Work, "id" | "emendations"> & { readonly translated: boolean },
  language: Language,
  url: (id: string) => string,
  title: (id: string) => string,
): View {
  return {
    language,
    textLanguage: language === "en" && work.translated ? "en" : "zh",
    labels: LABELS[language],
    emendationsUrl: `${url(work.id)}about/`,
    workLink: (id) => ({ title: title(id), url: url(id) }),
    foundAt: (index) => work.emendations[index]?.readings.found ?? null,
    marks: new Map(),
    pages: new Set(),
  };
}
