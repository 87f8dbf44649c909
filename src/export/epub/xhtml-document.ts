import { LANGUAGE_TAG, type TextLanguage } from "../text/export-context.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** Returns an XHTML content document (EPUB 3.3, 6.1) as text. */
export function xhtmlDocument(document: {
  readonly language: TextLanguage;
  readonly title: string;
  /** Semantics of the whole, e.g. `titlepage` (EPUB 3 Structural Semantics Vocabulary). */
  readonly type?: string;
  readonly body: Xml;
}): string {
  const tag = LANGUAGE_TAG[document.language];
  const { markup } =
    xml`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
<head>
<title>${document.title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body${document.type !== undefined && xml` epub:type="${document.type}"`}>
${document.body}
</body>
</html>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${markup}`;
}
