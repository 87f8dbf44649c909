/** The answers of the Distributed Text Services API, by the path of their files. */
import { collectionAnswers } from "../export/dts/dts-collection.ts";
import type { DtsAnswer } from "../export/dts/dts-collection.ts";
import { documentAnswers } from "../export/dts/dts-document.ts";
import { dtsEntry } from "../export/dts/dts-entry.ts";
import { navigationAnswers } from "../export/dts/dts-navigation.ts";
import { resourcesOf } from "../export/dts/dts-resource.ts";
import { formatXml } from "../export/tei/format-xml.ts";
import { SCHEMA_PATH } from "../export/tei/tei-context.ts";
import { absoluteAddress, address } from "./address.ts";
import { getCorpus } from "./corpus.ts";
import { INTERFACE } from "./interface.ts";
import { teiContext } from "./tei-context.ts";

/** A file of an endpoint: its path in the endpoint's folder, and its text. */
export interface DtsFile {
  readonly params: { readonly call: string };
  readonly props: { readonly text: string };
}

const addresses = { url: (path: string) => absoluteAddress(path) ?? address(path) };

/** Returns the entry point as JSON. */
export function entryText(): string {
  return json(dtsEntry(addresses));
}

/** Returns the files of the collection endpoint; the root collection has the empty call. */
export async function collectionFiles(): Promise<DtsFile[]> {
  const site = { zh: INTERFACE.zh.site, en: INTERFACE.en.site };
  return collectionAnswers(await getCorpus(), site, addresses).map((answer) => fileOf(answer, json(answer.body)));
}

/** Returns the files of the navigation endpoint. */
export async function navigationFiles(): Promise<DtsFile[]> {
  const { works } = await getCorpus();
  return works
    .flatMap(resourcesOf)
    .flatMap((resource) => navigationAnswers(resource, addresses))
    .map((answer) => fileOf(answer, json(answer.body)));
}

/** Returns the files of the document endpoint. */
export async function documentFiles(): Promise<DtsFile[]> {
  const corpus = await getCorpus();
  return corpus.works.flatMap((work) => {
    const context = teiContext(corpus, work);
    return resourcesOf(work)
      .flatMap((resource) => documentAnswers(resource, context))
      .map((answer) => fileOf(answer, formatXml(answer.body, context.url(SCHEMA_PATH))));
  });
}

/** Returns an answer as the specification wants it served. */
export function dtsResponse(text: string, type: "application/ld+json" | "application/tei+xml"): Response {
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}

/** `dts/navigation/gui-regime-complex.zh/p14.json` is the call `gui-regime-complex.zh/p14`. */
function fileOf({ path }: DtsAnswer<unknown>, text: string): DtsFile {
  const call = path.replace(/^dts\/[a-z]+\/?/u, "").replace(/\.[a-z]+$/u, "");
  return { params: { call }, props: { text } };
}

/** On one line: there are thousands of these files. */
function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
