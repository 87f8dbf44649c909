import type { Inline } from "../model/inline.ts";
import { plainText } from "../model/inline.ts";
import type { Line, Overlay } from "../model/work.ts";
import { concat, fragment, type Html } from "./html.ts";
import { foreignLang } from "./foreign-lang.ts";
import { LANG_TAG, type Language } from "./labels.ts";
import { renderAliases } from "./render-aliases.ts";
import { renderText } from "./render-text.ts";
import { renderMath } from "./render-math.ts";
import { narrowOverlay } from "./narrow-overlay.ts";
import { safeUrl } from "./safe-url.ts";
import type { View } from "./view.ts";

type PageOverlay = Extract<Overlay, { type: "page" }>;
type EmendationOverlay = Extract<Overlay, { type: "emendation" }>;
type CitationOverlay = Extract<Overlay, { type: "citation" }>;

/** Returns the language in which the line is shown: the view's, or Chinese where it has no English. */
export function lineLanguage(line: Line, view: View): Language {
  return view.textLanguage === "en" && line.en !== null ? "en" : "zh";
}

/** Returns the visible characters of the line in the language in which it is shown. */
export function shownText(line: Line, view: View): string {
  return plainText(shownInlines(line, view));
}

/** Returns ` lang="…"` if the line's language is not that of the text around it. */
export function langAttribute(line: Line, view: View): Html {
  const language = lineLanguage(line, view);
  return language === view.textLanguage ? fragment`` : fragment` lang="${LANG_TAG[language]}"`;
}

/**
 * Returns the line's text with note marks, links, mathematics, printed pages and emendations in place. The offsets
 * are those of the Chinese: on an English line, pages that begin in it stand before it and emendations after it.
 */
export function renderLine(line: Line, view: View): Html {
  if (lineLanguage(line, view) === "en") {
    const pages = line.overlays.filter((overlay) => overlay.type === "page");
    const emended = line.overlays.filter((overlay) => overlay.type === "emendation");
    return concat([
      pages.map((page) => renderPage({ ...page, start: 0 }, view)),
      renderInlines(shownInlines(line, view), 0, line.overlaysEn ?? [], { ...view, inEnglish: true }),
      emended.map((overlay) => renderEmendation({ ...overlay, end: overlay.start }, fragment``, view)),
    ]);
  }
  const text = plainText(line.zh);
  const overlays = line.overlays.map((overlay) => narrowOverlay(overlay, text, view));
  const atEnd = overlays.filter((overlay) => overlay.start >= text.length && !coversText(overlay));
  const inside = overlays.filter((overlay) => !atEnd.includes(overlay));
  return concat([
    renderInlines(line.zh, 0, inside, view),
    atEnd.map((overlay) => renderOverlay(overlay, fragment``, view)),
  ]);
}

/** Returns the line in an element of its own, `tag` bearing the line's id. */
export function renderSentence(line: Line, view: View): Html {
  return fragment`<span id="${line.id}"${langAttribute(line, view)}>${renderAliases(line.id, view)}${renderLine(line, view)}</span>`;
}

function shownInlines(line: Line, view: View): readonly Inline[] {
  return lineLanguage(line, view) === "en" && line.en !== null ? line.en : line.zh;
}

function renderInlines(inlines: readonly Inline[], offset: number, overlays: readonly Overlay[], view: View): Html {
  let at = offset;
  return concat(
    inlines.map((inline) => {
      const start = at;
      at += plainText([inline]).length;
      return renderInline(inline, start, at, overlays, view);
    }),
  );
}

function renderInline(inline: Inline, start: number, end: number, overlays: readonly Overlay[], view: View): Html {
  switch (inline.type) {
    case "noteRef":
      return renderMark(inline.note, view);
    case "emphasis":
      return fragment`<em>${renderInlines(inline.children, start, overlays, view)}</em>`;
    case "math":
      return concat([
        pointsIn(overlays, start, end).map((o) => renderOverlay(o, fragment``, view)),
        renderMath(inline.value, inline.display),
      ]);
    case "link":
      return renderPieces(inline.value, start, overlays, view, (piece) => renderLink(inline.url, piece));
    case "text":
      return renderPieces(inline.value, start, overlays, view, (piece) => renderText(piece, view));
  }
}

