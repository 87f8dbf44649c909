/** Items for the Chinese social-science note. */
import type { CslItem } from "../../model/work-file.ts";
import { isChinese } from "./csl-values.ts";
import type { Fields } from "./prepare-item.ts";
import { withinQuotes, withinTitleMarks } from "./shape-title.ts";

/** Containers that bear title marks: periodicals and books. */
const MARKED = new Set(["article-journal", "article-magazine", "chapter", "paper-conference"]);
/** `人民日报`, `中国新闻周刊`: a newspaper by its name, unlike 新华社 or 半岛电视台 */
const paper = /[报刊志]$/u;
/** `12`: one page */
const single = /^\w+$/u;
/** Things that stand in print too: their day of access is not stated. */
const PRINTED = new Set(["article-journal", "article-newspaper", "book", "chapter", "thesis", "paper-conference"]);

/**
 * Returns the fields for `cn-note`. A Chinese container bears 《》, one that is a website or an agency is a publisher; a
 * range of pages has the Chinese dash (GB/T 15834—2011 4.13). Others follow the Western form of the same journals.
 */
export function prepareChineseNote(item: CslItem, base: Fields): Fields {
  const accessed = PRINTED.has(item.type) ? undefined : base["accessed"];
  const isDigest = base["reviewed-note"] !== undefined;
  if (!isChinese(item)) {
    const quoted = item.type !== "book" && item.type !== "report";
    return {
      ...base,
      accessed,
      role: isDigest ? "comp." : undefined,
      genre: item.type === "article" ? base["genre"]?.toLowerCase() : base["genre"],
      title: quoted && base["title"] !== undefined ? withinQuotes(base["title"]) : base["title"],
      page: undefined,
      "page-text":
        base["page"] === undefined ? undefined : `${single.test(base["page"]) ? "p." : "pp."} ${base["page"]}`,
    };
  }
  const container = base["container-title"];
  const isMarked = container !== undefined && (MARKED.has(item.type) || paper.test(container));
  return {
    ...base,
    accessed,
    title: base["title"] === undefined ? undefined : withinTitleMarks(base["title"]),
    "container-title": isMarked ? `《${withinTitleMarks(container)}》` : undefined,
    publisher: isMarked ? base["publisher"] : [container, base["publisher"]].filter(Boolean).join("，"),
    page: undefined,
    "page-text": base["page"]?.replace(/-/gu, item.type === "article-newspaper" ? "、" : "—").replace(/, /gu, "、"),
    role: isDigest ? "编译" : undefined,
  };
}
