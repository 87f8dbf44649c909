import type { APIRoute, GetStaticPaths } from "astro";
import { getCorpus } from "../../../site/corpus.ts";
import { fileResponse } from "../../../site/file-response.ts";
import { allFrameworkFiles } from "../../../site/framework-files.ts";

/** `<work>-<id>.json`, and for each language `.zh.svg` and `.zh.png`. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...allFrameworkFiles(await getCorpus()).keys()].map((file) => ({ params: { file } }));

/** Serves a framework as data, as SVG, or as PNG. */
export const GET: APIRoute = async ({ params }) => {
  const name = params["file"] ?? "";
  return fileResponse(name, await allFrameworkFiles(await getCorpus()).get(name)?.());
};
