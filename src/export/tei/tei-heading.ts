import type { Overlay, Section } from "../../model/work.ts";
import { emendedPlace } from "./emended-place.ts";
import { narrowReading, type Reading } from "./narrow-reading.ts";
import { teiLine } from "./tei-line.ts";
import type { TextScope } from "./text-scope.ts";
import { element, type XmlElement, type XmlNode } from "./xml-element.ts";

/** A number that is set off from the title by a space: `I.`, `2.1`, `(1)`; not `一、` and `（一）`. */
const SPACED_NUMBER = /[.\w)]$/u;

/** An emendation of a heading's number. */
interface NumberReading extends Reading {
  readonly overlay: Overlay;
  readonly emendation: number;
}

/** Returns the heading of a section: the printed number as `label`, then the title; null for text before any heading. */
export function teiHeading(section: Section, scope: TextScope): XmlElement | null {
  const { title } = section;
  if (title === null) return null;
  const isChinese = scope.language === "zh";
  const number = (isChinese ? section.number : title.en === null ? null : section.numberEn) ?? "";
  const emended = isChinese ? readingsOfNumber(section, number, scope) : [];
  const pages = title.overlays.filter(({ type, start }) => isChinese && type === "page" && start === 0);
  const overlays = title.overlays.filter(
    (overlay) => !pages.includes(overlay) && !emended.some((reading) => reading.overlay === overlay),
  );
  return element(
    "head",
    {},
    // A page that begins with the heading begins before its number.
    teiLine({ ...title, zh: [], en: [], overlays: pages }, scope),
    number !== "" && element("label", {}, numberNodes(number, emended, scope), SPACED_NUMBER.test(number) ? " " : ""),
    teiLine({ ...title, overlays }, scope),
  );
}

/**
 * The emendations that change the number: they were counted from the beginning of the whole heading and reach over the
 * number, so that what is left of them in the title is shorter than their reading.
 */
function readingsOfNumber({ title }: Section, number: string, scope: TextScope): NumberReading[] {
  const first = title?.zh[0];
  const heading = number + (first?.type === "text" ? first.value : "");
  const readings = (title?.overlays ?? []).flatMap((overlay): NumberReading[] => {
    if (overlay.type !== "emendation" || overlay.start > 0) return [];
    const both = scope.work.emendations[overlay.emendation]?.readings;
    if (both === undefined || both.corrected.length <= overlay.end || !heading.startsWith(both.corrected)) return [];
    const reading = narrowReading(heading, 0, both.corrected.length, both);
    return reading === null || reading.end > number.length
      ? []
      : [{ ...reading, overlay, emendation: overlay.emendation }];
  });
  return readings.slice(0, 1);
}

function numberNodes(number: string, readings: readonly NumberReading[], scope: TextScope): XmlNode[] {
  const [reading] = readings;
  if (reading === undefined) return [number];
  const { start, end, witness, emendation } = reading;
  return [
    number.slice(0, start),
    emendedPlace(emendation, witness, scope)([number.slice(start, end)]),
    number.slice(end),
  ];
}
