/** What the search needs of `/data/works/<work>.json`. */
interface WorkData {
  readonly title: Both;
  readonly abstract: Both;
  readonly keywords: Readonly<Record<"zh" | "en", readonly string[]>>;
  readonly acknowledgement: Both;
  readonly authors: readonly (Both & { readonly affiliation: Both })[];
  readonly sections: readonly { readonly id: string; readonly title: Both | null }[];
  readonly paragraphs: readonly { readonly id: string; readonly sentences: readonly Both[] }[];
  readonly notes: readonly ({ readonly id: string } & Both)[];
  readonly figures: readonly Captioned[];
  readonly tables: readonly (Captioned & { readonly header: Rows; readonly rows: Rows })[];
}
interface Both {
  readonly zh: string | null;
  readonly en: string | null;
}
interface Captioned {
  readonly id: string;
  readonly caption: Both;
  readonly source: Both | null;
}
type Rows = readonly (readonly { readonly id: string; readonly text: Both }[])[];

const works = new Map<string, Promise<WorkData>>();

/**
 * Returns the text in the other language of the place of a work at an offset of its text: of a paragraph the sentence,
 * of anything else the whole; null where there is none.
 */
export async function counterpart(
  work: string,
  unit: string,
  offset: number,
  language: "zh" | "en",
): Promise<string | null> {
  const other = language === "zh" ? "en" : "zh";
  const data = await readWork(work);
  const paragraph = data.paragraphs.find(({ id }) => id === unit);
  if (paragraph !== undefined) return sentenceAt(paragraph.sentences, offset, language)?.[other] ?? null;
  return wholeOf(data, unit)?.[other] ?? null;
}

function readWork(work: string): Promise<WorkData> {
  const known = works.get(work);
  if (known !== undefined) return known;
  const reading = fetch(`${import.meta.env.BASE_URL}data/works/${work}.json`).then((response) => {
    if (!response.ok) throw new Error(`${work} answers ${response.status}`);
    return response.json() as Promise<WorkData>;
  });
  works.set(work, reading);
  reading.catch(() => works.delete(work));
  return reading;
}

function authorsIn({ authors }: WorkData, language: "zh" | "en", colon: string, between: string): string {
  return authors
    .map((author) => [author[language], author.affiliation[language]].filter(Boolean).join(colon))
    .join(between);
}

function sentenceAt(sentences: readonly Both[], offset: number, language: "zh" | "en"): Both | undefined {
  let end = 0;
  for (const sentence of sentences) {
    end += (sentence[language] ?? "").length + (language === "en" ? 1 : 0);
    if (offset < end) return sentence;
  }
  return sentences.at(-1);
}

function wholeOf(data: WorkData, unit: string): Both | null | undefined {
  if (unit === "title") return data.title;
  if (unit === "abs") return data.abstract;
  if (unit === "keywords") return { zh: data.keywords.zh.join("；"), en: data.keywords.en.join("; ") };
  if (unit === "acknowledgement") return data.acknowledgement;
  if (unit === "auth") return { zh: authorsIn(data, "zh", "：", "　"), en: authorsIn(data, "en", ": ", "; ") };
  const cells = data.tables.flatMap(({ header, rows }) => [...header, ...rows].flat());
  const captions = [...data.figures, ...data.tables].flatMap(({ id, caption, source }) => [
    { id: `${id}-cap`, text: caption },
    { id: `${id}-src`, text: source },
  ]);
  return (
    data.notes.find(({ id }) => id === unit) ??
    data.sections.find(({ id }) => id === unit)?.title ??
    [...cells, ...captions].find(({ id }) => id === unit)?.text
  );
}
