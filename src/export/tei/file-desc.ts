import type { Work } from "../../model/work.ts";
import { teiPath, XML_LANG, type TeiContext, type TextLanguage } from "./tei-context.ts";
import { sourceDesc, textSource } from "./source-desc.ts";
import { element, type XmlElement, type XmlPart } from "./xml-element.ts";

/** What a header describes: the work with all its texts, or one text. */
export type Described = "work" | TextLanguage;

/** The licence of what is ours. It stands on our text only, never on the article. */
export const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/**
 * Returns title, responsibility, edition, publication and source. `isWhole` says that this is the only header of its
 * document, so that it describes the witness and the printed source itself.
 */
export function fileDesc(work: Work, described: Described, context: TeiContext, isWhole: boolean): XmlElement {
  const isTranslator = described !== "zh";
  return element(
    "fileDesc",
    {},
    element(
      "titleStmt",
      {},
      titlesOf(work, described),
      authorsOf(work, described),
      isWhole && responsibility("editor", "校勘、编码；edited and encoded", context),
      isWhole && isTranslator && responsibility("translator", "英译；translated into English", context),
    ),
    element("editionStmt", {}, element("edition", { n: context.edition.number }, `Edition ${context.edition.number}`)),
    element(
      "publicationStmt",
      {},
      element("publisher", {}, described === "zh" ? context.site.zh : context.site.en),
      element("date", { when: context.edition.date }, context.edition.date),
      element("idno", { type: "work" }, work.id),
      addresses(work, described).map(([type, path]) => element("idno", { type }, context.url(path))),
      availability(work, described),
    ),
    isWhole ? sourceDesc(work, context) : textSource(described),
  );
}

function titlesOf({ title, suppliedTitle }: Work, described: Described): XmlPart {
  const make = (type: string, language: TextLanguage, text: string | null | undefined): XmlPart =>
    text != null && element("title", { type, "xml:lang": XML_LANG[language] }, text);
  const supplied = [make("supplied", "zh", suppliedTitle?.zh), make("supplied", "en", suppliedTitle?.en)];
  const [zh, en] = [make("main", "zh", title.zh), make("translated", "en", title.en)];
  const printed = make("printed", "en", title.printedEn);
  const all = [zh, en, printed, supplied];
  if (described === "work") return all;
  return described === "zh" ? [zh, printed, supplied] : [en, zh, supplied];
}

/** The writer of a digest compiles another's paper. */
function authorsOf({ authors, kind }: Work, described: Described): XmlElement[] {
  const languages: TextLanguage[] = described === "work" ? ["zh", "en"] : [described];
  return authors.map((author) =>
    element(
      "author",
      { role: kind === "digest" && "compiler" },
      languages.map((language) => {
        const name = author[language];
        return name !== null && element("persName", { "xml:lang": XML_LANG[language] }, name);
      }),
      languages.map((language) => {
        const affiliation = author.affiliation[language];
        return affiliation !== null && element("affiliation", { "xml:lang": XML_LANG[language] }, affiliation);
      }),
    ),
  );
}

function responsibility(id: string, what: string, { site }: TeiContext): XmlElement {
  return element(
    "respStmt",
    { "xml:id": id },
    element("resp", {}, what),
    element("name", {}, `${site.zh} / ${site.en}`),
  );
}

function addresses({ id }: Work, described: Described): (readonly [type: string, path: string])[] {
  if (described !== "work") return [["page", `${described}/works/${id}/`]];
  return [
    ["permalink", `works/${id}/`],
    ["tei", teiPath(id)],
    ["json", `data/works/${id}.json`],
  ];
}

/** The article's rights in both languages; a licence only where our own text is described. */
function availability({ file }: Work, described: Described): XmlElement {
  const rights = [
    element("p", { "xml:lang": "zh-Hans" }, file.rights.zh),
    element("p", { "xml:lang": "en" }, file.rights.en),
  ];
  if (described !== "en") return element("availability", { status: "restricted" }, rights);
  const words =
    "The translation is offered under CC BY 4.0 so far as the rights in the Chinese text allow; those are not licensed here.";
  return element(
    "availability",
    {},
    element("licence", { target: LICENCE }, element("p", { "xml:lang": "en" }, words)),
    rights,
  );
}
