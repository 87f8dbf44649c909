import { workItem } from "../../../src/export/citing/work-item.ts";
import type { MetadataContext } from "../../../src/export/metadata/metadata-context.ts";
import type { CslItem } from "../../../src/model/work-file.ts";
import type { Work } from "../../../src/model/work.ts";
import type { ScholarRecord } from "./read-as-scholar.ts";
import type { ZoteroItem } from "./read-as-zotero.ts";

type Language = "zh" | "en";

/** CSL variables of the works of this corpus, as Zotero names them; the English item's container is the site itself. */
const FIELDS = [
  ["title", "title"],
  ["publicationTitle", "container-title"],
  ["volume", "volume"],
  ["issue", "issue"],
  ["DOI", "DOI"],
  ["language", "language"],
] as const;

/** Returns the item that Zotero must make of a work's page, worked out from the work's CSL item; null for none. */
export function expectedZotero(
  work: Work,
  language: Language,
  context: MetadataContext,
  url: string,
): ZoteroItem | null {
  if (work.title.zh === null) return null;
  const item = workItem(work, language, context.publication);
  const abstract = work.abstract.sentences.map((line) =>
    (line[language] ?? []).map((inline) => ("value" in inline ? inline.value : "")).join(""),
  );
  const { year, whole } = dateOf(item);
  const fields = FIELDS.flatMap(([field, variable]) =>
    item[variable] === undefined || (language === "en" && variable === "container-title")
      ? []
      : [[field, String(item[variable])] as const],
  );
  const pages = item["page"] ?? item["page-first"];
  return {
    // Highwire has no tag for a bulletin: a digest becomes an article of the serial it stands in.
    itemType: language === "en" ? "webpage" : "journalArticle",
    creators: namesOf(item).map(({ family, given }) =>
      language === "en" ? { lastName: family, firstName: given } : { lastName: family + given, firstName: "" },
    ),
    url,
    ...(year === null ? {} : { date: whole }),
    ...Object.fromEntries(fields),
    ...(pages === undefined ? {} : { pages: String(pages) }),
    ...(abstract.length === 0 ? {} : { abstractNote: abstract.join(language === "zh" ? "" : " ") }),
  };
}

/** Returns the record Google Scholar must make of a work's page; none without a date of publication. */
export function expectedScholar(work: Work, language: Language, context: MetadataContext): ScholarRecord | null {
  const item = workItem(work, language, context.publication);
  const { year } = dateOf(item);
  if (work.title.zh === null || year === null) return null;
  const [first = null, last = null] = String(item["page"] ?? item["page-first"] ?? "").split("-");
  const text = (variable: string): string | null => (item[variable] === undefined ? null : String(item[variable]));
  return {
    title: text("title") ?? "",
    authors: namesOf(item).map(({ family, given }) => (language === "en" ? `${given} ${family}` : family + given)),
    year,
    journal: language === "en" ? null : text("container-title"),
    volume: text("volume"),
    issue: text("issue"),
    firstPage: first === "" ? null : first,
    lastPage: last,
  };
}

function namesOf(item: CslItem): { family: string; given: string }[] {
  return (item["author"] as { family: string; given: string }[] | undefined) ?? [];
}

/** `whole` in the form of the tags: `2024`, `2026/11/21`. */
function dateOf(item: CslItem): { year: number | null; whole: string } {
  const [parts = []] = (item["issued"] as { "date-parts": number[][] } | undefined)?.["date-parts"] ?? [];
  return { year: parts[0] ?? null, whole: parts.map((part) => String(part).padStart(2, "0")).join("/") };
}
