import { element, type XmlElement, type XmlPart } from "./xml-element.ts";

/** Principles in our two languages, by the element that declares them (TEI P5, 2.3.3). */
const PRINCIPLES = {
  correction: {
    zh: "校改之处均在原位标明：原刊之误用 choice（sic、corr），其余（识别之误、未定之误、版面、缺失）用 app（lem、rdg）。正文为校改后的读法，底本读法在 sic 或 rdg 中。全部校改连同理由列于中文文本的 standOff；不能在行内标出者（合行、分行、移位、页面残余、题署）只见于该表，或以 anchor 标其位置。底本缺失处为 gap，本版印作“[…]”。",
    en: "Every emendation is marked in place: choice (sic, corr) for errors of the journal, app (lem, rdg) for all others (misreadings of the transcription, undetermined, layout, loss). The running text is the edition’s reading, the witness’s stands in sic or rdg. All emendations with their reasons are listed in the standOff of the Chinese text; those that cannot be shown inside a line (joins, splits, moves, page furniture, front matter) stand only in that list, or have an anchor. What the witness has lost is a gap, printed […] in the edition.",
  },
  normalization: {
    zh: "不作正字与标点的统一；同名异译、前后不一之处照录，疑处见 standOff 中的 observation。",
    en: "Spelling, names and punctuation are not normalised; inconsistencies are kept, doubts are listed as observations in the standOff.",
  },
  segmentation: {
    zh: "s 为中文的一句及其英译（一句或数句）；注、标题、图表题与表格单元各为一行，不再分句。div 的层级依印刷编号。段号 p@n 为本站所加。条目的印刷标号属于其文字。",
    en: "An s is one Chinese sentence or its English counterpart of one or more sentences; notes, headings, captions and cells are one line each. Divisions nest as the printed numbers say. Paragraph numbers (p@n) are ours. The printed marker of a list item belongs to its text.",
  },
  interpretation: {
    zh: "xml:id 为本站公布的编号，前加语言（zh. 或 en.）；corresp 指向另一语言的同一单位。注文在文末，target 指向其全部注号；注中所引指向 listBibl。pb 为原刊页码，推定者有 resp 与 cert。",
    en: "An xml:id is the published id with its language before it (zh. or en.); corresp points to the same unit of the other text. Notes stand in the back and point to all their marks; what they cite points to the listBibl. A pb is a page of the journal; one that was worked out has resp and cert.",
  },
} as const;

/** What the categories of emendations, works and keywords mean. */
const TAXONOMIES = [
  {
    id: "kind",
    categories: {
      ocr: "misread by the transcription",
      print: "an error of the journal",
      undetermined: "wrong, but whose error cannot be told",
      layout: "order, joins, pairing, page furniture",
      gap: "text the witness has lost",
    },
  },
  {
    id: "op",
    categories: {
      replace: "characters replaced, added or deleted",
      join: "lines joined",
      split: "a line split",
      move: "lines moved",
      pair: "a note mark paired with its note",
      furniture: "lines set aside as page furniture",
    },
  },
  { id: "work-kind", categories: { article: "article", digest: "digest of another's paper, compiled by its author" } },
  {
    id: "keywords",
    categories: {
      author: "keywords of the Chinese text",
      translated: "our translation of them",
      printed: "English keywords as printed",
    },
  },
] as const;

/** Returns the editorial principles and the classifications that a work's encoding uses. */
export function encodingDesc(): XmlElement {
  return element(
    "encodingDesc",
    {},
    element(
      "editorialDecl",
      {},
      Object.entries(PRINCIPLES).map(([name, { zh, en }]) =>
        element(name, {}, element("p", { "xml:lang": "zh-Hans" }, zh), element("p", { "xml:lang": "en" }, en)),
      ),
    ),
    element("classDecl", {}, TAXONOMIES.map(taxonomy)),
  );
}

function taxonomy({ id, categories }: (typeof TAXONOMIES)[number]): XmlPart {
  const list = Object.entries(categories).map(([name, meaning]) =>
    element("category", { "xml:id": `${id}.${name}` }, element("catDesc", {}, meaning)),
  );
  return element("taxonomy", { "xml:id": `taxonomy.${id}` }, list);
}
