import type { Work } from "../../model/work.ts";
import { factsOf } from "./item-facts.ts";
import type { JsonLdNode } from "./json-ld-node.ts";
import { latinAuthor } from "./latin-author.ts";
import type { Language } from "./metadata-context.ts";

/** Returns the authors of a work (of a digest, its compiler) in the language of the page, undefined where there are none. */
export function authorNodes(work: Work, language: Language): JsonLdNode[] | undefined {
  const han = factsOf(work.bibliography).authors;
  const nodes = work.authors.map((author, at): JsonLdNode => {
    const latin = latinAuthor(work, at);
    const parts = language === "en" && latin !== null ? latin : han[at];
    const affiliation = author.affiliation[language];
    return {
      "@type": "Person",
      name: language === "en" ? (author.en ?? author.zh) : author.zh,
      alternateName: (language === "en" ? author.zh : author.en) ?? undefined,
      ...(parts !== undefined && "family" in parts
        ? { familyName: parts.family, givenName: parts.given ?? undefined }
        : {}),
      affiliation: affiliation === null ? undefined : { "@type": "Organization", name: affiliation },
    };
  });
  return nodes.length === 0 ? undefined : nodes;
}
