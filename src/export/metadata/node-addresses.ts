import type { Language, MetadataContext } from "./metadata-context.ts";

/** Addresses of the pages that stand for a thing in JSON-LD; a thing of one page per language is named by its `x-default`, so that it has one name. */
export interface NodeAddresses {
  readonly site: string;
  readonly home: (language: Language) => string;
  /** The permalink of a work. */
  readonly work: (id: string) => string;
  readonly workPage: (id: string, language: Language) => string;
  readonly emendations: (id: string, language: Language) => string;
  readonly issue: (id: string) => string;
  readonly term: (id: string) => string;
  readonly terms: string;
  readonly reference: (key: string) => string;
}

/** Returns the addresses for a site. */
export function nodeAddresses({ url }: Pick<MetadataContext, "url">): NodeAddresses {
  return {
    site: url(""),
    home: (language) => url(`${language}/`),
    work: (id) => url(`works/${id}/`),
    workPage: (id, language) => url(`${language}/works/${id}/`),
    emendations: (id, language) => `${url(`${language}/works/${id}/about/`)}#emendations`,
    issue: (id) => url(`en/issues/${id}/`),
    term: (id) => url(`en/terms/${id}/`),
    terms: url("en/terms/"),
    reference: (key) => url(`en/references/${key}/`),
  };
}
