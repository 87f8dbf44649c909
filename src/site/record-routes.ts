import type { APIRoute, GetStaticPaths } from "astro";
import type { Work } from "../model/work.ts";
import type { Language } from "../render/labels.ts";
import { absoluteAddress, workPath } from "./address.ts";
import { formatRecords, type Exported, type RecordFormat } from "./cite-exports.ts";
import { getCorpus } from "./corpus.ts";
import { citedItem } from "./format-citations.ts";
import { LANGUAGES } from "./languages.ts";
import { mediaTypeOf } from "./media-type.ts";

interface Props {
  readonly exported: readonly Exported[];
}

/** The files `<work>.<language>.…` with the record of a work for its page in a language. */
export const workPaths: GetStaticPaths = async () =>
  Promise.all(
    (await getCorpus()).works.flatMap((work) =>
      LANGUAGES.map(async (language) => ({
        params: { file: `${work.id}.${language}` },
        props: { exported: [await exportedWork(work, language)] } satisfies Props,
      })),
    ),
  );

/** Returns the record of a work for its page in a language. */
export async function exportedWork(work: Work, language: Language): Promise<Exported> {
  return { item: await citedItem(work, language), url: absoluteAddress(workPath(work.id, language)) };
}

/** The files `<key>.…` with the record of a reference. */
export const referencePaths: GetStaticPaths = async () =>
  (await allReferences()).map((exported) => ({
    params: { file: String(exported.item["id"]) },
    props: { exported: [exported] } satisfies Props,
  }));

/** Returns all references, by key. */
export async function allReferences(): Promise<Exported[]> {
  return (await getCorpus()).references.map(({ item }) => ({ item, url: null }));
}

/** Returns a route that serves records in a format: those of `all`, or those its path was made for. */
export function recordRoute(format: RecordFormat, all?: () => Promise<Exported[]>): APIRoute<Record<string, unknown>> {
  return async ({ props }) => {
    const exported = all === undefined ? (props as unknown as Props).exported : await all();
    return new Response(formatRecords(exported, format), {
      headers: { "Content-Type": mediaTypeOf(`records.${format}`) },
    });
  };
}
