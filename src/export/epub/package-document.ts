import { LANGUAGE_TAG } from "../text/export-context.ts";
import { OWN_WORDS } from "../text/export-words.ts";
import type { Metadata, PrintedSource } from "./publication.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** A file of the publication as the manifest names it. */
export interface ManifestItem {
  readonly href: string;
  readonly mediaType: string;
  /** `nav`, `mathml`. */
  readonly properties: readonly string[];
  /** Whether it is read in its turn. */
  readonly inSpine: boolean;
}

/**
 * Returns the package document (EPUB 3.3, 5): metadata, manifest, spine. The publisher and the date are those of this
 * edition; where and when the text was printed is its source. Accessibility metadata follow EPUB Accessibility 1.1,
 * without a claim of conformance, which nobody has certified.
 */
export function packageDocument(
  metadata: Metadata,
  items: readonly ManifestItem[],
  has: { readonly pages: boolean; readonly mathematics: boolean },
): string {
  const manifest = items.map(
    ({ href, mediaType, properties }) =>
      xml`<item id="${idOf(href)}" href="${href}" media-type="${mediaType}"${properties.length > 0 && xml` properties="${properties.join(" ")}"`}/>\n`,
  );
  const spine = items.filter(({ inSpine }) => inSpine).map(({ href }) => xml`<itemref idref="${idOf(href)}"/>\n`);
  const tag = LANGUAGE_TAG[metadata.language];
  const { markup } =
    xml`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${tag}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${writeMetadata(metadata)}${writeAccess(metadata, has)}</metadata>
<manifest>
${manifest}</manifest>
<spine>
${spine}</spine>
</package>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}`;
}

/** An id may not begin with a digit. */
function idOf(href: string): string {
  return `f-${href.replaceAll(/[^\w-]/gu, "-")}`;
}

function writeMetadata(metadata: Metadata): Xml {
  const { language, titleLanguage, title, sources } = metadata;
  const inLanguage = (of: Metadata["language"]) => of !== language && xml` xml:lang="${LANGUAGE_TAG[of]}"`;
  const creators = metadata.creators.map(
    ({ name, language: of, role }, at) =>
      xml`<dc:creator id="creator${at + 1}"${inLanguage(of)}>${name}</dc:creator>\n<meta refines="#creator${at + 1}" property="role" scheme="marc:relators">${role}</meta>\n`,
  );
  return xml`<dc:identifier id="id">${metadata.identifier}</dc:identifier>
${metadata.permalink !== null && xml`<dc:identifier id="permalink">${metadata.permalink}</dc:identifier>\n`}<dc:title id="title"${inLanguage(titleLanguage)}>${title}</dc:title>
<dc:language>${LANGUAGE_TAG[language]}</dc:language>
${creators}<dc:contributor id="editor">${metadata.publisher}</dc:contributor>
<meta refines="#editor" property="role" scheme="marc:relators">${language === "en" ? "trl" : "edt"}</meta>
<dc:publisher>${metadata.publisher}</dc:publisher>
<dc:date>${metadata.date}</dc:date>
<meta property="dcterms:modified">${metadata.date}T00:00:00Z</meta>
${metadata.rights.map((rights) => xml`<dc:rights>${rights}</dc:rights>\n`)}${metadata.subjects.map((subject) => xml`<dc:subject>${subject}</dc:subject>\n`)}${metadata.description !== null && xml`<dc:description>${metadata.description}</dc:description>\n`}${sources.map(writeSource)}`;
}

/** `source-of` is what EPUB 3.3 itself has for the origin of page numbers; `pageBreakSource` stands outside it. */
function writeSource({ name, issued, doi, container, isPaged }: PrintedSource, at: number): Xml {
  const id = `source${at + 1}`;
  const refine = (property: string, value: string | null) =>
    value !== null && xml`<meta refines="#${id}" property="${property}">${value}</meta>\n`;
  return xml`<dc:source id="${id}">${name}</dc:source>\n${[
    refine("dcterms:issued", issued),
    refine("dcterms:isPartOf", container),
    refine("dcterms:identifier", doi === null ? null : `doi:${doi}`),
    refine("source-of", isPaged ? "pagination" : null),
  ]}`;
}

/** What a reader may rely on: https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
function writeAccess(metadata: Metadata, has: { readonly pages: boolean; readonly mathematics: boolean }): Xml {
  const features = [
    "tableOfContents",
    "readingOrder",
    "structuralNavigation",
    "displayTransformability",
    "ARIA",
    ...(has.pages ? ["pageBreakMarkers", "pageNavigation"] : []),
    ...(has.mathematics ? ["MathML"] : []),
  ];
  return xml`<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
${features.map((feature) => xml`<meta property="schema:accessibilityFeature">${feature}</meta>\n`)}<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${OWN_WORDS[metadata.language].summary}</meta>
`;
}
