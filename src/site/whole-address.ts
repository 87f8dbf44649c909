import { absoluteAddress, address } from "./address.ts";

/** How a local copy names itself where a format wants whole addresses. */
const LOCAL = "http://localhost:4321";

/** Returns the whole address of a path of the site, for formats that know no other: sitemaps, ids of a feed. */
export function wholeAddress(path: string): string {
  return absoluteAddress(path) ?? LOCAL + address(path);
}
