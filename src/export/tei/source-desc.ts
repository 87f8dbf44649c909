import type { Work } from "../../model/work.ts";
import { biblStruct, textOf } from "./bibl-struct.ts";
import type { TeiContext } from "./tei-context.ts";
import type { Described } from "./file-desc.ts";
import { element, type XmlElement, type XmlPart } from "./xml-element.ts";

/** Returns the witness, by file, checksum and lines, and the printed source with the evidence for what is stated of it. */
export function sourceDesc(work: Work, { issue, url }: Pick<TeiContext, "issue" | "url">): XmlElement {
  const { file, sha256, layout, lines } = work.witness;
  const range = ([from, to]: readonly [number, number]) => element("citedRange", { unit: "line", from, to });
  const witness = element(
    "witness",
    { "xml:id": "witness", n: layout },
    element("idno", { type: "file" }, file),
    element("idno", { type: "sha256" }, sha256),
    element("bibl", {}, lines.map(range)),
  );
  const inIssue =
    issue &&
    element(
      "relatedItem",
      { type: "issue" },
      element(
        "bibl",
        {},
        element("title", { "xml:lang": "zh-Hans" }, issue.title.zh),
        issue.title.en !== null && element("title", { "xml:lang": "en" }, issue.title.en),
        element("idno", { type: "permalink" }, url(`zh/issues/${issue.id}/`)),
      ),
    );
  const paper = work.reviewed && biblStruct(work.reviewed, { n: textOf(work.reviewed, "id") });
  const reviewed = paper && element("relatedItem", { type: "reviewed" }, paper);
  const source = biblStruct(work.bibliography, { "xml:id": "source" }, evidenceOf(work), inIssue, reviewed);
  return element("sourceDesc", {}, element("listWit", {}, witness), source);
}

/** Returns the source of one text of a work whose own header describes witness and print. */
export function textSource(described: Described): XmlElement {
  const target = described === "en" ? "#zh" : "#witness";
  const type = described === "en" ? "original" : "witness";
  return element("sourceDesc", {}, element("bibl", { type }, element("ptr", { target })));
}

/** Where each stated fact comes from: the witness, an inference, or outside. */
function evidenceOf({ file }: Work): XmlPart {
  return file.evidence.map(({ field, kind, source }) =>
    element(
      "note",
      { type: "evidence", subtype: kind, n: field },
      element("p", { "xml:lang": "zh-Hans" }, source.zh),
      element("p", { "xml:lang": "en" }, source.en),
    ),
  );
}
