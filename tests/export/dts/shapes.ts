/** The objects of DTS 1.0 as its tables describe them: required and optional properties, and no others. */
import { z } from "astro/zod";

const template = z.string().regex(/^https:\/\/.+\{.+\}.*$/u);
const inLanguage = z.array(z.strictObject({ lang: z.enum(["zh-Hans", "en"]), value: z.string().min(1) })).min(1);
const uris = z.array(z.string().regex(/^(?:https:\/\/\S+|zh-Hans|en)$/u)).min(1);
const version = z.literal("1.0");
const context = z.literal("https://dtsapi.org/context/v1.0.json");
/** "MetadataObject": arrays of `{value, lang}` or of URIs. */
const metadata = z.record(z.string(), z.union([inLanguage, uris]));

interface Structure {
  "@type": "CiteStructure";
  citeType: string;
  citeStructure?: Structure[] | undefined;
}
const structure: z.ZodType<Structure> = z.lazy(() =>
  z.strictObject({
    "@type": z.literal("CiteStructure"),
    citeType: z.string(),
    citeStructure: z.array(structure).min(1).optional(),
  }),
);
/** A single tree has no identifier. */
const trees = z.tuple([
  z.strictObject({ "@type": z.literal("CitationTree"), citeStructure: z.array(structure).min(1) }),
]);

const described = {
  "@id": z.string().min(1),
  title: z.string().min(1),
  description: z.string().optional(),
  collection: template,
  dublinCore: metadata.optional(),
};
const collection = z.strictObject({
  ...described,
  "@type": z.literal("Collection"),
  totalParents: z.int().nonnegative(),
  totalChildren: z.int().nonnegative(),
});
const summary = {
  "@id": z.string(),
  "@type": z.literal("Resource"),
  collection: template,
  navigation: template,
  document: template,
  citationTrees: trees,
};
const resource = z.strictObject({
  ...described,
  ...summary,
  totalParents: z.literal(1),
  totalChildren: z.literal(0),
  download: z.url(),
  mediaTypes: z.tuple([z.literal("application/tei+xml")]),
});
const members = z.array(z.discriminatedUnion("@type", [collection, resource]));
const unit = z.strictObject({
  identifier: z.string(),
  "@type": z.literal("CitableUnit"),
  "@id": z.url(),
  level: z.int().positive(),
  parent: z.string().nullable(),
  citeType: z.string(),
  dublinCore: metadata.optional(),
});

/** The answer of the entry point. */
export const EntryPoint = z.strictObject({
  "@context": context,
  "@id": z.url(),
  "@type": z.literal("EntryPoint"),
  dtsVersion: version,
  collection: template,
  navigation: template,
  document: template,
});

/** An answer of the collection endpoint. */
export const CollectionAnswer = z.discriminatedUnion("@type", [
  collection.extend({ "@context": context, dtsVersion: version, member: members }),
  resource.extend({ "@context": context, dtsVersion: version, member: members }),
]);
export type CollectionAnswer = z.infer<typeof CollectionAnswer>;

/** An answer of the navigation endpoint. */
export const NavigationAnswer = z.strictObject({
  "@context": context,
  "@id": z.url(),
  "@type": z.literal("Navigation"),
  dtsVersion: version,
  resource: z.strictObject(summary),
  ref: unit.optional(),
  member: z.array(unit).optional(),
});
export type NavigationAnswer = z.infer<typeof NavigationAnswer>;
