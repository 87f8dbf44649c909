import { describe, expect, test } from "vitest";
import { renderBody } from "../../src/render/render-body.ts";
import { renderContents } from "../../src/render/render-contents.ts";
import { renderEndnotes } from "../../src/render/render-notes.ts";
import { viewOf } from "../../src/render/view.ts";
import { line, paragraph, section } from "../fixtures/build-line.ts";
import { corpus } from "../fixtures/corpus.ts";

const [article, digest] = corpus.works;
if (article === undefined || digest === undefined) throw new Error("the fixture lacks works");
const viewIn = (language: "zh" | "en", work = article, translated = false) =>
  viewOf(
    { ...work, translated },
    language,
    (id) => `/${language}/works/${id}/`,
    (id) => `Title of ${id}`,
  );

describe("renderBody(work, view)", () => {
  const body = renderBody(article, viewIn("zh")).markup;

  test("sections stand inside sections, closed as often as opened", () => {
    expect(body).toMatch(
      /<section id="s1">.*<section id="s1-1">.*<section id="s1-1-1">.*<\/section><\/section><\/section><section id="s2">/su,
    );
    expect(body.match(/<section/gu)?.length).toBe(body.match(/<\/section>/gu)?.length);
  });

  test("headings keep the printed number and link to themselves", () => {
    expect(body).toContain('<h4>1. 国家<a class="s" href="#s1-1-1" aria-label="本节链接：1. 国家">§</a></h4>');
    expect(body).toContain("<h2>结语<a");
  });

  test("items that follow one another share a list", () => {
    expect(body.match(/<ul>/gu)).toHaveLength(1);
    expect(body).toContain('<ul><li id="p3"><a class="n" href="#p3">¶3</a>');
  });

  test("a table has heads with scope and spans, group by group", () => {
    expect(body).toContain('<th scope="colgroup" id="tab1-h1c2" colspan="2">立场</th>');
    expect(body).toContain('<th scope="rowgroup" id="tab1-r1c1" rowspan="2">甲国</th>');
    expect(body).toContain('<tr><td id="tab1-r2c2">补充</td>');
  });

  test("a figure is a captioned place that says the picture is missing", () => {
    expect(body).toContain('<p class="gone">图片不在底本之中，其内容正文亦未述及</p>');
    expect(body).toContain('<span id="fig1-cap">图1：治理架构</span>');
  });

  test("text is escaped", () => {
    expect(body).toContain("&lt;b&gt;并非&lt;/b&gt;");
  });

  test("an id that left the text still leads somewhere", () => {
    for (const { id } of article.aliases) expect(body).toContain(`<span id="${id}"></span>`);
  });

  test("every id is unique", () => {
    const ids = [...body.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("an English heading has the number of its translation, English sentences stand apart", () => {
    const work = {
      sections: [{ ...section("s1", 1, "一、", "结语"), numberEn: "I.", title: line("s1", "结语", [], "Conclusion") }],
      blocks: [
        {
          ...paragraph("p1", "s1", []),
          sentences: [line("p1-1", "甲“乙”", [], "It is “B.”"), line("p1-2", "“丙”丁", [], "“C” is D.")],
        },
      ],
    };
    const english = renderBody(work, viewIn("en", article, true)).markup;
    expect(english).toContain("<h2>I. Conclusion<a");
    expect(english).toContain('It is “B.”</span> <span id="p1-2">“C” is D.');
  });

  test("untranslated lines of a translated text say their language", () => {
    const english = renderBody(digest, viewIn("en", digest, true)).markup;
    expect(english).toContain('<span id="p1-1">The author holds that governance is layered.</span>');
    expect(english).toContain('<span id="p1-2" lang="zh-Hans">未译之句。</span>');
  });
});

describe("renderContents(sections, view)", () => {
  test("nests as the sections do, without note marks", () => {
    expect(renderContents(article.sections, viewIn("zh")).markup).toBe(
      '<ol><li><a href="#s1">一、机制复合体的形成</a><ol><li><a href="#s1-1">（一）多元主体</a><ol><li><a href="#s1-1-1">1. 国家</a></li></ol></li></ol></li><li><a href="#s2">结语</a></li></ol>',
    );
  });

  test("is empty where no section has a heading", () => {
    expect(renderContents(digest.sections, viewIn("zh")).markup).toBe("");
  });
});

describe("renderEndnotes(notes, view, title)", () => {
  const notes = renderEndnotes(article.notes, viewIn("en"), "Notes").markup;

  test("each note leads back to every mark by a name of its own", () => {
    expect(notes).toContain('<a href="#n1-ref" role="doc-backlink" aria-label="Back to the mark of note 1">');
    expect(notes).toContain('<a href="#n1-ref-2" role="doc-backlink" aria-label="Back to mark 2 of note 1">');
  });

  test("a short form leads to the full note, a citation of the corpus to its work", () => {
    expect(notes).toContain('<a class="o" href="#n1">see note 1</a>');
    expect(notes).toContain(
      '<a class="o" href="/en/works/made-up-digest/">In this corpus: Title of made-up-digest</a>',
    );
  });

  test("the list says that it is Chinese on an English page", () => {
    expect(notes).toContain('<ol lang="zh-Hans">');
  });
});
