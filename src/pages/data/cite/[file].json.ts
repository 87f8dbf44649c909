import type { APIRoute, GetStaticPaths } from "astro";
import type { Work } from "../../../model/work.ts";
import type { Language } from "../../../render/labels.ts";
import { panelData } from "../../../site/cite-data.ts";
import { getCorpus } from "../../../site/corpus.ts";
import { jsonResponse } from "../../../site/json-response.ts";
import { LANGUAGES } from "../../../site/languages.ts";

/** One file per work and language. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).works.flatMap((work) =>
    LANGUAGES.map((language) => ({ params: { file: `${work.id}.${language}` }, props: { work, language } })),
  );

/** Serves what the cite panel of a work needs. */
export const GET: APIRoute<{ work: Work; language: Language }> = async ({ props }) =>
  jsonResponse(await panelData(props.work, props.language));
