import { absoluteAddress } from "../site/address.ts";

/** Serves robots.txt; the sitemap is named only where the site has an address. */
export function GET(): Response {
  const sitemap = absoluteAddress("sitemap.xml");
  return new Response(`User-agent: *\nAllow: /\n${sitemap === null ? "" : `Sitemap: ${sitemap}\n`}`);
}
