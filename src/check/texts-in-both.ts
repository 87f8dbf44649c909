import type { CheckedText, ContentToCheck } from "./content-to-check.ts";

/** Returns every zh.md and en.md there is. */
export function textsInBoth({ works, issues }: ContentToCheck): NonNullable<CheckedText["zh"]>[] {
  return [...works, ...issues].flatMap(({ zh, en }) => [zh, en]).filter((text) => text !== null);
}
