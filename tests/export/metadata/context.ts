import type { MetadataContext } from "../../../src/export/metadata/metadata-context.ts";
import type { Corpus } from "../../../src/model/corpus.ts";

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
