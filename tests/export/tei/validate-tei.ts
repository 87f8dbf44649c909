import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument, XmlValidateError } from "libxml2-wasm";

const schema = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync("public/schema/corpus-tei.rng")));

/** What the corpus's schema finds wrong with a document, by line; empty if it is valid. */
export function schemaProblems(source: string): string[] {
  const document = XmlDocument.fromString(source);
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}
