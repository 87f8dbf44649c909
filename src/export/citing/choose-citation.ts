/** From templates to one citation: small and without dependencies, for the build, the tests and the browser alike. */
import type { CitationTemplates } from "./citation-templates.ts";
import { fillTemplate } from "./fill-template.ts";
import type { Citation } from "./fill-template.ts";
import { formatAccessed } from "./format-accessed.ts";
import type { Locator } from "./format-locator.ts";

/** What the reader's moment adds to a citation. */
export interface Moment {
  /** The part that is cited, as `formatLocator` names it; null for the work. */
  readonly locator: Locator | null;
  /** Address with the fragment of the part; null in a copy without one. */
  readonly url: string | null;
  /** Day of access, ISO. */
  readonly accessed: string;
}

/** A finished citation, with its form in the running text where the style has one. */
export interface FinishedCitation extends Citation {
  readonly inText: Citation | null;
}

/** Returns the citation of a work or a part of it on a day. */
export function chooseCitation(templates: CitationTemplates, { locator, url, accessed }: Moment): FinishedCitation {
  const located = url === null ? templates.offline : templates.online;
  const template = (locator === null ? null : located[locator.kind]) ?? located.work;
  const slots = {
    url: url ?? "",
    accessed: formatAccessed(accessed, templates.accessed),
    locator: locator?.text ?? "",
  };
  const { inText } = templates;
  return {
    ...fillTemplate(template, slots),
    inText: inText === null ? null : fillTemplate(locator === null ? inText.work : inText.part, slots),
  };
}
