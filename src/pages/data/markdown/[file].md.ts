import type { APIRoute, GetStaticPaths } from "astro";
import { getCorpus } from "../../../site/corpus.ts";
import { markdownFiles } from "../../../site/export-files.ts";
import { fileResponse } from "../../../site/file-response.ts";

/** One file per work and language: `<id>.zh.md`, `<id>.en.md`. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...markdownFiles(await getCorpus()).keys()].map((name) => ({ params: { file: name.replace(/\.md$/u, "") } }));

/** Serves a work as Markdown. */
export const GET: APIRoute = async ({ params }) => {
  const name = `${params["file"] ?? ""}.md`;
  return fileResponse(name, markdownFiles(await getCorpus()).get(name)?.());
};
