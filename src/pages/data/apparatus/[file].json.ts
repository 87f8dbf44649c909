import type { APIRoute, GetStaticPaths } from "astro";
import type { Work } from "../../../model/work.ts";
import { apparatusOf } from "../../../render/apparatus.ts";
import type { Language } from "../../../render/labels.ts";
import { getCorpus } from "../../../site/corpus.ts";
import { jsonResponse } from "../../../site/json-response.ts";
import { LANGUAGES } from "../../../site/languages.ts";

/** One file per work and language. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).works.flatMap((work) =>
    LANGUAGES.map((language) => ({ params: { file: `${work.id}.${language}` }, props: { work, language } })),
  );

/** Serves what the page's script shows at emended places. */
export const GET: APIRoute<{ work: Work; language: Language }> = ({ props }) =>
  jsonResponse(apparatusOf(props.work, props.language));
