import { sitemap } from "../export/sitemap.ts";
import { absoluteAddress, address } from "../site/address.ts";
import { getCorpus } from "../site/corpus.ts";

/** A sitemap must hold absolute addresses: a local copy names itself. */
const LOCAL = "http://localhost:4321";

/** Serves the sitemap; texts without known publication are left out, since they are not to be indexed as papers. */
export async function GET(): Promise<Response> {
  const { works, issues } = await getCorpus();
  const paths = [
    "",
    ...issues.map(({ id }) => `issues/${id}/`),
    ...works.filter((work) => work.title.zh !== null).flatMap(({ id }) => [`works/${id}/`, `works/${id}/about/`]),
    "about/",
    "method/",
    "how-to-cite/",
  ];
  const url = (path: string): string => absoluteAddress(path) ?? LOCAL + address(path);
  return new Response(sitemap(paths, url), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
