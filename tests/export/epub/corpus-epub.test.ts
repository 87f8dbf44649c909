import { beforeAll, describe, expect, test, vi } from "vitest";
import { corpusEpub } from "../../../src/export/epub/corpus-epub.ts";
import { workEpub } from "../../../src/export/epub/work-epub.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { plainText } from "../../../src/model/inline.ts";
import { exportContext } from "../../../src/site/export-context.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { byId, metadataValues, readEpub, type EpubRead } from "./read-epub.ts";
import { allOf, textOf } from "./read-xml.ts";

// Whole texts are written and read back: slow where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let corpus: Corpus;
let epub: EpubRead;
beforeAll(async () => {
  corpus = await loadCorpus();
  epub = readEpub(corpusEpub(corpus, "zh", exportContext(corpus)));
});

describe("corpusEpub(corpus, language, context)", () => {
  test("holds every work under the name and with the ids of its own EPUB", () => {
    for (const work of corpus.works) {
      const file = `${work.id}.xhtml`;
      const alone = readEpub(workEpub(work, corpus, "zh", exportContext(corpus))).documents.get(file)!;
      expect([...byId(epub.documents.get(file)!).keys()]).toEqual([...byId(alone).keys()]);
    }
  });

  test("holds what belongs to the issues alone", () => {
    for (const issue of corpus.issues) {
      const text = textOf(epub.documents.get(`issue-${issue.id}.xhtml`)!);
      const lines = issue.matter.flatMap(({ paragraphs }) => paragraphs.flat());
      expect(lines.filter(({ zh }) => !text.includes(plainText(zh)))).toEqual([]);
    }
  });

  test("lists what was emended in an issue's own matter", () => {
    const [issue] = madeUp.issues;
    const [line] = issue!.matter[0]!.paragraphs[0]!;
    const emended = { ...line!, overlays: [{ type: "emendation" as const, start: 4, end: 6, emendation: 0 }] };
    const issues = [
      {
        ...issue!,
        emendations: [madeUp.works[0]!.emendations[0]!],
        matter: [{ role: "editors-note", paragraphs: [[emended]] }],
      },
    ];
    const read = readEpub(corpusEpub({ ...madeUp, issues }, "zh", exportContext(madeUp)));
    const links = allOf(read.documents.get(`issue-${issue!.id}.xhtml`)!).flatMap(
      (each) => each.attributes.get("href") ?? [],
    );
    expect(links).toContain(`${issue!.id}.emendations.xhtml#e1`);
    expect(textOf(byId(read.documents.get(`${issue!.id}.emendations.xhtml`)!).get("e1")!)).toContain("機制");
  });

  test("leads nowhere into nothing, also from work to work", () => {
    const ids = new Map([...epub.documents].map(([file, document]) => [file, byId(document)]));
    for (const [file, document] of epub.documents)
      for (const element of allOf(document)) {
        const href = element.attributes.get("href");
        if (href === undefined || href === "style.css" || /^(?:https?|mailto):/u.test(href)) continue;
        const [to = "", id] = href.split("#");
        const target = ids.get(to === "" ? file : to);
        expect(target !== undefined && (id === undefined || target.has(id)), `${file}: ${href}`).toBe(true);
      }
  });

  test("lists every reference and every author once, and is the corpus's own", () => {
    const ids = byId(epub.documents.get("references.xhtml")!);
    const cited = corpus.references.filter(({ citedIn }) => citedIn.length > 0);
    expect(cited.filter(({ item }) => !ids.has(`ref-${item.id}`))).toEqual([]);
    expect(metadataValues(epub, "title")).toEqual([exportContext(corpus).site.zh]);
    const authors = corpus.works.flatMap((work) => work.authors.map(({ zh }) => zh));
    expect(metadataValues(epub, "creator")).toEqual([...new Set(authors)]);
    expect(metadataValues(epub, "rights")).toEqual([exportContext(corpus).words.zh.licence]);
  });

  test("keeps the order of the corpus in its contents", () => {
    const nav = epub.documents.get("nav.xhtml")!;
    const toc = allOf(nav).find((element) => element.attributes.get("epub:type") === "toc")!;
    const files = allOf(toc).flatMap((element) => element.attributes.get("href") ?? []);
    const works = files.filter((file) => corpus.works.some(({ id }) => file === `${id}.xhtml`));
    expect(works).toEqual(corpus.works.map(({ id }) => `${id}.xhtml`));
  });
});
