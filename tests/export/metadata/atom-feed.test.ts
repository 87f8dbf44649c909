import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Work } from "../../../src/model/work.ts";
import { atomFeed } from "../../../src/export/metadata/atom-feed.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { contextOf, fullWorks } from "./context.ts";

const corpus = await loadCorpus();
const contents = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "gu"))].map(([, text = ""]) => text);

describe.each(["zh", "en"] as const)("atomFeed(%j, context)", (language) => {
  const xml = atomFeed(language, contextOf(corpus));
  const [head = "", ...entries] = xml.split("<entry>");
  const titled = corpus.works.filter((work) => work.title.zh !== null);

  test("the feed and each entry have what RFC 4287 requires: one id, title and day, and an author", () => {
    for (const part of [head, ...entries]) {
      for (const name of ["id", "title", "updated"]) expect(contents(part, name)).toHaveLength(1);
      expect(contents(part, "updated")).toEqual([`${corpus.edition.date}T00:00:00Z`]);
      expect(contents(part, "name").length).toBeGreaterThan(0);
      expect(part).toMatch(/<link rel="alternate"/u);
    }
    expect(head).toContain(
      `<link rel="self" type="application/atom+xml" hreflang="${language === "zh" ? "zh-Hans" : "en"}"`,
    );
  });

  test("an entry for each work that is presented; ids are whole addresses, each once", () => {
    expect(entries).toHaveLength(titled.length);
    const ids = contents(xml, "id");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !URL.canParse(id))).toEqual([]);
  });

  test("no two alternates of an entry have the same language", () => {
    for (const entry of entries) {
      const languages = [...entry.matchAll(/hreflang="([^"]+)"/gu)].map(([, tag]) => tag);
      expect(new Set(languages).size).toBe(languages.length);
    }
  });
});

test("any text is escaped, and what XML cannot write is left out", () => {
  const [article] = fullWorks(madeUp) as [Work];
  const units = fc.array(fc.oneof(fc.nat({ max: 0x40 }), fc.nat({ max: 0xffff })));
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      const work = { ...article, title: { ...article.title, zh: `<&"${text}` } };
      const xml = atomFeed("zh", contextOf({ ...madeUp, works: [work] }));
      expect(contents(xml, "title")[1]).toMatch(/^&lt;&amp;&quot;/u);
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u);
    }),
  );
});
