import type { Language } from "./metadata-context.ts";

/** A file that holds or describes a work. */
export interface WorkDataFile {
  /** From the root of the site. */
  readonly path: string;
  readonly mediaType: string;
  /** describedby: metadata about the work's page; item: its content in another form. */
  readonly relation: "describedby" | "item";
  /** Whether the whole file is our translation, and so under our licence. */
  readonly isOurs: boolean;
}

/** Returns the files of a work that its page in this language points to, each kind in a fixed order. */
export function workDataFiles(id: string, language: Language): WorkDataFile[] {
  const file = (relation: WorkDataFile["relation"], path: string, mediaType: string, isOurs = false): WorkDataFile => ({
    path: `data/${path}`,
    mediaType,
    relation,
    isOurs,
  });
  return [
    file("describedby", `cite/${id}.${language}.csl.json`, "application/vnd.citationstyles.csl+json"),
    file("describedby", `cite/${id}.${language}.ris`, "application/x-research-info-systems"),
    file("describedby", `cite/${id}.${language}.bib`, "application/x-bibtex"),
    file("describedby", `jsonld/${id}.${language}.jsonld`, "application/ld+json"),
    file("item", `tei/${id}.xml`, "application/tei+xml"),
    file("item", `works/${id}.json`, "application/json"),
    file("item", `epub/${id}.${language}.epub`, "application/epub+zip", language === "en"),
  ];
}
