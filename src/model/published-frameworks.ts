import type { FrameworkFile } from "./framework-file.ts";
import { kindOf } from "./id-name.ts";
import type { Work } from "./work.ts";

/** A framework whose page was published; `framework` is null where it was taken back. */
export interface PublishedFramework {
  readonly work: Work;
  readonly id: string;
  readonly framework: FrameworkFile | null;
}

/** Returns every framework of the works that ever had a page, those taken back after those in use. */
export function publishedFrameworks(works: readonly Work[]): PublishedFramework[] {
  return works.flatMap((work) => [
    ...work.frameworks.map((framework) => ({ work, id: framework.id, framework })),
    ...work.aliases.filter(({ id }) => kindOf(id) === "framework").map(({ id }) => ({ work, id, framework: null })),
  ]);
}
