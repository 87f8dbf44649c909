import type { APIRoute, GetStaticPaths } from "astro";
import { getCorpus } from "../../../site/corpus.ts";
import { textFiles } from "../../../site/export-files.ts";
import { fileResponse } from "../../../site/file-response.ts";

/** Three files per work: `<id>.zh.txt`, `<id>.en.txt`, `<id>.zh-en.txt`. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...textFiles(await getCorpus()).keys()].map((name) => ({ params: { file: name.replace(/\.txt$/u, "") } }));

/** Serves a work as plain text. */
export const GET: APIRoute = async ({ params }) => {
  const name = `${params["file"] ?? ""}.txt`;
  return fileResponse(name, textFiles(await getCorpus()).get(name)?.());
};
