import type { TextLanguage } from "../tei/tei-context.ts";

/**
 * Addresses of a Distributed Text Services API 1.0 (https://dtsapi.org/versions/v1.0/) that is nothing but files. The
 * specification lets a server choose its URI templates (RFC 6570) and names path parameters for static websites; here
 * every parameter is a part of the path. Parameters that are left out leave no trace, and none can be taken for another:
 * ids of units begin with a letter, `down` is a number, `nav` is a word that is no id.
 */
export interface DtsAddresses {
  /** Returns the address of a path of the site. */
  readonly url: (path: string) => string;
}

/** JSON-LD context of the answers. */
export const DTS_CONTEXT = "https://dtsapi.org/context/v1.0.json";

/** Version of the specification. */
export const DTS_VERSION = "1.0";

/** Id of the root collection. */
export const ROOT_ID = "corpus";

/** Returns the id of a text: a work in one language. Ids are plain strings, since an address cannot stand inside a path. */
export function resourceId(work: string, language: TextLanguage): string {
  return `${work}.${language}`;
}

/** Returns the path of an answer: the endpoint with the values of its parameters, in the order of its template. */
export function answerPath(endpoint: "collection" | "navigation" | "document", ...values: readonly string[]): string {
  const extension = endpoint === "document" ? "xml" : "json";
  return `dts/${[endpoint, ...values].join("/")}.${extension}`;
}

/** Returns the URI templates of the entry point. */
export function entryTemplates({ url }: DtsAddresses): Record<string, string> {
  return {
    collection: `${url("dts/collection")}{/id,nav}.json`,
    navigation: `${url("dts/navigation")}{/resource,ref,down}.json`,
    document: `${url("dts/document")}{/resource,ref}.xml`,
  };
}

/** Returns the URI template that leads to the parents and children of a collection or text. */
export function collectionTemplate(id: string, { url }: DtsAddresses): string {
  return `${url(`dts/collection/${id}`)}{/nav}.json`;
}

/** Returns the URI templates of a text: what is below a unit of it, and its words. */
export function resourceTemplates(id: string, addresses: DtsAddresses): Record<string, string> {
  return {
    collection: collectionTemplate(id, addresses),
    navigation: `${addresses.url(`dts/navigation/${id}`)}{/ref,down}.json`,
    document: `${addresses.url(`dts/document/${id}`)}{/ref}.xml`,
  };
}
