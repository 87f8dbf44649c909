import type { XmlElement } from "../../../src/export/tei/xml-element.ts";
import { all, at, has, kids, textIn } from "./find.ts";
import { readBody } from "./read-body.ts";
import { readCsl } from "./read-csl.ts";
import { readLines } from "./read-line.ts";

type Json = Record<string, unknown>;

/** Reads a work's TEI document back into `/data/works/<id>.json`; an emendation's `at` and a note's page are not in it. */
export function readWork(corpus: XmlElement): Json {
  const [zh, en] = kids(corpus, "TEI");
  const lines = { zh: readLines(zh ?? corpus), en: en ? readLines(en) : new Map<string, string | null>() };
  const pair = (id: string) => ({ zh: lines.zh.get(id) ?? null, en: lines.en.get(id) ?? null });
  const texts = zh ? readBody(zh, pair) : {};
  return { ...readHeader(corpus), ...readFront(zh, en), ...texts, emendations: readEmendations(corpus) };
}

function readHeader(corpus: XmlElement): Json {
  const header = at(corpus, "teiHeader");
  const file = at(header, "fileDesc");
  const id = textIn(kids(at(file, "publicationStmt"), "idno").find(has({ type: "work" })));
  const source = all(corpus, "biblStruct").find(has({ "xml:id": "source" }));
  const paper = at(kids(source, "relatedItem").find(has({ type: "reviewed" })), "biblStruct");
  const titles = (type: string, language: string) =>
    optional(kids(at(file, "titleStmt"), "title").find(has({ type, "xml:lang": language })));
  const supplied = { zh: titles("supplied", "zh-Hans"), en: titles("supplied", "en") };
  const keywords = (category: string) =>
    kids(
      kids(at(header, "profileDesc/textClass"), "keywords").find(has({ scheme: `#keywords.${category}` })),
      "term",
    ).map(textIn);
  return {
    id,
    kind: at(header, "profileDesc/textClass/catRef")?.attributes["target"]?.replace("#work-kind.", ""),
    edition: {
      number: at(file, "editionStmt/edition")?.attributes["n"],
      date: at(file, "publicationStmt/date")?.attributes["when"],
    },
    bibliography: source && { id, ...readCsl(source) },
    ...(paper
      ? { reviewed: { ...(paper.attributes["n"] ? { id: paper.attributes["n"] } : {}), ...readCsl(paper) } }
      : {}),
    title: { zh: titles("main", "zh-Hans"), en: titles("translated", "en"), printedEn: titles("printed", "en") },
    ...(supplied.zh === null ? {} : { suppliedTitle: supplied }),
    authors: kids(at(file, "titleStmt"), "author").map((author) => {
      const of = (name: string, language: string) => optional(kids(author, name).find(has({ "xml:lang": language })));
      return {
        zh: of("persName", "zh-Hans"),
        en: of("persName", "en"),
        affiliation: { zh: of("affiliation", "zh-Hans"), en: of("affiliation", "en") },
      };
    }),
    keywords: { zh: keywords("author"), en: keywords("translated"), printedEn: keywords("printed") },
  };
}

function readFront(zh: XmlElement | undefined, en: XmlElement | undefined): Json {
  const divs = (text: XmlElement | undefined) => kids(at(text, "text/front"), "div");
  const acknowledgement = (text: XmlElement | undefined) =>
    optional(at(divs(text).find(has({ type: "acknowledgement" })), "p"));
  const abstract = (text: XmlElement | undefined, space: string) => {
    const div = divs(text).find(
      (part) => part.attributes["type"] === "abstract" && part.attributes["xml:id"] !== undefined,
    );
    const lines = div ? [...readLines(div).values()] : [];
    return lines.length === 0 || lines.includes(null) ? null : lines.join(space);
  };
  const printedEn = optional(at(divs(zh).find(has({ type: "abstract", subtype: "printed" })), "p"));
  return {
    abstract: { zh: abstract(zh, ""), en: abstract(en, " "), printedEn },
    acknowledgement: { zh: acknowledgement(zh), en: acknowledgement(en) },
  };
}

function readEmendations(corpus: XmlElement): Json[] {
  const file = textIn(all(corpus, "idno").find(has({ type: "file" })));
  return all(corpus, "note")
    .filter(has({ type: "emendation" }))
    .map((note) => {
      const [kind, op] = (note.attributes["ana"] ?? "").split(" ").map((word) => word.replace(/^#\w+\./u, ""));
      const reason = (language: string) => textIn(kids(note, "p").find(has({ "xml:lang": language })));
      return {
        file,
        line: Number(all(note, "citedRange")[0]?.attributes["from"]),
        op,
        found: textIn(at(note, "choice/sic")),
        corrected: textIn(at(note, "choice/corr")),
        kind,
        certain: note.attributes["cert"] === "high",
        reason: { zh: reason("zh-Hans"), en: reason("en") },
      };
    });
}

function optional(element: XmlElement | undefined): string | null {
  return element ? textIn(element) : null;
}
