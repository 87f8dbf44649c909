/** A node of schema.org in JSON-LD; properties that are undefined are not written. */
export type JsonLdNode = { readonly [property: string]: unknown };

/** Returns a whole JSON-LD document: the node with schema.org's context, without its undefined properties. */
export function jsonLdDocument(node: JsonLdNode): JsonLdNode {
  return JSON.parse(JSON.stringify({ "@context": "https://schema.org", ...node })) as JsonLdNode;
}
