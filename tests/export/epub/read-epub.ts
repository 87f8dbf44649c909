import { strFromU8, unzipSync } from "fflate";
import { allOf, readXml, textOf, type Element } from "./read-xml.ts";

/** An EPUB as a reading system opens it. */
export interface EpubRead {
  /** Names in the container, in order. */
  readonly names: readonly string[];
  readonly package: Element;
  readonly css: string;
  /** Content documents by file name. */
  readonly documents: ReadonlyMap<string, Element>;
}

/** Opens an EPUB and parses every XML file of it strictly. */
export function readEpub(bytes: Uint8Array): EpubRead {
  const files = unzipSync(bytes);
  const fileAt = (path: string): string => {
    const file = files[path];
    if (file === undefined) throw new Error(`the EPUB has no ${path}`);
    return strFromU8(file);
  };
  const names = Object.keys(files);
  const documents = names.filter((name) => name.endsWith(".xhtml"));
  return {
    names,
    package: readXml(fileAt("EPUB/package.opf")),
    css: fileAt("EPUB/style.css"),
    documents: new Map(documents.map((name) => [name.slice("EPUB/".length), readXml(fileAt(name))])),
  };
}

/** Returns the values of a Dublin Core element or of a `meta` property of the package. */
export function metadataValues(epub: EpubRead, name: string): string[] {
  return allOf(epub.package)
    .filter((element) => element.name === name || element.attributes.get("property") === name)
    .map((element) => textOf(element));
}

/** A note's mark, or the dagger at an emended point: what stands in a line and is not its text. */
export function isMark(element: Element): boolean {
  if (element.name === "sup")
    return element.children.some((child) => child === "†" || (typeof child !== "string" && isNoteMark(child)));
  return element.attributes.get("class") === "n";
}

function isNoteMark(element: Element): boolean {
  return element.attributes.get("epub:type") === "noteref";
}

/** Returns the elements of a document by id; throws where an id comes twice. */
export function byId(document: Element): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of allOf(document)) {
    const id = element.attributes.get("id");
    if (id === undefined) continue;
    if (found.has(id)) throw new Error(`the id ${id} comes twice`);
    found.set(id, element);
  }
  return found;
}