/** Cuts a run of text at the overlays' ends and wraps what an emendation covers. */
function renderPieces(
  value: string,
  start: number,
  overlays: readonly Overlay[],
  view: View,
  plain: (piece: string) => Html,
): Html {
  const end = start + value.length;
  const cuts = new Set([start, end]);
  for (const overlay of overlays) {
    for (const cut of overlay.type === "page" ? [overlay.start] : [overlay.start, overlay.end]) {
      if (cut > start && cut < end) cuts.add(cut);
    }
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return concat(
    edges.slice(0, -1).map((from, index) => {
      const to = edges[index + 1] ?? end;
      const piece = value.slice(from - start, to - start);
      const points = pointsIn(overlays, from, from + 1).map((overlay) => renderOverlay(overlay, fragment``, view));
      const covering = overlays.filter((overlay) => coversText(overlay) && overlay.start < to && overlay.end > from);
      // A link inside a link is none: an emended place inside cited words keeps its own.
      const wrapping = covering.find(({ type }) => type === "emendation") ?? covering[0];
      return concat([
        points,
        wrapping === undefined
          ? plain(piece)
          : renderOverlay(wrapping, renderText(piece, view), view, foreignLang(piece, view)),
      ]);
    }),
  );
}

/** Overlays without extent that begin in [from, to). */
function pointsIn(overlays: readonly Overlay[], from: number, to: number): Overlay[] {
  return overlays.filter((overlay) => !coversText(overlay) && overlay.start >= from && overlay.start < to);
}

function coversText(overlay: Overlay): overlay is EmendationOverlay | CitationOverlay {
  return overlay.type !== "page" && overlay.end > overlay.start;
}

function renderOverlay(overlay: Overlay, content: Html, view: View, lang: Html = fragment``): Html {
  switch (overlay.type) {
    case "page":
      return renderPage(overlay, view);
    case "citation":
      return fragment`<a class="r" href="${view.referenceUrl(overlay.key)}"${lang}>${content}</a>`;
    case "emendation":
      return renderEmendation(overlay, content, view, lang);
  }
}

function renderEmendation(overlay: EmendationOverlay, content: Html, view: View, lang: Html = fragment``): Html {
  const url = `${view.emendationsUrl}#e${overlay.emendation + 1}`;
  const label = view.labels.emended(view.readingsAt(overlay.emendation).found);
  if (overlay.end > overlay.start) {
    // A link whose whole text is a space has no name of its own.
    const name = content.markup.trim() === "" && fragment` aria-label="${label}"`;
    return fragment`<a class="e" href="${url}"${lang}${name}>${content}</a>`;
  }
  return fragment`<a class="e e0" href="${url}" aria-label="${label}"></a>`;
}

function renderPage(overlay: PageOverlay, view: View): Html {
  const label = view.labels.printedPage(overlay.page, overlay.inferred);
  const id = !view.pages.has(overlay.page) && fragment` id="pb${overlay.page}"`;
  view.pages.add(overlay.page);
  const atStart = overlay.start === 0 && " b";
  return fragment`<span class="pb${atStart}"${id} role="separator" aria-label="${label}" data-p="${overlay.page}"></span>`;
}

function renderMark(note: number, view: View): Html {
  const count = (view.marks.get(note) ?? 0) + 1;
  view.marks.set(note, count);
  const id = count === 1 ? `n${note}-ref` : `n${note}-ref-${count}`;
  return fragment`<sup><a id="${id}" href="#n${note}" role="doc-noteref" aria-label="${view.labels.note(note)}">${note}</a></sup>`;
}

function renderLink(url: string, piece: string): Html {
  const safe = safeUrl(url);
  return safe === null ? fragment`${piece}` : fragment`<a href="${safe}" rel="noreferrer external">${piece}</a>`;
}
