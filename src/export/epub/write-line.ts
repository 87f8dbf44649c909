import katex from "katex";
import type { Line, Note } from "../../model/work.ts";
import { LANGUAGE_TAG, type TextLanguage } from "../text/export-context.ts";
import { spaceBetween } from "../text/join-lines.ts";
import { shownLanguage, shownText } from "../text/shown-inlines.ts";
import { languageAttributes } from "./in-language.ts";
import { lineRuns, type ForeignSpan, type Run, type TextRun } from "./line-runs.ts";
import type { Scope } from "./scope.ts";
import { markForeign } from "./mark-foreign.ts";
import { trustedXml, xml, type Xml } from "../../model/xml.ts";

/** Returns the language attributes of a line, none where it is in the language of the document. */
export function lineLanguage(line: Line, scope: Scope): Xml {
  const language = shownLanguage(line, scope.language);
  return language === scope.language ? xml`` : languageAttributes(LANGUAGE_TAG[language]);
}

/** Returns a line's text with note marks, links, formulas, printed pages and emended places. */
export function writeLine(line: Line, scope: Scope, foreign: readonly ForeignSpan[] = []): Xml {
  const language = shownLanguage(line, scope.language);
  const runs = lineRuns(line, scope.language, scope.emendations, foreign);
  return xml`${runs.map((run) => writeRun(run, language, scope))}`;
}

/** Returns the lines, each in an element with its id, with spaces where they are needed. */
export function writeSentences(lines: readonly Line[], scope: Scope): Xml {
  let before: Line | null = null;
  const parts = lines.map((line) => {
    const english = before !== null && [before, line].every((each) => shownLanguage(each, scope.language) === "en");
    const space =
      before === null ? "" : spaceBetween(shownText(before, scope.language), shownText(line, scope.language), english);
    before = line;
    return xml`${space}<span id="${line.id}"${lineLanguage(line, scope)}>${writeAliases(line.id, scope)}${writeLine(line, scope)}</span>`;
  });
  return xml`${parts}`;
}

/** Returns empty elements with the ids that once named what is now `id`. */
export function writeAliases(id: string, scope: Scope): Xml {
  return xml`${scope.aliasesOf(id).map((alias) => xml`<span id="${alias}"></span>`)}`;
}

/** Returns the id of a mark of a note: `n12-ref`, `n12-ref-2`. */
export function markId(note: Note | undefined, number: number, count: number): string {
  return note?.marks[count - 1] ?? (count === 1 ? `n${number}-ref` : `n${number}-ref-${count}`);
}

/** Returns the address as a browser writes it, or null if it is no absolute http, https or mailto address. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return ["http:", "https:", "mailto:"].includes(protocol) ? href : null;
}

function writeRun(run: Run, language: TextLanguage, scope: Scope): Xml {
  const { labels } = scope.context.words[scope.language];
  switch (run.type) {
    case "text":
      return writeText(run, language, scope);
    case "math":
      return writeMath(run.tex, run.display);
    case "mark": {
      const count = (scope.marked.get(run.note) ?? 0) + 1;
      scope.marked.set(run.note, count);
      const note = scope.noteAt(run.note);
      const id = markId(note, run.note, count);
      return xml`<sup><a epub:type="noteref" role="doc-noteref" id="${id}" href="#${note?.id ?? `n${run.note}`}" aria-label="${labels.note(run.note)}">${run.note}</a></sup>`;
    }
    case "page": {
      const known = scope.pages.has(run.page);
      scope.pages.add(run.page);
      const label = labels.printedPage(run.page, run.inferred);
      return known
        ? xml``
        : xml`<span epub:type="pagebreak" role="doc-pagebreak" id="pb${run.page}" aria-label="${label}"></span>`;
    }
    case "emendation":
      return scope.emendationsFile === null
        ? xml``
        : xml`<a class="e" href="${scope.emendationsFile}#e${run.emendation + 1}" aria-label="${emendedLabel(run.emendation, scope)}"><sup>†</sup></a>`;
  }
}

function writeText(run: TextRun, language: TextLanguage, scope: Scope): Xml {
  const inner = run.language === null && language === "en" ? markForeign(run.text) : xml`${run.text}`;
  const tagged = run.language === null ? inner : xml`<span${languageAttributes(run.language)}>${inner}</span>`;
  const linked = writeLink(run, tagged, scope);
  return run.emphasis ? xml`<em>${linked}</em>` : linked;
}

/** A link inside a link is none: an emended place inside cited words keeps its own. */
function writeLink(run: TextRun, content: Xml, scope: Scope): Xml {
  if (run.emendation !== null && scope.emendationsFile !== null)
    return xml`<a class="e" href="${scope.emendationsFile}#e${run.emendation + 1}" title="${emendedLabel(run.emendation, scope)}">${content}</a>`;
  if (run.citation !== null && scope.referencesFile !== null && scope.references.has(run.citation))
    return xml`<a class="r" epub:type="biblioref" role="doc-biblioref" href="${scope.referencesFile}#ref-${run.citation}">${content}</a>`;
  const url = run.url === null ? null : webAddress(run.url);
  return url === null ? content : xml`<a href="${url}">${content}</a>`;
}

function emendedLabel(emendation: number, scope: Scope): string {
  return scope.context.words[scope.language].labels.emended(scope.emendations[emendation]?.readings.found ?? "");
}

/** MathML without styles; a formula that cannot be read is shown as its source. */
function writeMath(tex: string, display: boolean): Xml {
  try {
    const markup = katex.renderToString(tex, {
      output: "mathml",
      displayMode: display,
      throwOnError: true,
      trust: false,
    });
    return trustedXml(markup);
  } catch {
    return xml`<code>${tex}</code>`;
  }
}
