/** Items for GB/T 7714, 2015 and 2025. */
import type { CslItem } from "../../model/work-file.ts";
import { customText, customValue, isChinese, namesOf, textOf } from "./csl-values.ts";
import type { Fields, Setting } from "./prepare-item.ts";
import { withoutOuterQuotes } from "./shape-title.ts";

/** Marks of 附录B by CSL type; the others are electronic resources. */
const CODES: Readonly<Record<string, string>> = {
  "article-journal": "J",
  "article-magazine": "J",
  "article-newspaper": "N",
  book: "M",
  chapter: "M",
  "paper-conference": "C",
  thesis: "D",
  report: "R",
  standard: "S",
  dataset: "DS",
  software: "CP",
  article: "PP",
};
/** `Working Paper`: a report of a series, not a preprint */
const paper = /\bpaper$/iu;
/** Types with a place of publication and a publisher, the year alone. */
const PUBLISHED = new Set(["book", "chapter", "paper-conference", "thesis", "report", "standard"]);
const PERIODICAL = new Set(["article-journal", "article-magazine", "article-newspaper"]);
const HOSTED = new Set(["chapter", "paper-conference"]);

/**
 * Returns the fields for GB/T 7714. The type decides the mark and the form: periodical, newspaper, publication, or
 * network resource, whose whole date stands in brackets (so too a report without publisher). The date of access: in 2015 with every address, in 2025 only
 * with network resources. Titles of our translations are in sentence case, as the standard's examples are.
 */
export function prepareGbt(
  item: CslItem,
  base: Fields,
  style: "gb-t-7714-2025" | "gb-t-7714-2015",
  setting: Setting,
): Fields {
  const isDigest = namesOf(item, "reviewed-author").length > 0;
  const isPaper = item.type === "article" && paper.test(base["genre"] ?? "");
  const known = isDigest ? undefined : isPaper ? "R" : CODES[item.type];
  const isOnline = setting.url || (base["DOI"] !== undefined && known !== undefined);
  const code = known === undefined ? (isOnline ? "EB" : "Z") : known;
  const isBare = item.type === "report" && base["publisher"] === undefined && base["container-title"] === undefined;
  const isResource = isBare || (!PERIODICAL.has(item.type) && !PUBLISHED.has(item.type));
  const isOurs = customValue(item, "ownSite") === true;
  const hosted = isDigest && isChinese(item) ? true : HOSTED.has(item.type);
  const container = hosted || PERIODICAL.has(item.type) ? undefined : base["container-title"];
  const comma = style === "gb-t-7714-2025" ? "，" : ", ";
  const sentence = isChinese(item) ? null : customText(item, "translationTitle");
  const isShownAsResource = isResource || isDigest;
  return {
    ...base,
    type: isShownAsResource ? "webpage" : base["type"],
    "type-code": isOnline ? `${code}/OL` : code,
    "host-code": hosted && base["container-title"] !== undefined ? "//" : undefined,
    title: base["title"] === undefined ? undefined : withoutOuterQuotes(sentence ?? base["title"]),
    publisher: isOurs ? undefined : (base["publisher"] ?? container),
    accessed: style === "gb-t-7714-2015" || isShownAsResource ? base["accessed"] : undefined,
    "translator-label":
      namesOf(item, "translator").length === 0 ? undefined : isChinese(item) ? `${comma}译` : ", trans.",
    role: isDigest ? (isChinese(item) ? "编译自：" : "Digest of: ") : undefined,
    page: undefined,
    "page-text": base["page"] ?? textOf(item, "page-first") ?? undefined,
    "issue-text": base["issue"] ?? base["issue-name"],
  };
}
