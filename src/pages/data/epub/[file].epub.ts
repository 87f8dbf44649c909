import type { APIRoute, GetStaticPaths } from "astro";
import { getCorpus } from "../../../site/corpus.ts";
import { epubFiles } from "../../../site/export-files.ts";
import { fileResponse } from "../../../site/file-response.ts";

/** One file per work and language, `<id>.zh.epub`, and two of the whole corpus, `corpus.zh.epub`. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...epubFiles(await getCorpus()).keys()].map((name) => ({ params: { file: name.replace(/\.epub$/u, "") } }));

/** Serves a work, or the corpus, as EPUB. */
export const GET: APIRoute = async ({ params }) => {
  const name = `${params["file"] ?? ""}.epub`;
  return fileResponse(name, epubFiles(await getCorpus()).get(name)?.());
};
