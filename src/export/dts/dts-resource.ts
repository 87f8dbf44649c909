import type { Work } from "../../model/work.ts";
import { LICENCE } from "../tei/file-desc.ts";
import { isTranslatedWork, XML_LANG, type TextLanguage } from "../tei/tei-context.ts";
import { citationTree, type CitedUnit } from "./citation-tree.ts";
import { citationTrees } from "./cite-structure.ts";
import { answerPath, resourceId, resourceTemplates, type DtsAddresses } from "./dts-addresses.ts";

/** A text of a work as DTS names it. */
export interface DtsResource {
  readonly id: string;
  readonly work: Work;
  readonly language: TextLanguage;
  readonly units: readonly CitedUnit[];
}

/** Returns the texts of a work: the Chinese, and the English where there is a translation. */
export function resourcesOf(work: Work): DtsResource[] {
  const languages: TextLanguage[] = isTranslatedWork(work) ? ["zh", "en"] : ["zh"];
  return languages.map((language) => ({
    id: resourceId(work.id, language),
    work,
    language,
    units: citationTree(work, language),
  }));
}

/** Returns what every answer of the navigation endpoint says of the text. */
export function resourceSummary(resource: DtsResource, addresses: DtsAddresses): Record<string, unknown> {
  return {
    "@id": resource.id,
    "@type": "Resource",
    ...resourceTemplates(resource.id, addresses),
    citationTrees: citationTrees(resource.units),
  };
}

/** Returns the text as the collection endpoint describes it. */
export function resourceRecord(resource: DtsResource, addresses: DtsAddresses): Record<string, unknown> {
  const { id, work, language } = resource;
  return {
    ...resourceSummary(resource, addresses),
    title: titleOf(work, language),
    description: work.file.claim[language],
    totalParents: 1,
    totalChildren: 0,
    dublinCore: dublinCoreOf(resource, addresses),
    download: addresses.url(answerPath("document", id)),
    mediaTypes: ["application/tei+xml"],
  };
}

/** Returns the title in a language: the printed one or our translation, else the one we supplied in brackets. */
export function titleOf({ title, suppliedTitle, id }: Work, language: TextLanguage): string {
  return title[language] ?? suppliedTitle?.[language] ?? title.zh ?? suppliedTitle?.zh ?? id;
}

/** A licence stands on our translation only; the Chinese text has its holder's rights in words. */
function dublinCoreOf({ work, language }: DtsResource, { url }: DtsAddresses): Record<string, unknown> {
  const lang = XML_LANG[language];
  const inLanguage = (value: string) => [{ lang, value }];
  const names = work.authors.map((author) => author[language] ?? author.zh);
  return {
    title: inLanguage(titleOf(work, language)),
    ...(names.length === 0 ? {} : { creator: names.map((value) => ({ lang, value })) }),
    language: [lang],
    identifier: [url(`${language}/works/${work.id}/`)],
    isVersionOf: [url(`works/${work.id}/`)],
    ...(language === "en" ? { source: [url(`zh/works/${work.id}/`)], license: [LICENCE] } : {}),
    rights: inLanguage(work.file.rights[language]),
  };
}
