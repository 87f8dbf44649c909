import type { MetadataContext } from "../../../src/export/metadata/metadata-context.ts";
import type { Work } from "../../../src/model/work.ts";
import type { ScholarRecord } from "./read-as-scholar.ts";
import type { ZoteroItem } from "./read-as-zotero.ts";

/** CSL variables of the works of this corpus, as Zotero names them. */
const FIELDS = [
  ["publicationTitle", "container-title"],
  ["volume", "volume"],
  ["issue", "issue"],
  ["DOI", "DOI"],
] as const;

type Values = Readonly<Record<string, unknown>>;

/** Returns the item that Zotero must make of a work's page, worked out from the work's own CSL item and from nothing else. */
export function expectedZotero(
  work: Work,
  language: "zh" | "en",
  context: MetadataContext,
  url: string,
): ZoteroItem | null {
  if (work.title.zh === null) return null;
  const item: Values = work.bibliography;
  const abstract = work.abstract.sentences.map((line) =>
    (line[language] ?? []).map((inline) => ("value" in inline ? inline.value : "")).join(""),
  );
  const note = abstract.length === 0 ? {} : { abstractNote: abstract.join(language === "zh" ? "" : " ") };
  if (language === "en") {
    const creators = work.authors.map(({ en }) => {
      const [lastName = "", firstName = ""] = (en ?? "").split(" ");
      return { lastName, firstName };
    });
    const date = context.publication.edition.date.replaceAll("-", "/");
    return { itemType: "webpage", title: work.title.en ?? "", creators, date, language: "en", url, ...note };
  }
  const year = yearOf(item);
  const pages = (item["page"] as string | undefined) ?? firstPage(work);
  const fields = FIELDS.flatMap(([field, variable]) =>
    item[variable] === undefined ? [] : [[field, item[variable]] as const],
  );
  return {
    // Highwire has no tag for a bulletin: a digest becomes an article of the serial it stands in.
    itemType: "journalArticle",
    title: work.title.zh,
    creators: work.authors.map(({ zh }) => ({ lastName: zh, firstName: "" })),
    ...(year === null ? {} : { date: String(year) }),
    language: "zh-CN",
    url,
    ...Object.fromEntries(fields),
    ...(pages === undefined ? {} : { pages }),
    ...note,
  };
}

/** Returns the record Google Scholar must make of a work's page; none without a date of publication. */
export function expectedScholar(work: Work, language: "zh" | "en", context: MetadataContext): ScholarRecord | null {
  const item: Values = work.bibliography;
  if (work.title.zh === null) return null;
  const none = { journal: null, volume: null, issue: null, firstPage: null, lastPage: null };
  if (language === "en") {
    const authors = work.authors.map(({ en }) => (en ?? "").split(" ").reverse().join(" "));
    return { title: work.title.en ?? "", authors, year: Number(context.publication.edition.date.slice(0, 4)), ...none };
  }
  const year = yearOf(item);
  if (year === null) return null;
  const [first, last] = ((item["page"] as string | undefined) ?? firstPage(work) ?? "").split("-");
  return {
    title: work.title.zh,
    authors: work.authors.map(({ zh }) => zh),
    year,
    journal: (item["container-title"] as string | undefined) ?? null,
    volume: (item["volume"] as string | undefined) ?? null,
    issue: (item["issue"] as string | undefined) ?? null,
    firstPage: first === undefined || first === "" ? null : first,
    lastPage: last ?? null,
  };
}

function firstPage(work: Work): string | undefined {
  return work.kind === "article" ? work.file.pages?.first.toString() : undefined;
}

function yearOf(item: Values): number | null {
  const issued = item["issued"] as { "date-parts": number[][] } | undefined;
  return issued?.["date-parts"][0]?.[0] ?? null;
}
