import type { Bilingual } from "../../model/bilingual.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Work } from "../../model/work.ts";
import { XML_LANG } from "../tei/tei-context.ts";
import {
  answerPath,
  collectionTemplate,
  DTS_CONTEXT,
  DTS_VERSION,
  ROOT_ID,
  entryTemplates,
  type DtsAddresses,
} from "./dts-addresses.ts";
import { resourceRecord, resourcesOf, titleOf } from "./dts-resource.ts";

type Json = Record<string, unknown>;

/** An answer of an endpoint: the path of its file below the site, and what it says. */
export interface DtsAnswer<Body> {
  readonly path: string;
  readonly body: Body;
}

/**
 * Returns every answer of the collection endpoint: the root collection, in it one collection per work, in that the work's
 * texts; each with its children (the default) and with its parents. No answer is long enough to be paginated.
 */
export function collectionAnswers(
  corpus: Pick<Corpus, "works">,
  site: Bilingual & { readonly en: string },
  addresses: DtsAddresses,
): DtsAnswer<Json>[] {
  const root = rootRecord(corpus.works, site, addresses);
  const works = corpus.works.map((work) => ({ work, record: workRecord(work, addresses) }));
  const inRoot = works.map(({ record }) => record);
  return [
    ...answersOf([], root, inRoot, []),
    ...answersOf([ROOT_ID], root, inRoot, []),
    ...works.flatMap(({ work, record }) => {
      const texts = resourcesOf(work).map((resource) => resourceRecord(resource, addresses));
      return [
        ...answersOf([work.id], record, texts, [root]),
        ...texts.flatMap((text) => answersOf([String(text["@id"])], text, [], [record])),
      ];
    }),
  ];
}

function answersOf(
  id: readonly string[],
  record: Json,
  children: readonly Json[],
  parents: readonly Json[],
): DtsAnswer<Json>[] {
  const answer = (nav: readonly string[], member: readonly Json[]): DtsAnswer<Json> => ({
    path: answerPath("collection", ...id, ...nav),
    body: { "@context": DTS_CONTEXT, dtsVersion: DTS_VERSION, ...record, member },
  });
  return [answer([], children), answer(["children"], children), answer(["parents"], parents)];
}

function rootRecord(works: readonly Work[], site: Bilingual & { readonly en: string }, addresses: DtsAddresses): Json {
  return {
    "@id": ROOT_ID,
    "@type": "Collection",
    collection: entryTemplates(addresses)["collection"],
    title: site.en,
    totalParents: 0,
    totalChildren: works.length,
    dublinCore: { title: inBoth(site), language: [XML_LANG.zh, XML_LANG.en] },
  };
}

function workRecord(work: Work, addresses: DtsAddresses): Json {
  const texts = resourcesOf(work);
  const titles = texts.map(({ language }) => ({ lang: XML_LANG[language], value: titleOf(work, language) }));
  const creators = texts.flatMap(({ language }) =>
    work.authors.flatMap((author) =>
      author[language] === null ? [] : [{ lang: XML_LANG[language], value: author[language] }],
    ),
  );
  return {
    "@id": work.id,
    "@type": "Collection",
    collection: collectionTemplate(work.id, addresses),
    title: titleOf(work, "zh"),
    description: work.file.claim.en,
    totalParents: 1,
    totalChildren: texts.length,
    dublinCore: {
      title: titles,
      ...(creators.length === 0 ? {} : { creator: creators }),
      description: inBoth(work.file.claim),
      language: texts.map(({ language }) => XML_LANG[language]),
      identifier: [addresses.url(`works/${work.id}/`)],
    },
  };
}

function inBoth(text: Bilingual & { readonly en: string }): { lang: string; value: string }[] {
  return [
    { lang: XML_LANG.zh, value: text.zh },
    { lang: XML_LANG.en, value: text.en },
  ];
}
