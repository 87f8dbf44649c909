import type { Issue } from "../../model/corpus.ts";
import { partOf } from "./cited-node.ts";
import { factsOf } from "./item-facts.ts";
import type { JsonLdNode } from "./json-ld-node.ts";

/** Returns an issue as what its works are part of: its number, volume and periodical as far as it states them. */
export function issueNode(issue: Issue, id: string): JsonLdNode {
  const facts = factsOf({ ...issue.file.bibliography, type: "article-journal" });
  const within = partOf(facts);
  return {
    "@type": "PublicationIssue",
    "@id": id,
    name: issue.title.zh,
    // A collection that states no number is an issue all the same.
    ...(facts.issue === null ? { isPartOf: within } : within),
  };
}
