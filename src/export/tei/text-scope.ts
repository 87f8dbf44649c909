import type { Work } from "../../model/work.ts";
import { isTranslatedWork, XML_LANG, type TextLanguage } from "./tei-context.ts";
import { element, type XmlAttributes, type XmlElement } from "./xml-element.ts";

/** One text being written: its ids, and what has been given an id so far. */
export interface TextScope {
  readonly work: Work;
  readonly language: TextLanguage;
  /** Whether there is a text in the other language to point to. */
  readonly isAligned: boolean;
  readonly idOf: (id: string) => string;
  readonly idsThatMovedTo: (id: string) => readonly string[];
  /** How often each note has been marked, and each emendation has been shown; counted up while writing. */
  readonly marked: Map<number, number>;
  readonly emended: Map<number, number>;
  readonly pages: Set<number>;
}

/** Returns a scope for one text; each writing of the text needs a new one. */
export function textScope(work: Work, language: TextLanguage): TextScope {
  const aliases = Map.groupBy(work.aliases, ({ target }) => target);
  return {
    work,
    language,
    isAligned: isTranslatedWork(work),
    idOf: (id) => `${language}.${id}`,
    idsThatMovedTo: (id) => aliases.get(id)?.map((alias) => alias.id) ?? [],
    marked: new Map(),
    emended: new Map(),
    pages: new Set(),
  };
}

/** Returns the attributes of a unit of both texts: its id, and the same unit of the other text. */
export function unitAttributes(id: string, scope: TextScope, rest: XmlAttributes = {}): XmlAttributes {
  const other = scope.language === "zh" ? "en" : "zh";
  return { "xml:id": scope.idOf(id), ...rest, corresp: scope.isAligned && `#${other}.${id}` };
}

/** Returns places with the ids that left the text and lead to this unit. */
export function formerIds(id: string, scope: TextScope): XmlElement[] {
  return scope
    .idsThatMovedTo(id)
    .map((former) => element("anchor", { "xml:id": scope.idOf(former), type: "former-id" }));
}

/** Returns the language tag of the text. */
export function langOf(scope: Pick<TextScope, "language">): string {
  return XML_LANG[scope.language];
}
