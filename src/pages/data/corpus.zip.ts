import type { APIRoute } from "astro";
import { archiveOf } from "../../export/archive.ts";
import { archiveFiles } from "../../site/archive-files.ts";
import { getCorpus } from "../../site/corpus.ts";
import { exportContext } from "../../site/export-context.ts";
import { fileResponse } from "../../site/file-response.ts";

/** Serves everything below `/data/` in one archive. */
export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  return fileResponse("corpus.zip", archiveOf(await archiveFiles(corpus), exportContext(corpus)));
};
