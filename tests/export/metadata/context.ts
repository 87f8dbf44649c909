import type { MetadataContext } from "../../../src/export/metadata/metadata-context.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Work } from "../../../src/model/work.ts";

/** A context for a published site or, with `origin` null, for a local copy. */
export function contextOf(corpus: Corpus, origin: string | null = "https://example.org/base"): MetadataContext {
  return {
    corpus,
    publication: {
      name: { zh: "某文库", en: "A Corpus" },
      translator: { zh: "某文库编者", en: "Editors of A Corpus" },
      edition: corpus.edition,
    },
    url: (path) => `${origin ?? ""}/${path}`,
    isPublished: origin !== null,
  };
}

/** Returns the works of a made-up corpus with what `fullBibliography` puts into every item: title, language, names. */
export function fullWorks({ works }: Pick<Corpus, "works">): Work[] {
  return works.map((work) => {
    const { type, ...rest } = work.bibliography;
    const author = work.authors.map(({ zh }) => ({ family: zh.slice(0, 1), given: zh.slice(1) }));
    const named = author.length === 0 ? {} : { author };
    return { ...work, bibliography: { type, language: "zh-CN", title: work.title.zh, ...named, ...rest } };
  });
}
