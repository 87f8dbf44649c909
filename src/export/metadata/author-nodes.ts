import type { Work } from "../../model/work.ts";
import type { Publication } from "../citing/work-item.ts";
import type { JsonLdNode } from "./json-ld-node.ts";
import type { Language } from "./metadata-context.ts";
import { workAuthors } from "./work-authors.ts";

/** Returns the authors of a work (of a digest, its compiler) in the language of the page, undefined where there are none. */
export function authorNodes(work: Work, language: Language, publication: Publication): JsonLdNode[] | undefined {
  const others = workAuthors(work, language === "zh" ? "en" : "zh", publication);
  const nodes = workAuthors(work, language, publication).map(({ name, written, affiliation }, at): JsonLdNode => {
    const other = others[at]?.written;
    return {
      "@type": "Person",
      name: written,
      alternateName: other === written ? undefined : other,
      ...("family" in name ? { familyName: name.family, givenName: name.given ?? undefined } : {}),
      affiliation: affiliation === null ? undefined : { "@type": "Organization", name: affiliation },
    };
  });
  return nodes.length === 0 ? undefined : nodes;
}
