import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { workEpub } from "../../../src/export/epub/work-epub.ts";
import type { TextLanguage } from "../../../src/export/text/export-context.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { plainText } from "../../../src/model/inline.ts";
import { workLines } from "../../../src/model/work-lines.ts";
import type { Line, Paragraph, Work } from "../../../src/model/work.ts";
import { exportContext } from "../../../src/site/export-context.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { byId, isMark, metadataValues, readEpub, type EpubRead } from "./read-epub.ts";
import { allOf, inherited, textOf, type Element } from "./read-xml.ts";

// Whole texts are written and read back: slow where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const LANGUAGES: readonly TextLanguage[] = ["zh", "en"];
const PAIR_COUNT = 24;

interface Opened {
  readonly work: Work;
  readonly language: TextLanguage;
  readonly corpus: Corpus;
  readonly bytes: Uint8Array;
  readonly epub: EpubRead;
  readonly text: Element;
  readonly ids: Map<string, Element>;
}

function open(work: Work, corpus: Corpus, language: TextLanguage): Opened {
  const bytes = workEpub(work, corpus, language, exportContext(corpus));
  const epub = readEpub(bytes);
  const text = epub.documents.get(`${work.id}.xhtml`)!;
  return { work, language, corpus, bytes, epub, text, ids: byId(text) };
}

let opened: Opened[];
let madeUpArticle: Opened;
beforeAll(async () => {
  const corpus = await loadCorpus();
  opened = corpus.works.flatMap((work) => LANGUAGES.map((language) => open(work, corpus, language)));
  madeUpArticle = open(madeUp.works[0]!, madeUp, "zh");
});

const shown = (line: Line, language: TextLanguage) => plainText(language === "en" ? (line.en ?? line.zh) : line.zh);
const paragraphOf = (work: Work) => work.blocks.find(({ type }) => type === "paragraph") as Paragraph;
const hrefsOf = (document: Element) => allOf(document).flatMap((element) => element.attributes.get("href") ?? []);

