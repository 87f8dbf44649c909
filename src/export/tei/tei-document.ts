import type { Work } from "../../model/work.ts";
import { encodingDesc } from "./encoding-desc.ts";
import { fileDesc, type Described } from "./file-desc.ts";
import { pointOutside } from "./point-outside.ts";
import { profileDesc, textProfile } from "./profile-desc.ts";
import { editorialNotes, referenceList } from "./stand-off.ts";
import { teiBody } from "./tei-body.ts";
import { isTranslatedWork, TEI_NAMESPACE, teiPath, type TeiContext, type TextLanguage } from "./tei-context.ts";
import { teiFront } from "./tei-front.ts";
import { teiNotes } from "./tei-notes.ts";
import { langOf, textScope, type TextScope } from "./text-scope.ts";
import { element, type XmlElement } from "./xml-element.ts";

/**
 * Returns a work in both languages as TEI P5: a `teiCorpus` of two `TEI`, because a text in a language has a header of
 * its own (responsibility, rights and licence differ), which a `group` of two `text` in one `TEI` could not have.
 * The texts are aligned unit by unit through `corresp`. A work without English has one text.
 */
export function teiDocument(work: Work, context: TeiContext): XmlElement {
  const languages: TextLanguage[] = isTranslatedWork(work) ? ["zh", "en"] : ["zh"];
  return element(
    "teiCorpus",
    { xmlns: TEI_NAMESPACE },
    wholeHeader(work, "work", context),
    referenceList(textScope(work, "zh"), context),
    languages.map((language) => {
      const header = element("teiHeader", {}, fileDesc(work, language, context, false), textProfile(language));
      return textElement(textScope(work, language), {}, [header], context);
    }),
  );
}

/**
 * Returns one text of a work as a document of its own, with a header that describes it wholly; what points to the other
 * text points to the work's document.
 */
export function teiText(work: Work, language: TextLanguage, context: TeiContext): XmlElement {
  const scope = textScope(work, language);
  const references = referenceList(scope, context);
  const before = [wholeHeader(work, language, context), ...(references ? [references] : [])];
  return pointOutside(textElement(scope, { xmlns: TEI_NAMESPACE }, before, context), context.url(teiPath(work.id)));
}

function wholeHeader(work: Work, described: Described, context: TeiContext): XmlElement {
  const { number, date } = context.edition;
  return element(
    "teiHeader",
    {},
    fileDesc(work, described, context, true),
    encodingDesc(),
    profileDesc(work, described),
    element("revisionDesc", {}, element("change", { when: date, n: number }, `Edition ${number}`)),
  );
}

/** The editor's notes follow the Chinese text, to which all of them belong. */
function textElement(
  scope: TextScope,
  attributes: Readonly<Record<string, string>>,
  before: readonly XmlElement[],
  context: TeiContext,
): XmlElement {
  // In reading order: ids are given to the first mark, the first place, the first page.
  const front = teiFront(scope);
  const body = teiBody(scope);
  const notes = teiNotes(scope, context);
  const text = element("text", {}, front, body, notes && element("back", {}, notes));
  return element(
    "TEI",
    { ...attributes, "xml:id": scope.language, "xml:lang": langOf(scope) },
    before,
    text,
    scope.language === "zh" && editorialNotes(scope),
  );
}