describe("workEpub(work, corpus, language, context)", () => {
  test("holds every line of every work, character for character, under its id", () => {
    let lines = 0;
    expect(opened).toHaveLength(PAIR_COUNT);
    for (const { work, language, ids } of opened) {
      const headings = new Set(work.sections.map(({ id }) => id));
      for (const line of workLines(work)) {
        lines += 1;
        const element = ids.get(line.id);
        const heading = element?.children.find((child) => typeof child !== "string" && /^h\d$/u.test(child.name));
        const words = element && allOf(element).find((child) => child.attributes.get("class") === "words");
        const place = headings.has(line.id) ? (heading as Element) : (words ?? element);
        const found = place === undefined ? null : textOf(place, isMark);
        const expected = shown(line, language);
        expect(
          headings.has(line.id) ? found?.endsWith(expected) : found === expected,
          `${work.id} ${line.id}: ${found ?? ""}`,
        ).toBe(true);
      }
    }
    expect(lines).toBeGreaterThan(4800);
  });

  test("holds every published id once: sections, paragraphs, notes and their marks, figures, tables, pages", () => {
    for (const { work, ids } of [...opened, madeUpArticle]) {
      const blocks = work.blocks.flatMap((block) => (block.type === "heading" ? [] : [block.id]));
      const pages = workLines(work).flatMap(({ overlays }) =>
        overlays.flatMap((over) => (over.type === "page" ? [`pb${over.page}`] : [])),
      );
      const notes = work.notes.flatMap(({ id, marks }) => [id, ...marks]);
      const wanted = [
        ...work.sections.map(({ id }) => id),
        ...blocks,
        ...pages,
        ...notes,
        ...work.aliases.map(({ id }) => id),
      ];
      expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test("leads from every mark to its note and back, and nowhere into nothing", () => {
    for (const { work, epub, ids } of [...opened, madeUpArticle]) {
      const places = new Map([...epub.documents].map(([file, document]) => [file, byId(document)]));
      for (const [file, document] of epub.documents)
        for (const href of hrefsOf(document)) {
          if (/^(?:https?|mailto):/u.test(href) || href === "style.css") continue;
          const [to = "", id] = href.split("#");
          const target = places.get(to === "" ? file : to);
          expect(target !== undefined && (id === undefined || target.has(id)), `${file}: ${href}`).toBe(true);
        }
      for (const note of work.notes) {
        const aside = ids.get(note.id)!;
        expect(aside.attributes.get("epub:type")).toBe("footnote");
        expect(note.marks.map((mark) => ids.get(mark)?.attributes.get("href"))).toEqual(
          note.marks.map(() => `#${note.id}`),
        );
        const back = allOf(aside).filter((element) => element.attributes.get("epub:type") === "backlink");
        expect(back.map((element) => element.attributes.get("href"))).toEqual(note.marks.map((mark) => `#${mark}`));
      }
    }
  });

  test("says in its package what the work is", () => {
    for (const { work, language, epub, corpus } of [...opened, madeUpArticle]) {
      const context = exportContext(corpus);
      const { DOI: doi, "container-title": container } = work.bibliography;
      const venue = work.title.zh === null ? null : context.describe.venue(work.bibliography, language);
      expect(metadataValues(epub, "title")).toEqual([context.describe.title(work, language)]);
      expect(metadataValues(epub, "creator")).toEqual(
        work.authors.map((author) => context.describe.author(author, language)),
      );
      expect(metadataValues(epub, "language")).toEqual([language === "zh" ? "zh-Hans" : "en"]);
      expect(metadataValues(epub, "date")).toEqual([corpus.edition.date]);
      expect(metadataValues(epub, "dcterms:modified")).toEqual([`${corpus.edition.date}T00:00:00Z`]);
      expect(metadataValues(epub, "publisher")).toEqual([context.site[language]]);
      expect(metadataValues(epub, "rights")).toEqual([work.file.rights[language], context.words[language].licence]);
      expect(metadataValues(epub, "source")).toEqual(venue === null ? [] : [venue.container + venue.rest]);
      expect(metadataValues(epub, "dcterms:identifier")).toEqual(doi === undefined ? [] : [`doi:${String(doi)}`]);
      expect(metadataValues(epub, "dcterms:isPartOf")).toEqual(venue === null ? [] : [container]);
      expect(metadataValues(epub, "schema:accessMode")).toEqual(["textual"]);
      expect(metadataValues(epub, "identifier")[0]).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
      );
    }
    expect(new Set(opened.map(({ epub }) => metadataValues(epub, "identifier")[0])).size).toBe(PAIR_COUNT);
  });

  test("lists the printed pages in the order of the text", () => {
    for (const { work, epub, text } of [...opened, madeUpArticle]) {
      const isBreak = (element: Element) => element.attributes.get("epub:type") === "pagebreak";
      const breaks = allOf(text)
        .filter(isBreak)
        .map((element) => `${work.id}.xhtml#${element.attributes.get("id") ?? ""}`);
      const list = allOf(epub.documents.get("nav.xhtml")!).find(
        (element) => element.attributes.get("epub:type") === "page-list",
      );
      expect(list === undefined ? [] : hrefsOf(list)).toEqual(breaks);
      expect(metadataValues(epub, "source-of")).toEqual(breaks.length > 0 ? ["pagination"] : []);
    }
  });

  test("lists every emendation with both readings and its reason, and marks its place", () => {
    for (const { work, language, epub, text } of [...opened, madeUpArticle]) {
      const list = epub.documents.get(`${work.id}.emendations.xhtml`);
      const linked = new Set(hrefsOf(text));
      const overlays = workLines(work).flatMap((line) => line.overlays);
      const placed = new Set(overlays.flatMap((over) => (over.type === "emendation" ? [over.emendation] : [])));
      work.emendations.forEach(({ readings, reason }, index) => {
        const entry = textOf(byId(list!).get(`e${index + 1}`)!);
        const wanted = [readings.found, readings.corrected, reason[language]];
        expect(wanted.filter((words) => !entry.includes(words))).toEqual([]);
        const link = `${work.id}.emendations.xhtml#e${index + 1}`;
        expect(linked.has(link), `${language} ${link}`).toBe(placed.has(index));
      });
    }
  });

  test("lists what the notes cite in a note's words, with the notes", () => {
    for (const { work, epub, corpus, language } of opened) {
      const keys = new Set(work.notes.flatMap(({ words }) => words.flatMap(({ key }) => key ?? [])));
      const list = epub.documents.get("references.xhtml");
      expect(list !== undefined).toBe(keys.size > 0);
      if (list === undefined) continue;
      const ids = byId(list);
      expect(corpus.references.flatMap(({ item }) => (ids.has(`ref-${item.id}`) ? [item.id] : []))).toEqual(
        [...keys].sort(),
      );
      for (const key of keys) {
        const entry = ids.get(`ref-${key}`)!;
        const citing = work.notes.filter(({ words }) => words.some((each) => each.key === key));
        expect(hrefsOf(entry)).toEqual(citing.map(({ id }) => `${work.id}.xhtml#${id}`));
        const words = textOf(allOf(entry)[1]!, (element) => element.attributes.get("class") === "o").trim();
        expect(
          citing.some(({ line }) => shown(line, language).includes(words)),
          `${work.id} ${key}: ${words}`,
        ).toBe(true);
      }
    }
  });
});

describe("the text of an EPUB", () => {
  test("says its language everywhere, and the same in both attributes", () => {
    for (const { epub, language } of opened)
      for (const document of epub.documents.values())
        for (const element of allOf(document)) {
          expect(element.attributes.get("lang")).toBe(element.attributes.get("xml:lang"));
          const own = element.children.filter((child) => typeof child === "string").join("");
          if (element.name === "title" || !/\p{Script=Han}/u.test(own)) continue;
          expect(inherited(element, "lang"), `${language}: ${own.slice(0, 60)}`).toMatch(/^(?:zh|ja|ko)/u);
        }
  });

  test("marks foreign citations in Chinese notes with their language", () => {
    const { ids } = opened.find(({ work, language }) => work.id === "long-military-risks" && language === "zh")!;
    const foreign = [...ids].flatMap(([id, element]) =>
      /^n\d+$/u.test(id)
        ? allOf(element).filter((each) => each.name === "span" && each.attributes.get("lang") === "en")
        : [],
    );
    expect(foreign.length).toBeGreaterThan(20);
    expect(foreign.filter((element) => /\p{Script=Han}/u.test(textOf(element)))).toEqual([]);
  });

  test("has no scripts and asks for nothing outside", () => {
    for (const { epub } of [...opened, madeUpArticle]) {
      expect(epub.css).not.toMatch(/url\(|@import/u);
      for (const document of epub.documents.values()) {
        const elements = allOf(document);
        expect(elements.filter(({ name }) => ["script", "img", "iframe", "object", "form"].includes(name))).toEqual([]);
        expect(elements.filter(({ attributes }) => attributes.has("src") || attributes.has("style"))).toEqual([]);
      }
    }
  });

  test("any string survives as text; what XML cannot hold becomes U+FFFD", () => {
    const [article] = madeUp.works;
    const block = paragraphOf(article!);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (any, title) => {
        const sentences = [{ id: "p1-1", zh: [{ type: "text" as const, value: any }], en: null, overlays: [] }];
        const work: Work = {
          ...article!,
          title: { zh: `《${title}》`, en: null, printedEn: null },
          blocks: [{ ...block, sentences }],
          notes: [],
          emendations: [],
        };
        const read = open(work, madeUp, "zh");
        const kept = (text: string) =>
          text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
        expect(textOf(read.ids.get("p1-1")!)).toBe(kept(any));
        expect(metadataValues(read.epub, "title")).toEqual([kept(`《${title}》`)]);
      }),
      { numRuns: 50 },
    );
  });

  test("a formula is MathML, and the manifest says so", () => {
    const [article] = madeUp.works;
    const zh = [{ type: "math" as const, value: "\\frac{a}{b} < c", display: false }];
    const block = paragraphOf(article!);
    const work: Work = { ...article!, blocks: [{ ...block, sentences: [{ id: "p1-1", zh, en: null, overlays: [] }] }] };
    const { epub, text } = open(work, madeUp, "zh");
    expect(allOf(text).some(({ name }) => name === "mfrac")).toBe(true);
    const item = allOf(epub.package).find(({ attributes }) => attributes.get("href") === `${work.id}.xhtml`);
    expect(item?.attributes.get("properties")).toBe("mathml");
    expect(metadataValues(epub, "schema:accessibilityFeature")).toContain("MathML");
  });

  test("a table keeps its spans and heads, a figure says that its picture is not there", () => {
    const { ids } = madeUpArticle;
    const head = ids.get("tab1-h1c2")!;
    expect([head.name, head.attributes.get("scope"), head.attributes.get("colspan")]).toEqual(["th", "colgroup", "2"]);
    const first = ids.get("tab1-r1c1")!;
    expect([first.name, first.attributes.get("scope"), first.attributes.get("rowspan")]).toEqual([
      "th",
      "rowgroup",
      "2",
    ]);
    expect(ids.get("tab1-r2c2")?.name).toBe("td");
    expect(textOf(ids.get("fig1")!)).toContain("图片不在底本之中");
  });
});

describe("the container", () => {
  test("begins with the media type, stored, and is the same each time in every time zone", () => {
    const zone = process.env["TZ"];
    try {
      for (const { work, language, corpus, bytes, epub } of [...opened.slice(0, 4), madeUpArticle]) {
        expect(epub.names[0]).toBe("mimetype");
        expect(Buffer.from(bytes.subarray(30, 58)).toString("latin1")).toBe("mimetypeapplication/epub+zip");
        for (const other of ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"]) {
          process.env["TZ"] = other;
          const again = workEpub(work, corpus, language, exportContext(corpus));
          expect(Buffer.compare(again, bytes)).toBe(0);
        }
      }
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });
});
